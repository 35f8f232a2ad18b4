import { withoutAccents } from '../../domain/orthography.ts';
import { keysOf, queryWord, withWord, type Query } from './query.ts';

/** Words that are tried in place of a mistyped one, and of an unfinished one. */
const TRIED = 14;
const TRIED_ENDINGS = 6;
/** Words of a query that are doubted where each of them is a word, and how often those occur at most. */
const DOUBTED = 3;
const RARE = 12;
/** Words that occur less often may be slips of the pen themselves. */
const MEANT = 2;

/** What a word that stands nowhere was taken for. */
export interface Correction {
  readonly query: Query;
  readonly wrong: string;
  readonly right: string;
  /** The word was taken for the beginning of one, as while the reader types; else for a slip. */
  readonly unfinished?: true;
}

/** How often each word without accents occurs in the archive (see `words.packed`). */
type WordCounts = Readonly<Record<string, number>>;

/** How many records hold the words of a query near each other, or right beside each other. */
type Answers = (query: Query, nearness: 'near' | 'phrase') => Promise<number>;

/**
 * The query with its last word finished, where that stands nowhere: of the commonest words that begin so, as
 * the one that most records hold near the others.
 */
export async function completed(
  query: Query,
  unknown: readonly string[],
  words: WordCounts,
  answers: Answers,
): Promise<Correction | undefined> {
  const last = query.words.at(-1);
  if (last === undefined || !unknown.includes(last) || !/^\p{L}/u.test(last)) return undefined;
  const beginning = withoutAccents(last);
  const endings = Object.keys(words)
    .filter((word) => word.startsWith(beginning))
    .sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0))
    .slice(0, TRIED_ENDINGS);
  const best = await bestOf(
    endings.map((right) => [last, right]),
    query,
    answers,
  );
  return best && { ...best, unfinished: true };
}

/** The query with one word of one wrong letter put right: one that is nowhere, or else any. */
export async function corrected(
  query: Query,
  unknown: readonly string[],
  words: WordCounts,
  answers: Answers,
): Promise<Correction | undefined> {
  if (unknown.length > 1) return undefined;
  // A word alone that is found is what was meant, and common words mostly are: mistyped ones are rare.
  const rare = query.words.filter((word) => (words[withoutAccents(word)] ?? 0) <= RARE).slice(0, DOUBTED);
  const doubted = unknown.length > 0 || query.words.length < 2 ? unknown : rare;
  const meantFor = (wrongs: readonly string[], shortest: number) =>
    wrongs.flatMap((wrong) =>
      likelyMeant(withoutAccents(wrong), words, shortest).map(
        (right) => [wrong, withStroke(right, wrong)] as const,
      ),
    );
  const right = await bestOf(meantFor(doubted, SHORTEST), query, answers);
  // A shorter word that is nowhere is told by the words it stands beside: `gải phóng mặt bằng`.
  if (right) return right;
  const phrases = query.clauses.map((clause) => keysOf([clause])).filter((keys) => keys.length > BESIDE);
  const short = unknown.filter((word) => phrases.some((keys) => keys.includes(word)));
  return bestOf(meantFor(short, SHORTEST_BESIDE), query, answers, 'phrase');
}

/** What a reader typed, with the word put in that it was answered by. */
export function asAnswered(typed: string, correction?: Pick<Correction, 'wrong' | 'right'>): string {
  if (!correction) return typed;
  const wrong = correction.wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return typed.normalize('NFC').replace(new RegExp(`(?<!\\p{L})${wrong}(?!\\p{L})`, 'iu'), correction.right);
}

/** Of words to put in place of others, the one with the most answers; none where there are none. */
async function bestOf(
  pairs: readonly (readonly [wrong: string, right: string])[],
  query: Query,
  answers: Answers,
  nearness: 'near' | 'phrase' = 'near',
): Promise<Correction | undefined> {
  let best: (Correction & { readonly count: number }) | undefined;
  for (const [wrong, right] of pairs) {
    const tried = withWord(query, wrong, queryWord(right));
    const count = await answers(tried, nearness);
    if (count > (best?.count ?? 0)) best = { query: tried, wrong, right, count };
  }
  return best;
}

/** A word with the đ that another one begins with. */
function withStroke(word: string, like: string): string {
  // eslint-disable-next-line no-restricted-syntax -- a letter, not a word
  return like.startsWith('đ') ? `đ${word.slice(1)}` : word;
}

/** Shorter words are one letter away from too many others for any of them to be what was meant. */
const SHORTEST = 4;
/** But where so many others of its clause make one phrase with what it was taken for, it may be this short. */
const BESIDE = 2;
const SHORTEST_BESIDE = 3;

/**
 * Words one wrong, missing, added or swapped letter away, the commonest first. The first letter is seldom mistyped, and
 * where it is the reader sees it; a word that begins otherwise is another word.
 */
function likelyMeant(word: string, words: WordCounts, shortest: number): string[] {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return [];
  return Object.keys(words)
    .filter(
      (other) =>
        other.startsWith(word.charAt(0)) && (words[other] ?? 0) >= MEANT && isOneSlipAway(word, other),
    )
    .sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0))
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
