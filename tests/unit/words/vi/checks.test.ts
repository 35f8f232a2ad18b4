import { expect, test } from 'vitest';
import { bounded } from '../../../../src/domain/bounds.ts';
import { findingOf } from '../../../../src/domain/finding.ts';
import { verdictSentence } from '../../../../src/words/vi/checks.ts';
import { observation } from '../../domain/observations.ts';

const about = { check: 'plan', indicator: 'thu', area: 'lang-son', period: '2024', unit: 'tỷ đồng' } as const;
const sentenceOf = (...plans: [value: number, halfUnit: number][]) =>
  findingOf(
    about,
    plans.map(([value, halfUnit]) => ({
      origin: 'from-share',
      statements: [observation()],
      number: bounded(value, halfUnit),
    })),
  ).map(verdictSentence);

test.each<[string, ...[number, number][]]>([
  ['từ 7.491 đến 7.497', [7493.5, 13.7], [7494, 3.3]],
  ['từ 7.493,2 đến 7.494,1', [7493, 1.14], [7494, 0.86]],
  ['khoảng 7.490', [7490, 0], [7491, 1]],
])('plans that agree leave one %s, and every one of these is right with all', (range, ...plans) => {
  expect(sentenceOf(...plans)).toEqual([`Một kế hoạch năm 2024 ${range} tỷ đồng đúng với mọi câu.`]);
});
