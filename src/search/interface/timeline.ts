import { shortPeriod } from '../../words/vi/periods.ts';
import { element } from './element.ts';
import type { Result } from '../engine.ts';
import * as words from '../../words/vi/search.ts';

/** More reports than this are counted by year. */
const BARS = 24;

/** How often something was found in one report, or in one year's reports. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/**
 * When a subject came up: hits per report, oldest first, or per year where there are many reports. Words that
 * are far from each other say nothing of a subject; they count only where there is nothing better.
 */
export function timeline(found: readonly Pick<Result, 'tier' | 'card'>[]): Bar[] {
  const near = found.filter(({ tier }) => tier !== 'rest');
  const cards = (near.length > 0 ? near : found).flatMap(({ card }) => (card ? [card] : []));
  const reports = new Map<string, { card: (typeof cards)[number]; count: number }>();
  for (const card of cards) {
    const bar = reports.get(card.slug) ?? { card, count: 0 };
    reports.set(card.slug, { card, count: bar.count + 1 });
  }
  const sorted = [...reports.values()].sort((a, b) => a.card.end.localeCompare(b.card.end));
  if (sorted.length <= BARS)
    return sorted.map(({ card, count }) => ({ label: shortPeriod(card.period), count }));
  const years = new Map<string, number>();
  for (const { card, count } of sorted) {
    const year = card.period.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([label, count]) => ({ label, count }));
}

/** The bars as a list, each with its number in words; nothing where there is nothing to compare. */
export function timelineNodes(bars: readonly Bar[]): HTMLElement[] {
  if (bars.length < 2) return [];
  const most = Math.max(...bars.map(({ count }) => count));
  const items = bars.map(({ label, count }) => {
    const bar = element('span', { class: 'timeline-bar', 'aria-hidden': 'true' });
    bar.style.inlineSize = `${(100 * count) / most}%`;
    return element(
      'li',
      {},
      element('span', { class: 'timeline-label' }, label),
      element('span', { class: 'timeline-track' }, bar),
      element('span', { class: 'timeline-count' }, words.many(String(count))),
    );
  });
  return [
    element(
      'section',
      { class: 'timeline', 'aria-labelledby': 'timeline' },
      element('h2', { id: 'timeline' }, words.throughTime),
      element('ol', { role: 'list' }, ...items),
    ),
  ];
}
