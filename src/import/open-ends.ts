/** Brackets that belong to an item's letter or a note's mark: `a)`, `12)`, `(3)`. */
const LABEL = /\((?:\p{L}|\d{1,3})\)|(?<![\p{L}\p{N}(])(?:\p{L}|\d{1,2})\)/gu;

/**
 * How well a text that was cut off goes on with a fragment, by what it leaves open: a bracket or a quotation
 * that the fragment closes, a list parted by semicolons that it goes on with.
 *
 * @param open a text that stops in its midst
 * @param fragment what may be its rest
 * @returns more than 0: it closes what is open; less: it closes what is not, or leaves open what it should close
 */
export function fitOfEnds(open: string, fragment: string): number {
  const brackets = closing(open.replace(LABEL, ' '), fragment.replace(LABEL, ' '), '(', ')');
  const quotes = closing(open, fragment, '“', '”');
  return brackets + quotes + listFit(open, fragment);
}

/** 2 where the fragment closes the sign that is open, −2 where none is, −1 where it ends and leaves it open. */
function closing(open: string, fragment: string, opening: string, closingSign: string): number {
  const isOpen = unclosed(open, opening, closingSign) > 0;
  const closes = lowestDepth(fragment, opening, closingSign) < 0;
  if (closes) return isOpen ? 2 : -2;
  return isOpen && /[.!?…]\s*$/u.test(fragment) ? -1 : 0;
}

function unclosed(text: string, opening: string, closingSign: string): number {
  let depth = 0;
  for (const sign of text) {
    if (sign === opening) depth += 1;
    if (sign === closingSign) depth = Math.max(0, depth - 1);
  }
  return depth;
}

function lowestDepth(text: string, opening: string, closingSign: string): number {
  let depth = 0;
  let lowest = 0;
  for (const sign of text) {
    if (sign === opening) depth += 1;
    if (sign === closingSign) depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  return lowest;
}

/** A note often lists numbers between semicolons; its rest goes on so, as running text seldom does. */
function listFit(open: string, fragment: string): number {
  const items = (text: string): number => text.match(/\d[^;.]*;/gu)?.length ?? 0;
  if (items(fragment) < 2) return 0;
  return items(open) >= 2 ? 1 : -1;
}
