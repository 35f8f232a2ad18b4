import type { Naming } from './alias-index.ts';

/** How many names a list of counts keeps. */
const KEPT = 6;

/**
 * The namings that hold: the longest at each place (several where indicators share a name, which units then
 * tell apart), and short ones only after the indicator they lean on.
 */
export function holdingNamings(
  candidates: readonly Naming[],
  lastNamed: readonly string[],
  folded: string,
): Naming[] {
  const holding: Naming[] = [];
  let named = lastNamed;
  for (const [start, atPlace] of Map.groupBy(candidates, (naming) => naming.start)) {
    if (start < (holding.at(-1)?.end ?? 0)) continue;
    const isBehindNumber = /[\d.,] *$/u.test(folded.slice(0, start));
    const possible = atPlace.filter(
      ({ after, behind }) =>
        (!behind || isBehindNumber) && (after === undefined || after.some((id) => named.includes(id))),
    );
    const longest = Math.max(0, ...possible.map(({ end }) => end));
    const here = possible.filter(({ end }) => end === longest);
    if (here.length === 0) continue;
    holding.push(...here);
    const ids = here.map(({ indicator }) => indicator);
    // A count told by the words behind its number ("175 doanh nghiệp hoạt động trở lại") is one of a list:
    // what the list is about stays named.
    named = here.every(({ behind }) => behind) ? [...ids, ...named].slice(0, KEPT) : ids;
  }
  return holding;
}
