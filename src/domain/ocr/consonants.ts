import { LIKE, type Letters } from './letter-costs.ts';

/*
 * Sets of consonants as bits of a number: most words are ruled out by one glance at them, before letters are
 * compared one by one.
 */

const CONSONANTS = 'bcdđghklmnpqrstvx';

const bitOf = (base: string): number => {
  const at = CONSONANTS.indexOf(base);
  return at < 0 || base === '' ? 0 : 1 << at;
};

/** What a printed letter may stand for: itself, and what is read as it. */
const READ_AS = new Map<string, number>();
for (const base of CONSONANTS) {
  for (const printed of base + (LIKE[base] ?? '') + (base === 'đ' ? 'd' : '')) {
    READ_AS.set(printed, (READ_AS.get(printed) ?? 0) | bitOf(base));
  }
}

/** The consonants of a word. */
export function consonantsIn(word: Letters): number {
  return word.reduce((bits, { base }) => bits | bitOf(base), 0);
}

/** The consonants that a printed token's letters may stand for. */
export function consonantsRead(printed: Letters): number {
  return printed.reduce((bits, { base }) => bits | (READ_AS.get(base) ?? 0), 0);
}
