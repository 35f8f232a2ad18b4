import { indexedSkeleton, wordsOf } from './text.ts';

/**
 * What tells whether a text can hold a query: its words without accents, and each two that stand next to each
 * other (`dau`, `tu`, `dau tu`). A damaged word stands for each of its readings.
 */
export function* termsOf(text: string): Generator<string> {
  let before: readonly string[] = [];
  for (const { key, others = [] } of wordsOf(text)) {
    const readings = [key, ...others].map(indexedSkeleton);
    for (const reading of readings) {
      yield reading;
      for (const first of before) yield pairOf(first, reading);
    }
    before = readings;
  }
}

/** The term for two words next to each other. */
export function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/** A term as 32 bits (FNV-1a, its bits mixed as MurmurHash3 does at the end, so that any few of them differ). */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
