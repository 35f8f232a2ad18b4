import { describe, expect, it } from 'vitest';
import { withJoinedWordsParted } from '../../../../src/import/scan/joined-words.ts';
import type { ReadWord } from '../../../../src/import/scan/recogniser.ts';
import { inkDrawing } from './ink-drawing.ts';

/** Two letters of ten pixels' width, so many pixels apart. */
function word(text: string, gap: number): { read: ReadWord; ink: ReturnType<typeof inkDrawing> } {
  const letters = [...text];
  const row = letters.map(() => '#'.repeat(10)).join(' '.repeat(gap));
  const symbols = letters.map((letter, index) => {
    const x0 = index * (10 + gap);
    return { text: letter, box: { x0, x1: x0 + 10, y0: 0, y1: 20 } };
  });
  const box = { x0: 0, x1: row.length, y0: 0, y1: 20 };
  return { read: { text, box, confidence: 90, symbols }, ink: inkDrawing(Array<string>(20).fill(row), 1) };
}

describe('words that OCR joined', () => {
  const place = { baseline: 20, size: 30 };

  it('are parted before a capital where paper lies between them', () => {
    const { read, ink } = word('oK', 6);
    expect(withJoinedWordsParted(ink, [read], place).map(({ text, box }) => [text, box.x0, box.x1])).toEqual([
      ['o', 0, 10],
      ['K', 16, 26],
    ]);
  });

  it('stay one where their letters stand as near as those of a word', () => {
    const { read, ink } = word('eI', 2);
    expect(withJoinedWordsParted(ink, [read], place)).toEqual([read]);
  });

  it('stay one without a capital inside', () => {
    const { read, ink } = word('ok', 6);
    expect(withJoinedWordsParted(ink, [read], place)).toEqual([read]);
  });
});
