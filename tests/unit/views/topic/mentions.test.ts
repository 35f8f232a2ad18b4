import { expect, test } from 'vitest';
import { topicPage, topicPages } from '../../../../src/views/topic/mentions.ts';
import { archive, report } from '../../publish/small-archive.ts';

const archiveOf = (count: number) =>
  archive({
    reports: Array.from({ length: count }, (_, place) =>
      report({ slug: `r-${String(place).padStart(3, '0')}`, period: `${2020 + (place % 4)}-Q1` }),
    ),
  });

test('a topic of few reports is one page, in order of time', () => {
  const [page, ...others] = topicPages(archiveOf(8), 'dau-tu');
  expect(others).toEqual([]);
  expect(page?.mentions.map(({ year }) => year)).toEqual([
    '2020',
    '2020',
    '2021',
    '2021',
    '2022',
    '2022',
    '2023',
    '2023',
  ]);
});

test('one of many shows the newest, and every report on the pages of its year', () => {
  const [first, ...others] = topicPages(archiveOf(300), 'dau-tu');
  expect(first?.mentions[0]?.year).toBe('2023');
  expect(first?.mentions.length).toBeLessThan(20);
  expect(others.map(({ part }) => part).slice(0, 3)).toEqual(['2020', '2020/2', '2021']);
  expect(new Set(others.flatMap(({ mentions }) => mentions.map(({ slug }) => slug))).size).toBe(300);
});

test('a topic that no report has is one empty page', () => {
  expect(topicPages(archiveOf(2), 'khac')).toEqual([{ part: undefined, year: undefined, mentions: [] }]);
});

test('a page leads to the other parts of its year and to other years; the first tells how many reports they have', () => {
  const page = topicPage(archiveOf(300), 'dau-tu', '2020/2');
  expect(page?.parts).toEqual(['2020', '2020/2']);
  expect(page?.years.slice(0, 2)).toEqual([{ year: '2020' }, { year: '2021' }]);
  expect(topicPage(archiveOf(300), 'dau-tu', undefined)?.years[0]).toEqual({ year: '2020', count: 75 });
  expect(topicPage(archiveOf(300), 'dau-tu', '1999')).toBeUndefined();
});
