import type { Token } from './phrases.ts';

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
