import { describe, expect, it } from 'vitest';
import { linesOfRow } from '../../../src/markdown/parted-rows.ts';

const lines = (cells: readonly string[]): readonly (readonly string[])[] =>
  linesOfRow(cells, 1, [3, 4]).map((line) => line.cells);

describe('a row that states a whole and a part of it', () => {
  it('is read as two lines', () => {
    expect(lines(['2', 'Diện tích rừng Trong đó: rừng quế', 'ha', '1.250,5 310', '98,2 104'])).toEqual([
      ['2', 'Diện tích rừng', 'ha', '1.250,5', '98,2'],
      ['2', 'rừng quế', 'ha', '310', '104'],
    ]);
  });

  it('may have no number in a column', () => {
    expect(lines(['2', 'Diện tích rừng Trong đó: rừng quế', 'ha', '1.250 310', ''])[1]?.[4]).toBe('');
  });

  it('is one line where a cell has another count of numbers', () => {
    expect(lines(['2', 'Diện tích rừng Trong đó: rừng quế', 'ha', '1.250', '98 104'])).toEqual([]);
    expect(lines(['2', 'Diện tích rừng', 'ha', '1.250 310', '98 104'])).toEqual([]);
    expect(lines(['2', 'Trong đó: rừng quế', 'ha', '1.250 310', '98 104'])).toEqual([]);
  });
});
