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

const VIETNAMESE = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** Reads a number in Vietnamese notation; `undefined` for anything else, such as `2.130.8` or `72.2`. */
export function parseNumber(text: string): ParsedNumber | undefined {
  const match = VIETNAMESE.exec(text);
  if (!match) return undefined;
  return {
    value: Number(text.replaceAll('.', '').replace(',', '.')),
    decimals: match[1]?.length ?? 0,
  };
}

/**
 * The likely reading of a number that a transcription damaged, in Vietnamese notation; `undefined` where
 * more than one reading is plausible. A last group of one or two digits after a point can only be
 * decimals (`2.130.8` → `2.130,8`, `72.2` → `72,2`), and doubled marks are one (`1.794.,4` → `1.794,4`).
 */
export function likelyReading(printed: string): string | undefined {
  if (parseNumber(printed)) return printed;
  const candidate = printed.replace(/[.,](?=[.,])/g, '').replace(/\.(\d{1,2})$/, ',$1');
  return parseNumber(candidate) ? candidate : undefined;
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
  return PLAIN.format(asPrinted(value));
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
