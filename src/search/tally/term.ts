import { indexedSkeleton } from '../prepare/text.ts';

/** The term for two words next to each other; a word alone is its own. */
export function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/** A term's words without accents: what all its printed forms have in common. */
export function termSkeleton(term: string): string {
  return term.split(' ').map(indexedSkeleton).join(' ');
}

/** A term as 32 bits (FNV-1a, its bits mixed as MurmurHash3 does at the end, so that any few of them differ). */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
