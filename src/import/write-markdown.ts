import type {
  Block,
  DraftDocument,
  DraftNote,
  ListBlock,
  Passage,
  LinkedFigure,
  TableBlock,
} from './draft-document.ts';
import { escapeHeadingEnd, escapeLineStart } from './escape-markdown.ts';
import { writeFrontmatter } from './frontmatter.ts';
import { writePassage, type PassageStyle, type WrittenPassage } from './write-passage.ts';

export interface WrittenDraft {
  readonly markdown: string;
  /** The line of the Markdown, from 1, on which an offset of a passage's text stands. */
  lineOf(passage: Passage, at?: number): number | undefined;
}

type Figures = ReadonlyMap<Passage, readonly LinkedFigure[]>;

/** Where a passage was written; a line feed in `text` for each new line. */
interface Written {
  readonly line: number;
  readonly text: string;
}

/**
 * Writes a draft as a report's Markdown: frontmatter, blocks, and the notes as footnote definitions at the
 * end. Figures become links to their indicators' files. Rendered, its text has the passages' words.
 */
export function writeMarkdown(document: DraftDocument, figures: Figures = new Map()): WrittenDraft {
  const out = new DraftWriter(writeFrontmatter(document.head), figures);
  for (const block of document.blocks) out.block(block);
  for (const note of document.notes) out.note(note);
  return { markdown: out.finish(), lineOf: (passage, at) => out.lineOf(passage, at) };
}

class DraftWriter {
  private readonly lines: string[];
  private readonly figures: Figures;
  private readonly places = new Map<Passage, Written>();

  constructor(frontmatter: string, figures: Figures) {
    this.lines = frontmatter.trimEnd().split('\n');
    this.figures = figures;
  }

  finish(): string {
    return `${this.lines.join('\n')}\n`;
  }

  lineOf(passage: Passage, at = 0): number | undefined {
    const written = this.places.get(passage);
    return written && written.line + (written.text.slice(0, at).match(/\n/gu)?.length ?? 0);
  }

  block(block: Block): void {
    this.lines.push('');
    switch (block.kind) {
      case 'heading': {
        const { markdown } = this.passage(block.text, { sentences: false, emphasis: false });
        this.push({ markdown, text: '' }, block.text, ([line = '']) => [
          `${'#'.repeat(block.depth + 1)} ${escapeHeadingEnd(line)}`,
        ]);
        break;
      }
      case 'lines': {
        const written = this.passage(block.text, { sentences: false, emphasis: true });
        this.push(written, block.text, (lines) =>
          lines.map((line, index) => escapeLineStart(line) + (index < lines.length - 1 ? '\\' : '')),
        );
        break;
      }
      case 'list':
        this.list(block);
        break;
      case 'table':
        this.table(block);
        break;
      case 'paragraph':
        this.sentences(block.text, '', '');
    }
  }

  note(note: DraftNote): void {
    note.paragraphs.forEach((passage, index) => {
      this.lines.push('');
      this.sentences(passage, index === 0 ? `[^${note.label}]: ` : '    ', '    ');
    });
  }

  private list({ items }: ListBlock): void {
    for (const { depth, text } of items) {
      const indent = '  '.repeat(depth);
      this.sentences(text, `${indent}- `, `${indent}  `);
    }
  }

  private table({ header, rows }: TableBlock): void {
    this.row(header);
    this.lines.push(`| ${header.map(() => '---').join(' | ')} |`);
    for (const cells of rows) this.row(cells);
  }

  private row(cells: readonly Passage[]): void {
    const written = cells.map((cell) => {
      this.places.set(cell, { line: this.lines.length + 1, text: '' });
      return this.passage(cell, { sentences: false, emphasis: true }).markdown;
    });
    this.lines.push(`| ${written.join(' | ')} |`);
  }

  /** One sentence a line; `first` and `further` stand before the first and the further lines. */
  private sentences(passage: Passage, first: string, further: string): void {
    const written = this.passage(passage, { sentences: true, emphasis: true });
    this.push(written, passage, (lines) =>
      lines.map((line, index) => (index === 0 ? first : further) + escapeLineStart(line)),
    );
  }

  private passage(passage: Passage, style: PassageStyle): WrittenPassage {
    return writePassage(passage, this.figures.get(passage) ?? [], style);
  }

  private push(
    { markdown, text }: WrittenPassage,
    passage: Passage,
    shape: (lines: string[]) => string[],
  ): void {
    this.places.set(passage, { line: this.lines.length + 1, text });
    this.lines.push(...shape(markdown.split('\n')));
  }
}
