/** Years of an index, the first and the last included. */
export interface YearSpan {
  readonly first: string;
  readonly last: string;
}

/** The decade of a year: `2014` is in 2010–2019. */
export function decadeOf(year: string): YearSpan {
  const first = Math.floor(Number(year) / 10) * 10;
  return { first: String(first), last: String(first + 9) };
}

/** Whether a year, or the year of a period's code, is in a span. */
export function isWithin(code: string, { first, last }: YearSpan): boolean {
  const year = code.slice(0, 4);
  return year >= first && year <= last;
}

/** Years, newest first, by decade. */
export function byDecade<Entry extends { readonly year: string }>(
  entries: readonly Entry[],
): { readonly span: YearSpan; readonly years: Entry[] }[] {
  const newestFirst = [...entries].sort((a, b) => Number(b.year) - Number(a.year));
  return [...Map.groupBy(newestFirst, ({ year }) => decadeOf(year).first)].map(([first, years]) => ({
    span: decadeOf(first),
    years,
  }));
}

/** A list cut into parts of at most `most` items, for pages that would grow with the archive. */
export function inParts<Item>(items: readonly Item[], most: number): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += most) parts.push(items.slice(at, at + most));
  return parts;
}
