import { PairTable } from './pair-table.ts';

/** Stands for every number, so that figures teach what stands around them and never which figure it is. */
export const NUMBER = '#';
/** The beginning and the end of a sentence. */
export const EDGE = '|';

/** Longest sequence of words that is counted. */
const ORDER = 4;
/** The share of words that neither a text nor the spelling of Vietnamese has: foreign names, misprints. */
const FOREIGN_SHARE = 0.02;
/** How many such words there may be. */
const FOREIGN_WORDS = 100_000;

/**
 * An interpolated Kneser-Ney model of word sequences (Chen and Goodman 1998, with three discounts an order).
 *
 * Sequences are numbered: the number of `a b` is looked up by that of `a` and of the word `b`, so that a longer
 * sequence costs one look-up more and no string is joined while a text is decoded.
 */
export interface LanguageModel {
  /** The number of a word; `-1` for one that no sentence had. */
  wordId(word: string): number;
  /** The words that the sentences have. */
  readonly words: ReadonlySet<string>;
  /** What was counted behind the last words of a history, the latest last; at most three count. */
  contextsOf(history: readonly number[]): Contexts;
  /** The contexts behind one word more. */
  follow(contexts: Contexts, word: number): Contexts;
  /** Probability of a word, by its number, in the contexts of a history. */
  probability(contexts: Contexts, word: number): number;
}

/**
 * The sequences that end a history and that sentences go on behind: of no word, of the last, of the last two …
 * Each is the number of its sequence; the longest tells what can follow, so that histories with the same longest
 * one go on alike.
 */
export type Contexts = readonly number[];

/** What was counted of the sequences of one length. */
interface Counted {
  /** Numbers of sequences by that of what precedes their last word, and that word. */
  readonly numbers: PairTable;
  readonly counts: number[];
  readonly prefixes: number[];
  readonly lasts: number[];
  discounts: readonly [number, number, number];
}

/** What follows the sequences of one length: how much in all, and the share that is left to shorter ones. */
interface Followed {
  readonly totals: Float64Array;
  readonly left: Float64Array;
}

/**
 * Counts sentences and returns the model of them.
 *
 * @param sentences words in lower case, numbers as {@link NUMBER}, without punctuation and without edges
 * @param likely words that may come though no sentence has them, with their probabilities, which sum to one: they
 *   share what the discounts leave
 */
export function languageModel(
  sentences: Iterable<readonly string[]>,
  likely: ReadonlyMap<string, number>,
): LanguageModel {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  const edge = idOf(EDGE);
  const orders = countSequences(sentences, edge, idOf);
  const seen = new Set(ids.keys());
  const followed = orders.map(({ counts, prefixes, discounts }, at): Followed => {
    const size = at === 0 ? 1 : (orders[at - 1]?.counts.length ?? 0);
    const totals = new Float64Array(size);
    const left = new Float64Array(size);
    for (const [number, count] of counts.entries()) {
      if (count === 0) continue;
      const prefix = prefixes[number] as number;
      totals[prefix] = (totals[prefix] as number) + count;
      left[prefix] = (left[prefix] as number) + (discounts[Math.min(count, 3) - 1] as number);
    }
    for (const [prefix, total] of totals.entries()) {
      if (total > 0) left[prefix] = (left[prefix] as number) / total;
    }
    return { totals, left };
  });

  const foreign = FOREIGN_SHARE / FOREIGN_WORDS;
  const expected: number[] = [];
  for (const [word, share] of likely) expected[idOf(word)] = share * (1 - FOREIGN_SHARE) + foreign;

  const follow = (contexts: Contexts, word: number): Contexts => {
    const found = [0];
    for (let length = 0; length < contexts.length && length < ORDER - 1 && word >= 0; length += 1) {
      const number = orders[length]?.numbers.get(contexts[length] as number, word) ?? -1;
      if (number < 0 || followed[length + 1]?.totals[number] === 0) break;
      found.push(number);
    }
    return found;
  };
  const probability = (contexts: Contexts, word: number): number => {
    let result = expected[word] ?? foreign;
    for (let length = 0; length < contexts.length; length += 1) {
      const context = contexts[length] as number;
      const { totals, left } = followed[length] as Followed;
      const { numbers, counts, discounts } = orders[length] as Counted;
      const total = totals[context] as number;
      if (total === 0) break;
      const number = word < 0 ? -1 : numbers.get(context, word);
      const count = number < 0 ? 0 : (counts[number] as number);
      const own = count === 0 ? 0 : (count - (discounts[Math.min(count, 3) - 1] as number)) / total;
      result = own + (left[context] as number) * result;
    }
    return result;
  };

  return {
    wordId: (word) => ids.get(word) ?? -1,
    words: seen,
    contextsOf: (history) =>
      history.slice(1 - ORDER).reduce((contexts, word) => follow(contexts, word), [0] as Contexts),
    follow,
    probability,
  };
}

