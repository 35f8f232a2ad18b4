import type { ChangeFact, Fact, PlanShareFact, RateFact, ValueFact } from './fact.ts';
import type { MeasuredIndicator } from './indicator.ts';
import {
  halfUnitOf,
  parseNumber,
  parseSignedNumber,
  withoutBinaryNoise,
  type ParsedNumber,
} from './number.ts';
import { grammarVocabulary } from './ocr/grammar-words.ts';
import { readOcr, type NumberReading } from './ocr/ocr-reading.ts';
import { scanFacts } from './scan-facts.ts';
import type { PassageReading, ReadOptions, Statement, StatementProblem } from './passage.ts';
import { isSamePeriodChange, readChanges } from './stated-changes.ts';
import { countsOneByOne, parseUnit, type Unit } from './unit.ts';
import { convert, convertStated } from './unit-conversion.ts';

export interface StatementReading {
  readonly statement: Statement;
  readonly problems: readonly StatementProblem[];
  /** Shares and changes that a damaged transcription prints otherwise than they are read. */
  readonly readings?: readonly NumberReading[];
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
  const problems: StatementProblem[] = [];
  const statement: Statement = {};
  const ocr = isDamaged(options) ? readOcr(text, grammarVocabulary(options.units)) : undefined;
  const all = factsOf(ocr?.text ?? text, { ...options, own: parseUnit(indicator.unit) });
  const facts = all.filter((fact) => fact.type === 'value' || !fact.range);
  const printedOf = (number: string): string => ocr?.printedNumber(number) ?? number;
  const reading: PassageReading = { facts, indicator, options, printedOf, statement, problems };
  if (indicator.kind === 'growth') readGrowth(reading);
  else if (indicator.kind === 'share') readShare(reading);
  else readAmount(reading);
  // A share or change whose own value can't be read must not pass for the continuation of another one.
  if (statement.value === undefined && problems.some(isOfValue)) return { statement: {}, problems };
  if (indicator.kind !== 'growth') readChanges(reading);
  const range = all.find((fact) => fact.type !== 'value' && fact.range);
  if (range) problems.push({ rule: 'number-range', text: range.printed });
  if (Object.keys(statement).length === 0 && problems.length === 0) {
    problems.push({ rule: 'no-number', text });
  }
  const readings = ocr?.readings.filter(({ printed }) => printed !== statement.valuePrinted) ?? [];
  return { statement, problems, ...(readings.length > 0 ? { readings } : {}) };
}

const isDamaged = ({ transcription }: ReadOptions): boolean => transcription === 'ocr';

/** What a passage states by itself; a lone number may be one of a list of changes that began before it. */
function factsOf(text: string, options: ReadOptions & { readonly own?: Unit }): Fact[] {
  const { before, units } = options;
  const facts = scanFacts(text, {
    isPassage: true,
    ...(before ? { before } : {}),
    ...(units ? { units } : {}),
  });
  const [lone] = facts;
  const bare = lone ? undefined : bareCount(text, options.own);
  if (bare) return [bare];
  // "lần lượt tăng 10,6%, 5,5% và | 11,6% so với cùng kỳ": by itself a ratio.
  const mayBeRatio = lone?.type === 'change' && lone.ratio && /^\d/.test(text.slice(lone.start));
  const mayBeListed = lone?.type === 'value' || mayBeRatio || (lone?.type === 'rate' && !lone.partOf);
  if (!before || !mayBeListed || facts.length > 1) return facts;
  const lead = isDamaged(options) ? readOcr(before, grammarVocabulary(units)).text : before;
  // Reading the sentence once more for each of its figures is worth it only where a list may go on.
  if (!/(?:,| và)\s$/iu.test(lead + text.slice(0, lone.start))) return facts;
  const inSentence = scanFacts(lead + text, units ? { units } : {}).find(
    ({ start }) => start === lead.length + lone.start,
  );
  return inSentence?.type === 'change' && inSentence.listed ? [inSentence] : facts;
}

/** `[329]/351 vụ`: a number alone is of its indicator's unit, where that counts single things. */
function bareCount(text: string, own: Unit | undefined): Fact | undefined {
  const printed = text.trim();
  const number = own && countsOneByOne(own) && /^\d[\d.]*$/.test(printed) ? parseNumber(printed) : undefined;
  if (!number || !own) return undefined;
  const start = text.indexOf(printed);
  return { type: 'value', number, unit: own, start, end: start + printed.length, printed };
}

const isOfValue = ({ rule }: StatementProblem): boolean =>
  rule === 'damaged-number' || rule === 'unit-mismatch' || rule === 'number-range';

