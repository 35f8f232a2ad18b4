/** A line as the source has it, with its spaces. */
export interface PrintedLine {
  readonly raw: string;
  readonly number: number;
  readonly page: number;
}

const GAP = / {4,}/u;
/** A line that begins this far in stands in the right column. */
const RIGHT_INDENT = 24;
const REPORT = /^\s*(?:#+ )?\**b[áa]o c[áa]o/iu;
const RECIPIENTS = /^\s*\**nơi nhận/iu;

/**
 * Letterhead and foot are printed in two columns, which a text dump keeps side by side: `Nơi nhận:` left of
 * `TM. ỦY BAN NHÂN DÂN`. Puts the right column's lines below the left's, so that each reads on. The body is
 * left as it is: there wide gaps part a table's cells.
 */
export function separateColumns(lines: readonly PrintedLine[]): PrintedLine[] {
  const title = lines.slice(0, 40).findIndex(({ raw }) => REPORT.test(raw));
  const head = Math.max(title, 0);
  const below = lines.findLastIndex(({ raw }) => RECIPIENTS.test(raw));
  const foot = below < head || below < 0 ? lines.length : below;
  return [...inColumns(lines.slice(0, head)), ...lines.slice(head, foot), ...inColumns(lines.slice(foot))];
}

function inColumns(lines: readonly PrintedLine[]): PrintedLine[] {
  if (!lines.some(({ raw }) => GAP.test(raw.trim()))) return [...lines];
  const end = lines.findLastIndex((line) => GAP.test(line.raw.trim()) || standsRight(line)) + 1;
  const left: PrintedLine[] = [];
  const right: PrintedLine[] = [];
  for (const line of lines.slice(0, end)) {
    const text = line.raw.trim();
    const gap = GAP.exec(text);
    if (gap) {
      left.push({ ...line, raw: text.slice(0, gap.index) });
      right.push({ ...line, raw: text.slice(gap.index + gap[0].length) });
    } else (standsRight(line) ? right : left).push(line);
  }
  const blank = { raw: '', number: right[0]?.number ?? 0, page: right[0]?.page ?? 1 };
  return [...left, blank, ...right, ...lines.slice(end)];
}

const standsRight = ({ raw }: PrintedLine): boolean =>
  raw.trim() !== '' && raw.length - raw.trimStart().length >= RIGHT_INDENT;
