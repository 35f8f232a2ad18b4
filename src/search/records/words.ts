import type { Archive } from '../../archive/model.ts';
import { indexedSkeleton, wordsOf } from '../prepare/text.ts';
import { cleanTexts } from './records.ts';

/** How often each word without accents occurs in clean texts: what an unfinished or mistyped word may have meant. */
export function wordCounts(archive: Archive): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of cleanTexts(archive)) {
    for (const { key } of wordsOf(text)) {
      if (!/^\p{L}{2,}$/u.test(key)) continue;
      const word = indexedSkeleton(key);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
