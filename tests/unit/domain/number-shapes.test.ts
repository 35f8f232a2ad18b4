import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readStatement } from '../../../src/domain/statement.ts';
import { printedShapes, wordsBeforeNumbers } from '../../generators/number-shapes.ts';
import { MEASURED, type MeasuredName } from './measured.ts';

const valueOf = (name: MeasuredName, passage: string): number | undefined =>
  readStatement(passage, MEASURED[name]).statement.value;

const isCalledDamaged = (name: MeasuredName, passage: string): boolean =>
  readStatement(passage, MEASURED[name]).problems.some(({ rule }) => rule === 'damaged-number');

describe('a number whatever its shape', () => {
  const transcriptions = fc.constantFrom('clean' as const, 'ocr' as const);

  it('is read rightly or called damaged, and never read as another one', () => {
    fc.assert(
      fc.property(wordsBeforeNumbers, printedShapes, transcriptions, (words, shape, transcription) => {
        const passage = `${words}${shape.printed} tỷ đồng`;
        const { statement, problems } = readStatement(passage, MEASURED.thu, { transcription });
        if (statement.value === undefined) expect(problems.length).toBeGreaterThan(0);
        else expect(statement.value).toBeCloseTo(shape.value, 9);
      }),
      { numRuns: 3000 },
    );
  });

  it('is no other change of so many per cent', () => {
    fc.assert(
      fc.property(printedShapes, fc.constantFrom('tăng', 'giảm'), ({ value, printed }, verb) => {
        const { statement, problems } = readStatement(
          `645 tỷ đồng, ${verb} ${printed}% so với cùng kỳ`,
          MEASURED.thu,
        );
        if (statement.yoyPct === undefined) expect(problems.length).toBeGreaterThan(0);
        else expect(Math.abs(statement.yoyPct)).toBeCloseTo(value, 9);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each<[MeasuredName, string, number]>([
  ['thu', '3 172,4 tỷ đồng', 3172.4],
  ['thu', '3\u00a0172,4 tỷ đồng', 3172.4],
  ['thu', '3\u202f172,4 tỷ đồng', 3172.4],
  ['thu', '3\u2009172,4 tỷ đồng', 3172.4],
  ['lợn', '1 320 455 con', 1_320_455],
  ['lợn', "1'320'455 con", 1_320_455],
  ['lợn', '1’320’455 con', 1_320_455],
  ['thu', '３．１７２，４ tỷ đồng', 3172.4],
  ['thu', '٣١٧ tỷ đồng', 317],
  ['thu', '31.052 tỷ 750 triệu đồng', 31_052.75],
  ['thu', '31 tỷ 750 triệu 250 nghìn đồng', 31.75025],
  ['thu', '31 tỷ đồng 750 triệu đồng', 31.75],
  ['thu', '52.300 tỷ', 52_300],
  ['thu', '52.300 tỷ, đạt 61% dự toán', 52_300],
  ['thu', '750 triệu', 0.75],
  ['khách', '1,2 triệu', 1200],
  ['thu', '45,2 trđ', 0.0452],
  ['thu', '45,2 tr.đồng', 0.0452],
  ['thu', 'năm 2024 150 tỷ đồng', 150],
  ['thu', 'trong tháng 2 045,7 tỷ đồng', 2045.7],
  ['thu', 'các năm 2021, 2022, 2023, 45 tỷ đồng', 45],
  ['thu', 'bắt 12 vụ,5 người, thu 45 tỷ đồng', 45],
  ['thu', '12; 45 tỷ đồng', 45],
  ['rừng', '12,4ha', 12.4],
  ['thu', 'dự kiến ...45 tỷ đồng', 45],
])('%s: “%s” is %d', (name, passage, value) => {
  expect(valueOf(name, passage)).toBe(value);
});

test.each<[MeasuredName, string]>([
  ['thu', '2.516, 4 tỷ đồng'],
  ['lợn', '41 .207 con'],
  ['lợn', '41. 207 con'],
  ['thu', '9, 5 tỷ đồng'],
  ['grdp', 'giảm 12, 5% so với cùng kỳ'],
  ['grdp', 'tăng 1 04,2%'],
  ['thu', 'trong tháng 9 150 tỷ đồng'],
  ['thu', '045,7 tỷ đồng'],
  ['thu', '1,320.5 tỷ đồng'],
  ['lợn', '1,320,500 con'],
  ['lợn', '1,320 con'],
  ['rừng', '12,500 ha'],
  ['thu', '45² tỷ đồng'],
  ['thu', '2·145,7 tỷ đồng'],
  ['thu', '𝟐.145 tỷ đồng'],
  ['thu', 'đạt ,5 tỷ đồng'],
  ['thu', 'đạt O,5 tỷ đồng'],
  ['thu', '1O,5 tỷ đồng'],
  ['thu', '2\u200b145,7 tỷ đồng'],
  ['thu', '2;145,7 tỷ đồng'],
  ['thu', '1,2 x 10⁶ tỷ đồng'],
  ['thu', '2 tỷ, 500 triệu đồng'],
  ['thu', '2 tỷ 500'],
  ['thu', 'đạt 3.14S,7 tỷ đồng'],
  ['thu', 'đạt 3.145٫7 tỷ đồng'],
  ['thu', '3”145 tỷ đồng'],
  ['lợn', '1.320,000 con'],
])('%s: “%s” is called damaged', (name, passage) => {
  expect(valueOf(name, passage)).toBeUndefined();
  expect(isCalledDamaged(name, passage)).toBe(true);
});

it('is read where its unit of two words with a slash follows without a space', () => {
  const yields = { id: 'nang-suat', unit: 'tạ/ha', kind: 'cumulative' } as const;
  expect(readStatement('đạt 45,2tạ/ha', yields).statement.value).toBe(45.2);
  expect(valueOf('thu', 'theo 12NQ/HĐND, thu 45 tỷ đồng')).toBe(45);
});

test.each(['31.052 tỷ 750 triệu đồng', '31.052 tỷ 750 triệu'])(
  'a sum of two units is one in a damaged text too: “%s”',
  (passage) => {
    const { statement } = readStatement(passage, MEASURED.thu, { transcription: 'ocr' });
    expect(statement.value).toBe(31_052.75);
  },
);

test.each(['31.052 tỷ và 750 triệu đồng', '300 đến 350 tỷ đồng'])(
  'no word that joins two amounts is a unit of the first in a damaged text: “%s”',
  (passage) => {
    const { statement, problems } = readStatement(passage, MEASURED.thu, { transcription: 'ocr' });
    expect(statement.value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  },
);

test.each(['gấp 3, 5 lần', 'gấp 3 ,5 lần', 'tăng gấp 1 3,5 lần'])(
  'a multiple with a stray space is no other multiple: “%s”',
  (words) => {
    const { statement, problems } = readStatement(`645 tỷ đồng, ${words} cùng kỳ`, MEASURED.thu);
    expect(statement.yoyPct).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['damaged-share']);
  },
);

test.each(['300÷350 tỷ đồng', '300 ~ 350 tỷ đồng', '300 đến 350 tỷ đồng', '300 tới gần 350 tỷ đồng'])(
  'the end of a range is no value: “%s”',
  (passage) => {
    const { statement, problems } = readStatement(passage, MEASURED.thu);
    expect(statement.value).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toContain('number-range');
  },
);

describe('a minus', () => {
  test.each(['﹣', '⁻', '➖', '⁃', '﹘'])('may be the sign “%s”', (sign) => {
    expect(valueOf('thu', `đạt ${sign}18,6 tỷ đồng`)).toBe(-18.6);
  });

  test.each([
    ['-18,6 tỷ đồng'],
    ['đạt −18,6 tỷ đồng'],
    ['là –18,6 tỷ đồng'],
    ['cân đối (-18,6 tỷ đồng)'],
    ['ước âm 18,6 tỷ đồng'],
  ])('makes an amount negative: “%s”', (passage) => {
    expect(valueOf('thu', passage)).toBe(-18.6);
  });

  test.each(['400-500 tỷ đồng', '400 -500 tỷ đồng', '400 – 500 tỷ đồng', '400 tỷ đồng -500 tỷ đồng'])(
    'is none in a range: “%s”',
    (passage) => {
      expect(readStatement(passage, MEASURED.thu).problems.map(({ rule }) => rule)).toContain('number-range');
    },
  );

  it('is none at the head of a list’s item', () => {
    expect(valueOf('thu', 'gồm: - 18,6 tỷ đồng')).toBe(18.6);
  });

  test.each(['Thu khác -18,6 tỷ đồng', 'gồm: -18,6 tỷ đồng', 'đạt - 18,6 tỷ đồng'])(
    'is doubtful where a dash may be meant: “%s”',
    (passage) => {
      expect(isCalledDamaged('thu', passage)).toBe(true);
    },
  );

  it('turns a rise into a fall', () => {
    expect(readStatement('tăng -62 vụ', MEASURED.vụ).statement.changeAbs).toBe(-62);
    expect(readStatement('118 vụ (-62 vụ)', MEASURED.vụ).statement).toMatchObject({
      value: 118,
      changeAbs: -62,
    });
    expect(readStatement('118 vụ (+62 vụ)', MEASURED.vụ).statement.changeAbs).toBe(62);
  });

  it('is taken from the keeper’s reading too', () => {
    const { statement } = readStatement('Thu khác -18,6 tỷ đồng', MEASURED.thu, { value: '-18,6' });
    expect(statement.value).toBe(-18.6);
  });
});
