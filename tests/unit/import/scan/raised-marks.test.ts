import { describe, expect, it } from 'vitest';
import { raisedSigns } from '../../../../src/import/scan/raised-marks.ts';
import { inkDrawing } from './ink-drawing.ts';

/** A letter, then two raised digits, the first of them below the tail of a letter of the line above. */
const LINE = [
  '          #          ',
  '         #           ',
  '                     ',
  '          #  ###     ',
  ' #####    #    #     ',
  ' #   #    #  ###     ',
  ' #####    #  #       ',
  ' #   #    #  ###     ',
  ' #   #               ',
  ' #   #               ',
  ' #   #               ',
  ' #####               ',
];

describe('raised digits', () => {
  const size = 24;
  const box = { x0: 0, x1: 42, y0: 6, y1: 24 };
  const line = { words: [], box, baseline: 24 };

  it('are found below the tail of a letter of the line above', () => {
    expect(raisedSigns(inkDrawing(LINE), line, size)).toEqual([
      { box: expect.objectContaining({ x0: 18, x1: 32, y0: 6, y1: 16 }) as object, signs: 2 },
    ]);
  });

  it('are found though a thin one is pale', () => {
    const pale = LINE.map((row, y) =>
      y === 5 || y === 0 || y === 1 ? row.slice(0, 9) + '  ' + row.slice(11) : row,
    );
    expect(raisedSigns(inkDrawing(pale, 2), line, size).map(({ signs }) => signs)).toEqual([2]);
  });

  it('are no letters: those stand on the baseline', () => {
    expect(raisedSigns(inkDrawing(LINE.map((row) => row.slice(0, 8))), line, size)).toEqual([]);
  });
});
