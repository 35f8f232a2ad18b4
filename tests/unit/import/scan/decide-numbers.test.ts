import { describe, expect, it } from 'vitest';
import { decideNumbers } from '../../../../src/import/scan/decide-numbers.ts';
import { inkOf } from '../../../../src/import/scan/grey-picture.ts';
import type { PageLine, PageWord } from '../../../../src/import/scan/page-reading.ts';
import { drawnDigits } from './drawn-signs.ts';

const HIGH = 24;
/** Numbers that stand on the page, three digits each. */
const PRINTED = ['480', '586', '168', '868', '395', '247', '938', '605', '863', '741', '257'];

/** A page with the numbers in one line, each read twice as told; what is not told is read right. */
function decided(readings: Readonly<Record<string, readonly [string, string]>>): PageWord[] {
  const { picture, boxes } = drawnDigits(PRINTED.join(''), { high: HIGH, noise: 30 });
  const words = PRINTED.map((text, index): PageWord => {
    const own = boxes.slice(index * 3, index * 3 + 3);
    const box = { ...(own[0] ?? { x0: 0, y0: 0, x1: 0, y1: 0 }), x1: own.at(-1)?.x1 ?? 0 };
    const [first, second] = readings[text] ?? [text, text];
    return {
      ...{ text: first, box, confidence: 95 },
      readings: { first: { text: first, confidence: 95 }, second: { text: second, confidence: 95 } },
    };
  });
  const line: PageLine = { words, baseline: 10 + HIGH, size: HIGH / 0.675 };
  return decideNumbers({ picture, ink: inkOf(picture) }, [line]).flatMap((own) => own.words);
}

const textsOf = (words: readonly PageWord[]): string[] => words.map(({ text }) => text);

describe('the numbers of a page', () => {
  it('are sure where both readings and the page bear them out', () => {
    const words = decided({});
    expect(textsOf(words)).toEqual(PRINTED);
    expect(words.filter(({ doubt }) => doubt)).toEqual([]);
  });

  it('are in doubt where both readings take one digit for another', () => {
    const words = decided({ '868': ['668', '668'] });
    expect(words.find(({ doubt }) => doubt)).toMatchObject({
      text: '868',
      doubt: 'ink-differs',
      other: '668',
    });
    expect(textsOf(words)).toEqual(PRINTED);
  });

  it('are what the page bears out where the readings differ', () => {
    expect(textsOf(decided({ '395': ['396', '395'], '247': ['241', '247'] }))).toEqual(PRINTED);
  });

  it('are found where a word that stands alone was read as letters or as a dash', () => {
    for (const misread of ['Ta', '-']) {
      const { picture, boxes } = drawnDigits(`${PRINTED.join('')}863`, { high: HIGH });
      const place = { baseline: 10 + HIGH, size: HIGH / 0.675 };
      const around = (from: number): PageWord['box'] => ({
        ...(boxes[from] ?? { x0: 0, y0: 0, x1: 0, y1: 0 }),
        x1: boxes[from + 2]?.x1 ?? 0,
      });
      const words = PRINTED.map((text, index): PageWord => {
        const reading = { text, confidence: 95 };
        return { ...reading, box: around(index * 3), readings: { first: reading, second: reading } };
      });
      const alone: PageWord = { text: misread, confidence: 90, box: around(PRINTED.length * 3) };
      const [, line] = decideNumbers({ picture, ink: inkOf(picture) }, [
        { words, ...place },
        { words: [alone], ...place },
      ]);
      expect(line?.words[0]).toMatchObject({ text: '863', doubt: 'readings-differ', other: misread });
    }
  });

  it('keep nothing of how they were read', () => {
    for (const word of decided({})) expect(word).not.toHaveProperty('readings');
  });
});
