/**
 * Where a result comes from: `phrase` the words as typed, next to each other; `folded` the same with other
 * accents; `rest` the words anywhere, or words that begin like them.
 */
export type Tier = 'phrase' | 'folded' | 'rest';

/** What merging needs of a result of Pagefind's. */
export interface Found {
  readonly id: string;
}

export interface Tiered<Result extends Found> {
  readonly tier: Tier;
  readonly result: Result;
}

export interface Answers<Result extends Found> {
  /** The phrase with accents as typed. */
  readonly exact: readonly Result[];
  /** The phrase with accents folded: holds those of `exact` too. */
  readonly folded: readonly Result[];
  /** The words anywhere. */
  readonly rest: readonly Result[];
}

/**
 * Merges the answers to three queries: each result once, in the best tier that it is in. Pagefind gives every
 * phrase the same score, so within a tier the order is that of the words' ranking.
 *
 * @param accented whether accents were typed; if not, folding is what was asked for
 * @param keepOrder leaves each answer's own order, as when sorted by date
 */
export function mergeAnswers<Result extends Found>(
  { exact, folded, rest }: Answers<Result>,
  { accented, keepOrder = false }: { readonly accented: boolean; readonly keepOrder?: boolean },
): Tiered<Result>[] {
  const places = new Map(rest.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Result): number => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  const ranked = (results: readonly Result[]): readonly Result[] =>
    keepOrder ? results : [...results].sort((a, b) => placeOf(a) - placeOf(b));
  const seen = new Set<string>();
  const take = (results: readonly Result[], tier: Tier): Tiered<Result>[] =>
    results.filter(({ id }) => !seen.has(id) && seen.add(id)).map((result) => ({ tier, result }));
  return [
    ...take(ranked(exact), 'phrase'),
    ...take(ranked(folded), accented ? 'folded' : 'phrase'),
    ...take(rest, 'rest'),
  ];
}

/** Results of one tier and one report, next to each other. */
export interface Group<Item> {
  readonly tier: Tier;
  /** The report's slug; empty for indicators. */
  readonly report: string;
  readonly items: readonly Item[];
}

/**
 * Groups results by tier and report, in the order of each group's first result; indicators that are
 * named by the query, and lead to numbers over all reports, come first in their tier.
 */
export function groupByReport<Item extends { readonly tier: Tier; readonly report: string }>(
  items: readonly Item[],
): Group<Item>[] {
  const groups = new Map<string, { tier: Tier; report: string; items: Item[] }>();
  for (const item of items) {
    const key = `${item.tier} ${item.report}`;
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { tier: item.tier, report: item.report, items: [item] });
  }
  const tiers: readonly Tier[] = ['phrase', 'folded', 'rest'];
  return [...groups.values()].sort(
    (a, b) =>
      tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
      (a.tier === 'rest' ? 0 : Number(a.report !== '') - Number(b.report !== '')),
  );
}