function readAmount(reading: PassageReading): void {
  const { facts, indicator, options, statement, problems } = reading;
  const own = parseUnit(indicator.unit);
  const isActual = (options.role ?? 'actual') === 'actual';
  const all = facts.filter((fact) => fact.type === 'value');
  const values = all.filter((fact) => !isActual || fact.of === undefined);
  const [stated, second] = values.filter((fact) => convertStated(1, fact.unit, own) !== undefined);
  if (stated?.range || second?.range) problems.push({ rule: 'number-range', text: stated?.printed ?? '' });
  else if (stated) readValue(stated, own, reading);
  else if (values[0]) problems.push({ rule: 'unit-mismatch', text: values[0].printed });
  if (stated && second && !stated.range) problems.push({ rule: 'two-values', text: second.printed });
  const plan = isActual ? all.find(({ of }) => of === 'plan') : undefined;
  const planValue = plan?.number && convert(plan.number.value, plan.unit, own);
  const planHalfUnit = plan?.number && convert(halfUnitOf(plan.number), plan.unit, own);
  if (planValue !== undefined) statement.planValue = planValue;
  if (planHalfUnit !== undefined) statement.planValueHalfUnit = planHalfUnit;
  readPlanShare(facts, statement, problems);
}

function readValue(fact: ValueFact, own: Unit, passage: PassageReading): void {
  const { statement } = passage;
  const reading = readNumber(fact, passage);
  if (!reading) return;
  const value = convertStated(reading.value, fact.unit, own);
  const halfUnit = convertStated(halfUnitOf(reading), fact.unit, own);
  if (value !== undefined) statement.value = value;
  if (halfUnit !== undefined) statement.valueHalfUnit = halfUnit;
}

/** The number that states the value: as printed, or as the keeper reads a damaged one. */
function readNumber(
  { printed: read, number }: { printed: string; number?: ParsedNumber },
  { options: { value }, printedOf, statement, problems }: PassageReading,
): ParsedNumber | undefined {
  const printed = printedOf(read);
  const reading = value === undefined ? number : parseSignedNumber(value);
  statement.valuePrinted = printed;
  if (!reading) problems.push({ rule: 'damaged-number', text: printed });
  else if (printed !== (value ?? read)) statement.damaged = true;
  return reading;
}

function readPlanShare(facts: readonly Fact[], statement: Statement, problems: StatementProblem[]): void {
  const [share, second] = facts.filter((fact) => fact.type === 'plan-share');
  if (second) problems.push({ rule: 'two-values', text: second.printed });
  if (!share) return;
  if (!share.number) {
    problems.push({ rule: 'damaged-share', text: share.printed });
    return;
  }
  statement.planPct = share.number.value;
  statement.planPctHalfUnit = halfUnitOf(share.number);
  if (share.planBy) statement.planBy = share.planBy;
  if (share.planYear) statement.planYear = share.planYear;
}

/** For growth the stated change is the value; an index of 102,77 is 2.77. */
function readGrowth(reading: PassageReading): void {
  const { facts, indicator, options, statement, problems } = reading;
  const changes = facts
    .filter((fact) => fact.type === 'change')
    .filter(({ measure, of }) => measure === 'percent' && of === undefined);
  const [change, second] = changes.filter((fact) => isSamePeriodChange(fact, indicator, options));
  if (change && second) problems.push({ rule: 'two-values', text: second.printed });
  const level = facts.find((fact) => fact.type === 'rate' || fact.type === 'plan-share');
  const stated = change ?? (changes.length === 0 ? level : undefined);
  if (!stated) return;
  const number = readNumber({ printed: stated.printed, ...numberOf(stated) }, reading);
  if (!number) return;
  const isSigned = stated.type === 'change' && options.value === undefined;
  const value = isSigned ? number.value : growthOf(number.value, stated);
  // "đạt 7,4% so với cùng kỳ", far below 100, is a growth of 7.4 %, not an index of 7.4.
  const isGrowth = isSigned && stated.reached === true && value <= -50;
  statement.value = isGrowth ? withoutBinaryNoise(value + 100) : value;
  statement.valueHalfUnit = halfUnitOf(number);
}

/** A change's own signed number; a level's as printed. */
function numberOf(fact: ChangeFact | RateFact | PlanShareFact): { number?: ParsedNumber } {
  if (fact.type !== 'change') return fact.number ? { number: fact.number } : {};
  return fact.value === undefined ? {} : { number: { value: fact.value, decimals: fact.decimals } };
}

/** Growth from a keeper's reading: its sign comes from the verb, and a level above 50 is an index. */
function growthOf(value: number, fact: ChangeFact | RateFact | PlanShareFact): number {
  if (fact.type === 'change' && !fact.ratio) return fact.falling ? -value : value;
  return withoutBinaryNoise(value > 50 ? value - 100 : value);
}

/** For a share the first percentage that is no change is the value: `tỷ lệ … đạt 62,1%`, `bằng 62,1%`. */
function readShare(reading: PassageReading): void {
  const { facts, statement, problems } = reading;
  const rate = facts.find(
    (fact) =>
      fact.type === 'rate' ||
      (fact.type === 'plan-share' && !fact.named) ||
      (fact.type === 'change' && fact.ratio && fact.base === undefined && fact.measure === 'percent'),
  );
  if (rate && rate.type !== 'value') {
    const printed = rate.type === 'change' ? parseNumber(rate.printed) : rate.number;
    const number = readNumber({ printed: rate.printed, ...(printed ? { number: printed } : {}) }, reading);
    if (number) {
      statement.value = number.value;
      statement.valueHalfUnit = halfUnitOf(number);
    }
  }
  readPlanShare(
    facts.filter((fact) => fact.type === 'plan-share' && fact.named),
    statement,
    problems,
  );
}
