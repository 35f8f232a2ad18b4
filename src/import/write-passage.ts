import { UNPLACED_REMARK } from '../domain/open-draft.ts';
import { sentenceRanges } from '../domain/sentences.ts';
import type { Emphasis, NoteMark, Passage, LinkedFigure } from './draft-document.ts';
import { escapeText, escapeTitle } from './escape-markdown.ts';

/** A run with signs before and after it, by offsets in the passage's text. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

export interface PassageStyle {
  /** One sentence a line, so that reviews and differences point at sentences. */
  readonly sentences: boolean;
  readonly emphasis: boolean;
}

export interface WrittenPassage {
  readonly markdown: string;
  /** The passage's text with a line feed wherever the Markdown begins a new line; offsets are the same. */
  readonly text: string;
}

/**
 * Writes a passage as Markdown: figures as links to their indicators' files, emphasis, marks. Lines end in
 * a plain line feed; what a line's start needs is left to the caller.
 */
export function writePassage(
  passage: Passage,
  figures: readonly LinkedFigure[],
  style: PassageStyle,
): WrittenPassage {
  const links = figures.filter((figure) => isWithin(figure, passage.text)).map(linkRun);
  const emphases = style.emphasis
    ? passage.emphases.flatMap((run) => emphasisRuns(run, passage.text, links))
    : [];
  const text = style.sentences ? withSentenceLines(passage.text, links) : passage.text;
  return { text, markdown: new PassageWriter(text, passage.marks).write(nested([...links, ...emphases])) };
}

const isWithin = ({ start, end }: LinkedFigure, text: string): boolean =>
  start >= 0 && end > start && end <= text.length;

function linkRun({ start, end, indicator, title }: LinkedFigure): Run {
  const target = `../indicators/${indicator}.md`;
  return { start, end, open: '[', close: title ? `](${target} "${escapeTitle(title)}")` : `](${target})` };
}

/** Emphasis that runs over a link's edge is cut there; Markdown's rules of what may stand beside it are kept. */
function emphasisRuns({ start, end, kind }: Emphasis, text: string, links: readonly Run[]): Run[] {
  const edges = links
    .filter((link) => (link.start < start && start < link.end) || (link.start < end && end < link.end))
    .flatMap((link) => [link.start, link.end])
    .filter((edge) => edge > start && edge < end);
  const cuts = [start, ...new Set(edges), end].sort((a, b) => a - b);
  const sign = kind === 'strong' ? '**' : '*';
  return cuts.slice(1).flatMap((to, index) => {
    const range = fitted(text, cuts[index] ?? start, to);
    return range ? [{ ...range, open: sign, close: sign }] : [];
  });
}

/** What Markdown takes for part of a word: neither space nor punctuation. */
const isWord = (char: string): boolean => /[^\s\p{P}\p{S}]/u.test(char);

/** Asterisks open before text and close after it: spaces, and signs that stand against a word, go outside. */
function fitted(text: string, start: number, end: number): { start: number; end: number } | undefined {
  let from = start;
  let to = end;
  while (
    from < to &&
    (/\s/u.test(text.charAt(from)) || (!isWord(text.charAt(from)) && isWord(text.charAt(from - 1))))
  )
    from += 1;
  while (
    to > from &&
    (/\s/u.test(text.charAt(to - 1)) || (!isWord(text.charAt(to - 1)) && isWord(text.charAt(to))))
  )
    to -= 1;
  return to > from ? { start: from, end: to } : undefined;
}

/** Outer runs before inner ones; runs that touch or overlap another's edge are left out. */
function nested(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Run[] = [];
  for (const run of sorted) {
    const clash = kept.some(
      (other) =>
        (other.end > run.start && other.end < run.end) ||
        (other.end === run.start && other.close === run.open),
    );
    if (!clash) kept.push(run);
  }
  return kept;
}

/** Each sentence on a line of its own; a link's text is never broken. */
function withSentenceLines(text: string, links: readonly Run[]): string {
  let written = '';
  let from = 0;
  for (const { start } of sentenceRanges(text).slice(1)) {
    if (text.charAt(start - 1) !== ' ' || links.some((link) => link.start < start && start <= link.end))
      continue;
    written += `${text.slice(from, start - 1)}\n`;
    from = start;
  }
  return written + text.slice(from);
}

class PassageWriter {
  private readonly text: string;
  private readonly marks: readonly NoteMark[];
  private readonly out: string[] = [];
  private at = 0;
  private nextMark = 0;

  constructor(text: string, marks: readonly NoteMark[]) {
    this.text = text;
    this.marks = [...marks].sort((a, b) => a.at - b.at);
  }

  write(runs: readonly Run[]): string {
    const open: Run[] = [];
    const closeUntil = (offset: number): void => {
      for (let run = open.at(-1); run && run.end <= offset; run = open.at(-1)) {
        this.copyTo(run.end, false);
        this.out.push(run.close);
        open.pop();
      }
    };
    for (const run of runs) {
      closeUntil(run.start);
      this.copyTo(run.start, true);
      this.writeSign(run.open);
      open.push(run);
    }
    closeUntil(this.text.length);
    this.copyTo(this.text.length, true);
    return this.out.join('');
  }

  /** Copies text up to an offset, with the marks before it; `marksThere` adds those that stand at it. */
  private copyTo(offset: number, marksThere: boolean): void {
    for (let mark = this.marks[this.nextMark]; mark; mark = this.marks[this.nextMark]) {
      if (mark.at > offset || (mark.at === offset && !marksThere)) break;
      this.copyText(mark.at);
      this.writeSign(this.markSign(mark));
      this.nextMark += 1;
    }
    this.copyText(offset);
  }

  private copyText(offset: number): void {
    if (offset <= this.at) return;
    this.out.push(escapeText(this.text.slice(this.at, offset)));
    this.at = offset;
  }

  private markSign({ label, unplaced }: NoteMark): string {
    if (!unplaced) return `[^${label}]`;
    const close = this.at === 0 || /\s/u.test(this.text.charAt(this.at - 1));
    return `${close ? '' : ' '}${UNPLACED_REMARK}[^${label}]`;
  }

  /** `!` before a bracket would make an image of it. */
  private writeSign(sign: string): void {
    const last = this.out.at(-1) ?? '';
    if (sign.startsWith('[') && last.endsWith('!')) this.out[this.out.length - 1] = `${last.slice(0, -1)}\\!`;
    this.out.push(sign);
  }
}
