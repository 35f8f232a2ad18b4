import { TIERS, type Tier } from './rank.ts';

/** Results of one tier and one report, next to each other. */
export interface Group<Item> {
  readonly tier: Tier;
  /** The report's slug; empty for what belongs to none. */
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
  const named = ({ tier, report }: { tier: Tier; report: string }): boolean =>
    report === '' && (tier === 'phrase' || tier === 'folded');
  return [...groups.values()].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || Number(named(b)) - Number(named(a)),
  );
}
