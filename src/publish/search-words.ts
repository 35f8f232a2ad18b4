import type { Archive } from '../archive/model.ts';
import { withoutAccents } from '../domain/orthography.ts';
import { wordsOf } from '../domain/search-text.ts';
import { cleanTexts } from './search-records.ts';

/** Words that occur less often would be taken for what slips of the pen were meant to be. */
const AT_LEAST = 2;

/** How often each word without accents occurs in clean texts: what a mistyped word may have meant. */
export function wordCounts(archive: Archive): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of cleanTexts(archive)) {
    for (const { key } of wordsOf(text)) {
      if (!/^\p{L}{2,}$/u.test(key)) continue;
      const word = withoutAccents(key);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const common = [...counts].filter(([, count]) => count >= AT_LEAST);
  return Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1)));
}
