import { Phrases, randomFrom } from './sample-words.ts';

/** How a sample report is set and printed. */
export interface Variant {
  readonly marks: 'sup' | 'superscript' | 'bracket' | 'caret' | 'plain';
  readonly headings: 'roman' | 'part' | 'letter' | 'none';
  /** Characters that a page holds. */
  readonly page: number;
  readonly pageBreaks: 'none' | 'form-feed' | 'numbers' | 'form-feed-numbers';
  readonly wrapped: boolean;
  /** Whether long notes run over to the next page. */
  readonly runOver: boolean;
  readonly notes: boolean;
}

export interface TrueParagraph {
  readonly kind: 'heading' | 'paragraph';
  readonly depth: number;
  /** With note marks as `{n}`. */
  readonly text: string;
}

export interface SampleReport {
  readonly raw: string;
  readonly body: readonly TrueParagraph[];
  /** Texts of the notes, from note 1 on. */
  readonly notes: readonly string[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Makes a report from a seed: what stands in it, and its raw text as printed pages leave it. */
export function sampleReport(seed: number, variant: Variant): SampleReport {
  const phrases = new Phrases(randomFrom(seed));
  const notes: string[] = [];
  const body = sampleBody(phrases, variant, notes);
  const pages = new Pages(phrases, variant, notes);
  for (const paragraph of body) pages.add(paragraph);
  const head = [
    'Số: 7/BC-UBND',
    '',
    'Bản Mới, ngày 5 tháng 7 năm 2024',
    '',
    'BÁO CÁO',
    'Tình hình sản xuất 6 tháng đầu năm 2024',
    '',
  ];
  const foot = [
    'Nơi nhận:',
    '',
    '- Thường trực xã;',
    '- Các thôn;',
    '- Lưu: VT.',
    '',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '',
    'Lò Văn Mẫu',
  ];
  return { raw: [...head, ...pages.finish(foot)].join('\n'), body, notes };
}

function sampleBody(phrases: Phrases, variant: Variant, notes: string[]): TrueParagraph[] {
  const body: TrueParagraph[] = [];
  const paragraphs = (count: number): void => {
    for (let index = 0; index < count; index += 1) body.push(sampleParagraph(phrases, variant, notes));
  };
  const heading = (depth: number, text: string): void => {
    body.push({ kind: 'heading', depth, text });
  };
  if (variant.headings === 'none') paragraphs(8);
  else {
    const base = variant.headings === 'roman' ? 0 : 1;
    if (variant.headings === 'part') heading(1, 'Phần I KẾT QUẢ TRONG KỲ');
    if (variant.headings === 'letter') heading(1, 'A. KẾT QUẢ TRONG KỲ');
    for (let section = 0; section < 3; section += 1) {
      heading(base + 1, `${ROMAN[section] ?? 'I'}. ${phrases.title().toUpperCase()}`);
      for (let part = 1; part <= 2; part += 1) {
        heading(base + 2, `${part}. ${phrases.title()}`);
        paragraphs(1);
        if (phrases.chance(0.5)) {
          heading(
            base + 3,
            variant.headings === 'part' ? `a) ${phrases.title()}` : `${part}.1. ${phrases.title()}`,
          );
          paragraphs(phrases.count(1, 2));
        }
      }
    }
  }
  return body;
}

function sampleParagraph(phrases: Phrases, variant: Variant, notes: string[]): TrueParagraph {
  const sentences = Array.from({ length: phrases.count(2, 6) }, () => {
    const sentence = phrases.sentence();
    if (!variant.notes || !phrases.chance(0.3)) return `${sentence}.`;
    notes.push(
      `${Array.from({ length: phrases.count(1, variant.runOver ? 5 : 3) }, () => phrases.sentence()).join('; ')}.`,
    );
    return `${sentence}{${notes.length}}.`;
  });
  return { kind: 'paragraph', depth: 0, text: sentences.join(' ') };
}

/** Fills pages word by word; at a page's end its notes follow, and a note may run over. */
class Pages {
  private readonly phrases: Phrases;
  private readonly variant: Variant;
  private readonly notes: readonly string[];
  private readonly out: string[] = [];
  private used = 0;
  private number = 1;
  /** Notes cited on this page, and the rest of one that ran over from the last. */
  private cited: number[] = [];
  private rest = '';

  constructor(phrases: Phrases, variant: Variant, notes: readonly string[]) {
    this.phrases = phrases;
    this.variant = variant;
    this.notes = notes;
  }

  add({ kind, text }: TrueParagraph): void {
    if (kind === 'heading') {
      this.write(text.replace(/^(Phần I) /u, '$1\n\n'), this.variant.wrapped ? 78 : 0);
      this.used += text.length;
      return;
    }
    let line: string[] = [];
    for (const word of text.split(' ')) {
      const before = line.at(-1) ?? '';
      const full = this.used > this.variant.page;
      // A cut behind a full stop could not be told from a paragraph's end.
      if (full && line.length > 3 && /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(word)) {
        this.write(line.join(' '), this.variant.wrapped ? 78 : 0);
        line = [];
        this.breakPage();
      }
      line.push(word);
      this.used += word.length + 1;
      const label = /\{(\d+)\}/u.exec(word)?.[1];
      if (label) {
        this.cited.push(Number(label));
        this.used += this.notes[Number(label) - 1]?.length ?? 0;
      }
    }
    this.write(line.join(' '), this.variant.wrapped ? 78 : 0);
  }

  /** The foot stands above the last page's notes. */
  finish(foot: readonly string[]): string[] {
    this.out.push(...foot, '');
    this.breakPage(true);
    return this.out;
  }

  private breakPage(last = false): void {
    if (this.rest !== '') this.write(this.rest, this.variant.wrapped ? 108 : 0);
    this.rest = '';
    this.cited.forEach((label, index) => {
      const text = this.notes[label - 1] ?? '';
      const cut = this.cutOf(text, last || index < this.cited.length - 1);
      this.write(
        `${this.labelOf(label)}${cut === 0 ? text : text.slice(0, cut)}`,
        this.variant.wrapped ? 108 : 0,
      );
      if (cut > 0) this.rest = text.slice(cut + 1);
    });
    this.cited = [];
    this.used = this.rest.length;
    if (last) {
      if (this.rest !== '') this.write(this.rest, 0);
      return;
    }
    this.number += 1;
    const { pageBreaks } = this.variant;
    const number = this.phrases.pick([`${this.number}`, `- ${this.number} -`]);
    if (pageBreaks === 'numbers') this.out.push(`${this.number}`, '');
    else if (pageBreaks === 'form-feed') this.out.push(`\f${this.out.pop() ?? ''}`);
    else if (pageBreaks === 'form-feed-numbers') this.out.push(`\f${number}`, '');
  }

  /** Where a note is cut that runs over: between two words in small letters. */
  private cutOf(text: string, whole: boolean): number {
    if (whole || !this.variant.runOver || text.length < 120) return 0;
    const from = Math.floor(text.length / 2);
    const cut = /\p{Ll} \p{Ll}/u.exec(text.slice(from));
    return cut ? from + cut.index + 1 : 0;
  }

  private labelOf(label: number): string {
    return {
      plain: `${label} `,
      bracket: `[${label}] `,
      caret: `[^${label}]: `,
      sup: `<sup>${label}</sup> `,
      superscript: `${raised(label)} `,
    }[this.variant.marks];
  }

  private write(text: string, width: number): void {
    const marked = text.replace(
      /\{(\d+)\}/gu,
      (_mark, label: string) =>
        ({
          plain: label,
          bracket: `[${label}]`,
          caret: `[^${label}]`,
          sup: `<sup>${label}</sup>`,
          superscript: raised(Number(label)),
        })[this.variant.marks],
    );
    this.out.push(...(width > 0 ? wrap(marked, width) : [marked]), '');
  }
}

const raised = (label: number): string =>
  String(label).replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
