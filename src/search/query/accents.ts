const taken = new Map<string, readonly string[]>();

/**
 * Whether every accent that was typed is in the printed word: `dau` and `đau` are both in `đầu`, `ngân` is
 * not in `ngàn`. The letters are taken to be the same.
 */
export function hasAccents(typed: string, printed: string): boolean {
  if (typed === printed) return true;
  const letters = lettersOf(printed);
  return lettersOf(typed).every((letter, at) => [...letter].every((part) => letters[at]?.includes(part)));
}

/** Letters with their accents taken apart; the stroke of đ is one of them. */
function lettersOf(word: string): readonly string[] {
  let letters = taken.get(word);
  if (!letters) {
    letters =
      word
        // eslint-disable-next-line no-restricted-syntax -- a letter, not a word
        .replaceAll('đ', 'd\u0335')
        .normalize('NFD')
        .match(/\P{M}\p{M}*/gu) ?? [];
    taken.set(word, letters);
  }
  return letters;
}
