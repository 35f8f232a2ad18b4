import { cleanCharacters } from '../source-text.ts';
import { partNumbers } from '../number-gaps.ts';
import { rawTextOf } from './raw-text.ts';
import type { OfficeBlock, OfficeParagraph, OfficeTable } from './blocks.ts';
import type { XmlElement } from './xml-tree.ts';

/** Words that only letterheads and signatures have: their tables are there for the columns alone. */
const LAYOUT_WORDS = /cộng h[oò][aà] xã hội|độc lập\s*[-–—]|nơi nhận|(?:^|\n)(?:tm|kt)\.\s/iu;
/** Words that a list of documents may have too, which is drawn with lines. */
const NUMBER_WORDS = /số\s*:.{0,40}\/bc/iu;

/**
 * Lines of raw text from a Word file's paragraphs and tables: a line a paragraph and a blank line behind each;
 * only the further paragraphs of a note follow it closely.
 *
 * @example heading `I. Kết quả`, paragraph `Thu[1] tăng.` → `# I. Kết quả`, ``, `Thu[^1] tăng.`
 */
export class LineWriter {
  readonly lines: string[] = [];
  private readonly aside: Set<XmlElement>;
  /** What the file writes otherwise than as text: numbers of lists. */
  readonly labels: string[] = [];

  /** @param aside takes the texts that stand as signs in the lines */
  constructor(aside: Set<XmlElement>) {
    this.aside = aside;
  }

  blocks(blocks: readonly OfficeBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.table(block);
      else this.paragraph(block);
    }
  }

  note(label: string, blocks: readonly OfficeBlock[]): void {
    const texts = blocks.map((block) => oneLine(this.textOf(block))).filter(Boolean);
    this.lines.push(`[^${label}]: ${texts[0] ?? ''}`, ...texts.slice(1), '');
  }

  private paragraph(paragraph: OfficeParagraph): void {
    const text = this.textOf(paragraph);
    const { heading, bullet } = paragraph;
    if (heading !== undefined) this.push(text, `${'#'.repeat(Math.min(heading, 6))} `);
    else if (bullet) this.push(text, `${bullet} `);
    else for (const line of linesIn(text)) this.push(line);
  }

  private push(raw: string, sign = ''): void {
    const text = oneLine(raw);
    if (text !== '') this.lines.push(sign + text, '');
  }

  /** A paragraph with its number; of a table within a cell or a note its rows, parted by signs. */
  private textOf(block: OfficeBlock): string {
    if (block.kind === 'table') {
      const rows = block.rows.map(({ cells }) =>
        cells.map((cell) => this.cellText(cell.blocks)).filter(Boolean),
      );
      return rows
        .map((cells) => cells.join(' – '))
        .filter(Boolean)
        .join('; ');
    }
    const text = rawTextOf(block.pieces, this.aside);
    if (block.label === undefined) return text;
    this.labels.push(block.label);
    return `${block.label} ${text}`;
  }

  private cellText(blocks: readonly OfficeBlock[]): string {
    return oneLine(blocks.map((block) => this.textOf(block)).join(' '));
  }

  private table(table: OfficeTable): void {
    const width = Math.max(0, ...table.rows.map(widthOf));
    if (width < 2 || (width <= 3 && isLayout(table))) {
      this.columns(table);
      return;
    }
    table.rows.forEach((row, index) => {
      const cells = row.cells.flatMap(({ blocks, span }) => [
        this.cellText(blocks).replaceAll('|', '\\|'),
        ...Array<string>(span - 1).fill(''),
      ]);
      const all = [...Array<string>(row.before).fill(''), ...cells];
      this.lines.push(`| ${Array.from({ length: width }, (_cell, at) => all[at] ?? '').join(' | ')} |`, '');
      if (index === 0) this.lines.push(`|${' --- |'.repeat(width)}`, '');
    });
  }

  /** The paragraphs of a table that is there for its columns: column by column, as each is read. */
  private columns({ rows }: OfficeTable): void {
    const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
    for (let column = 0; column < width; column += 1)
      for (const { cells } of rows) this.blocks(cells[column]?.blocks ?? []);
  }
}

const widthOf = ({ before, cells, after }: OfficeTable['rows'][number]): number =>
  before + cells.reduce((sum, { span }) => sum + span, 0) + after;

function isLayout(table: OfficeTable): boolean {
  const text = plainText(table);
  return LAYOUT_WORDS.test(text) || (!table.ruled && NUMBER_WORDS.test(text));
}

function plainText(block: OfficeBlock): string {
  if (block.kind === 'paragraph')
    return block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(plainText))).join('\n');
}

/** Lines that someone broke by hand; a sentence that was broken so goes on. */
function linesIn(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    const open = before !== undefined && /[\p{Ll}\p{N},]\s*$/u.test(before);
    if (open && /^\s*\p{Ll}(?![.)])/u.test(line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

const oneLine = (raw: string): string => partNumbers(cleanCharacters(raw)).replace(/\s+/gu, ' ').trim();
