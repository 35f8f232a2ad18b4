import type { IndicatorKind } from '../../domain/indicator.ts';

/** A value of an instrument: what a report states for a period, or what follows from other statements. */
export interface SeriesPoint {
  /** Code of the period that it counts. */
  readonly period: string;
  /** In the indicator's unit. */
  readonly value: number;
  /** Of a stated value: half a unit of its last printed digit. */
  readonly half?: number;
  /** Of a computed one: how far the rounding of what it follows from may have moved it. */
  readonly low?: number;
  readonly high?: number;
  /** How a computed value comes about; absent where a report states the value. */
  readonly from?: 'difference' | 'change';
  /** Where it is stated: the report's slug and the anchor in it; of a computed one the statement it follows from. */
  readonly place: string;
  /** Of a difference: the statement that is taken from it. */
  readonly less?: string;
  /** The days that it counts, ISO dates, where they are not those of the whole period. */
  readonly start?: string;
  readonly end?: string;
  /** Stated share of the year's plan, per cent. */
  readonly planPct?: number;
  readonly planHalf?: number;
  /** The year's plan in the indicator's unit, stated, or implied by the share. */
  readonly plan?: number;
  readonly isPlanImplied?: boolean;
  /** Stated change on the same period of the year before: per cent, or of shares in points. */
  readonly change?: number;
  readonly changeHalf?: number;
  /** What `/doi-chieu/` says of it where two reports disagree. */
  readonly dispute?: PointDispute;
}

/** A comparison that came out different, as it stands beside a figure. */
export interface PointDispute {
  /** The two numbers, in Vietnamese: `kế hoạch 154 hay 169`. */
  readonly said: string;
  /** Path of the comparison, at its card. */
  readonly path: string;
  /** Whether the year's plan is disputed, not the figure itself. */
  readonly isPlan?: boolean;
}

/** All values of one indicator in one area: what an instrument draws, lists and saves. */
export interface SeriesData {
  readonly indicator: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly area: string;
  readonly areaName: string;
  readonly areaNameEn?: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** Codes of the first periods under new definitions. */
  readonly breaks: readonly string[];
  /** In order of time; of two periods that end alike the longer one last. */
  readonly points: readonly SeriesPoint[];
}

/** What one indicator's data file holds: the series of a page's areas. */
export interface IndicatorData {
  readonly series: readonly SeriesData[];
  /** Of a large archive: areas whose series stand in other files, by the part of the address. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** Names a series: `thu-ngan-sach@lang-son`. */
export const seriesName = ({ indicator, area }: Pick<SeriesData, 'indicator' | 'area'>): string =>
  `${indicator}@${area}`;
