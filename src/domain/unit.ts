import { asPrinted } from './number.ts';
import { matchForm } from './orthography.ts';
import {
  BASE_UNITS,
  COMMON_UNIT_WORDS,
  DENOMINATORS,
  DENOMINATOR_UNITS,
  MULTIPLIERS,
  NO_DENOMINATOR,
  NO_UNIT,
  type Unit,
} from './unit-words.ts';

export type { Unit };

/**
 * Units of measure as the reports print them: an optional multiplier (`nghìn`, `triệu`, `tỷ`) before a
 * base unit (`đồng`, `USD`, `ha`, `con`, `lượt`, …), and units made of these: ratios (`tạ/ha`,
 * `triệu đồng/người`, `bác sĩ/vạn dân`) and products (`triệu tấn.km`).
 */

/** A unit found in running text. */
export interface UnitMatch extends Unit {
  /** How many characters of the text it takes up. */
  readonly length: number;
}

/** The units that running text is read by. */
export interface UnitReader {
  /** Reads the unit that a text (in matchForm) begins with. */
  atStart(matchText: string): UnitMatch | undefined;
  /** The base units that a damaged text may be read as by likeness, in matchForm. */
  readonly ocrWords: readonly string[];
}

const MULTIPLIER_WORDS: readonly string[] = Object.keys(MULTIPLIERS);
const BORDER = '(?![\\p{L}\\p{N}²³])';
const MULTIPLIER = `(?:${MULTIPLIER_WORDS.join('|')})`;
/** Sets off a dimension that is a special case of another: `lượt xe` are `lượt`. */
export const KIND_OF = ' > ';
/** Spans of time are what amounts are counted per, and no amounts themselves. */
const TIMES: ReadonlySet<string> = new Set(['năm', 'tháng', 'quý', 'tuần', 'ngày', 'giờ']);
/** The dimension of a multiplier alone, which is that of whatever it stands for. */
export const BARE = '';

