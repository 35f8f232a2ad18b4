import { COMMA, type OcrLexicon, type PhraseNode } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Tokens that are read as a phrase. */
export interface PhraseMatch {
  /** Index of the first token. */
  readonly first: number;
  readonly words: readonly string[];
  readonly cost: number;
}

/**
 * What a phrase may cost per letter, by its number of words: the fewer they are, the more is like them
 * (`dam bao`, bảo đảm, is like `đàn bò`). A word by itself may differ in its accents only.
 */
const COST_PER_LETTER = [0, 0.03, 0.13, 0.2, 0.25];
/** Where a number stands beside it, a word may be more damaged: `ting 5%`, `5 tridu ddng`. */
export const NEAR_NUMBER = 0.21;
/** By how much a reading must be cheaper than the next one. */
const CLEAR_LEAD = 0.015;

/**
 * The longest phrase that begins at a token, of equally long ones the cheapest; none where two cost the same.
 * A comma stands between two words of the text only where the phrase has one; a missing space does not matter.
 *
 * @param least what any phrase may cost per letter, however short
 */
export function phraseAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  lexicon: OcrLexicon,
  least = 0,
): PhraseMatch | undefined {
  let best: PhraseMatch | undefined;
  let second = Infinity;
  const words: string[] = [];
  const found = (cost: number): void => {
    const allowed = Math.max(least, perLetterOf(words.length));
    if (cost > allowed * lettersIn(words) || (best && words.length < best.words.length)) return;
    const isLonger = !best || words.length > best.words.length;
    if (isLonger || cost < (best?.cost ?? Infinity)) {
      second = isLonger ? Infinity : (best?.cost ?? Infinity);
      best = { first, words: [...words], cost };
    } else if (cost < second) second = cost;
  };
  const walk = (node: PhraseNode, cost: number): void => {
    if (node.isPhrase) found(cost);
    const at = first + words.length;
    const token = tokens[at];
    if (!token || node.next.size === 0) return;
    const gap = words.length === 0 ? '' : gapBetween(text, tokens[at - 1], token);
    if (gap === undefined) return;
    // "ty 18 lao dong" is "tỷ lệ lao động": digits may stand for a word, but not begin a phrase.
    if (token.kind !== 'word' && (words.length === 0 || token.text.length > 2)) return;
    const likely = words.length === 0 ? lexicon.startsLike(token.text) : lexicon.wordsLike(token.text);
    for (const { word, cost: more } of likely) {
      const next = node.next.get(gap === '' ? word : gap + word);
      if (!next) continue;
      words.push(word);
      walk(next, cost + more);
      words.pop();
    }
  };
  walk(lexicon.phrases, 0);
  // Long phrases that are so alike are spellings of one name: "hằng năm", "hàng năm".
  if (!best || best.words.length > 2) return best;
  return second - best.cost < CLEAR_LEAD ? undefined : best;
}

const perLetterOf = (words: number): number => COST_PER_LETTER[Math.min(words, 4)] ?? 0;

const lettersIn = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** What stands between two words of a phrase: nothing but a space (or a dash), or a comma or what OCR made of it. */
function gapBetween(text: string, before: Token | undefined, token: Token | undefined): string | undefined {
  if (!before || !token) return undefined;
  const between = text.slice(before.end, token.start);
  if (/^(?:\s+| ?[-–] ?)$/u.test(between)) return '';
  return /^[,.] ?$/u.test(between) ? COMMA : undefined;
}

/** Decides what each token is read as where phrases overlap: long ones first, then cheap ones. */
export function settle(matches: readonly PhraseMatch[]): Map<number, string> {
  const words = new Map<number, string>();
  for (const { first, words: phrase } of [...matches].sort(
    (a, b) => b.words.length - a.words.length || a.cost - b.cost,
  )) {
    const fits = phrase.every((word, offset) => [undefined, word].includes(words.get(first + offset)));
    if (!fits) continue;
    for (const [offset, word] of phrase.entries()) words.set(first + offset, word);
  }
  return words;
}
