import type { Observation } from './observation.ts';
import { parsePeriod, spanOf, type Span } from './period.ts';
import { compareText } from './text-order.ts';

/** Spans by code: an archive has few codes, and compares them often. */
const spans = new Map<string, Span | undefined>();

function spanOfCode(code: string): Span | undefined {
  if (spans.has(code)) return spans.get(code);
  const period = parsePeriod(code);
  const span = period && spanOf(period);
  spans.set(code, span);
  return span;
}

/**
 * Chronological order of period codes: by the last day; of two that end alike, the longer one last. Codes that
 * name no period go last.
 */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  const [spanA, spanB] = [spanOfCode(a), spanOfCode(b)];
  if (spanA && spanB) return compareText(spanA.end, spanB.end) || compareText(spanB.start, spanA.start);
  return spanA ? -1 : spanB ? 1 : compareText(a, b);
}

/** Order of observations by the ends of their periods, then by report. */
export function byPeriod(a: Observation, b: Observation): number {
  return compareCodes(a.period, b.period) || compareText(a.report, b.report);
}

/** Order of the reports that state two figures: by their periods, then by name. */
export function byReport(a: Observation, b: Observation): number {
  if (a.report === b.report) return 0;
  return compareCodes(reportPeriodOf(a), reportPeriodOf(b)) || compareText(a.report, b.report);
}

/** The code of the period that names a report, from its slug: `lang-son-2023-9m` → `2023-9M`. */
function reportPeriodOf({ report }: Observation): string {
  const code = /-(\d{4}(?:-(?:m\d{2}|q\d|h\d|\d{1,2}m))?)(?=-|$)/.exec(report)?.[1];
  return code?.toUpperCase() ?? '';
}
