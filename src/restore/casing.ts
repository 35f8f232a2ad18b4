/** How often a word is written with a capital, inside sentences. */
export interface Casing {
  /** The share of capitals of a word behind another; `undefined` where clean texts have too few of it. */
  capitalShare(word: string, previous: string): number | undefined;
}

/** From how many occurrences on a word's case is known. */
const ENOUGH = 2;

/**
 * Learns from clean sentences which words are written with a capital, such as `Đất` in `Luật Đất đai`.
 *
 * @param sentences words in the case they are written in; a first word's capital says nothing
 */
export function casingOf(sentences: readonly (readonly string[])[]): Casing {
  const counts = new Map<string, [all: number, capital: number]>();
  const count = (key: string, capital: boolean): void => {
    const [all, capitals] = counts.get(key) ?? [0, 0];
    counts.set(key, [all + 1, capitals + (capital ? 1 : 0)]);
  };
  for (const words of sentences) {
    const shouted = words.filter(
      (word) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word),
    );
    if (shouted.length * 2 > words.length) continue;
    for (const [at, word] of words.entries()) {
      if (at === 0) continue;
      const lower = word.toLowerCase();
      const capital = word !== lower;
      count(lower, capital);
      count(`${(words[at - 1] as string).toLowerCase()} ${lower}`, capital);
    }
  }
  return {
    capitalShare(word, previous) {
      for (const key of [`${previous} ${word}`, word]) {
        const [all, capitals] = counts.get(key) ?? [0, 0];
        if (all >= ENOUGH) return capitals / all;
      }
      return undefined;
    },
  };
}
