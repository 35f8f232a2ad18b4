import { isYearBefore } from './change-base.ts';
import type { ChangeBase, ChangeFact, NamedPeriod } from './fact.ts';
import type { MeasuredIndicator } from './indicator.ts';
import { halfUnitOf } from './number.ts';
import { formatPeriod, type Period } from './period.ts';
import type { PassageReading, ReadOptions, Statement } from './passage.ts';
import { parseUnit } from './unit.ts';
import { convertStated } from './unit-conversion.ts';

/**
 * Reads the changes that a passage states of an amount or a share. What a change is measured on decides
 * where it goes: one that the archive has no place for (on the month before, say) is left out, and one
 * whose words leave it open is a problem, for a wrong change is worse than none.
 */
export function readChanges({ facts, indicator, options, statement, problems }: PassageReading): void {
  const sharesPlan = facts.some(({ type }) => type === 'plan-share');
  for (const fact of facts) {
    if (fact.type !== 'change' || fact.of || (fact.maybeOfPlan && indicator.kind === 'share')) continue;
    const base = resolveBase(fact, indicator, options);
    // "đạt 7,5% dự toán, bằng 68,6%": beside a share of the plan, a bare ratio is to the year before.
    const isOpen = fact.maybeOfPlan && !sharesPlan && options.base === undefined;
    // For a share, "bằng 95% cùng kỳ" is a ratio of two percentages: the archive keeps only changes in points.
    const isRatioOfShare = fact.ratio && indicator.kind === 'share';
    if (base === 'other' || isOpen || isRatioOfShare)
      problems.push({ rule: 'unclear-change', text: fact.printed });
    else if (fact.value === undefined) problems.push({ rule: 'damaged-share', text: fact.printed });
    else if (!assign(fact, fact.value, base, indicator, statement)) {
      problems.push({ rule: 'two-values', text: fact.printed });
    }
  }
}

/** Whether a change is on the same period of the year before, which for growth makes it the value. */
export function isSamePeriodChange(
  fact: ChangeFact,
  indicator: MeasuredIndicator,
  options: ReadOptions,
): boolean {
  return resolveBase(fact, indicator, options) === 'yoy';
}

/** Puts a change into its field; false where that is taken by another number. */
function assign(
  fact: ChangeFact,
  value: number,
  base: ChangeBase,
  indicator: MeasuredIndicator,
  statement: Statement,
): boolean {
  const field = fieldOf(fact, base, indicator);
  if (field === undefined) return true;
  const own = parseUnit(indicator.unit);
  const amount = field === 'changeAbs' && fact.unit ? convertStated(value, fact.unit, own) : value;
  if (amount === undefined) return true;
  if (statement[field] !== undefined) return statement[field] === amount;
  statement[field] = amount;
  if (field === 'yoyPct' && fact.printed) statement.yoyPctHalfUnit = halfUnitOf(fact);
  if (field === 'ytdPct' && fact.printed) statement.ytdPctHalfUnit = halfUnitOf(fact);
  return true;
}

function fieldOf(
  { measure }: ChangeFact,
  base: ChangeBase,
  { kind }: MeasuredIndicator,
): 'changeAbs' | 'yoyPoints' | 'yoyPct' | 'ytdPct' | undefined {
  if (base === 'prev') return undefined;
  // A count on the year's start is none on the same period, which the archive derives from.
  if (measure === 'count') return base === 'yoy' ? 'changeAbs' : undefined;
  if (base === 'yoy') return measure === 'points' || kind === 'share' ? 'yoyPoints' : 'yoyPct';
  return measure === 'percent' && kind !== 'share' ? 'ytdPct' : undefined;
}

/** `so với tháng 12 năm 2023` in a report of 2024. */
const isYearsEnd = ({ month, year }: NamedPeriod, period: Period): boolean =>
  month === 12 && year === period.year - 1;

/**
 * What a change is measured on: as its words say, else as the keeper says, else the same period. A named
 * period that is not the one a year before leaves no change that the archive keeps. "so với năm 2023" is
 * the same period for a whole year's flow, the year's start for a level.
 */
function resolveBase(fact: ChangeFact, indicator: MeasuredIndicator, options: ReadOptions): ChangeBase {
  const stated = fact.base === 'other' ? undefined : fact.base;
  const base = stated ?? options.base ?? fact.base ?? 'yoy';
  const { period } = options;
  if (period && fact.named && !isYearBefore(fact.named, period)) {
    return indicator.kind === 'stock' && isYearsEnd(fact.named, period) ? 'ytd' : 'prev';
  }
  if (base !== 'last-year') return base;
  if (indicator.kind === 'stock') return 'ytd';
  return period && formatPeriod(period) === String(period.year) ? 'yoy' : 'prev';
}
