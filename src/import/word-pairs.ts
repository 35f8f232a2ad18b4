/** How often one word follows another in a document; words compare in lower case. */
export interface WordPairs {
  /** How often the last word of `before` is followed by the first of `after`. */
  joint(before: string, after: string): number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Counts the pairs of neighbouring words. Vietnamese writes each syllable by itself, so that a pair torn by
 * a page's end (`kế` | `hoạch`) mostly stands whole elsewhere, and a wrong one (`toàn` | `hoạch`) nowhere.
 */
export function countWordPairs(texts: readonly string[]): WordPairs {
  const counts = new Map<string, number>();
  for (const text of texts) {
    let before: string | undefined;
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      if (before !== undefined) {
        const pair = `${before} ${word}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
      before = word;
    }
  }
  return {
    joint(before, after) {
      const last = before.slice(-60).toLowerCase().match(WORD)?.at(-1);
      const first = after.slice(0, 60).toLowerCase().match(WORD)?.[0];
      return last && first ? (counts.get(`${last} ${first}`) ?? 0) : 0;
    },
  };
}
