import { expect, test } from 'vitest';
import { readReview, writeReview } from '../../../src/archive/review-file.ts';
import { EMPTY_REVIEW, saysOf, type Decision, type KeptRemark } from '../../../src/domain/review-record.ts';
import { temporaryArchive } from './temporary-archive.ts';

const SLUG = 'lang-son-2024-q1';

/** A review in which the report's one figure was accepted when it said this. */
const reviewOf = (anchor: string, says: string): string =>
  writeReview({
    ...EMPTY_REVIEW,
    decisions: [{ what: 'accepted', of: anchor, quote: '', says, at: '2024-04-02T08:00:00Z', by: 'can-bo' }],
  });

test('a figure that a person accepted as it stands is marked so, and no longer once it says something else', async () => {
  const files = temporaryArchive();
  const [figure] = (await files.load()).observations;
  if (!figure) throw new Error('The archive states no figure.');
  files.write(`reports/${SLUG}.review.json`, reviewOf(figure.anchor, saysOf(figure)));
  const { observations, faults } = await files.load();
  expect(observations.map(({ reviewed }) => reviewed)).toEqual([true, undefined]);
  expect(faults).toEqual([]);
  files.write(`reports/${SLUG}.review.json`, reviewOf(figure.anchor, `${saysOf(figure)}; planPct 1`));
  expect((await files.load()).observations.map(({ reviewed }) => reviewed)).toEqual([undefined, undefined]);
});

test('a review file that can’t be read is told, and its report is published all the same', async () => {
  const files = temporaryArchive();
  files.write(`reports/${SLUG}.review.json`, '{"version": 1, "decisions": [{}]}');
  const { faults, observations } = await files.load();
  expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    `reports/${SLUG}.review.json review-unread`,
  ]);
  expect(observations).toHaveLength(2);
});

test('a review file without its report is a file that nobody reads', async () => {
  const files = temporaryArchive();
  files.write('reports/khac.review.json', writeReview(EMPTY_REVIEW));
  expect((await files.load()).faults.map(({ rule }) => rule)).toEqual(['file-unread']);
});

test('what is written reads back as it was', () => {
  const decision: Decision = {
    what: 'none',
    of: 'f-1',
    quote: '“5 vụ”',
    at: '2024-04-02T08:00:00Z',
    by: 'x',
  };
  const remark: KeptRemark = {
    id: 'r-1',
    severity: 'must',
    what: 'Số “2,4” đọc chưa chắc',
    why: 'Hai lần đọc không giống nhau.',
    suggestion: 'So với ảnh.',
    near: '2,4 tỷ đồng',
    picture: 'trang-003-01.png',
  };
  const record = { ...EMPTY_REVIEW, remarks: [remark], decisions: [decision] };
  expect(readReview(writeReview(record))).toEqual(record);
});

test('what a review says is read back whole, names of a scan’s cut-outs too', () => {
  const record = {
    ...EMPTY_REVIEW,
    proposals: [
      { anchor: 'f-a', indicator: 'a', quote: '1', rule: 'name-before', confidence: 0.9, linked: true },
    ],
    remarks: [
      {
        id: 'r-1',
        severity: 'must' as const,
        what: 'Số',
        why: '',
        suggestion: '',
        picture: 'trang-001-01.png',
      },
    ],
    unknown: [{ id: 'u-1', phrase: 'việc', unit: 'vụ', kind: 'cumulative', quote: '2 vụ', near: 'có 2 vụ' }],
  };
  expect(readReview(writeReview(record))).toEqual(record);
});
