import { matchForm } from '../domain/orthography.ts';

/**
 * What a column of an indicator table holds. `previous` is the same period a year before;
 * `plan-share` and `change` are per cent.
 */
export type ColumnRole = 'index' | 'name' | 'unit' | 'actual' | 'previous' | 'plan' | 'plan-share' | 'change';

/** Header wordings (in matchForm) by role; the first that fits decides, so narrow ones stand first. */
const HEADERS: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/^(?:s?tt|số tt|số thứ tự|#)$/u, 'index'],
  [/^(?:đơn vị|đvt|đv ?tính|đơn vị tính|đơn vị đo)(?!\p{L})/u, 'unit'],
  [
    /(?:so|so với|%|tỷ lệ|bằng|tăng|giảm|đạt).*(?:kế hoạch|dự toán|kh(?!\p{L})|dt(?!\p{L})|năm kế hoạch)|(?:th|thực hiện) ?\/ ?(?:kh|kế hoạch|dự toán)/u,
    'plan-share',
  ],
  [
    /(?:so|so với|%|tỷ lệ|bằng|tăng|giảm|tốc độ).*(?:cùng kỳ|ck(?!\p{L})|năm trước|năm \d{4})|tăng,? giảm/u,
    'change',
  ],
  [/cùng kỳ|năm trước|thực hiện năm \d{4}$/u, 'previous'],
  [/kế hoạch|dự toán|chỉ tiêu (?:giao|năm)/u, 'plan'],
  [/thực hiện|ước|kết quả|giá trị|số liệu/u, 'actual'],
  [/chỉ tiêu|nội dung|danh mục|tên/u, 'name'],
];

/** The role of each column by its header; `undefined` for a column that says something else. */
export function columnRoles(headers: readonly string[]): (ColumnRole | undefined)[] {
  const taken = new Set<ColumnRole>();
  return headers.map((header) => {
    const folded = matchForm(header).replace(/\s+/gu, ' ').trim();
    const role = HEADERS.find(([pattern]) => pattern.test(folded))?.[1];
    if (role === undefined || taken.has(role)) return undefined;
    taken.add(role);
    return role;
  });
}

/**
 * Whether a column of changes prints ratios (`105,3` for +5,3 %) rather than changes. A sign or a header
 * that says "tăng, giảm" settles it; else numbers that are all of ratios' size do.
 */
export function printsRatios(header: string, cells: readonly string[]): boolean {
  if (/tăng|giảm/u.test(matchForm(header)) || cells.some((cell) => /^[+\-−–]\s*\d/u.test(cell))) return false;
  const numbers = cells.flatMap((cell) => /\d+/.exec(cell)?.[0] ?? []).map(Number);
  return numbers.length > 0 && numbers.every((number) => number >= 50);
}
