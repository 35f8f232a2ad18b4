/**
 * Vietnamese numbers: a point groups thousands, a comma sets off decimals (`2.045,7`), small counts
 * may carry a leading zero (`08`).
 */

/** A number as printed, with what its notation says of its precision. */
export interface ParsedNumber {
  readonly value: number;
  /** Digits after the comma; the stated value is exact to half a unit of the last one. */
  readonly decimals: number;
}

/** Groups of three by points, by spaces or by apostrophes, one of them throughout; `012` is no number. */
const NOTATIONS = [
  /^(?:[1-9]\d{0,2}(?:\.\d{3})+|(?!0\d\d)\d+)(?:,(\d+))?$/,
  /^[1-9]\d{0,2}(?: \d{3})+(?:,(\d+))?$/,
  /^[1-9]\d{0,2}(?:['’‘ʼ]\d{3})+(?:,(\d+))?$/,
];

/** No-break, narrow and thin spaces group thousands as plain ones do. */
const SPACES = /[^\S ]/gu;

/** Reads a number in Vietnamese notation; `undefined` for anything else, such as `2.130.8` or `72.2`. */
export function parseNumber(text: string): ParsedNumber | undefined {
  const spaced = text.replace(SPACES, ' ');
  for (const notation of NOTATIONS) {
    const match = notation.exec(spaced);
    if (!match) continue;
    return {
      value: Number(spaced.replace(/[. '’‘ʼ]/g, '').replace(',', '.')),
      decimals: match[1]?.length ?? 0,
    };
  }
  return undefined;
}

/** Reads a number that may have a minus before it (hyphen, minus sign or dash). */
export function parseSignedNumber(text: string): ParsedNumber | undefined {
  const number = parseNumber(text.replace(MINUS, ''));
  if (!number || !MINUS.test(text)) return number;
  return { ...number, value: number.value === 0 ? 0 : -number.value };
}

const MINUS = /^[-‐-―−⁃⁻﹘﹣➖] ?/u;

/** `1,234.5`, `1,521,000`: English notation, which nothing else can be. */
const ENGLISH = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
/** Readable two ways: what is left of `1.,000` or `12, 500` may have three decimals or be English thousands. */
const TWO_WAYS = /^[1-9]\d{0,2},\d{3}$/;

/**
 * The likely reading of a number that a transcription damaged, in Vietnamese notation; `undefined` where
 * more than one reading is plausible, or where the number is written as it should be (what is doubtful then is
 * something else, such as a dash before it). A last group of one or two digits after a point can only be
 * decimals (`2.130.8` → `2.130,8`, `72.2` → `72,2`), doubled marks are one (`1.794.,4` → `1.794,4`), and a space
 * is a stray one where what follows it begins no number (`60 .123` → `60.123`, `1 02,7` → `102,7`).
 */
export function likelyReading(printed: string): string | undefined {
  const minus = MINUS.exec(printed)?.[0] ?? '';
  const spaced = printed.slice(minus.length).replace(SPACES, ' ');
  if (parseNumber(spaced)) return undefined;
  // "9, 5" may be two of a list; "2.045, 7" and "60 .123" are one number with a stray space.
  if (/^\d{1,3} ?[.,] +\d/.test(spaced)) return undefined;
  const joined = spaced.replace(/ *([.,]) */g, '$1');
  const candidate = ENGLISH.test(joined) ? swapMarks(joined) : withoutStraySpaces(joined);
  if (candidate === undefined || TWO_WAYS.test(candidate) || !parseNumber(candidate)) return undefined;
  return `${minus && '-'}${candidate}`;
}

const swapMarks = (english: string): string =>
  english.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');

function withoutStraySpaces(text: string): string | undefined {
  // Behind a space only what can't be a number of its own belongs to the one before it.
  if (/ (?!0\d)/.test(text.replace(/ (?=\d{3}(?:[.,]|$))/g, '.'))) return undefined;
  return text
    .replace(/ (?=\d{3}(?:[.,]|$))/g, '.')
    .replaceAll(' ', '')
    .replace(/[.,](?=[.,])/g, '')
    .replace(/\.(\d{1,2})$/, ',$1');
}

/**
 * What a number may have been whose marks are lost or wrong, its digits being right: with none, one or two
 * decimals, in Vietnamese notation (`7.1376` → `71.376`, `7.137,6`, `713,76`).
 */
export function possibleReadings(printed: string): string[] {
  const digits = printed.replace(/\D/g, '');
  if (!/^[1-9]\d{2,14}$/.test(digits)) return [];
  return [0, 1, 2].map((decimals) => formatNumber(Number(digits) / 10 ** decimals, decimals));
}

/** Writes a number in Vietnamese notation, with the given number of decimals or as many as it needs. */
export function formatNumber(value: number, decimals?: number): string {
  const text = formatOf(decimals).format(Math.abs(value));
  const swapped = text.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
  return value < 0 && /[1-9]/.test(swapped) ? `-${swapped}` : swapped;
}

/** Kept by the decimals asked for: making a format takes fifty times as long as using it. */
const FORMATS = new Map<number | undefined, Intl.NumberFormat>();

function formatOf(decimals: number | undefined): Intl.NumberFormat {
  let format = FORMATS.get(decimals);
  if (!format) {
    const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 10 };
    format = new Intl.NumberFormat('en-US', digits);
    FORMATS.set(decimals, format);
  }
  return format;
}

const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 });

/** A plain decimal for data files: no exponent, no thousands mark, no binary noise (`0.1 + 0.2` → `0.3`). */
export function plainDecimal(value: number): string {
  const printed = asPrinted(value);
  const text = String(printed);
  // What JavaScript writes as it is to be written needs no format.
  return /^-?\d+(?:\.\d{1,12})?$/.test(text) ? text : PLAIN.format(printed);
}

/**
 * Rounds to the fifteen significant digits that a binary number holds of a decimal one: a budget printed to the
 * đồng has thirteen. For numbers as printed; what is computed of several has lost the last ones.
 */
export function asPrinted(value: number): number {
  return Number(value.toPrecision(15)) || 0;
}

/** Rounds a computed number to twelve significant digits, which the noise of a few operations leaves alone. */
export function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(12)) || 0;
}

/** `a - b` with no more digits than its terms have without binary noise: 4.005 less 4.004,9 is 0,1. */
export function subtract(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
  const decimals = Math.min(20, Math.max(0, 14 - Math.ceil(Math.log10(size))));
  return Number((a - b).toFixed(decimals)) || 0;
}

/** How many digits after the comma a number needs. */
export function decimalsOf(value: number): number {
  return plainDecimal(value).split('.')[1]?.length ?? 0;
}

/** Half a unit of the last printed digit: how far rounding may have moved the number. */
export function halfUnitOf({ decimals }: Pick<ParsedNumber, 'decimals'>): number {
  return withoutBinaryNoise(0.5 * 10 ** -decimals);
}