const alternatives = (spellings: readonly string[]): string =>
  [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

/**
 * Compiles the units of a catalogue, on top of those that every archive knows: each base unit of a declared one
 * is read in running text, whatever word it is.
 */
export function compileUnits(declared: Iterable<string>): UnitReader {
  const terms = new Map<string, Unit>(Object.entries(BASE_UNITS));
  const denominators = new Set(DENOMINATORS);
  for (const unit of declared) {
    const [counted = '', ...per] = partsOfUnit(foldedUnit(unit));
    for (const term of productOf(counted)) addTerm(term);
    for (const term of per.flatMap(productOf)) {
      // `triệu đồng/người/tháng` makes no amount of `9 tháng đầu năm`.
      if (!TIMES.has(withoutMultipliers(term))) addTerm(term);
      denominators.add(withoutMultipliers(term));
    }
  }
  if (denominators.has('doanh nghiệp')) denominators.add('dn');
  const term = new RegExp(`^((?:${MULTIPLIER} ){0,2})(${alternatives([...terms.keys()])})${BORDER}`, 'u');
  const product = new RegExp(`^[.-](${alternatives([...terms.keys()])})${BORDER}`, 'u');
  const per = new RegExp(
    `^(?: ?/ ?| trên (?=(?:(?:1 |một )?vạn|10.?000) dân))(?:một )?((?:(?:10{0,2} )?${MULTIPLIER} )?|10{2,5} |1[.]?0{3} |100?[.]0{3} )(${alternatives([...denominators])})${BORDER}`,
    'u',
  );
  return {
    ocrWords: [...COMMON_UNIT_WORDS, ...[...terms.keys()].filter(isLongAndDeclared)],
    atStart(matchText) {
      const match = term.exec(matchText);
      if (!match || NO_UNIT.test(matchText.slice(match[1]?.length ?? 0))) return undefined;
      let length = match[0].length;
      let unit = times(unitOf(match[2] ?? '', terms), multiplierOf(match[1] ?? ''));
      for (
        let next = product.exec(matchText.slice(length));
        next;
        next = product.exec(matchText.slice(length))
      ) {
        unit = multiplied(unit, unitOf(next[1] ?? '', terms));
        length += next[0].length;
      }
      for (let next = per.exec(matchText.slice(length)); next; next = per.exec(matchText.slice(length))) {
        unit = divided(unit, times(unitOf(next[2] ?? '', terms), multiplierOf(next[1] ?? '')));
        length += next[0].length;
      }
      // Behind an amount of money, any word after a slash is what is paid for (`300 nghìn đồng/buổi`).
      const paidFor = isMoney(unit) ? /^\/(\p{L}+)/u.exec(matchText.slice(length)) : null;
      if (paidFor && !NO_DENOMINATOR.test(matchText.slice(length + 1))) {
        unit = divided(unit, { dimension: paidFor[1] ?? '', factor: 1 });
        length += paidFor[0].length;
      }
      return { ...unit, length };
    },
  };

  function addTerm(text: string): void {
    const spelling = withoutMultipliers(text);
    if (/^\p{L}/u.test(spelling) && !terms.has(spelling)) terms.set(spelling, dimensionOf(spelling));
  }
}

/** What is known in every archive. */
export const KNOWN_UNITS = compileUnits([]);

function isLongAndDeclared(word: string): boolean {
  return !(word in BASE_UNITS) && word.length > 4;
}

/** Reads the unit that a text (in {@link matchForm}) begins with. */
export function unitAtStart(matchText: string, units: UnitReader = KNOWN_UNITS): UnitMatch | undefined {
  return units.atStart(matchText);
}

const BARE_AT_START = new RegExp(
  `^((?:${MULTIPLIER} )?${MULTIPLIER})(?= *(?:$|[,;.:)(]|\\d)| (?:tăng|giảm|đạt|bằng|chiếm|so|vượt|và|với|trong|tại|cho|để|từ|do|thì|cao|thấp|gấp)(?!\\p{L}))`,
  'u',
);

/**
 * Reads a multiplier without a unit that a text begins with: `68.700 | tỷ`. `tỷ` alone means money; what `triệu` or
 * `nghìn` alone counts is known from the indicator.
 */
export function bareUnitAtStart(matchText: string): UnitMatch | undefined {
  const words = BARE_AT_START.exec(matchText)?.[1];
  if (words === undefined) return undefined;
  return {
    dimension: words.endsWith('tỷ') ? 'VND' : BARE,
    factor: multiplierOf(words),
    length: words.length,
  };
}

/** Whether running text can state a declared unit: words with no brackets or signs, and not a multiplier alone. */
export function canBeStated(unit: string): boolean {
  const folded = foldedUnit(unit);
  const isOfWords = /^[\p{L}\p{N}²³%‰° .,/<>-]+$/u.test(folded) && !MULTIPLIER_WORDS.includes(folded);
  if (!isOfWords || folded === '%' || isKnownUnit(unit)) return isOfWords;
  return compileUnits([unit]).atStart(folded)?.length === folded.length;
}

/** Whether a text is a unit that every archive knows, whole (`tạ/ha`; not `trường công lập`). */
export function isKnownUnit(text: string): boolean {
  const folded = foldedUnit(text);
  return KNOWN_UNITS.atStart(folded)?.length === folded.length;
}

/** How columns and brackets of tables shorten units; in running text these would be ambiguous. */
const SHORTENED: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/^1\.?000\.?000 /u, 'triệu '],
  [/^1\.?000 /u, 'nghìn '],
  [/^tr\.? ?(?=đ|usd)/u, 'triệu '],
  [/(^| )đ$/u, '$1đồng'],
  [/(^| )lượt (?:người|khách)$/u, '$1lượt'],
  [/^dn$/u, 'doanh nghiệp'],
];

/**
 * Reads a unit that stands by itself (`triệu USD`, `Tr.đồng`, `1000 tấn`, `tạ/ha`); a unit that the table does
 * not know is its own dimension.
 */
export function parseUnit(text: string): Unit {
  const known = parsed.get(text);
  if (known) return known;
  const [counted = '', ...per] = partsOfUnit(foldedUnit(text));
  const unit = per.map(parseProduct).reduce(divided, parseProduct(counted));
  parsed.set(text, unit);
  return unit;
}

