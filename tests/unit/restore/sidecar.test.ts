import { describe, expect, it } from 'vitest';
import { printedPassages } from '../../../src/restore/printed-words.ts';
import { readSidecar, sidecarOf, writeSidecar } from '../../../src/restore/sidecar.ts';

const BODY = `# Thu ngan sach\n\nThu [dat 5 ty](../indicators/thu.md).[^1]\n\n| A | B |\n|---|---|\n| mot | hai |\n\n[^1]: Ghi chu.\n`;
const passages = printedPassages(BODY);
const tokens = [
  [
    { printed: 'Thu', restored: 'Thu', confidence: 1 },
    { printed: 'ngan', restored: 'ngân', confidence: 0.98765 },
    { printed: 'sach', restored: 'sách', confidence: 0.6 },
  ],
];

describe('restored words beside a report', () => {
  it('count the words that readers see, in reading order', () => {
    expect(passages).toEqual(['Thu ngan sach', 'Thu dat 5 ty.', 'A', 'B', 'mot', 'hai', 'Ghi chu.']);
  });

  it('list what differs from the print, and come back as they were written', () => {
    const written = sidecarOf(passages, tokens, ['lang-son-2024-q1']);
    expect(written.words).toEqual([
      [1, 'ngân', 0.987],
      [2, 'sách', 0.6],
    ]);
    expect(readSidecar(writeSidecar(written))).toEqual(written);
  });

  it('keep the corrections of words that are still printed so', () => {
    const earlier = {
      ...sidecarOf(passages, tokens, []),
      corrections: [
        [2, 'sach', 'sạch'],
        [1, 'ngam', 'ngầm'],
      ],
    };
    const again = sidecarOf(passages, tokens, [], { earlier: readSidecar(JSON.stringify(earlier)) });
    expect(again.corrections).toEqual([[2, 'sach', 'sạch']]);
  });

  it('are refused with what is wrong where the file is another', () => {
    expect(() => readSidecar('{')).toThrow('không phải JSON');
    expect(() => readSidecar('{"version":1}')).toThrow('mục text');
  });
});
