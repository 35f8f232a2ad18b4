import type { SignReading } from './flow.ts';
import { readSourceText, type DroppedLine, type SourceText } from './source-text.ts';
import { pushTo } from './push-to.ts';
import { renderText } from './rendered-text.ts';
import { UNPLACED_REMARK } from '../domain/open-draft.ts';

/** Whether every word of a source is in its Markdown, once and in order. */
export interface Conservation {
  readonly ok: boolean;
  /** Words of the source, without those of dropped lines. */
  readonly wordsIn: number;
  /** Words that the rendered Markdown shows, without remarks that the import added. */
  readonly wordsOut: number;
  /** Words that the Markdown has fewer times than the source, and more times. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Parts whose words do not stand in the source in their order: `body`, or a note's label. */
  readonly disordered: readonly { readonly part: string; readonly near: string }[];
}

export interface ConservationInput {
  /** Raw text, or what a reader of another format made of a file. */
  readonly source: string | SourceText;
  readonly markdown: string;
  /** Lines that the import left out, by number. */
  readonly dropped?: readonly DroppedLine[];
  /** Places where a note's number or mark was read from printed text. */
  readonly readings?: readonly SignReading[];
}

/**
 * Runs of letters and digits, in order. Raised and lowered digits are left out: they are notes' marks or belong to
 * units.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[⁰¹²³⁴-⁹₀-₉]/gu, '')
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
  );
}

/**
 * Compares a source's words with its rendered Markdown's, part by part: the words of body and notes together must
 * be the source's, each as often; and each part's words must stand in the source in order. Where the text was also
 * counted from the file itself, those words are compared, so that a reader that skips text is found out.
 *
 * @throws ImportError where the source is no text
 */
export function checkConservation({
  source,
  markdown,
  dropped = [],
  readings = [],
}: ConservationInput): Conservation {
  const from = sourceWords(source, dropped, readings);
  const fileText = typeof source === 'string' ? undefined : source.fileText;
  const all = fileText === undefined ? from : wordsOf(fileText);
  const rendered = renderText(markdown);
  const body = wordsOf(rendered.body.replaceAll(UNPLACED_REMARK, ' '));
  const notes = rendered.notes.map(({ label, text }) => ({ part: label, words: wordsOf(text) }));
  const to = [...body, ...notes.flatMap(({ words }) => words)];
  const balance = new Map<string, number>();
  for (const word of all) balance.set(word, (balance.get(word) ?? 0) + 1);
  for (const word of to) balance.set(word, (balance.get(word) ?? 0) - 1);
  const lost = [...balance].flatMap(([word, count]) => (count > 0 ? Array<string>(count).fill(word) : []));
  const added = [...balance].flatMap(([word, count]) => (count < 0 ? Array<string>(-count).fill(word) : []));
  const disordered = [{ part: 'body', words: body }, ...notes].flatMap(({ part, words }) => {
    const at = firstOutOfOrder(words, from);
    return at < 0 ? [] : [{ part, near: words.slice(Math.max(0, at - 4), at + 4).join(' ') }];
  });
  const ok = lost.length === 0 && added.length === 0 && disordered.length === 0;
  return { ok, wordsIn: all.length, wordsOut: to.length, lost, added, disordered };
}

function sourceWords(
  source: string | SourceText,
  dropped: readonly DroppedLine[],
  readings: readonly SignReading[],
): string[] {
  const droppedTexts = new Map<number, string[]>();
  for (const { line, text } of dropped) pushTo(droppedTexts, line, text);
  const read = new Map<number, SignReading[]>();
  for (const reading of readings) pushTo(read, reading.line, reading);
  const lines = (typeof source === 'string' ? readSourceText(source) : source).lines.flatMap(
    ({ number, text }) => {
      if (droppedTexts.get(number)?.includes(text)) return [];
      return [
        (read.get(number) ?? []).reduce((line, { printed, kept }) => line.replace(printed, () => kept), text),
      ];
    },
  );
  return wordsOf(withoutRaised(lines.join('\n')));
}

/** Text without raised and lowered numbers in HTML; other letters so set are words. */
function withoutRaised(text: string): string {
  return text.replace(/<(su[pb])>([^<\n]{0,24})<\/su[pb]>/giu, (_whole, _tag, inner: string) =>
    /\p{L}/u.test(inner) ? inner : '',
  );
}

/** Index of the first word that cannot be found in order; -1 where all can. */
function firstOutOfOrder(words: readonly string[], source: readonly string[]): number {
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    while (at < source.length && source[at] !== words[index]) at += 1;
    if (at === source.length) return index;
    at += 1;
  }
  return -1;
}
