import { expect, test } from 'vitest';
import { reconcile } from '../../../../src/domain/reconciliation.ts';
import {
  checkPage,
  checkPlaces,
  fitsOnePage,
  numbersByYear,
} from '../../../../src/views/check/check-pages.ts';
import { archive, indicator, observation, report } from '../../publish/small-archive.ts';

/** Two areas, each with `count` indicators whose plan two reports of 2024 imply; of every tenth they differ. */
function archiveWith(count: number) {
  const indicators = Array.from({ length: count }, (_, place) => indicator({ id: `thu-${place}` }));
  const observations = ['a', 'b'].flatMap((area) =>
    indicators.flatMap(({ id }, place) =>
      ['2024-Q1', '2024-H1'].map((period) =>
        observation({
          indicator: id,
          area,
          period,
          report: `${area}-${period}`,
          anchor: `f-${id}`,
          value: period === '2024-Q1' ? 250 : place % 10 === 0 ? 600 : 500,
          planPct: period === '2024-Q1' ? 25 : 50,
        }),
      ),
    ),
  );
  return archive({
    areas: ['a', 'b'].map((id) => ({ id, name: `Tỉnh ${id}`, level: 'province' as const, aliases: [] })),
    indicators,
    observations,
    reports: ['a', 'b'].flatMap((area) =>
      ['2024-Q1', '2024-H1'].map((period) => report({ slug: `${area}-${period}`, area, period })),
    ),
  });
}

const pagesOf = (own: ReturnType<typeof archiveWith>) =>
  checkPlaces(own).flatMap(({ year, part }) => checkPage(own, year, part) ?? []);

test('few comparisons are one page a year that shows them all, indicator by indicator', () => {
  const own = archiveWith(3);
  const [page, ...others] = pagesOf(own);
  expect(others).toEqual([]);
  expect(page?.shown.findings.map(({ indicator: id, area }) => `${id} ${area}`)).toEqual(
    ['thu-0', 'thu-1', 'thu-2'].flatMap((id) => [`${id} a`, `${id} b`]),
  );
  expect(fitsOnePage(numbersByYear(own))).toBe(true);
});

test('a year with many leads with what differs, and has pages by area that hold every comparison', () => {
  const own = archiveWith(400);
  const [first, ...others] = pagesOf(own);
  expect(first?.part).toBe(undefined);
  expect(first?.areas.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(first?.shown.findings.map(({ area }) => area)).toEqual(
    Array.from({ length: 6 }, () => ['a', 'b']).flat(),
  );
  expect(first?.shown.findings.every(({ comparison }) => comparison.verdict === 'differs')).toBe(true);
  expect(others.map(({ part }) => part)).toEqual(['a', 'a/2', 'a/3', 'b', 'b/2', 'b/3']);
  const { findings, uncompared } = reconcile(own.indicators, own.observations, own.reports);
  const shown = others.flatMap((page) => page.shown.findings);
  const told = ({ indicator: id, area, check }: (typeof findings)[number]): string =>
    [id, area, check].join(' ');
  expect(shown.map(told).sort()).toEqual(findings.map(told).sort());
  expect(others.flatMap((page) => page.shown.uncompared)).toHaveLength(uncompared.length);
  expect(fitsOnePage(numbersByYear(own))).toBe(false);
});

test('a year’s numbers are the sum of its areas’, and those of their comparisons', () => {
  const own = archiveWith(400);
  const { findings } = reconcile(own.indicators, own.observations, own.reports);
  const differing = findings.filter(({ comparison }) => comparison.verdict === 'differs').length;
  const [year] = numbersByYear(own);
  expect(differing).toBeGreaterThan(0);
  expect(year?.counts.differs).toBe(differing);
  expect(checkPage(own, '2024', undefined)?.areas.map(({ counts }) => counts.differs)).toEqual([
    differing / 2,
    differing / 2,
  ]);
});

test('no page is where nothing was compared', () => {
  const own = archiveWith(3);
  expect(checkPage(own, '1999', undefined)).toBe(undefined);
  expect(checkPage(own, '2024', 'a')).toBe(undefined);
  expect(checkPage(archiveWith(400), '2024', 'a/9')).toBe(undefined);
  expect(checkPage(archiveWith(400), '2024', 'c')).toBe(undefined);
});
