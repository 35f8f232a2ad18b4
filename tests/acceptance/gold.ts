import { readFileSync } from 'node:fs';
import type { Observation } from '../../src/domain/observation.ts';

/** What a person read of one figure in a raw report, in the indicator's own unit. */
export interface GoldFigure {
  readonly value?: number;
  readonly plan_pct?: number;
  readonly yoy_pct?: number;
  readonly ytd_pct?: number;
  readonly points?: number;
  readonly change_abs?: number;
}

/** The figures read by hand of one report, by indicator. */
export interface GoldReport {
  readonly area: string;
  readonly period: string;
  readonly values: Readonly<Record<string, GoldFigure>>;
}

/** The gold that lies beside the raw reports, where they are at hand. */
export const GIVEN_GOLD = new URL('../../../shared/gold/', import.meta.url);

/** What the repository holds: figures of all four reports, and what was read by hand here. */
export const OWN_GOLD = new URL('../gold/', import.meta.url);

/** A file of the gold. */
export const readGoldFile = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** The gold by the first three digits of the raw report's file name; keys with an underscore are remarks. */
export function readGold(): Record<string, GoldReport> {
  const files = ['observations.json', 'observations-9m.json'].map((name) => new URL(name, OWN_GOLD));
  return Object.fromEntries(
    files.flatMap((file) =>
      Object.entries(readGoldFile<Record<string, GoldReport>>(file)).filter(([key]) => !key.startsWith('_')),
    ),
  );
}

export interface GoldScore {
  readonly right: readonly string[];
  /** Indicators that were read otherwise, with what differs. */
  readonly wrong: readonly { readonly indicator: string; readonly differences: string }[];
  readonly missed: readonly string[];
}

/** Fields of a figure as the gold and as observations name them. */
export const FIELDS = [
  ['value', 'value'],
  ['plan_pct', 'planPct'],
  ['yoy_pct', 'yoyPct'],
  ['ytd_pct', 'ytdPct'],
  ['points', 'yoyPoints'],
  ['change_abs', 'changeAbs'],
] as const;

/**
 * Compares the primary figures of a report with the gold. A figure is right with its value and everything
 * stated of it; one that is there but differs in anything is wrong.
 */
export function scoreAgainstGold(gold: GoldReport, observations: readonly Observation[]): GoldScore {
  const right: string[] = [];
  const wrong: { indicator: string; differences: string }[] = [];
  const missed: string[] = [];
  for (const [indicator, figure] of Object.entries(gold.values)) {
    const found = observations.find(
      (observation) =>
        observation.indicator === indicator &&
        observation.area === gold.area &&
        observation.period === gold.period &&
        observation.role === 'actual' &&
        observation.primary,
    );
    if (!found) {
      missed.push(indicator);
      continue;
    }
    const differences = FIELDS.filter(([expected, actual]) => !isSame(figure[expected], found[actual])).map(
      ([expected, actual]) => `${expected} ${figure[expected] ?? '–'} ≠ ${found[actual] ?? '–'}`,
    );
    if (differences.length === 0) right.push(indicator);
    else wrong.push({ indicator, differences: differences.join(', ') });
  }
  return { right, wrong, missed };
}

/** Differences of ratios carry binary noise: 74.1 - 100. */
export function isSame(a: number | undefined, b: number | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Math.abs(a - b) < 1e-9);
}
