import { expect, test } from 'vitest';
import { checkPages } from '../../../../src/views/check/check-pages.ts';
import { reconciliationOf } from '../../../../src/views/check/reconciliation-of.ts';
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

test('few comparisons are one page a year', () => {
  const pages = checkPages(archiveWith(3)).get('2024');
  expect(pages).toHaveLength(1);
  expect(pages?.[0]?.shown).toBe(pages?.[0]?.checks);
});

test('a year with many leads with what differs, and has pages by area that hold every comparison', () => {
  const own = archiveWith(400);
  const [first, ...others] = checkPages(own).get('2024') ?? [];
  expect(first?.areas.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(first?.shown.findings.every(({ comparison }) => comparison.verdict === 'differs')).toBe(true);
  expect(first?.shown.findings.length).toBeLessThanOrEqual(12);
  expect(others.map(({ part }) => part)).toEqual(['a', 'a/2', 'a/3', 'b', 'b/2', 'b/3']);
  const { findings, uncompared } = reconciliationOf(own);
  expect(new Set(others.flatMap(({ shown }) => shown.findings))).toEqual(new Set(findings));
  expect(others.flatMap(({ shown }) => shown.findings)).toHaveLength(findings.length);
  expect(others.flatMap(({ shown }) => shown.uncompared)).toHaveLength(uncompared.length);
});
