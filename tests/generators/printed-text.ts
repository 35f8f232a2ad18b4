import { Phrases } from '../unit/import/sample-words.ts';
import type { SampleDocument } from './sample-document.ts';

/** How a document is printed into raw text. */
export interface Print {
  readonly marks: 'sup' | 'superscript' | 'bracket' | 'caret' | 'paren';
  /** Characters that a page holds, notes included. */
  readonly page: number;
  readonly breaks: 'form-feed' | 'form-feed-numbers' | 'none';
  /** Whether a long note runs over to the next page. */
  readonly runOver: boolean;
  readonly nfd: boolean;
  readonly crlf: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (label: string): string =>
  label.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

const MARKS: Readonly<
  Record<Print['marks'], readonly [mark: (n: string) => string, label: (n: string) => string]>
> = {
  sup: [(n) => `<sup>${n}</sup>`, (n) => `<sup>${n}</sup> `],
  superscript: [raised, (n) => `${raised(n)} `],
  bracket: [(n) => `[${n}]`, (n) => `[${n}] `],
  caret: [(n) => `[^${n}]`, (n) => `[^${n}]: `],
  paren: [(n) => `(${n})`, (n) => `(${n}) `],
};

/**
 * Prints a document page by page, as a text dump of it reads: paragraphs, tables and lists stop where the
 * page is full, its notes follow, and what was cut goes on below them.
 */
export function printedText(sample: SampleDocument, print: Print): string {
  const printer = new Printer(sample, print);
  const bullets = sample.recipients.map((text) => `- ${text}`);
  const foot = ['Nơi nhận:', ...bullets, ...sample.signature];
  for (const line of [...sample.letterhead, ...sample.title]) printer.line(line);
  for (const block of sample.blocks) {
    if (block.kind === 'list') for (const item of block.items) printer.line(`- ${item}`);
    else if (block.kind === 'table') printer.table(block.rows);
    else if (block.kind === 'heading') printer.line(block.text);
    else printer.paragraph(block.text);
  }
  for (const line of foot) printer.line(line);
  const text = printer.finish();
  const composed = print.nfd ? text.normalize('NFD') : text;
  return print.crlf ? composed.replaceAll('\n', '\r\n') : composed;
}

class Printer {
  private readonly sample: SampleDocument;
  private readonly print: Print;
  private out = '';
  private used = 0;
  private number = 1;
  private cited: string[] = [];
  /** What is left of a note that did not fit its page. */
  private rest = '';

  constructor(sample: SampleDocument, print: Print) {
    this.sample = sample;
    this.print = print;
  }

  line(text: string): void {
    this.write(text);
    this.used += text.length;
  }

  /** A table may be cut between any two rows; a page whose notes hang over takes none. */
  table(rows: readonly (readonly string[])[]): void {
    rows.forEach((cells, index) => {
      if (index > 1 && this.isFull()) this.breakPage(false);
      this.out += `| ${cells.join(' | ')} |\n`;
      if (index === 0) this.out += `|${' --- |'.repeat(cells.length)}\n`;
      this.used += cells.join('').length;
    });
    this.out += '\n';
  }

  paragraph(text: string): void {
    let open: string[] = [];
    for (const word of text.split(' ')) {
      // Only between words in small letters can a reader tell that the paragraph goes on.
      const cut = open.length > 3 && /^\p{Ll}/u.test(word) && /\p{Ll}$/u.test(open.at(-1) ?? '');
      if (cut && this.isFull()) {
        this.write(open.join(' '));
        this.breakPage(false);
        open = [];
      }
      const label = /\{(\d+)\}/u.exec(word)?.[1];
      if (label) {
        this.cited.push(label);
        this.used += this.sample.notes[Number(label) - 1]?.length ?? 0;
      }
      open.push(word.replace(/\{(\d+)\}/u, (_mark, n: string) => MARKS[this.print.marks][0](n)));
      this.used += word.length + 1;
    }
    this.write(open.join(' '));
  }

  finish(): string {
    this.breakPage(true);
    return this.out;
  }

  private isFull(): boolean {
    return this.used > this.print.page;
  }

  private write(text: string): void {
    this.out += `${text}\n\n`;
  }

  private breakPage(last: boolean): void {
    if (!this.out.endsWith('\n\n')) this.out += '\n';
    if (this.rest !== '') this.write(this.rest);
    this.rest = '';
    this.cited.forEach((label, index) => {
      const text = this.sample.notes[Number(label) - 1] ?? '';
      const cut = last || index < this.cited.length - 1 ? 0 : this.cutOf(text);
      this.write(MARKS[this.print.marks][1](label) + (cut === 0 ? text : text.slice(0, cut)));
      if (cut > 0) this.rest = text.slice(cut + 1);
    });
    this.cited = [];
    this.used = this.rest.length;
    if (last) return;
    this.number += 1;
    if (this.print.breaks !== 'none') this.out += '\f';
    if (this.print.breaks === 'form-feed-numbers') this.out += `${this.number}\n\n`;
  }

  private cutOf(text: string): number {
    if (!this.print.runOver || this.print.breaks === 'none' || text.length < 160) return 0;
    const from = Math.floor(text.length * 0.6);
    const cut = /\p{Ll} \p{Ll}/u.exec(text.slice(from));
    return cut ? from + cut.index + 1 : 0;
  }
}

/** The document with some notes made longer than a page, one in the last sentence, and two in one sentence. */
export function withOddNotes(sample: SampleDocument, phrases: Phrases, page: number): SampleDocument {
  const notes = sample.notes.map((text, index) => {
    if (index % 7 !== 3) return text;
    let long = text.replace(/\.$/u, '');
    while (long.length < page * 1.2) long += `; ${phrases.sentence()}`;
    return `${long}.`;
  });
  const first = notes.length + 1;
  notes.push(`${phrases.sentence()}.`, `${phrases.sentence()}.`, `${phrases.sentence()}.`);
  const ending = `${phrases.sentence()}{${first}}, ${phrases.sentence().toLowerCase()}{${first + 1}}. ${phrases.sentence()}{${first + 2}}.`;
  return { ...sample, notes, blocks: [...sample.blocks, { kind: 'paragraph', text: ending }] };
}

/** The document without its headings. */
export function withoutHeadings(sample: SampleDocument): SampleDocument {
  return { ...sample, blocks: sample.blocks.filter(({ kind }) => kind !== 'heading') };
}
