import { describe, expect, it } from 'vitest';
import {
  pageReading,
  shownHeading,
  shownPath,
  shownText,
  shownTitle,
} from '../../../../src/views/report/shown-reading.ts';

const word = (printed: string, text: string, confidence: number) => ({ printed, text, confidence });

describe('what readers are shown of restored words', () => {
  it('is every word by its number: nothing where it is what is printed or a mere guess', () => {
    const words = [
      word('Thu', 'Thu', 1),
      word('ngan', 'ngân', 0.9),
      word('sach', 'sách', 0.5),
      word('tc', 'tốc', 0.49),
    ];
    const page = pageReading({ words, isReadable: true, right: 72 });
    expect(page.words.split(' ')).toEqual(['', 'ngân', 'sách', '']);
    expect(page).toMatchObject({ doubtful: [2], unread: [3] });
  });

  it('is the printed form where nothing was restored', () => {
    expect(shownTitle({ title: 'A' })).toBe('A');
    expect(shownTitle({ title: 'A', titleReading: 'Á' })).toBe('Á');
    expect(shownHeading({ depth: 2, id: 'a', text: 'A' })).toBe('A');
    expect(shownPath({ path: ['A'] })).toEqual(['A']);
    const reading = { text: 'Á', confidence: [1], path: ['Á'] };
    expect(shownPath({ path: ['A'], reading })).toEqual(['Á']);
    expect(shownText({ text: 'A', reading })).toBe('Á');
  });
});
