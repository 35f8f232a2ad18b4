import { plainText, type TextLine } from './text-lines.ts';

/** Two-column letterheads and signatures have such words. */
const LAYOUT_WORDS = /cộng h[oò][aà] xã hội|độc lập\s*[-–—]|nơi nhận|^(?:tm|kt)\.\s|số\s*:.{0,40}\/bc/imu;

/** The gap between two columns. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts a page's lines into the order in which they are read. Letterhead and signature stand in two columns, whose
 * lines need not stand at one height: there the left column is read first.
 */
export function inReadingOrder(lines: readonly TextLine[]): TextLine[] {
  const ordered: TextLine[] = [];
  for (let index = 0; index < lines.length;) {
    const columns = columnsFrom(lines, index);
    if (columns && (LAYOUT_WORDS.test(columns.flat().map(plainText).join('\n')) || isCutFoot(columns))) {
      ordered.push(...columns.flat());
      index += columns.flat().length;
    } else {
      ordered.push(...lines.slice(index, index + 1));
      index += 1;
    }
  }
  return ordered;
}

/** The list of recipients beside what is left of a signature, where their first lines stand on the page before. */
function isCutFoot([left, right]: readonly [readonly TextLine[], readonly TextLine[]]): boolean {
  const items = left.map(plainText).filter((text) => /^[-–+•]\s/u.test(text));
  return (
    items.length >= 2 &&
    items.length * 2 >= left.length &&
    right.length <= 6 &&
    right.every((line) => !/\d/u.test(plainText(line)))
  );
}

/** One column may begin this many lines above the other. */
const MOST_ABOVE = 2;
/** Lines of one text are no further apart, in the type's size. */
const LINE_GAP = 1.8;

/** The lines from `from` on that stand in two columns, where two of its first ones stand side by side. */
function columnsFrom(lines: readonly TextLine[], from: number): [TextLine[], TextLine[]] | undefined {
  let gap: Gap | undefined;
  for (let index = from; !gap && index <= from + MOST_ABOVE; index += 1) {
    const [line, next] = lines.slice(index);
    if (!line || !next || line.y - next.y > line.size * LINE_GAP) break;
    if (isBeside(line, next)) gap = gapBetween(line, next);
  }
  if (!gap) return undefined;
  const columns: [TextLine[], TextLine[]] = [[], []];
  for (const line of lines.slice(from)) {
    const isLeft: boolean = line.x0 < gap.from;
    const own: Gap = isLeft ? { from: line.x1, to: Infinity } : { from: -Infinity, to: line.x0 };
    const rest = narrowed(gap, own, line);
    if (!rest) break;
    gap = rest;
    columns[isLeft ? 0 : 1].push(line);
  }
  return columns.every(({ length }) => length > 0) ? columns : undefined;
}

/** Whether two lines stand side by side, if not quite at one height. */
const isBeside = (a: TextLine, b: TextLine): boolean => Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.9;

function gapBetween(a: TextLine, b: TextLine): Gap | undefined {
  const [left, right] = a.x0 < b.x0 ? [a, b] : [b, a];
  return narrowed({ from: -Infinity, to: Infinity }, { from: left.x1, to: right.x0 }, left);
}

/** What two gaps share, if it is wide enough to part columns. */
function narrowed(gap: Gap, other: Gap, { size }: TextLine): Gap | undefined {
  const shared = { from: Math.max(gap.from, other.from), to: Math.min(gap.to, other.to) };
  return shared.to - shared.from >= size ? shared : undefined;
}
