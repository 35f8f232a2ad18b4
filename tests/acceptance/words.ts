import type { BuiltPage } from './built-page.ts';

/*
 * Counted here anew, without the import's own code: a test that asks the import whether it lost words would
 * believe what it believes.
 */

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/** The words of a raw report, without note marks and without the lines that the import says it dropped. */
export function sourceWords(source: string, droppedLines: readonly string[]): string[] {
  const dropped = new Map<string, number>();
  for (const text of droppedLines) dropped.set(text.trim(), (dropped.get(text.trim()) ?? 0) + 1);
  const lines = source
    .normalize('NFC')
    .split(/\r?\n|\f/u)
    .filter((line) => {
      const left = dropped.get(line.trim()) ?? 0;
      if (left > 0) dropped.set(line.trim(), left - 1);
      return left === 0;
    });
  // `m<sup>3</sup>` is a unit; a raised number behind anything else is a note's mark.
  const text = lines
    .join('\n')
    .replace(/(?<!(?<!\p{L})[km]?m)<sup>\d+<\/sup>/gu, ' ')
    .replace(/<\/?su[pb]>/gu, '');
  return wordsOf(text);
}

/** The words that a built page shows of a report: body, then notes. */
export function pageWords({ body, notes }: BuiltPage): string[] {
  return [body, ...notes.map(({ text }) => text)].flatMap(wordsOf);
}

/** Words as compared: `m³` and `m3` are one unit. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/(?<=(?<!\p{L})[km]?m)[²³]/gu, (raised) => (raised === '²' ? '2' : '3'));
  return plain.match(WORD) ?? [];
}

/**
 * Words that the page has fewer times than the source. A note's number or mark that was read out of printed
 * words (`5!` glued to a word by OCR) is no loss, as the import lists each such reading.
 */
export function lostWords(
  source: readonly string[],
  page: readonly string[],
  readings: readonly { readonly printed: string; readonly kept: string }[],
): string[] {
  const balance = new Map<string, number>();
  const add = (words: readonly string[], count: number): void => {
    for (const word of words) balance.set(word, (balance.get(word) ?? 0) + count);
  };
  add(source, 1);
  add(page, -1);
  for (const { printed, kept } of readings) {
    add(printed.match(WORD) ?? [], -1);
    add(kept.match(WORD) ?? [], 1);
  }
  return [...balance].flatMap(([word, count]) => Array<string>(Math.max(0, count)).fill(word));
}
