/** How often a word is written with a capital, inside sentences. */
export interface Casing {
  /** How a word is written behind another; `undefined` where clean texts have too few of it. */
  capitalShare(word: string, previous: string): CapitalShare | undefined;
}

/** How often a word has a capital. */
export interface CapitalShare {
  /** How often its first letter is one, from 0 to 1. */
  readonly capitals: number;
  /** How often all of them are, from 0 to 1. */
  readonly all: number;
  /** Counted behind that very word, often enough to doubt the print. */
  readonly known: boolean;
}

/** From how many occurrences on a word's case is known. */
const ENOUGH = 2;
/** From how many on it is known better than by the print. */
const SURE = 8;

/**
 * Learns from clean sentences which words are written with a capital, such as `Đất` in `Luật Đất đai`.
 *
 * @param sentences words in the case they are written in; a first word's capital says nothing
 */
export function casingOf(sentences: readonly (readonly string[])[]): Casing {
  const counts = new Map<string, [times: number, capitals: number, all: number]>();
  const count = (key: string, capital: boolean, all: boolean): void => {
    const [times, capitals, alls] = counts.get(key) ?? [0, 0, 0];
    counts.set(key, [times + 1, capitals + Number(capital), alls + Number(all)]);
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
      const all = word.length > 1 && word === word.toUpperCase();
      count(lower, capital, all);
      count(`${(words[at - 1] as string).toLowerCase()} ${lower}`, capital, all);
    }
  }
  return {
    capitalShare(word, previous) {
      for (const key of [`${previous} ${word}`, word]) {
        const [times, capitals, all] = counts.get(key) ?? [0, 0, 0];
        if (times < ENOUGH) continue;
        return { capitals: capitals / times, all: all / times, known: key !== word && times >= SURE };
      }
      return undefined;
    },
  };
}
