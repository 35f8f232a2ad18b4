import { formatNumber } from '../../domain/number.ts';
import type { Outcome } from '../engine.ts';
import type { Query } from '../query/query.ts';
import type { Tier } from '../results/rank.ts';
import * as words from '../../words/vi/search.ts';

type Found = Pick<Outcome, 'found' | 'query' | 'correction' | 'unknownWords' | 'searched'>;

/** What was found, in a few sentences, for everybody to read and for screen readers to say. */
export function outcomeWords({ found, query, correction, unknownWords, searched }: Found): string {
  const count = (tier: Tier): number => found.filter((result) => result.tier === tier).length;
  const [phrase, folded, near, rest] = [count('phrase'), count('folded'), count('near'), count('rest')];
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
  if (found.length === 0) sentences.push(words.nothing);
  else if (phrase > 0) sentences.push(words.exact(many(phrase), one));
  else if (unknownWords.length === 0) {
    sentences.push(words.noneExact(one));
  }
  const others = [
    folded > 0 ? words.otherAccents(many(folded)) : '',
    near > 0 ? words.near(many(near)) : '',
    rest > 0 ? words.apart(many(rest)) : '',
  ].filter(Boolean);
  if (others.length > 0) sentences.push(words.others(others, phrase > 0));
  if (searched.reports < searched.of) {
    sentences.push(words.searchedSoFar(formatNumber(searched.reports), formatNumber(searched.of)));
  }
  return sentences.join(' ');
}

/** How many passages, in words. */
export const many = (count: number): string => words.many(formatNumber(count));

/** The heading of a tier's results. */
export function tierWords(tier: Tier, query: Pick<Query, 'words'>): string {
  return words.tiers[tier === 'phrase' && query.words.length === 1 ? 'word' : tier];
}