/**
 * Numbers every sequence of up to {@link ORDER} words. The longest are counted by how often they occur, shorter ones
 * by how many different words they follow.
 */
function countSequences(
  sentences: Iterable<readonly string[]>,
  edge: number,
  idOf: (word: string) => number,
): Counted[] {
  const orders = Array.from({ length: ORDER }, (): Counted => {
    return { numbers: new PairTable(), counts: [], prefixes: [], lasts: [], discounts: [0, 0, 0] };
  });
  const numberOf = (length: number, prefix: number, word: number): number => {
    const { numbers, counts, prefixes, lasts } = orders[length - 1] as Counted;
    const number = numbers.add(prefix, word);
    if (number === counts.length) {
      counts.push(0);
      prefixes.push(prefix);
      lasts.push(word);
    }
    return number;
  };
  const bump = (length: number, number: number): void => {
    const { counts } = orders[length - 1] as Counted;
    counts[number] = (counts[number] as number) + 1;
  };
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    const words = [edge, edge, edge, ...sentence.map(idOf), edge];
    for (let end = ORDER - 1; end < words.length; end += 1) {
      for (let start = end; start > end - ORDER; start -= 1) {
        let number = 0;
        for (let at = start; at <= end; at += 1)
          number = numberOf(at - start + 1, number, words[at] as number);
        if (end - start === ORDER - 1) bump(ORDER, number);
      }
    }
  }
  for (let length = ORDER; length > 1; length -= 1) {
    const { counts } = orders[length - 1] as Counted;
    for (let number = 0; number < counts.length; number += 1) {
      const words: number[] = [];
      for (let size = length, at = number; size >= 1; size -= 1) {
        const { lasts, prefixes } = orders[size - 1] as Counted;
        words.unshift(lasts[at] as number);
        at = prefixes[at] as number;
      }
      let shorter = 0;
      for (let size = 1; size < length; size += 1) shorter = numberOf(size, shorter, words[size] as number);
      bump(length - 1, shorter);
    }
  }
  for (const order of orders) order.discounts = discountsOf(order.counts);
  return orders;
}

/** The three discounts of an order by how many sequences occur once, twice, three and four times. */
function discountsOf(counts: readonly number[]): readonly [number, number, number] {
  const [one, two, three, four] = [1, 2, 3, 4].map(
    (times) => counts.filter((count) => count === times).length,
  ) as [number, number, number, number];
  if (one === 0 || two === 0) return [0.5, 0.75, 0.9];
  const share = one / (one + 2 * two);
  const within = (discount: number, most: number): number => Math.min(most, Math.max(0.1, discount));
  return [
    within(1 - (2 * share * two) / one, 0.95),
    within(2 - (3 * share * three) / two, 1.9),
    within(three === 0 ? 2.5 : 3 - (4 * share * four) / three, 2.9),
  ];
}
