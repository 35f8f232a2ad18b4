import { withoutAccents } from '../../domain/orthography.ts';
import type { OpenShard } from './archive-index.ts';
import { queryWord, withWord, type Query } from './query.ts';

/** Words that are tried in place of a mistyped one. */
const TRIED = 14;
/** Words of a query that are doubted where each of them is a word, and how often those occur at most. */
const DOUBTED = 3;
const RARE = 12;

/** What a mistyped word was taken for. */
export interface Correction {
  readonly query: Query;
  readonly wrong: string;
  readonly right: string;
}

/** The query with its last word finished as the archive's commonest word that begins so, while typing. */
export async function completed(
  query: Query,
  unknown: readonly string[],
  [first]: readonly OpenShard[],
): Promise<Query | undefined> {
  const last = query.words.at(-1);
  if (last === undefined || !first || !unknown.includes(last) || !/^\p{L}/u.test(last)) return undefined;
  const { skeleton } = queryWord(last);
  let best: { word: string; times: number } | undefined;
  for (const word of (await first.shard.wordsBeginning(skeleton)).slice(0, 40)) {
    const forms = await first.shard.forms(word);
    const times = forms.reduce((sum, { postings }) => sum + postings.length, 0);
    if (!best || times > best.times) best = { word, times };
  }
  return best && withWord(query, last, queryWord(best.word));
}

/**
 * The query with one word of one wrong letter put right: one that is nowhere, or else any, so that most
 * records hold the words near each other.
 *
 * @param words the archive's words without accents, and how often each occurs
 * @param answers how many records hold the words of a query near each other
 */
export async function corrected(
  query: Query,
  unknown: readonly string[],
  words: Readonly<Record<string, number>>,
  answers: (query: Query) => Promise<number>,
): Promise<Correction | undefined> {
  if (unknown.length > 1) return undefined;
  // A word alone that is found is what was meant, and common words mostly are: mistyped ones are rare.
  const rare = query.words.filter((word) => (words[withoutAccents(word)] ?? 0) <= RARE).slice(0, DOUBTED);
  const doubted = unknown.length > 0 || query.words.length < 2 ? unknown : rare;
  let best: (Correction & { readonly count: number }) | undefined;
  for (const wrong of doubted) {
    for (const right of likelyMeant(withoutAccents(wrong), words)) {
      const tried = withWord(query, wrong, queryWord(right));
      const count = await answers(tried);
      if (count > (best?.count ?? 0)) best = { query: tried, wrong, right, count };
    }
  }
  return best;
}

/** Words one wrong, missing, added or swapped letter away; those with the same first letter first. */
function likelyMeant(word: string, words: Readonly<Record<string, number>>): string[] {
  if (word.length < 2 || !/^[a-z]+$/.test(word)) return [];
  const same = (other: string): number => Number(other.startsWith(word.charAt(0)));
  return Object.keys(words)
    .filter((other) => isOneSlipAway(word, other))
    .sort((a, b) => same(b) - same(a) || (words[b] ?? 0) - (words[a] ?? 0))
    .slice(0, TRIED);
}

/** Whether one letter changed, added, left out, or two neighbours swapped make the other word. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const restOf = (word: string, skip: number): string => word.slice(start + skip);
  if (a.length !== b.length) {
    return a.length > b.length ? restOf(a, 1) === restOf(b, 0) : restOf(a, 0) === restOf(b, 1);
  }
  if (restOf(a, 1) === restOf(b, 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && restOf(a, 2) === restOf(b, 2);
}
