import { element } from './element.ts';
import type { Counted } from '../engine.ts';
import { bestOf } from '../tally/count.ts';
import { shortPeriodName, words } from './language.ts';
import { many } from './words.ts';

/** More reports than this are counted by year. */
const BARS = 24;

/** How often something was found in one report, or in one year's reports. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/**
 * When a subject came up: records per report, oldest first, or per year where there are many reports; those that
 * answer best.
 */
export function timeline(found: readonly Pick<Counted, 'level' | 'card'>[]): Bar[] {
  const cards = bestOf(found).flatMap(({ card }) => (card ? [card] : []));
  const reports = new Map<string, { card: (typeof cards)[number]; count: number }>();
  for (const card of cards) {
    const bar = reports.get(card.slug) ?? { card, count: 0 };
    reports.set(card.slug, { card, count: bar.count + 1 });
  }
  const sorted = [...reports.values()].sort((a, b) => a.card.end.localeCompare(b.card.end));
  if (sorted.length <= BARS)
    return sorted.map(({ card, count }) => ({ label: shortPeriodName(card.period), count }));
  const years = new Map<string, number>();
  for (const { card, count } of sorted) {
    const year = card.period.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([label, count]) => ({ label, count }));
}

/** A subject's course in one area. */
export interface Course {
  readonly area: string;
  readonly bars: readonly Bar[];
}

/** The course of a subject by area, that with the most mentions first. */
export function courses(found: readonly Pick<Counted, 'level' | 'card'>[]): Course[] {
  const inReports = bestOf(found).filter(({ card }) => card !== undefined);
  return [...Map.groupBy(inReports, ({ card }) => card?.area ?? '')]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([area, records]) => ({ area, bars: timeline(records) }));
}

/** Areas whose course is shown at once; others unfold. */
const OPEN = 1;
/** Areas that are named; what is found stands below, and is not to be pushed off a phone. */
const NAMED = 3;

/** The areas that are named at once, and those behind a fold of their own: one more needs none. */
export function foldedCourses(byArea: readonly Course[]): {
  readonly named: readonly Course[];
  readonly folded: readonly Course[];
} {
  const most = byArea.length <= NAMED + 1 ? byArea.length : NAMED;
  return { named: byArea.slice(0, most), folded: byArea.slice(most) };
}

/** The bars as lists, each bar with its number in words; nothing where there is nothing to compare. */
export function timelineNodes(
  byArea: readonly Course[],
  areaNames: Readonly<Record<string, string>>,
): HTMLElement[] {
  const most = Math.max(0, ...byArea.flatMap(({ bars }) => bars.map(({ count }) => count)));
  if (byArea.reduce((sum, { bars }) => sum + bars.length, 0) < 2) return [];
  const courseNode = ({ area, bars }: Course, at: number): HTMLElement => {
    const name = areaNames[area] ?? area;
    const total = bars.reduce((sum, { count }) => sum + count, 0);
    const list = element('ol', { role: 'list' }, ...bars.map((bar) => barItem(bar, name, most)));
    const summary = element('summary', {}, words.throughTimeOf(name, many(total)));
    return element('details', at < OPEN ? { open: '' } : {}, summary, list);
  };
  const { named, folded } = foldedCourses(byArea);
  const rest = element('details', {}, element('summary', {}, words.otherAreas(String(folded.length))));
  rest.append(...folded.map((course, at) => courseNode(course, named.length + at)));
  return [
    element(
      'section',
      { class: 'timeline', 'aria-labelledby': 'timeline' },
      element('h2', { id: 'timeline' }, words.throughTime),
      ...named.map(courseNode),
      ...(folded.length > 0 ? [rest] : []),
    ),
  ];
}

function barItem({ label, count }: Bar, area: string, most: number): HTMLElement {
  const bar = element('span', { class: 'timeline-bar', 'aria-hidden': 'true' });
  bar.style.inlineSize = `${(100 * count) / most}%`;
  return element(
    'li',
    {},
    element('span', { class: 'timeline-label' }, label, ' ', element('span', { class: 'soft' }, area)),
    element('span', { class: 'timeline-track' }, bar),
    element('span', { class: 'timeline-count' }, many(count)),
  );
}
