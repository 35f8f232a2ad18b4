import { UNPLACED_REMARK } from '../../src/domain/open-draft.ts';
import type { BuiltPage } from './built-page.ts';
import { lostWords, wordsOf } from './words.ts';

type Readings = Parameters<typeof lostWords>[2];

/** How a page's text compares with its source, body and each note as a sequence of its own. */
export interface SequenceFaults {
  /** Words that the page has more often than the source. */
  readonly added: readonly string[];
  /** Parts (`body`, `note 5`) whose words stand in another order than the source's, with words near the place. */
  readonly disordered: readonly string[];
}

/**
 * Compares a built page with its source as sequences: the words of the body, and those of each note, must
 * stand in the source in the same order, and no word more often than there.
 */
export function sequenceFaults(
  source: readonly string[],
  page: BuiltPage,
  readings: Readings,
): SequenceFaults {
  const parts = [
    { name: 'body', words: wordsOf(page.body.replaceAll(UNPLACED_REMARK, ' ')) },
    ...page.notes.map(({ number, text }) => ({ name: `note ${number}`, words: wordsOf(text) })),
  ];
  // Where OCR glued a mark to a word (`nam1`), the page shows the word without it.
  const read = new Map(
    readings.map(({ printed, kept }) => [wordsOf(printed).join(' '), wordsOf(kept).join(' ')]),
  );
  const disordered = parts.flatMap(({ name, words }) => {
    const at = firstOutOfOrder(words, source, read);
    return at < 0 ? [] : [`${name}: … ${words.slice(Math.max(0, at - 3), at + 3).join(' ')}`];
  });
  const shown = parts.flatMap(({ words }) => words);
  const added = lostWords(shown, [...source, ...readings.flatMap(({ kept: words }) => wordsOf(words))], []);
  return { added, disordered };
}

/** Index of the first word that does not stand in the source behind the ones before it; -1 where all do. */
function firstOutOfOrder(
  words: readonly string[],
  source: readonly string[],
  read: ReadonlyMap<string, string>,
): number {
  let at = 0;
  for (const [index, word] of words.entries()) {
    while (at < source.length && source[at] !== word && read.get(source[at] ?? '') !== word) at += 1;
    if (at === source.length) return index;
    at += 1;
  }
  return -1;
}
