/** A line of a column. */
export interface BandLine {
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** Places that are nearer than this, in points, are one. */
const NEAR = 1.5;
/** Lines of one cell are no further apart, in the type's size. */
const LINE_GAP = 1.7;
/** A cell has no more lines. */
const MOST_LINES = 8;
const MOST_IN_COLUMN = 80;

const startsSmall = (text: string): boolean => /^\**[\p{Ll}(]/u.test(text);

/**
 * Tells the rows of columns without rules: where each cell has one line, that line's height is the row's; a cell of
 * more lines has its first, its middle or its last at it, and goes on in small letters.
 *
 * @returns the cells of each row; `undefined` where the places leave a line without a row
 */
export function alignedRows(columns: readonly (readonly BandLine[])[]): string[][] | undefined {
  if (columns.some(({ length }) => length > MOST_IN_COLUMN)) return undefined;
  const byLength = [...columns].sort((a, b) => a.length - b.length);
  for (const anchors of byLength) {
    const heights = anchors.map(({ y }) => y);
    const cells = columns.map((column) => groupsOf(column, heights));
    if (cells.every((column) => column !== undefined)) {
      return heights.map((_height, row) => cells.map((column) => column.get(row) ?? ''));
    }
  }
  return undefined;
}

/** A column's lines by the row they belong to. */
function groupsOf(lines: readonly BandLine[], heights: readonly number[]): Map<number, string> | undefined {
  const failed = new Set<string>();
  const solve = (from: number, row: number): [number, readonly BandLine[]][] | undefined => {
    if (from === lines.length) return [];
    const key = `${from} ${row}`;
    if (failed.has(key)) return undefined;
    for (let to = from; to < Math.min(lines.length, from + MOST_LINES); to += 1) {
      if (to > from && !goesOn(lines[to - 1], lines[to])) break;
      const group = lines.slice(from, to + 1);
      const own = heights.findIndex((height, index) => index >= row && standsAt(group, height));
      const rest = own < 0 ? undefined : solve(to + 1, own + 1);
      if (rest) return [[own, group], ...rest];
    }
    failed.add(key);
    return undefined;
  };
  const groups = solve(0, 0);
  const broken = groups?.some(([, group]) => group.length > 1);
  // Where cells have more lines than one, a line in small letters might go on from the row above.
  if (broken && groups?.some(([, [first]]) => startsSmall(first?.text ?? ''))) return undefined;
  return groups && new Map(groups.map(([row, group]) => [row, group.map(({ text }) => text).join(' ')]));
}

const goesOn = (before: BandLine | undefined, line: BandLine | undefined): boolean =>
  before !== undefined &&
  line !== undefined &&
  before.y - line.y <= line.size * LINE_GAP &&
  startsSmall(line.text);

function standsAt(group: readonly BandLine[], height: number): boolean {
  const [first = NaN, last = NaN] = [group[0]?.y, group.at(-1)?.y];
  return [first, last, (first + last) / 2].some((place) => Math.abs(place - height) < NEAR);
}
