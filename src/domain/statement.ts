import type { ChangeBase, ChangeFact, Fact, ValueFact } from './fact.ts';
import type { MeasuredIndicator } from './indicator.ts';
import { parseNumber, withoutBinaryNoise, type ParsedNumber } from './number.ts';
import { scanFacts } from './scan-facts.ts';
import { convert, parseUnit } from './unit.ts';

/** What one passage states of one indicator. Fields are absent where it does not say. */
export interface Statement {
  /** In the indicator's own unit. */
  value?: number;
  /** Half a unit of the last printed digit, in the indicator's own unit. */
  valueHalfUnit?: number;
  valuePrinted?: string;
  damaged?: boolean;
  planPct?: number;
  planPctHalfUnit?: number;
  planValue?: number;
  planBy?: string;
  yoyPct?: number;
  yoyPctHalfUnit?: number;
  yoyPoints?: number;
  ytdPct?: number;
  changeAbs?: number;
}

/** Why a passage could not be read in full. `rule` is stable; `text` is the offending source. */
export interface StatementProblem {
  readonly rule: 'no-number' | 'unit-mismatch' | 'damaged-number' | 'number-range' | 'two-values';
  readonly text: string;
}

export interface StatementReading {
  readonly statement: Statement;
  readonly problems: readonly StatementProblem[];
}

export interface ReadOptions {
  /** What an unnamed change is measured on; the same period of the year before unless told. */
  readonly base?: ChangeBase;
  /** The keeper's reading of a damaged number, in Vietnamese notation. */
  readonly value?: string;
  /** Whether the figures cover a whole year, so that "so với năm 2023" is the same period. */
  readonly wholeYear?: boolean;
}

/**
 * Reads a passage that states an indicator's figure: `2.045,7 tỷ đồng, đạt 27,3% dự toán, tăng 21,6%`.
 * A passage without a value of its own (`tăng 62 vụ`) yields the rest; a caller joins it to its value.
 *
 * @param text the passage as printed, without its note marks; NFC
 */
export function readStatement(
  text: string,
  indicator: MeasuredIndicator,
  options: ReadOptions = {},
): StatementReading {
  const facts = scanFacts(text);
  const problems: StatementProblem[] = [];
  const statement: Statement = {};
  if (indicator.kind === 'growth') readGrowth(facts, statement);
  else if (indicator.kind === 'share') readShare(facts, statement);
  else readAmount(facts, indicator, options, statement, problems);
  readChanges(facts, indicator, options, statement);
  if (Object.keys(statement).length === 0 && problems.length === 0) {
    problems.push({ rule: 'no-number', text });
  }
  return { statement, problems };
}

function readAmount(
  facts: readonly Fact[],
  indicator: MeasuredIndicator,
  options: ReadOptions,
  statement: Statement,
  problems: StatementProblem[],
): void {
  const own = parseUnit(indicator.unit);
  const values = facts.filter((fact) => fact.type === 'value');
  const fitting = values.filter((fact) => convert(1, fact.unit, own) !== undefined);
  const stated = fitting[0];
  const second = fitting[1];
  if (stated?.range || second?.range) problems.push({ rule: 'number-range', text: stated?.printed ?? '' });
  else if (stated) readValue(stated, own, options, statement, problems);
  else if (values[0]) problems.push({ rule: 'unit-mismatch', text: values[0].printed });
  if (stated && second && !stated.range) problems.push({ rule: 'two-values', text: second.printed });
  readPlanShare(facts, statement, problems);
}

function readValue(
  fact: ValueFact,
  own: { dimension: string; factor: number },
  options: ReadOptions,
  statement: Statement,
  problems: StatementProblem[],
): void {
  const reading = options.value === undefined ? fact.number : parseNumber(options.value);
  statement.valuePrinted = fact.printed;
  if (!reading) {
    problems.push({ rule: 'damaged-number', text: fact.printed });
    return;
  }
  if (options.value !== undefined && options.value !== fact.printed) statement.damaged = true;
  const value = convert(reading.value, fact.unit, own);
  const halfUnit = convert(halfUnitOf(reading), fact.unit, own);
  if (value !== undefined) statement.value = value;
  if (halfUnit !== undefined) statement.valueHalfUnit = halfUnit;
}

