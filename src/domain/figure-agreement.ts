import { bounded, notBelowNought, statedBounds, type Bounded } from './bounds.ts';
import { singlePeriods } from './computed-periods.ts';
import { isBrokenBetween } from './definition-breaks.ts';
import { deriveBefore } from './derivation.ts';
import { findingOf, type Finding, type Side, type Uncompared, type UncomparedReason } from './finding.ts';
import type { Indicator } from './indicator.ts';
import { decimalsOf, halfUnitOf, subtract } from './number.ts';
import type { Observation } from './observation.ts';
import { formatPeriod, parsePeriod, yearsBefore } from './period.ts';
import { countsOneByOne, parseUnit } from './unit.ts';

/** Which areas and periods the archive has reports of, as `area period`. */
export type ReportedPeriods = ReadonlySet<string>;

/** A side with the report's period that it comes from, to know whether a definition changed in between. */
interface Witness extends Side {
  readonly from: string;
}

/**
 * Compares, for each figure of an indicator, what a report stated then with what later reports say of it: the
 * value they quote or state anew, and the one that their changes imply.
 */
export function figuresOf(
  indicator: Indicator,
  observations: readonly Observation[],
  reported: ReportedPeriods,
): (Finding | Uncompared)[] {
  const stated = observations.filter(
    ({ primary, role, value }) => primary && role !== 'target' && value !== undefined,
  );
  const figures = new Map<string, Witness[]>();
  const add = (area: string, period: string, witness: Witness): void => {
    const key = `${area} ${period}`;
    figures.set(key, [...(figures.get(key) ?? []), witness]);
  };
  for (const observation of stated) {
    const number = statedBounds(observation);
    const origin = observation.role === 'reference' ? 'quoted' : 'stated';
    const from = observation.period;
    if (number) add(observation.area, from, { origin, statements: [observation], number, from });
  }
  for (const { observation, period, number, origin } of impliedBy(indicator, stated)) {
    add(observation.area, period, { origin, statements: [observation], number, from: observation.period });
  }
  for (const { whole, less, derived } of singlePeriods(indicator, stated)) {
    const side = { origin: 'from-difference' as const, statements: [whole, less], number: derived };
    add(derived.area, derived.period, { ...side, from: whole.period });
  }
  return [...figures].flatMap(([key, witnesses]) => {
    const [area = '', period = ''] = key.split(' ');
    return compareWitnesses(
      { check: 'figure', indicator: indicator.id, area, period },
      witnesses,
      indicator,
      reported,
    );
  });
}

function compareWitnesses(
  about: Pick<Uncompared, 'check' | 'indicator' | 'area' | 'period'>,
  witnesses: readonly Witness[],
  indicator: Indicator,
  reported: ReportedPeriods,
): (Finding | Uncompared)[] {
  const then = witnesses.filter(({ origin }) => origin === 'stated' || origin === 'quoted');
  const later = witnesses.filter((witness) => !then.includes(witness));
  const uncompared = (reason: UncomparedReason, sides: readonly Witness[]): Uncompared => ({
    ...about,
    reason,
    statements: sides.flatMap(({ statements }) => statements),
    missing: [],
  });
  const [first] = then;
  if (!first) {
    // A quarter that was computed and that no report states has nothing to be compared with.
    const changes = later.filter(({ origin }) => origin !== 'from-difference');
    const reason = reported.has(`${about.area} ${about.period}`) ? 'not-stated' : 'no-report';
    return changes.length > 0 ? [uncompared(reason, changes)] : [];
  }
  const broken = later.filter(({ from }) => isBrokenBetween(indicator, about.period, from));
  const otherDays = later.filter((side) => !broken.includes(side) && countsOtherDays(first, side));
  const sound = later.filter((side) => !broken.includes(side) && !otherDays.includes(side));
  const sides = [...then, ...sound].map(({ from: _from, ...side }): Side => side);
  const { unit = '' } = first.statements[0] ?? {};
  return [
    ...findingOf({ ...about, unit }, sides),
    ...(broken.length > 0 ? [uncompared('definition', [...broken, first])] : []),
    ...(otherDays.length > 0 ? [uncompared('dates', [...otherDays, first])] : []),
  ];
}

interface Implied {
  readonly observation: Observation;
  readonly origin: 'from-change' | 'from-count';
  readonly period: string;
  readonly number: Bounded;
}

function impliedBy({ kind }: Indicator, stated: readonly Observation[]): Implied[] {
  return stated.flatMap((observation): Implied[] => {
    const changes = deriveBefore(observation, kind).map((number): Implied => ({
      observation,
      origin: 'from-change',
      period: number.period,
      number,
    }));
    const count = fromCount(observation, kind);
    return count ? [...changes, count] : changes;
  });
}

/**
 * The value of a year before, from a change stated as a count. Single things are whole numbers: `118 vụ, tăng 62
 * vụ` gives exactly 56. Money and thousands are rounded; observations hold no half unit of a change, so it is taken
 * from the change's digits.
 */
function fromCount(observation: Observation, kind: string): Implied | undefined {
  const { value, changeAbs, role, unit } = observation;
  const period = parsePeriod(observation.period);
  if ((kind !== 'cumulative' && kind !== 'stock') || role !== 'actual' || !period) return undefined;
  if (value === undefined || changeAbs === undefined) return undefined;
  const areWhole = countsOneByOne(parseUnit(unit)) && Number.isInteger(value) && Number.isInteger(changeAbs);
  const rounding = (observation.valueHalfUnit ?? 0) + halfUnitOf({ decimals: decimalsOf(changeAbs) });
  const number = notBelowNought(bounded(subtract(value, changeAbs), areWhole ? 0 : rounding));
  return { observation, origin: 'from-count', period: formatPeriod(yearsBefore(period)), number };
}

/** Whether two figures end on other days of the year: `đến ngày 26/3` is no whole quarter. */
function countsOtherDays(then: Side, later: Side): boolean {
  const [a, b] = [then.statements[0], later.statements[0]];
  if (!a || !b || then.origin === 'quoted' || later.origin === 'from-difference') return false;
  const isYearStart = /^\d{4}$/.test(a.period) && a.period !== b.period && !/^\d{4}$/.test(b.period);
  if (isYearStart) return false;
  return dayOfYear(a.end) !== dayOfYear(b.end) || dayOfYear(a.start) !== dayOfYear(b.start);
}

const dayOfYear = (date: string): string => date.slice(5).replace('02-29', '02-28');
