import { describe, expect, it } from 'vitest';
import { withLettersAmongFigures } from '../../../../src/import/scan/letters-among-figures.ts';
import type { PageLine } from '../../../../src/import/scan/page-reading.ts';

const column = (texts: readonly string[], name = '0 40'): PageLine[] =>
  texts.map((text, row) => ({
    words: [{ text, confidence: 90, box: { x0: 0, x1: 40, y0: row * 30, y1: row * 30 + 20 } }],
    ...{ baseline: row * 30 + 20, size: 30, column: name },
  }));
const doubted = (lines: readonly PageLine[]): string[] =>
  withLettersAmongFigures(lines).flatMap(({ words }) =>
    words.filter(({ doubt }) => doubt).map(({ text }) => text),
  );

describe('letters in a column of figures', () => {
  const figures = ['Kế hoạch', '1.203', '85,5', '12', 'NỔ', '7,1', '-', '1.040,2'];

  it('are in doubt: they may be what a stamp made of digits', () => {
    expect(doubted(column(figures))).toEqual(['NỔ']);
  });

  it('are none in the head, and none where the column is one of words', () => {
    expect(doubted(column(['Đơn vị', '%', 'Tấn', '1.000 m³', 'Ha', 'Ha', 'Xã']))).toEqual([]);
    expect(doubted(column(figures).map(({ column: _column, ...line }) => line))).toEqual([]);
  });
});
