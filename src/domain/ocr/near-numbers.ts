import type { OcrVocabulary } from './grammar-words.ts';
import type { OcrLexicon } from './lexicon.ts';
import { NEAR_NUMBER, phraseAt, type Token } from './phrases.ts';

/** `và` is too like `vụ`, `đến` too like `tấn`: in `44 tỷ và 500 triệu` and `20 đến 25 tỷ` they are not units. */
const NO_UNIT_BUT_LIKE_ONE = /^(?:và|đến|tới)$/iu;

/**
 * Reads the words that stand in an unbroken row before a number (`téng 0,56`, `udc dat 5`) and the unit
 * behind it (`tridu ddng`). Elsewhere such short words would be too like others: `tang` is `tăng` before a
 * number, and may be `tặng` anywhere else.
 *
 * @param known what tokens are read as already, by index
 */
export function wordsNearNumbers(
  text: string,
  tokens: readonly Token[],
  known: ReadonlyMap<number, string>,
  vocabulary: OcrVocabulary,
): Map<number, string> {
  const words = new Map<number, string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word' || known.has(index)) continue;
    readBefore(text, tokens, index, known, vocabulary.before, words);
    if (token.kind === 'number') readBehind(text, tokens, index, known, vocabulary, words);
  }
  return words;
}

function readBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: ReadonlyMap<number, string>,
  lexicon: OcrLexicon,
  words: Map<number, string>,
): void {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== 'word' || !next || !/^[\s(]+$/u.test(text.slice(token.end, next.start))) return;
    if (known.has(at)) continue;
    // In "44 tỷ 500 triệu" the word is the unit of the number before it, and no "từ".
    if (words.has(at)) return;
    const phrase = phraseAt(text, tokens.slice(at, at + 1), 0, lexicon, NEAR_NUMBER);
    const word = phrase?.words[0];
    if (word === undefined) return;
    words.set(at, word);
  }
}

function readBehind(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: ReadonlyMap<number, string>,
  { multipliers, behind }: OcrVocabulary,
  words: Map<number, string>,
): void {
  let at = index + 1;
  const isNext = (): boolean => {
    const before = tokens[at - 1];
    const token = tokens[at];
    return before !== undefined && token !== undefined && /^ +$/u.test(text.slice(before.end, token.start));
  };
  while (isNext()) {
    const multiplier = phraseAt(text, tokens, at, multipliers, NEAR_NUMBER)?.words[0];
    if (multiplier === undefined) break;
    words.set(at, multiplier);
    at += 1;
  }
  if (!isNext() || NO_UNIT_BUT_LIKE_ONE.test(tokens[at]?.text ?? '')) return;
  const unit = phraseAt(text, tokens, at, behind, NEAR_NUMBER);
  for (const [offset, word] of unit?.words.entries() ?? []) {
    if (!known.has(at + offset)) words.set(at + offset, word);
  }
}
