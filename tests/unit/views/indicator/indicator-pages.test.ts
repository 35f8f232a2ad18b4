import { expect, test } from 'vitest';
import type { Observation } from '../../../../src/domain/observation.ts';
import {
  groupsOfPage,
  indicatorPages,
  partOfArea,
  shownIn,
  titleOf,
  type IndicatorPage,
} from '../../../../src/views/indicator/indicator-pages.ts';
import { historyRows } from '../../../../src/views/indicator/history-rows.ts';
import { isWithin } from '../../../../src/views/site/years.ts';
import { archive, indicator, observation, report } from '../../publish/small-archive.ts';

const THU = indicator();

function years(area: string, first: number, last: number, codes = ['Q1', 'H1', '9M', '']): Observation[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place).flatMap((year) =>
    codes.map((code) => {
      const period = code === '' ? String(year) : `${year}-${code}`;
      return observation({
        area,
        period,
        start: `${year}-01-01`,
        report: `${area}-${period}`,
        anchor: `f-${area}-${period}`,
      });
    }),
  );
}

function archiveOf(observations: readonly Observation[]) {
  const areas = [...new Set(observations.map(({ area }) => area))];
  return archive({
    areas: areas.map((id) => ({ id, name: `Tỉnh ${id}`, level: 'province' as const, aliases: [] })),
    indicators: [THU],
    reports: observations.map(({ area, period, report: slug }) => report({ slug, area, period })),
    observations,
  });
}

/** Every statement of a page's tables and lists. */
function statementsOn(page: IndicatorPage): Observation[] {
  const isShown = ({ period }: { period: string }) => !page.years || isWithin(period, page.years);
  const rows = groupsOfPage(page)
    .flatMap(({ members }) => members.flatMap(({ series }) => historyRows(series, THU)))
    .filter(isShown)
    .flatMap((row) => (row.type === 'stated' ? [row.observation] : []));
  const shown = shownIn(page.areas.flatMap(({ series }) => series));
  const others = page.areas
    .flatMap(({ observations }) => observations)
    .filter((one) => !shown.has(one) && isShown(one));
  return [...rows, ...others];
}

test('a short history is one page, whether of one area or of a few', () => {
  for (const observations of [
    years('a', 2021, 2024),
    [...years('a', 2021, 2024), ...years('b', 2021, 2024)],
  ]) {
    const own = archiveOf(observations);
    expect(indicatorPages(own, THU).map(({ part, shows }) => [part, shows])).toEqual([
      [undefined, 'history'],
    ]);
    expect(partOfArea(own, THU, 'a')).toBeUndefined();
  }
});

test('a long history of one area keeps the newest years and leaves the tables of others to decades', () => {
  const own = archiveOf(years('a', 1995, 2024));
  const [first, ...decades] = indicatorPages(own, THU);
  expect(first?.part).toBeUndefined();
  expect(first?.years?.last).toBe('2024');
  expect(Number(first?.years?.first)).toBeGreaterThan(2000);
  expect(decades.map(({ part }) => part)).toEqual(['a/2000-2009', 'a/1990-1999']);
});

test('areas of a long history have pages of their own, below a list of them', () => {
  const own = archiveOf([...years('a', 2005, 2024), ...years('b', 2015, 2024)]);
  const [list, ...others] = indicatorPages(own, THU);
  expect(list?.shows).toBe('areas');
  expect(list?.areas.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(others.filter(({ isDecade }) => !isDecade).map(({ part }) => part)).toEqual(['a', 'b']);
  expect(partOfArea(own, THU, 'b')).toBe('b');
  expect(titleOf('vi', THU, others[0]!)).toBe('Tổng thu, Tỉnh a');
});

test('an area with few values stands in the list, without a page of its own', () => {
  const own = archiveOf([...years('a', 2005, 2024), ...years('nho', 2022, 2024, [''])]);
  expect(indicatorPages(own, THU).some(({ part }) => part === 'nho')).toBe(false);
  expect(partOfArea(own, THU, 'nho')).toBeUndefined();
});

test('a list of very many areas is cut into parts', () => {
  const own = archiveOf(
    Array.from({ length: 400 }, (_, place) => years(`xa-${place}`, 2024, 2024, [''])).flat(),
  );
  const pages = indicatorPages(own, THU);
  expect(pages.map(({ part }) => part)).toEqual([undefined, 'trang-2', 'trang-3']);
  expect(pages.flatMap(({ areas }) => areas)).toHaveLength(400);
});

test('no statement is lost when a history is spread, those that tables do not use among them', () => {
  const observations = [
    ...years('a', 1996, 2024),
    ...years('b', 2016, 2024),
    observation({ area: 'a', period: '1989', report: 'a-1996-Q1', anchor: 'cu', role: 'reference' }),
    observation({ area: 'a', period: '2030', report: 'a-2024', anchor: 'muc-tieu', role: 'target' }),
  ];
  const own = archiveOf(observations);
  const spread = indicatorPages(own, THU).filter(({ shows }) => shows === 'history');
  const found = spread.flatMap((page) => statementsOn(page)).map(({ anchor }) => anchor);
  expect([...new Set(found)].sort()).toEqual(observations.map(({ anchor }) => anchor).sort());
});
