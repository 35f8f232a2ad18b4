import { allowedCost, type OcrLexicon, type PhraseNode } from './lexicon.ts';

/** A run of text between spaces, without the punctuation around it, by offsets. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `number` a number as figures have it, `code` digits that are none (`30/9/2024`), else a `word`. */
  readonly kind: 'number' | 'code' | 'word';
}

/** Tokens that are read as a phrase. */
export interface PhraseMatch {
  /** Index of the first token. */
  readonly first: number;
  readonly words: readonly string[];
  readonly cost: number;
}

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
  // Most words begin no phrase.
  const start = tokens[first];
  if (start?.kind !== 'word' || lexicon.stepsTo(lexicon.phrases.next, start.text).length === 0)
    return undefined;
  let best: PhraseMatch | undefined;
  let second = Infinity;
  const words: string[] = [];
  const found = (cost: number): void => {
    if (cost > allowedCost(words, least) || (best && words.length < best.words.length)) return;
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
    if (!token || node.next.size + node.afterComma.size === 0) return;
    const branches = words.length === 0 ? node.next : branchesBehind(node, text, tokens[at - 1], token);
    if (!branches || branches.size === 0) return;
    // "ty 18 lao dong" is "tỷ lệ lao động": digits may stand for a word, but not begin a phrase.
    if (token.kind !== 'word' && (words.length === 0 || token.text.length > 2)) return;
    for (const { word, next, cost: own } of lexicon.stepsTo(branches, token.text)) {
      const total = cost + own;
      if (total > next.reach && least === 0) continue;
      words.push(word);
      walk(next, total);
      words.pop();
    }
  };
  walk(lexicon.phrases, 0);
  // Long phrases that are so alike are spellings of one name: "hằng năm", "hàng năm".
  if (!best || best.words.length > 2) return best;
  return second - best.cost < CLEAR_LEAD ? undefined : best;
}

/** How a phrase may go on: nothing but a space (or a dash) between two words, or a comma or what OCR made of it. */
function branchesBehind(
  node: PhraseNode,
  text: string,
  before: Token | undefined,
  token: Token,
): PhraseNode['next'] | undefined {
  if (!before) return undefined;
  const between = text.slice(before.end, token.start);
  if (between === ' ' || /^(?:\s+| ?[-–] ?)$/u.test(between)) return node.next;
  return /^[,.] ?$/u.test(between) ? node.afterComma : undefined;
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
