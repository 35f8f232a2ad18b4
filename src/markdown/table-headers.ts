import type { Table, TableRow } from 'mdast';
import { plainLine } from './plain-text.ts';

/** A table with one line of headers, whatever it was printed with. */
export interface FlatTable {
  readonly headers: readonly string[];
  /** Rows of the body, without second headers and the numbering of columns. */
  readonly rows: readonly TableRow[];
}

/**
 * Joins a header of two or three rows into one, and leaves out a row that only numbers the columns
 * (`A | B | 1 | 2 | 3=2/1`), as offices print them. Markdown has one header row and no merged cells, so that the
 * others come as the first rows of the body, and a cell merged over several columns stands in the first of
 * them, or in each:
 *
 * `| Chỉ tiêu | Năm 2024 | |` `| | Kế hoạch | Thực hiện |` → `Chỉ tiêu`, `Năm 2024 Kế hoạch`, `Năm 2024 Thực hiện`
 */
export function flattenHeaders({ children: [header, ...body] }: Table): FlatTable {
  if (!header) return { headers: [], rows: [] };
  let headers = textsOf(header);
  const name = headers.findIndex((text) => /chỉ tiêu|nội dung|danh mục|tên/iu.test(text.normalize('NFC')));
  const isHeader = (row: TableRow): boolean => isSecondHeader(textsOf(row), Math.max(0, name));
  const count = Math.max(
    0,
    body.slice(0, 3).findIndex((row) => !isHeader(row)),
  );
  for (const row of body.slice(0, count)) headers = joinHeaders(headers, textsOf(row));
  const rows = body.slice(count);
  const [first] = rows;
  return { headers, rows: first && numbersColumns(textsOf(first)) ? rows.slice(1) : rows };
}

const textsOf = (row: TableRow): string[] => row.children.map((cell) => plainLine(cell).trim());

/** A row that names nothing at its beginning and has words, not numbers, behind it. */
function isSecondHeader(cells: readonly string[], name: number): boolean {
  if (cells[0] !== '' || cells[name] !== '') return false;
  const words = cells.filter((cell) => cell !== '');
  return words.length > 0 && words.every((cell) => /\p{L}{2}/u.test(cell) && !/^[+\-−–]/u.test(cell));
}

/** `A`, `B`, `1`, `(2)`, `3=2/1`, `(5) = (4):(3)` in every cell. */
function numbersColumns(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.filter((cell) =>
    /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=\s*[\d()\s/:*x×+%-]+)?$/u.test(cell),
  );
  const counted = numbers.flatMap((cell) => /^\(?(\d{1,2})/.exec(cell)?.[1] ?? []).map(Number);
  const isInOrder = counted.every((number, index) => index === 0 || number === (counted[index - 1] ?? 0) + 1);
  return filled.length >= 3 && numbers.length === filled.length && counted.length >= 2 && isInOrder;
}

/** A cell of the upper row that is empty above a filled one continues the one to its left. */
function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  let left = '';
  return upper.map((text, index) => {
    const below = lower[index] ?? '';
    if (text !== '') left = text;
    const above = text === '' && below !== '' ? left : text;
    return [above, below].filter(Boolean).join(' ');
  });
}
