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

interface Continuations {
  total: number;
  /** How many different words follow once, twice, three times or more. */
  readonly kinds: [number, number, number];
  /** What is discounted from counts of one, two, three or more. */
  discounts: readonly [number, number, number];
}

/**
 * An interpolated Kneser-Ney model of word sequences (Chen and Goodman 1998, with three discounts an order).
 *
 * Contexts are numbered: the number of `a b` is looked up by that of `a` and of the word `b`, so that a longer
 * sequence costs one look-up more and no string is joined while a text is decoded.
 */
export interface LanguageModel {
  /** The number of a word; `-1` for one that no sentence had. */
  wordId(word: string): number;
  /** The words that the sentences have. */
  readonly words: ReadonlySet<string>;
  /** What was counted behind the last words of a history, the latest last; at most three count. */
  contextsOf(history: readonly number[]): readonly Context[];
  /** Probability of a word, by its number, in the contexts of a history. */
  probability(contexts: readonly Context[], word: number): number;
}

/** What was counted behind a sequence of words: the shorter the sequence, the surer and the vaguer. */
export interface Context {
  /** What the keys of sequences that go on with one word more begin with. */
  readonly key: number;
  readonly length: number;
  readonly total: number;
  /** The share that is left to shorter contexts. */
  readonly left: number;
  readonly discounts: readonly [number, number, number];
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

  // Sequences by length: the key is the number of what precedes, and the word.
  const WORDS = 2 ** 20;
  const numbers: Map<number, number>[] = Array.from({ length: ORDER }, () => new Map<number, number>());
  const counts: number[][] = Array.from({ length: ORDER }, () => []);
  const prefixes: number[][] = Array.from({ length: ORDER }, () => []);
  const lasts: number[][] = Array.from({ length: ORDER }, () => []);
  const numberOf = (length: number, prefix: number, word: number): number => {
    const map = numbers[length - 1] as Map<number, number>;
    const key = prefix * WORDS + word;
    const known = map.get(key);
    if (known !== undefined) return known;
    const number = map.size;
    map.set(key, number);
    counts[length - 1]?.push(0);
    prefixes[length - 1]?.push(prefix);
    lasts[length - 1]?.push(word);
    return number;
  };
  const bump = (list: number[] | undefined, at: number): void => {
    if (list) list[at] = (list[at] ?? 0) + 1;
  };

  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    const words = [edge, edge, edge, ...sentence.map(idOf), edge];
    for (let end = 3; end < words.length; end += 1) {
      // Every order's sequences are numbered; only the longest are counted by occurrence.
      for (let length = 1; length <= ORDER; length += 1) {
        let prefix = 0;
        let number = 0;
        for (let at = end - length + 1; at <= end; at += 1) {
          const size = at - (end - length);
          number = numberOf(size, prefix, words[at] as number);
          prefix = number;
        }
        if (length === ORDER) bump(counts[ORDER - 1], number);
      }
    }
  }
  const seen = new Set(ids.keys());
  // Shorter sequences count the different words that they follow.
  for (let length = ORDER; length > 1; length -= 1) {
    const sequences = counts[length - 1] ?? [];
    for (let number = 0; number < sequences.length; number += 1) {
      const words: number[] = [];
      let at = number;
      for (let size = length; size >= 1; size -= 1) {
        words.unshift(lasts[size - 1]?.[at] as number);
        at = prefixes[size - 1]?.[at] as number;
      }
      let shorter = 0;
      for (let size = 1; size < length; size += 1) {
        shorter = numberOf(size, size === 1 ? 0 : shorter, words[size] as number);
      }
      bump(counts[length - 2], shorter);
    }
  }

  const contexts: Continuations[][] = Array.from({ length: ORDER }, () => []);
  for (let length = 1; length <= ORDER; length += 1) {
    const list = counts[length - 1] ?? [];
    const discounts = discountsOf(list);
    for (const [number, count] of list.entries()) {
      if (count === 0) continue;
      const prefix = prefixes[length - 1]?.[number] as number;
      const context = (contexts[length - 1] as Continuations[])[prefix] ?? {
        total: 0,
        kinds: [0, 0, 0],
        discounts,
      };
      (contexts[length - 1] as Continuations[])[prefix] = context;
      context.total += count;
      const kind = Math.min(count, 3) - 1;
      context.kinds[kind] = (context.kinds[kind] ?? 0) + 1;
    }
  }

  const foreign = FOREIGN_SHARE / FOREIGN_WORDS;
  const expected: number[] = [];
  for (const [word, share] of likely) expected[idOf(word)] = share * (1 - FOREIGN_SHARE) + foreign;
  const contextsOf = (history: readonly number[]): Context[] => {
    const known = history.length < ORDER ? history : history.slice(1 - ORDER);
    const found: Context[] = [];
    for (let length = 1; length <= known.length + 1; length += 1) {
      let prefix: number | undefined = 0;
      for (let size = 1; size < length && prefix !== undefined; size += 1) {
        prefix = numbers[size - 1]?.get(prefix * WORDS + (known[known.length - length + size] as number));
      }
      const followed = prefix === undefined ? undefined : contexts[length - 1]?.[prefix];
      if (prefix === undefined || !followed) break;
      const { total, kinds, discounts } = followed;
      const left = (discounts[0] * kinds[0] + discounts[1] * kinds[1] + discounts[2] * kinds[2]) / total;
      found.push({ key: prefix * WORDS, length, total, left, discounts });
    }
    return found;
  };
  const probability = (contexts: readonly Context[], word: number): number => {
    let result = expected[word] ?? foreign;
    for (const { key, length, total, left, discounts } of contexts) {
      const number = word < 0 ? undefined : numbers[length - 1]?.get(key + word);
      const count = number === undefined ? 0 : (counts[length - 1]?.[number] ?? 0);
      const own = count === 0 ? 0 : Math.max(0, count - (discounts[Math.min(count, 3) - 1] ?? 0)) / total;
      result = own + left * result;
    }
    return result;
  };

  return {
    wordId: (word) => ids.get(word) ?? -1,
    words: seen,
    contextsOf,
    probability,
  };
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
