/** Where a report states a figure: in its running text, a footnote or a table. */
export type StatementPlace = 'text' | 'note' | 'table';

/**
 * What a figure is stated as: `actual` what was reached, `target` what is aimed at (`phấn đấu …`),
 * `reference` a figure quoted for comparison, such as last year's.
 */
export type Role = 'actual' | 'target' | 'reference';

/**
 * One statement of one figure by one report (`số liệu`): a row of `observations.csv`.
 * Fields are absent where the report does not say.
 */
export interface Observation {
  readonly indicator: string;
  readonly area: string;
  /** Code of the period the figure counts. */
  readonly period: string;
  /** First and last day counted, ISO dates; for a stock both are its day. */
  readonly start: string;
  readonly end: string;
  /** In the indicator's own unit. */
  readonly value?: number;
  /** Half a unit of the last printed digit, in the indicator's own unit: how far rounding may hide. */
  readonly valueHalfUnit?: number;
  /** The indicator's unit. */
  readonly unit: string;
  /** Stated share of the year's plan, per cent. */
  readonly planPct?: number;
  readonly planPctHalfUnit?: number;
  /** A stated plan, in the indicator's own unit. */
  readonly planValue?: number;
  readonly planValueHalfUnit?: number;
  /** The year whose plan the share is of, where it is not the period's. */
  readonly planYear?: number;
  /** Who set the plan (`trung-uong`, `tinh`, …). */
  readonly planBy?: string;
  /** Change on the same period of the year before, per cent: `bằng 95,5%` is -4.5. */
  readonly yoyPct?: number;
  readonly yoyPctHalfUnit?: number;
  /** The same change where it is stated in percentage points. */
  readonly yoyPoints?: number;
  /** Change on the year's start, per cent. */
  readonly ytdPct?: number;
  readonly ytdPctHalfUnit?: number;
  /** A change stated as a count (`tăng 62 vụ` is 62), in the indicator's own unit. */
  readonly changeAbs?: number;
  readonly role: Role;
  /** Whether histories and sums use this statement of the report's several. */
  readonly primary: boolean;
  readonly statement: StatementPlace;
  /** Slug of the report. */
  readonly report: string;
  /** Id of the element in the report's page. */
  readonly anchor: string;
  /** The passage that states the figure, as printed. */
  readonly quote: string;
  /** The whole sentence around it, as printed. */
  readonly sentence: string;
  /** What quote and sentence most likely say, where OCR damaged them and they were restored. */
  readonly reading?: { readonly quote: string; readonly sentence: string };
  /** The number as printed, without its unit. */
  readonly valuePrinted?: string;
  /** The keeper's reading differs from the printed number (damaged transcription). */
  readonly damaged?: boolean;
  /** A person accepted it as it stands, by the report's review file (`đã soát`). */
  readonly reviewed?: boolean;
}
