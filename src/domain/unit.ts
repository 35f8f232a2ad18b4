import { asPrinted } from './number.ts';
import { matchForm } from './orthography.ts';

/**
 * Units of measure as the reports print them: an optional multiplier (`nghìn`, `triệu`, `tỷ`) before a
 * base unit (`đồng`, `USD`, `ha`, `con`, `lượt`, …).
 */
export interface Unit {
  /** What is counted; only units of one dimension convert into each other. */
  readonly dimension: string;
  /** How many base units one of this unit is. */
  readonly factor: number;
}

/** A unit found in running text. */
export interface UnitMatch extends Unit {
  /** How many characters of the text it takes up. */
  readonly length: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
};

/** Base units by spelling (in {@link matchForm}), longer spellings first where one begins another. */
const BASE_UNITS: Readonly<Record<string, Unit>> = {
  đồng: { dimension: 'VND', factor: 1 },
  vnđ: { dimension: 'VND', factor: 1 },
  'đô la mỹ': { dimension: 'USD', factor: 1 },
  'đô la': { dimension: 'USD', factor: 1 },
  'đôla mỹ': { dimension: 'USD', factor: 1 },
  đôla: { dimension: 'USD', factor: 1 },
  usd: { dimension: 'USD', factor: 1 },
  ha: { dimension: 'area', factor: 1 },
  hécta: { dimension: 'area', factor: 1 },
  'héc ta': { dimension: 'area', factor: 1 },
  con: { dimension: 'animal', factor: 1 },
  tấn: { dimension: 'mass', factor: 1 },
  kg: { dimension: 'mass', factor: 0.001 },
  lượt: { dimension: 'visit', factor: 1 },
  'lao động': { dimension: 'person', factor: 1 },
  người: { dimension: 'person', factor: 1 },
  vụ: { dimension: 'case', factor: 1 },
  'doanh nghiệp': { dimension: 'enterprise', factor: 1 },
  'hợp tác xã': { dimension: 'cooperative', factor: 1 },
  htx: { dimension: 'cooperative', factor: 1 },
  'sản phẩm': { dimension: 'product', factor: 1 },
  '%': { dimension: 'percent', factor: 1 },
  'dự án': { dimension: 'project', factor: 1 },
  hộ: { dimension: 'household', factor: 1 },
  xã: { dimension: 'commune', factor: 1 },
  trường: { dimension: 'school', factor: 1 },
  'hồ sơ': { dimension: 'file', factor: 1 },
  đơn: { dimension: 'petition', factor: 1 },
  giấy: { dimension: 'certificate', factor: 1 },
  viên: { dimension: 'piece', factor: 1 },
  m3: { dimension: 'volume', factor: 1 },
  'm³': { dimension: 'volume', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  kwh: { dimension: 'energy', factor: 1 },
  'trkw/h': { dimension: 'energy', factor: 1e6 },
  cây: { dimension: 'tree', factor: 1 },
  gam: { dimension: 'mass', factor: 1e-6 },
  'chi nhánh': { dimension: 'branch', factor: 1 },
  'cụm công nghiệp': { dimension: 'industrial-cluster', factor: 1 },
  'cửa khẩu': { dimension: 'border-gate', factor: 1 },
  'liên hiệp hợp tác xã': { dimension: 'cooperative-union', factor: 1 },
  'liên hiệp htx': { dimension: 'cooperative-union', factor: 1 },
  chuỗi: { dimension: 'chain', factor: 1 },
  cuộc: { dimension: 'inspection', factor: 1 },
  'đề tài': { dimension: 'research-project', factor: 1 },
  'đối tượng': { dimension: 'subject', factor: 1 },
  'giấy phép': { dimension: 'permit', factor: 1 },
  giải: { dimension: 'prize', factor: 1 },
  'tổ chức, cá nhân': { dimension: 'body', factor: 1 },
  'tập thể': { dimension: 'group', factor: 1 },
  'cá nhân': { dimension: 'individual', factor: 1 },
  'gia đình': { dimension: 'family', factor: 1 },
  'nông dân': { dimension: 'farmer', factor: 1 },
  mỏ: { dimension: 'mine', factor: 1 },
  'quyết định': { dimension: 'decision', factor: 1 },
  'suất quà': { dimension: 'gift', factor: 1 },
  'vị trí': { dimension: 'site', factor: 1 },
};

/** `15 giải ngân …` counts no prizes. */
const NO_UNIT = /^(?:giải (?:ngân|quyết|phóng|thể|pháp|trình|đáp|tỏa)|đơn vị|giấy tờ|mỏ cày)(?!\p{L})/u;

/** The spellings of base units and of what multiplies them, in {@link matchForm}. */
export const UNIT_WORDS: readonly string[] = Object.keys(BASE_UNITS);
export const MULTIPLIER_WORDS: readonly string[] = Object.keys(MULTIPLIERS);

const alternatives = (spellings: string[]): string =>
  spellings
    .sort((a, b) => b.length - a.length)
    .map((spelling) => spelling.replace(/[/.]/g, '\\$&'))
    .join('|');

const UNIT_AT_START = new RegExp(
  `^(?:(${alternatives(Object.keys(MULTIPLIERS))}) )?(?:(${alternatives(Object.keys(MULTIPLIERS))}) )?` +
    `(${alternatives(Object.keys(BASE_UNITS))})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Reads the unit that a text (in {@link matchForm}) begins with. */
export function unitAtStart(matchText: string): UnitMatch | undefined {
  const match = UNIT_AT_START.exec(matchText);
  const base = match?.[3] === undefined ? undefined : BASE_UNITS[match[3]];
  if (!match || !base || NO_UNIT.test(matchText)) return undefined;
  const factor = base.factor * (MULTIPLIERS[match[1] ?? ''] ?? 1) * (MULTIPLIERS[match[2] ?? ''] ?? 1);
  return { dimension: base.dimension, factor, length: match[0].length };
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
 * Reads a unit that stands by itself (`triệu USD`, `Tr.đồng`, `1000 tấn`); a unit the table does not know is
 * its own dimension.
 */
export function parseUnit(text: string): Unit {
  const spaced = matchForm(text.normalize('NFC')).trim().replace(/ +/g, ' ');
  const folded = SHORTENED.reduce((unit, [pattern, full]) => unit.replace(pattern, full), spaced);
  const match = unitAtStart(folded);
  if (match && match.length === folded.length) return { dimension: match.dimension, factor: match.factor };
  const multiplier = Object.keys(MULTIPLIERS).find((word) => folded.startsWith(`${word} `));
  return multiplier
    ? { dimension: folded.slice(multiplier.length + 1), factor: MULTIPLIERS[multiplier] ?? 1 }
    : { dimension: folded, factor: 1 };
}

const MEASURED: ReadonlySet<string> = new Set([
  ...['VND', 'USD', 'percent'],
  ...['area', 'mass', 'volume', 'length', 'energy'],
]);

/** Whether a unit counts single things (`vụ`, `con`), which are whole, and not thousands of them or money. */
export function countsOneByOne({ dimension, factor }: Unit): boolean {
  return factor === 1 && !MEASURED.has(dimension);
}

/** Converts a value between units; `undefined` where they measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  if (from.dimension !== to.dimension) return undefined;
  return asPrinted((value * from.factor) / to.factor);
}