/** A catalogue has some two hundred units, which every figure is converted into. */
const parsed = new Map<string, Unit>();

function foldedUnit(text: string): string {
  const spaced = matchForm(text.normalize('NFC')).trim().replace(/ +/g, ' ');
  return SHORTENED.reduce((unit, [pattern, full]) => unit.replace(pattern, full), spaced);
}

/** What is counted, and what per; `trkw/h` is no ratio, nor is `m<sup>2</sup>`. */
const partsOfUnit = (folded: string): string[] =>
  folded in BASE_UNITS ? [folded] : folded.replace('trkw/h', 'triệu kwh').split(/ ?(?<!<)\/ ?/u);

const productOf = (text: string): string[] =>
  text in BASE_UNITS ? [text] : text.split(/(?<=\p{L})[.-](?=\p{L})/u);

const parseProduct = (text: string): Unit => {
  const [first = '', ...others] = productOf(text);
  return others.map(parseTerm).reduce(multiplied, parseTerm(first));
};

const parseTerm = (text: string): Unit => {
  const base = withoutMultipliers(text);
  return times(dimensionOf(base), multiplierOf(text.slice(0, text.length - base.length)));
};

const LEADING_MULTIPLIERS = new RegExp(`^(?:(?:${MULTIPLIER}|1(?:[\\d.]*0)?) )+(?=\\S)`, 'u');
const withoutMultipliers = (text: string): string => text.replace(LEADING_MULTIPLIERS, '');

function multiplierOf(words: string): number {
  return words
    .split(' ')
    .reduce((product, word) => product * (MULTIPLIERS[word] ?? (Number(word.replaceAll('.', '')) || 1)), 1);
}

const unitOf = (spelling: string, terms: ReadonlyMap<string, Unit>): Unit =>
  terms.get(spelling) ?? dimensionOf(spelling);

/** A term's unit: a known one; a kind of a known one (`lượt xe`); else one of its own. */
function dimensionOf(spelling: string): Unit {
  const known = BASE_UNITS[spelling] ?? DENOMINATOR_UNITS[spelling];
  if (known) return known;
  const words = spelling.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const general = BASE_UNITS[words.slice(0, count).join(' ')];
    if (!general) continue;
    return {
      dimension: `${general.dimension}${KIND_OF}${words.slice(count).join(' ')}`,
      factor: general.factor,
    };
  }
  return { dimension: spelling, factor: 1 };
}

const times = ({ dimension, factor }: Unit, multiplier: number): Unit => ({
  dimension,
  factor: factor * multiplier,
});

const multiplied = (a: Unit, b: Unit): Unit => ({
  dimension: `${a.dimension}.${b.dimension}`,
  factor: a.factor * b.factor,
});

/** Income per head is per year, so a year in the denominator makes no difference there. */
const divided = (a: Unit, b: Unit): Unit =>
  b.dimension === 'năm' && a.dimension.endsWith('/person')
    ? a
    : { dimension: `${a.dimension}/${b.dimension}`, factor: asPrinted(a.factor / b.factor) };

const MEASURED: ReadonlySet<string> = new Set([
  ...['VND', 'USD', 'percent'],
  ...['area', 'mass', 'volume', 'length', 'energy', 'power', 'apparent-power'],
]);

const isMoney = ({ dimension }: Unit): boolean => dimension === 'VND' || dimension === 'USD';

/** Whether a unit counts single things (`vụ`, `con`), which are whole, and not thousands of them or money. */
export function countsOneByOne({ dimension, factor }: Unit): boolean {
  return factor === 1 && !MEASURED.has(dimension) && !/[./]/u.test(dimension);
}

/**
 * Whether a well-written number may be another one in English notation: `12,500 ha` twelve and a half or twelve
 * thousand five hundred. Of things that are counted one by one (`1,521 lượt`) three decimals can't be.
 */
export function isReadableTwoWays(printed: string, unit: Unit): boolean {
  if (countsOneByOne(unit)) return /^[1-9]\d{0,2}(?:\.\d{3})*,\d{3}$/.test(printed);
  return /^[1-9]\d{0,2},\d{3}$/.test(printed) && printed.endsWith('00');
}
