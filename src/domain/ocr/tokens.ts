import type { OcrVocabulary } from './grammar-words.ts';
import { NEAR_NUMBER, phraseAt, type Token } from './phrases.ts';

const OPENING = /^[([{“"‘'*]+/;
const CLOSING = /[.,;:!?)\]}”"’'*%…]+$/;

/** Splits a text into tokens, in order of place. A comma glued to the next word splits too: `hoach,twong`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    let at = index;
    for (const part of /[,;:]\p{L}/u.test(run) ? run.split(/(?<=[,;:])(?=\p{L})/u) : [run]) {
      const lead = OPENING.exec(part)?.[0].length ?? 0;
      const core = part.slice(lead).replace(CLOSING, '');
      if (core !== '')
        tokens.push({ start: at + lead, end: at + lead + core.length, text: core, kind: kindOf(core) });
      at += part.length;
    }
  }
  return tokens;
}

function kindOf(core: string): Token['kind'] {
  if (/^\d[\d.,]*$/.test(core)) return 'number';
  return /^\d[\d.,/-]*$/.test(core) ? 'code' : 'word';
}

/**
 * Joins numbers that a stray space cuts (`7. 1376 ty dong`): a point or comma at the end of up to three
 * digits, a space, three digits or more, and a unit or `%` behind them. `Điều 7. 137 hộ` would be read so
 * too, which is why a joined number is damaged and waits for a keeper's reading.
 */
export function joinedNumbers(
  text: string,
  tokens: readonly Token[],
  vocabulary: OcrVocabulary,
): { tokens: Token[]; replacements: { start: number; end: number; text: string }[] } {
  const joined: Token[] = [];
  const replacements: { start: number; end: number; text: string }[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) continue;
    const gap = next ? text.slice(token.end, next.start) : '';
    const isCut =
      token.kind === 'number' &&
      next?.kind === 'number' &&
      /^\d{1,3}$/.test(token.text) &&
      /^\d{3}/.test(next.text) &&
      /^[.,] $/u.test(gap);
    if (!next || !isCut || !isMeasured(text, tokens, index + 1, vocabulary)) {
      joined.push(token);
      continue;
    }
    const whole = `${token.text}${gap.trim()}${next.text}`;
    joined.push({ start: token.start, end: next.end, text: whole, kind: 'number' });
    replacements.push({ start: token.start, end: next.end, text: whole });
    index += 1;
  }
  return { tokens: joined, replacements };
}

/** Whether a unit or a percent sign stands behind a number. */
function isMeasured(
  text: string,
  tokens: readonly Token[],
  index: number,
  { multipliers, behind }: OcrVocabulary,
): boolean {
  const end = tokens[index]?.end ?? text.length;
  return (
    /^ ?%/u.test(text.slice(end, end + 2)) ||
    phraseAt(text, tokens, index + 1, multipliers, NEAR_NUMBER) !== undefined ||
    phraseAt(text, tokens, index + 1, behind, NEAR_NUMBER) !== undefined
  );
}
