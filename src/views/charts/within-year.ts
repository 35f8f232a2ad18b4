import { isBrokenBetween } from '../../domain/definition-breaks.ts';
import { derivePlan, planYearOf } from '../../domain/derivation.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { monthsOf, parsePeriod, spanOf } from '../../domain/period.ts';

/** What one year had reached by the ends of its months: statements counted from 1 January, one accumulation. */
export interface YearCourse {
  readonly year: string;
  /** The statement up to the end of each column's month; `undefined` where no report states it. */
  readonly statements: readonly (Observation | undefined)[];
  /** The year's plan in the indicator's unit, as the latest statement has it. */
  readonly plan: { readonly value: number; readonly isImplied: boolean } | undefined;
  /** Columns that do not go on from the statement before them: the definition changed in between. */
  readonly breaks: readonly number[];
}

/** The years of one area laid over each other. */
export interface WithinYear {
  /** The months that any year has a statement up to, 1–12. */
  readonly months: readonly number[];
  /** Newest first. */
  readonly years: readonly YearCourse[];
  /** The middle of all years' shares of their plan by column, where three or more have one. */
  readonly medianShares: readonly (number | null)[];
  /** Whether most statements say what share of the plan they are: then years of different size compare. */
  readonly hasShares: boolean;
}

/** So many years with two statements each make a picture. */
const FEWEST_YEARS = 2;
const FEWEST_FOR_MEDIAN = 3;

/**
 * The course within each year of one area's cumulative amounts; `undefined` where there is none to compare. Only
 * statements of whole spans from 1 January count: those up to another day stand in the tables alone.
 */
export function withinYear(series: readonly Series[], indicator: Indicator): WithinYear | undefined {
  if (indicator.kind !== 'cumulative') return undefined;
  const statements = series
    .flatMap(({ points }) => points.map(({ observation }) => observation))
    .filter(isFromJanuary);
  const byYear = Map.groupBy(statements, ({ period }) => period.slice(0, 4));
  const full = [...byYear.values()].filter(({ length }) => length > 1);
  if (full.length < FEWEST_YEARS) return undefined;
  const months = [...new Set(statements.map(lastMonth))].sort((a, b) => a - b);
  const years = [...byYear]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, own]) => yearCourse(year, own, months, indicator));
  return {
    months,
    years,
    medianShares: months.map((_, column) => medianOf(years.flatMap((one) => shareAt(one, column) ?? []))),
    hasShares: statements.filter(({ planPct }) => planPct !== undefined).length * 2 >= statements.length,
  };
}

function yearCourse(
  year: string,
  own: readonly Observation[],
  months: readonly number[],
  indicator: Indicator,
): YearCourse {
  const byMonth = new Map(own.map((observation) => [lastMonth(observation), observation]));
  const statements = months.map((month) => byMonth.get(month));
  const inOrder = statements.flatMap((statement, column) => (statement ? [{ statement, column }] : []));
  return {
    year,
    statements,
    plan: inOrder
      .map(({ statement }) => planOf(statement))
      .filter((plan) => plan !== undefined)
      .at(-1),
    breaks: inOrder.flatMap(({ statement, column }, place) => {
      const before = inOrder[place - 1]?.statement;
      return before && isBrokenBetween(indicator, before.period, statement.period) ? [column] : [];
    }),
  };
}

/** The stated share of the year's plan at a column, per cent. */
export function shareAt({ statements }: YearCourse, column: number): number | undefined {
  const statement = statements[column];
  return statement?.planYear === undefined ? statement?.planPct : undefined;
}

/** How far a share lies from the middle of all years: clearly ahead of it, clearly behind, or neither. */
export function standing(share: number, median: number | null): 'ahead' | 'behind' | undefined {
  if (median === null || median === 0) return undefined;
  const ratio = share / median;
  return ratio >= 1.05 ? 'ahead' : ratio <= 0.95 ? 'behind' : undefined;
}

function planOf(observation: Observation): YearCourse['plan'] {
  if (String(planYearOf(observation)) !== observation.period.slice(0, 4)) return undefined;
  if (observation.planValue !== undefined) return { value: observation.planValue, isImplied: false };
  const implied = derivePlan(observation);
  return implied && { value: implied.value, isImplied: true };
}

function isFromJanuary({ period: code, start, end }: Observation): boolean {
  const period = parsePeriod(code);
  if (!period || monthsOf(period)[0] !== 1) return false;
  const span = spanOf(period);
  return start === span.start && end === span.end;
}

function lastMonth({ period: code }: Observation): number {
  const period = parsePeriod(code);
  return period ? monthsOf(period)[1] : 12;
}

function medianOf(values: readonly number[]): number | null {
  if (values.length < FEWEST_FOR_MEDIAN) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** What the script draws: one line a year over the months' columns. */
export interface WithinYearData {
  readonly unit: string;
  /** Names in the page's language, which come with the data so that no other page's script carries them. */
  readonly names: { readonly median: string; readonly wholePlan: string; readonly share: string };
  readonly labels: readonly string[];
  readonly years: readonly {
    readonly year: string;
    readonly values: readonly (number | null)[];
    readonly shares: readonly (number | null)[];
    /** The report's slug and the anchor in it. */
    readonly places: readonly (string | null)[];
    readonly breaks: readonly number[];
  }[];
  readonly medianShares: readonly (number | null)[];
  readonly hasShares: boolean;
}

/** @param labels of the columns, in the language of the page as all names */
export function withinYearData(
  course: WithinYear,
  unit: string,
  labels: readonly string[],
  names: WithinYearData['names'],
): WithinYearData {
  return {
    unit,
    names,
    labels,
    years: course.years.map((one) => ({
      year: one.year,
      values: one.statements.map((statement) => statement?.value ?? null),
      shares: one.statements.map((_, column) => shareAt(one, column) ?? null),
      places: one.statements.map((statement) =>
        statement ? `${statement.report}#${statement.anchor}` : null,
      ),
      breaks: one.breaks,
    })),
    medianShares: course.medianShares,
    hasShares: course.hasShares,
  };
}
