import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFinder, type WordReading } from '../../../src/domain/reading.ts';

const word = (printed: string, text = printed, confidence = 1): WordReading => ({
  printed,
  text,
  confidence,
});
const words = [
  word('Thu'),
  word('ngan', 'ngân', 0.97),
  word('sach', 'sách', 0.8),
  word('dat', 'đạt', 0.95),
  word('(5,2%);', '(5,2%);'),
  word('tqng', 'tăng', 0.3),
  word('Thu'),
  word('hai', 'hải', 0.9),
  word('san.', 'sản.', 0.9),
];

describe('readings of passages', () => {
  const { find } = readingFinder(words);

  it('say word for word what a printed text says, a mere guess as printed', () => {
    expect(find('Thu ngan sach\ndat (5,2%); tqng')).toEqual({
      text: 'Thu ngân sách\nđạt (5,2%); tqng',
      confidence: [1, 0.97, 0.8, 0.95, 1, 0.3],
      first: 0,
      end: 6,
    });
  });

  it('are found from a place on, and else anywhere', () => {
    expect(find('Thu', 2)).toMatchObject({ first: 6 });
    expect(find('ngan sach', 5)).toMatchObject({ first: 1 });
    expect(find('ngan san')).toBeUndefined();
  });

  it('may begin behind a bracket and end before a full stop', () => {
    expect(find('5,2%); tqng Thu hai san')).toMatchObject({ text: '5,2%); tqng Thu hải sản' });
    expect(find('hai san')).toMatchObject({ text: 'hải sản' });
  });

  it('of tables keep what divides their cells', () => {
    expect(find('ngan | sach | dat')).toMatchObject({
      text: 'ngân | sách | đạt',
      confidence: [0.97, 1, 0.8, 1, 0.95],
    });
  });

  it('have a word for each printed one, wherever a passage is cut', () => {
    const printed = words.map((one) => one.printed);
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length), (from, to) => {
        const text = printed.slice(from, to).join(' ');
        const found = find(text, from);
        if (text === '') expect(found).toBeUndefined();
        else expect(found?.text.split(' ')).toHaveLength(text.split(' ').length);
      }),
    );
  });
});
