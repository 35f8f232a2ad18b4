import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFigureKeys } from '../../../../src/domain/figure-keys.ts';
import { readFigure, unitsOf } from '../../../../src/domain/read-figure.ts';
import { parsePeriod } from '../../../../src/domain/period.ts';
import type { DraftDocument } from '../../../../src/import/draft-document.ts';
import type { NamedIndicator } from '../../../../src/import/figures/names/alias-index.ts';
import { proposeFigures } from '../../../../src/import/figures/propose-figures.ts';
import { printedShapes, wordsBeforeNumbers } from '../../../generators/number-shapes.ts';

const REVENUE: NamedIndicator = {
  id: 'thu-noi-dia',
  name: 'Thu nội địa',
  unit: 'tỷ đồng',
  kind: 'cumulative',
  aliases: ['thu nội địa'],
  aliasesAfter: {},
  aliasesBehind: [],
  notWhen: [],
};
const propose = proposeFigures([REVENUE]);
const units = unitsOf(new Map([[REVENUE.id, REVENUE]]));

/** The values of a passage's proposed figures, as the build reads them. */
function valuesOf(text: string, transcription: 'clean' | 'ocr'): (number | undefined)[] {
  const passage = { text: text.normalize('NFC'), marks: [], emphases: [] };
  const document: DraftDocument = {
    head: { period: '2024-9M', source: { file: 'goc.txt', transcription } },
    blocks: [{ kind: 'paragraph', text: passage }],
    notes: [],
  };
  const figures = propose(document).figures.get(passage) ?? [];
  return figures.map(({ start, end, title }) => {
    const linked = {
      quote: passage.text.slice(start, end),
      before: passage.text.slice(0, start),
      keys: readFigureKeys(title).keys,
    };
    return readFigure(linked, REVENUE, { period: parsePeriod('2024-9M'), transcription, units }).statement
      .value;
  });
}

it('proposes a number in whatever shape rightly or not at all', () => {
  fc.assert(
    fc.property(
      wordsBeforeNumbers,
      printedShapes,
      fc.constantFrom('clean' as const, 'ocr' as const),
      (words, { printed, value }, transcription) => {
        for (const read of valuesOf(`Thu nội địa ${words}${printed} tỷ đồng.`, transcription)) {
          expect(read).toBeCloseTo(value, 9);
        }
      },
    ),
    { numRuns: 600 },
  );
});

it('proposes numbers whose thousands are set off by spaces, and sums of two units', () => {
  expect(valuesOf('Thu nội địa đạt 3 172,4 tỷ đồng.', 'clean')).toEqual([3172.4]);
  expect(valuesOf('Thu nội địa đạt 3 tỷ 172 triệu đồng.', 'clean')).toEqual([3.172]);
  expect(valuesOf('Thu nội địa đạt 3.172 tỷ, tăng 5%.', 'clean')).toEqual([3172]);
});
