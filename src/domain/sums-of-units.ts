import type { ChangeFact, Fact, ValueFact } from './fact.ts';
import { withoutBinaryNoise, type ParsedNumber } from './number.ts';
import { BARE, type Unit } from './unit.ts';

const THOUSAND = 1000;

type Amount = ValueFact | ChangeFact;

/**
 * Joins amounts that are told in two units (`44.174 tỷ 500 triệu đồng`, `1 tấn 200 kg`) into one, in the smaller
 * unit; its number is absent where the two don't make one sum, for each alone would be another amount.
 *
 * @param facts in order of place
 * @param folded their text, in matchForm
 */
export function joinSumsOfUnits(facts: readonly Fact[], folded: string): Fact[] {
  const joined: Fact[] = [];
  for (const fact of facts) {
    const last = joined.at(-1);
    const sum = last && fact.type === 'value' ? sumOf(last, fact, folded) : undefined;
    if (sum) joined[joined.length - 1] = sum;
    else joined.push(fact);
  }
  return joined.map((fact) => (isUnfinished(fact, folded) ? withoutNumber(fact) : fact));
}

/**
 * Whether a number without a unit follows: in `44 tỷ 500` the 500 may be millions or anything else, so the sum is
 * not known.
 */
function isUnfinished({ end }: Fact, folded: string): boolean {
  return /^ \d/u.test(folded.slice(end, end + 2)) && MULTIPLIER_LAST.test(folded.slice(0, end));
}

const MULTIPLIER_LAST = /(?<!\p{L})(?:tỷ|triệu|nghìn|ngàn)$/u;

function withoutNumber(fact: Fact): Fact {
  if (fact.type === 'value') {
    const { number: _unfinished, ...rest } = fact;
    return rest;
  }
  if (fact.type !== 'change') return fact;
  const { value: _unfinished, ...rest } = fact;
  return rest;
}

function sumOf(larger: Fact, smaller: ValueFact, folded: string): Amount | undefined {
  if (larger.type !== 'value' && (larger.type !== 'change' || larger.measure !== 'count')) return undefined;
  const { unit } = larger;
  if (larger.type === 'value' && isThousands(larger, smaller, folded))
    return withThousands(larger, smaller, folded);
  if (!unit || !areParts(unit, smaller.unit)) return undefined;
  const between = folded.slice(larger.end, smaller.start);
  // "2 tỷ, 500 triệu đồng" may be one sum or two, because "tỷ" alone does not say of what.
  const isOpen = /^(?:,| và) $/u.test(between) && MULTIPLIER_LAST.test(folded.slice(0, larger.end));
  if (between !== ' ' && !isOpen) return undefined;
  const number = isOpen ? undefined : numberOfSum(larger, smaller, unit.factor / smaller.unit.factor);
  const place = {
    end: smaller.end,
    printed: folded.slice(folded.indexOf(larger.printed, larger.start), smaller.end).replace(/[^\d]*$/u, ''),
  };
  const inUnit =
    smaller.unit.dimension === BARE ? { ...smaller.unit, dimension: unit.dimension } : smaller.unit;
  if (larger.type === 'value') {
    const { number: _larger, ...rest } = larger;
    return { ...rest, ...place, unit: inUnit, ...(number ? { number } : {}) };
  }
  const { value: _larger, ...rest } = larger;
  return { ...rest, ...place, unit: inUnit, ...(number ? { value: number.value } : {}) };
}

/** `106 nghìn | 400 tỷ đồng`, `1 triệu | 398 nghìn tỷ đồng`: thousands of the unit behind the rest. */
function isThousands(larger: ValueFact, smaller: ValueFact, folded: string): boolean {
  const { number: rest } = smaller;
  const multiplier = /(?<!\p{L})(?:nghìn|ngàn|triệu)$/u.exec(folded.slice(0, larger.end))?.[0];
  const isOfThousands = /^[\d.,]+ (?:nghìn|ngàn) \p{L}/u.test(folded.slice(smaller.start, smaller.end));
  if (multiplier === undefined || (multiplier === 'triệu') !== isOfThousands) return false;
  if (folded.slice(larger.end, smaller.start) !== ' ' || larger.unit.dimension !== BARE) return false;
  return rest !== undefined && Number.isInteger(rest.value) && rest.value >= 0 && rest.value < THOUSAND;
}

function withThousands(larger: ValueFact, smaller: ValueFact, folded: string): ValueFact {
  const { number: thousands, ...rest } = larger;
  const sum =
    thousands && smaller.number && Number.isInteger(thousands.value)
      ? { value: thousands.value * THOUSAND + smaller.number.value, decimals: smaller.number.decimals }
      : undefined;
  const printed = folded.slice(larger.start, smaller.end).replace(/[^\d]*$/u, '');
  return { ...rest, ...(sum ? { number: sum } : {}), unit: smaller.unit, end: smaller.end, printed };
}

/**
 * `44 tỷ | 500 triệu đồng`: whether two amounts make one. An amount with a multiplier alone takes the unit of the
 * other.
 */
function areParts(larger: Unit, smaller: Unit): boolean {
  const isBare = larger.dimension === BARE || smaller.dimension === BARE;
  return larger.factor > smaller.factor && (isBare || larger.dimension === smaller.dimension);
}

function numberOfSum(larger: Amount, smaller: ValueFact, ratio: number): ParsedNumber | undefined {
  const whole = larger.type === 'value' ? larger.number?.value : larger.value;
  const rest = smaller.number;
  if (whole === undefined || !rest || !Number.isInteger(whole) || rest.value < 0 || rest.value >= ratio) {
    return undefined;
  }
  const sum = Math.abs(whole) * ratio + rest.value;
  return { value: withoutBinaryNoise(whole < 0 ? -sum : sum), decimals: rest.decimals };
}
