import { startsBefore } from './definition-breaks.ts';
import { deriveAll } from './derive-all.ts';
import { compareCodes } from './chronology.ts';
import type { DefinitionBreak, Indicator } from './indicator.ts';
import { halfUnitOf, parseSignedNumber } from './number.ts';
import type { Observation } from './observation.ts';
import { formatPeriod, fromJanuary, parsePeriod } from './period.ts';

/** What coverage needs to know of a report. */
export interface CoveredReport {
  readonly slug: string;
  readonly area: string;
  readonly period: string;
}

/**
 * What a report has of an indicator: `stated` a value of its own; `mentioned` only as an aim or for comparison;
 * `derived` nothing, but another report's change or sum implies the value; `absent` nothing.
 */
export type CoverageState = 'stated' | 'mentioned' | 'derived' | 'absent';

export interface CoverageCell {
  readonly state: CoverageState;
  /** The statement, or the one that the derived value follows from. */
  readonly source?: { readonly report: string; readonly anchor: string };
  /** One printed unit in the indicator's own, where it is another: 1.000 for `triệu lượt` of `nghìn lượt`. */
  readonly printedUnit?: number;
  /** The first report under a new definition. */
  readonly newDefinition?: DefinitionBreak;
}

export interface CoverageRow {
  readonly indicator: Indicator;
  /** One per report, in their order. */
  readonly cells: readonly CoverageCell[];
}

/** Which of the reports of one area has what, for every indicator. */
export function coverageOf(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  reports: readonly CoveredReport[],
): CoverageRow[] {
  const slugs = new Set(reports.map(({ slug }) => slug));
  const areas = new Set(reports.map(({ area }) => area));
  const own = observations.filter(({ report, area }) => slugs.has(report) && areas.has(area));
  const stated = Map.groupBy(own, ({ indicator, report }) => `${indicator} ${report}`);
  const derived = new Map(
    deriveAll(indicators, own)
      .filter(({ measure }) => measure === 'previous' || measure === 'single')
      .map((row) => [`${row.indicator} ${row.area} ${row.period}`, row]),
  );
  const inTime = [...reports].sort((a, b) => compareCodes(a.period, b.period));
  const periods = new Map(reports.map((report) => [report, periodsOf(report)]));
  return indicators.map((indicator) => ({
    indicator,
    cells: reports.map((report): CoverageCell => {
      const newDefinition = firstUnder(indicator.breaks, report, inTime);
      const implied = periods
        .get(report)
        ?.map((period) => derived.get(`${indicator.id} ${report.area} ${period}`))
        .find((row) => row !== undefined);
      return {
        ...cellOf(stated.get(`${indicator.id} ${report.slug}`) ?? [], implied),
        ...(newDefinition ? { newDefinition } : {}),
      };
    }),
  }));
}

function cellOf(
  statements: readonly Observation[],
  implied: { report: string; anchor: string } | undefined,
): CoverageCell {
  const actual = statements.filter(({ role, value }) => role === 'actual' && value !== undefined);
  const statement = actual.find(({ primary }) => primary) ?? actual[0];
  if (statement) {
    const printedUnit = printedUnitOf(statement);
    const differs = printedUnit !== undefined && printedUnit !== 1;
    return { state: 'stated', source: statement, ...(differs ? { printedUnit } : {}) };
  }
  const [mention] = statements;
  if (mention) return { state: 'mentioned', source: mention };
  return implied ? { state: 'derived', source: implied } : { state: 'absent' };
}

/** How many of the indicator's units the printed one is: what the value's rounding tells of it. */
function printedUnitOf({ valuePrinted, valueHalfUnit }: Observation): number | undefined {
  const number = valuePrinted === undefined ? undefined : parseSignedNumber(valuePrinted);
  if (!number || valueHalfUnit === undefined) return undefined;
  return Number((valueHalfUnit / halfUnitOf(number)).toPrecision(6));
}

/** The periods that a report's figures count: its own, and the span from January to its end. */
function periodsOf({ period: code }: CoveredReport): string[] {
  const period = parsePeriod(code);
  return period ? [...new Set([formatPeriod(fromJanuary(period)), code])] : [];
}

/** The break that a report is the first to come under, if an earlier report came before it. */
function firstUnder(
  breaks: readonly DefinitionBreak[],
  report: CoveredReport,
  inTime: readonly CoveredReport[],
): DefinitionBreak | undefined {
  return breaks.find(({ from }) => {
    const first = inTime.find(({ period }) => !startsBefore(period, from));
    return first === report && inTime[0] !== report;
  });
}
