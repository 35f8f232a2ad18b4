import type { PageLine, PageWord } from './page-reading.ts';

/** So many figures, and so great a share of a column's cells, make it one of figures. */
const LEAST_FIGURES = 5;
const LEAST_SHARE = 0.75;

/**
 * Puts words of letters into doubt that stand between the figures of a column: a stamp or a stain makes letters of digits.
 * A head stands above the first figure, and a dash says that there is none.
 */
export function withLettersAmongFigures(lines: readonly PageLine[]): PageLine[] {
  const columns = Map.groupBy(
    lines.filter(({ column }) => column !== undefined),
    ({ column }) => column,
  );
  const bodies = [...columns.values()].map(bodyOf).filter((body) => {
    const figures = body.filter((line) => /\d/u.test(textOf(line)));
    return figures.length >= LEAST_FIGURES && figures.length >= body.length * LEAST_SHARE;
  });
  const doubtful = new Set(bodies.flat());
  return lines.map((line) =>
    doubtful.has(line)
      ? { ...line, words: line.words.map((word) => (isLetters(word) ? unsure(word) : word)) }
      : line,
  );
}

/** A column's cells from its first figure on, without those that say that there is none. */
function bodyOf(lines: readonly PageLine[]): PageLine[] {
  const placed = lines.toSorted((a, b) => a.baseline - b.baseline);
  // Heads have years and numbers of columns; a number with its marks is a figure.
  const first = placed.findIndex((line) => /^[-+]?\d[\d.]*,\d+$|^\d{1,3}(?:\.\d{3})+$/u.test(textOf(line)));
  return first < 0 ? [] : placed.slice(first).filter((line) => /[\p{L}\d]/u.test(textOf(line)));
}

const isLetters = ({ text }: PageWord): boolean => /\p{L}/u.test(text) && !/\d/u.test(text);
const unsure = (word: PageWord): PageWord => ({ ...word, doubt: word.doubt ?? 'unsure' });
const textOf = ({ words }: PageLine): string => words.map(({ text }) => text).join(' ');
