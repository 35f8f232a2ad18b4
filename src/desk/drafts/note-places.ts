import { matchForm, withoutAccents } from '../../domain/orthography.ts';
import { sentenceRanges } from '../../domain/sentences.ts';
import type { NotePlace } from './api.ts';
import type { ReadBench } from './read-bench.ts';

const MOST = 8;

/**
 * Where a note's mark may belong: behind words that the keeper gives, else at the ends of the sentences that share most
 * words with the note. Of equal ones those near where import left it come first.
 */
export function notePlaces({ reading, queue }: ReadBench, id: string, words: string): NotePlace[] {
  const item = queue.find((candidate) => candidate.id === id);
  if (item?.kind !== 'note' || !item.place) return [];
  const from = item.place.start;
  const own = wordsOf(reading.blocks.find(({ note }) => note === item.label)?.text ?? '');
  const sought = folded(words).trim();
  const places = reading.blocks
    .filter(({ note, text }) => note === undefined && text.trim() !== '')
    .flatMap(({ text, at }) =>
      sentenceRanges(text).flatMap(({ start, end }) => {
        const sentence = text.slice(start, end).trimEnd();
        const index = sought === '' ? -1 : folded(sentence).indexOf(sought);
        if (sought !== '' && index < 0) return [];
        const cut = sought === '' ? endOf(sentence) : wordEnd(sentence, index + sought.length);
        const place = (at[start + cut - 1] ?? 0) + 1;
        const shared = wordsOf(sentence).intersection(own).size;
        return [{ place, shared, cut, index, sentence }];
      }),
    )
    .sort(
      (a, b) =>
        (sought === '' ? b.shared - a.shared : 0) || Math.abs(a.place - from) - Math.abs(b.place - from),
    );
  return places.slice(0, MOST).map(({ place, cut, index, sentence }) => ({
    at: place,
    sentence: {
      before: sentence.slice(0, Math.max(0, index)),
      quote: index < 0 ? '' : sentence.slice(index, cut),
      behind: sentence.slice(index < 0 ? 0 : cut),
    },
  }));
}

/** Without accents and capitals, of the same length. */
const folded = (text: string): string =>
  [...text.normalize('NFC')].map((sign) => withoutAccents(sign.toLowerCase()).charAt(0) || sign).join('');

const wordsOf = (text: string): Set<string> =>
  new Set(matchForm(text).match(/\p{L}{3,}|\d[\d.,]*\d/gu) ?? []);

/** Before the mark that ends a sentence. */
const endOf = (sentence: string): number => sentence.replace(/[.;:,!?…]+$/u, '').length || sentence.length;

function wordEnd(sentence: string, at: number): number {
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(sentence.slice(at))?.[0] ?? '';
  return at + rest.length;
}
