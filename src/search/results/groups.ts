import { TIERS, type Tier } from './rank.ts';

/** Results of one tier and one report, next to each other. */
export interface Group<Item> {
  /** Tells groups apart. */
  readonly key: string;
  readonly tier: Tier;
  /** The report's slug; empty for what belongs to none. */
  readonly report: string;
  readonly items: readonly Item[];
}

/**
 * Results in the order in which they are read: within each tier first what explains the words, then the
 * reports' passages, then the pages of indicators, of which those that the query names stand before it all.
 */
export function inReadingOrder<Item extends { readonly tier: Tier; readonly where: string }>(
  results: readonly Item[],
): Item[] {
  const place = ({ where }: Item): number => (where === 'term' ? 0 : where === 'indicator' ? 2 : 1);
  return [...results].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || place(a) - place(b));
}

/** Groups results by tier, report and kind of page, in the order of each group's first result. */
export function groupByReport<
  Item extends { readonly tier: Tier; readonly report: string; readonly where: string },
>(items: readonly Item[]): Group<Item>[] {
  const groups = new Map<string, { key: string; tier: Tier; report: string; items: Item[] }>();
  for (const item of items) {
    const key = [item.tier, item.report || item.where].join(' ');
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { key, tier: item.tier, report: item.report, items: [item] });
  }
  return [...groups.values()];
}
