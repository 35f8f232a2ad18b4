import { parseSignedNumber } from './number.ts';
import type { Role } from './observation.ts';
import { parsePeriod } from './period.ts';

/**
 * The keys a figure's link title may carry, as `key: value` pairs joined by `; `: what the text of the
 * passage does not say. The list is closed; another key is a fault.
 */
export interface FigureKeys {
  /** Code of the period, where it is another than the report's. */
  period?: string;
  /** Counting dates other than the period's, ISO. */
  start?: string;
  end?: string;
  area?: string;
  /** What a change is measured on, where the text leaves it open. */
  base?: 'yoy' | 'ytd' | 'prev';
  planYear?: number;
  planBy?: string;
  /** `none`: the number of a table's cell, or its whole row, is no figure. */
  role?: Role | 'none';
  /** The likely reading of a damaged number, in Vietnamese notation. */
  value?: string;
  /** The printed number of the value that a continuing passage joins, where it is not the nearest. */
  of?: string;
  /** A second indicator that the same value states. */
  also?: string;
}

export interface FigureKeysReading {
  readonly keys: FigureKeys;
  /** Pairs that could not be taken, with what would be right. */
  readonly faults: readonly { readonly pair: string; readonly expected: string }[];
}

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A day that the calendar has: JavaScript takes 30 February for 1 March. */
const isDate = (value: string): boolean =>
  ISO_DATE.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

type Reader = (value: string, keys: FigureKeys) => boolean;

const oneOf =
  <K extends 'base' | 'role'>(key: K, values: readonly NonNullable<FigureKeys[K]>[]): Reader =>
  (value, keys) => {
    const found = values.find((candidate) => candidate === value);
    if (found) keys[key] = found;
    return found !== undefined;
  };
const text =
  (
    key: 'start' | 'end' | 'area' | 'planBy' | 'of' | 'also' | 'period' | 'value',
    valid: (v: string) => boolean,
  ): Reader =>
  (value, keys) => {
    if (!valid(value)) return false;
    keys[key] = value;
    return true;
  };

const READERS: Readonly<Record<string, { read: Reader; expected: string }>> = {
  period: {
    read: text('period', (value) => parsePeriod(value) !== undefined),
    expected: 'mã kỳ như 2024-Q1, 2023-M01, 2021-9M hoặc 2023',
  },
  start: { read: text('start', isDate), expected: 'ngày dạng 2024-01-31' },
  end: { read: text('end', isDate), expected: 'ngày dạng 2024-01-31' },
  area: { read: text('area', (value) => ID.test(value)), expected: 'mã khu vực trong areas.yaml' },
  base: { read: oneOf('base', ['yoy', 'ytd', 'prev']), expected: 'yoy, ytd hoặc prev' },
  'plan-year': {
    read: (value, keys) => {
      if (!/^\d{4}$/.test(value)) return false;
      keys.planYear = Number(value);
      return true;
    },
    expected: 'một năm, như 2022',
  },
  'plan-by': { read: text('planBy', (value) => ID.test(value)), expected: 'trung-uong, tinh, thanh-pho …' },
  role: {
    read: oneOf('role', ['actual', 'target', 'reference', 'none']),
    expected: 'actual, target, reference hoặc none',
  },
  value: {
    read: text('value', (value) => parseSignedNumber(value) !== undefined),
    expected: 'số như 2.130,8',
  },
  of: { read: text('of', (value) => /^-?\d/.test(value)), expected: 'số in của giá trị, như 2.045,7' },
  also: { read: text('also', (value) => ID.test(value)), expected: 'mã chỉ tiêu' },
};

/** The keys' names, for messages and documentation. */
export const FIGURE_KEY_NAMES: readonly string[] = Object.keys(READERS);

/** Reads a link's title. Never throws: what cannot be taken is listed in `faults`. */
export function readFigureKeys(title: string | null | undefined): FigureKeysReading {
  const keys: FigureKeys = {};
  const faults: { pair: string; expected: string }[] = [];
  const seen = new Set<string>();
  for (const pair of (title ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const colon = pair.indexOf(':');
    const name = pair.slice(0, Math.max(colon, 0)).trim();
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (seen.has(name)) faults.push({ pair, expected: `mỗi khóa một lần (“${name}” đã có)` });
    else if (!reader) faults.push({ pair, expected: `một trong các khóa ${FIGURE_KEY_NAMES.join(', ')}` });
    else if (!reader.read(pair.slice(colon + 1).trim(), keys))
      faults.push({ pair, expected: reader.expected });
    seen.add(name);
  }
  return { keys, faults };
}