function readPlanShare(facts: readonly Fact[], statement: Statement, problems: StatementProblem[]): void {
  const share = facts.find((fact) => fact.type === 'plan-share');
  if (!share) return;
  if (!share.number) {
    problems.push({ rule: 'damaged-number', text: share.printed });
    return;
  }
  statement.planPct = share.number.value;
  statement.planPctHalfUnit = halfUnitOf(share.number);
  if (share.planBy) statement.planBy = share.planBy;
}

/** For growth the stated change is the value; an index of 102,77 is 2.77. */
function readGrowth(facts: readonly Fact[], statement: Statement): void {
  const change = facts.find((fact) => fact.type === 'change' && fact.measure === 'percent');
  if (change?.type === 'change' && change.value !== undefined) {
    statement.value = change.value;
    statement.valueHalfUnit = halfUnitOf(change);
    statement.valuePrinted = change.printed;
    return;
  }
  const level = facts.find((fact) => fact.type === 'rate' || fact.type === 'plan-share');
  if (level?.number) {
    statement.value = withoutBinaryNoise(level.number.value - (level.number.value > 50 ? 100 : 0));
    statement.valueHalfUnit = halfUnitOf(level.number);
    statement.valuePrinted = level.printed;
  }
}

/** For a share the first percentage that is no change is the value: `tỷ lệ … đạt 62,1%`. */
function readShare(facts: readonly Fact[], statement: Statement): void {
  const rate = facts.find((fact) => fact.type === 'rate' || (fact.type === 'plan-share' && !fact.named));
  if (rate && 'number' in rate && rate.number) {
    statement.value = rate.number.value;
    statement.valueHalfUnit = halfUnitOf(rate.number);
    statement.valuePrinted = rate.printed;
  }
  const plan = facts.find((fact) => fact.type === 'plan-share' && fact.named);
  if (plan?.type === 'plan-share' && plan.number) {
    statement.planPct = plan.number.value;
    statement.planPctHalfUnit = halfUnitOf(plan.number);
  }
}

function readChanges(
  facts: readonly Fact[],
  indicator: MeasuredIndicator,
  options: ReadOptions,
  statement: Statement,
): void {
  for (const fact of facts) {
    if (fact.type !== 'change' || fact.value === undefined) continue;
    const base = resolveBase(fact, indicator, options);
    if (fact.measure === 'count') {
      const own = parseUnit(indicator.unit);
      const count = fact.unit ? convert(fact.value, fact.unit, own) : fact.value;
      if (count !== undefined && base !== 'prev') statement.changeAbs ??= count;
    } else if (fact.measure === 'points' || indicator.kind === 'share') {
      if (base === 'yoy') statement.yoyPoints ??= fact.value;
    } else if (indicator.kind !== 'growth') {
      assignPercent(fact, base, statement);
    }
  }
}

function assignPercent(fact: ChangeFact, base: ChangeBase, statement: Statement): void {
  if (fact.value === undefined) return;
  if (base === 'yoy' && statement.yoyPct === undefined) {
    statement.yoyPct = fact.value;
    if (fact.printed) statement.yoyPctHalfUnit = halfUnitOf(fact);
  } else if (base === 'ytd') {
    statement.ytdPct ??= fact.value;
  }
}

/** "so với năm 2023" is the same period for a whole year's flow, the year's start for a level. */
function resolveBase(fact: ChangeFact, indicator: MeasuredIndicator, options: ReadOptions): ChangeBase {
  const base = fact.base ?? options.base ?? 'yoy';
  if (base !== 'last-year') return base;
  if (indicator.kind === 'stock') return 'ytd';
  return options.wholeYear ? 'yoy' : 'prev';
}

/** Half a unit of the last printed digit: how far rounding may have moved the number. */
function halfUnitOf({ decimals }: Pick<ParsedNumber, 'decimals'>): number {
  return withoutBinaryNoise(0.5 * 10 ** -decimals);
}
