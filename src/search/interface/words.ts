import type { Counted, Outcome } from '../engine.ts';
import type { Query } from '../query/query.ts';
import type { Tier } from '../results/rank.ts';
import type { Level } from '../tally/count.ts';
import { number, words } from './language.ts';

type Found = Pick<Outcome, 'query' | 'correction' | 'unknownWords'> & {
  readonly found: readonly Pick<Counted, 'level' | 'card'>[];
};

/** What was found, in a few sentences, for everybody to read and for screen readers to say. */
export function outcomeWords({ found, query, correction, unknownWords }: Found): string {
  const of = (level: Level) => found.filter((record) => record.level === level);
  const [phrase, folded, apart] = [of('phrase'), of('folded'), of('words')];
  const one = query.words.length === 1;
  const sentences = query.leftOut ? [words.leftOut(query.leftOut)] : [];
  if (correction) {
    const { wrong, right, unfinished } = correction;
    sentences.push(
      unfinished
        ? words.unfinished(wrong, right)
        : one
          ? words.mended(wrong, right)
          : words.mendedNearby(wrong, right),
    );
  } else if (unknownWords.length > 0) {
    sentences.push(words.unknown(unknownWords));
  }
  if (query.words.length === 0 && found.length > 0) sentences.push(words.reportsAlone(number(found.length)));
  else if (found.length === 0) sentences.push(words.nothing);
  else if (phrase.length > 0) sentences.push(words.exact(recordWords(phrase), one));
  else if (unknownWords.length === 0) {
    sentences.push(words.noneExact(one));
  }
  const others = [
    folded.length > 0 ? words.otherAccents(recordWords(folded)) : '',
    apart.length > 0 ? words.apart(recordWords(apart)) : '',
  ].filter(Boolean);
  if (others.length > 0) sentences.push(words.others(others, phrase.length > 0));
  return sentences.join(' ');
}

/** How many records of how many reports, and how many pages of the catalogue. */
function recordWords(records: readonly Pick<Counted, 'card'>[]): string {
  const cards = records.flatMap(({ card }) => card?.slug ?? []);
  const others = records.length - cards.length;
  return words.found(
    cards.length > 0 ? number(cards.length) : '',
    number(new Set(cards).size),
    others > 0 ? number(others) : '',
  );
}

/** How many passages, in words. */
export const many = (count: number): string => words.many(number(count));

/** The heading of a tier's results. */
export function tierWords(tier: Tier, query: Pick<Query, 'words'>): string {
  if (query.words.length === 0) return words.reportsFound;
  return words.tiers[tier === 'phrase' && query.words.length === 1 ? 'word' : tier];
}
