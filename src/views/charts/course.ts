import { compareCodes } from '../../domain/chronology.ts';
import { derive, type Derived } from '../../domain/derivation.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { formatPeriod, parsePeriod } from '../../domain/period.ts';

/** The values of one series over its periods, in the indicator's unit, without words: what small bars are drawn from. */
export interface Course {
  /** Codes of the periods; those that nothing is known of keep their place. */
  readonly periods: readonly string[];
  readonly stated: readonly (number | null)[];
  /** Values that follow from a later statement's change, where none is stated. */
  readonly derived: readonly (number | null)[];
}

/** A series' course together with the statements behind its values. */
export interface SourcedCourse extends Course {
  readonly statements: ReadonlyMap<string, Observation>;
  readonly derivedRows: ReadonlyMap<string, Derived>;
}

const known = new WeakMap<Series, SourcedCourse>();

/** The course of a series, computed once: every report that states one of its figures draws it. */
export function courseOf(series: Series, indicator: Indicator): SourcedCourse {
  const existing = known.get(series);
  if (existing) return existing;
  const statements = new Map(series.points.map(({ period, observation }) => [period, observation]));
  const derivedRows = derivedBefore(series, indicator, statements);
  const periods = withEarlier(series, [...derivedRows.keys()]);
  const course: SourcedCourse = {
    periods,
    stated: periods.map((period) => statements.get(period)?.value ?? null),
    derived: periods.map((period) => derivedRows.get(period)?.value ?? null),
    statements,
    derivedRows,
  };
  known.set(series, course);
  return course;
}

/** What later statements' changes say of periods that no report of the archive states. */
function derivedBefore(
  series: Series,
  indicator: Indicator,
  stated: ReadonlyMap<string, Observation>,
): Map<string, Derived> {
  return new Map(
    series.points
      .flatMap(({ observation }) => derive(observation, indicator))
      .filter(({ measure, period }) => measure === 'previous' && !stated.has(period))
      .map((row) => [row.period, row]),
  );
}

/** The series' periods and the derived ones; years in between that nothing is known of stay as gaps. */
function withEarlier(series: Series, derived: readonly string[]): string[] {
  const known = [...new Set([...series.periods, ...derived])].sort(compareCodes);
  const [first, second] = known.map(parsePeriod);
  if (!first || !second || first.kind !== second.kind || first.index !== second.index) return known;
  const missing: string[] = [];
  for (let year = first.year + 1; year < second.year; year += 1)
    missing.push(formatPeriod({ ...first, year }));
  return [...new Set([...known, ...missing])].sort(compareCodes);
}
