/** A word that is looked for, see `QueryWord`. */
interface TypedWord {
  readonly key: string;
  readonly strict?: boolean;
}

/**
 * Whether a printed word is the one that was typed. Where a query has tone marks, every word of it is meant as it is
 * written: `tư` is not `từ`, and in `thu ngân sách` not even `thu` is `thủ`. Else see {@link hasAccents}.
 */
export function isAsTyped({ key, strict }: TypedWord, printed: string): boolean {
  return strict === true ? key === printed : hasAccents(key, printed);
}

/** Whether a word has a mark besides the stroke of đ: then its reader types accents. */
export function hasMarks(word: string): boolean {
  return /\p{M}/u.test(word.normalize('NFD'));
}

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
