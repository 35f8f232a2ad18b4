import type { Clause, QueryWord, Slot } from './query.ts';

/** Where a word stands in a text, and whether with the accents that were typed. */
export interface Place {
  readonly at: number;
  readonly exact: boolean;
}

/** Words next to each other, end excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** The places of a word in one text, in order. */
export type PlacesOf = (word: QueryWord) => readonly Place[];

/** Where a slot is filled, by any of its alternatives, in order. */
export function slotSpans({ alternatives }: Slot, placesOf: PlacesOf): Span[] {
  const spans = alternatives.flatMap((words) => wordSpans(words, placesOf));
  return alternatives.length > 1 ? spans.sort((a, b) => a.from - b.from) : spans;
}

function wordSpans([first, ...others]: readonly QueryWord[], placesOf: PlacesOf): Span[] {
  if (!first) return [];
  let spans: Span[] = placesOf(first).map(({ at, exact }) => ({ from: at, to: at + 1, exact }));
  for (const word of others) {
    if (spans.length === 0) break;
    const places = new Map(placesOf(word).map(({ at, exact }) => [at, exact]));
    spans = spans.flatMap(({ from, to, exact }) => {
      const next = places.get(to);
      return next === undefined ? [] : [{ from, to: to + 1, exact: exact && next }];
    });
  }
  return spans;
}

/** Where all slots of a clause are filled next to each other, in order. */
export function phraseSpans({ slots }: Clause, placesOf: PlacesOf): Span[] {
  const [first, ...others] = slots;
  if (!first) return [];
  let phrases = slotSpans(first, placesOf);
  for (const slot of others) {
    if (phrases.length === 0) break;
    const next = slotSpans(slot, placesOf);
    phrases = phrases.flatMap(({ from, to, exact }) =>
      next
        .filter((span) => span.from === to)
        .map((span) => ({ from, to: span.to, exact: exact && span.exact })),
    );
  }
  return phrases;
}

/**
 * The shortest stretch in which every list has a span; of two that are as short the first. Undefined where a
 * list is empty.
 *
 * @param lists spans of each slot, in order
 */
export function closestMeeting(lists: readonly (readonly Span[])[]): Span | undefined {
  if (lists.length === 0 || lists.some((spans) => spans.length === 0)) return undefined;
  const all = lists
    .flatMap((spans, list) => spans.map((span) => ({ ...span, list })))
    .sort((a, b) => a.from - b.from);
  const last: (Span | undefined)[] = lists.map(() => undefined);
  let met = 0;
  let best: Span | undefined;
  for (const { list, ...span } of all) {
    if (!last[list]) met += 1;
    last[list] = span;
    if (met < lists.length) continue;
    const spans = last.filter((one) => one !== undefined);
    const from = Math.min(...spans.map((one) => one.from));
    const to = Math.max(...spans.map((one) => one.to));
    if (!best || to - from < best.to - best.from)
      best = { from, to, exact: spans.every(({ exact }) => exact) };
  }
  return best;
}
