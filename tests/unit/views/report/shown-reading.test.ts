import { describe, expect, it } from 'vitest';
import {
  labelledTitle,
  shownHeading,
  shownPath,
  shownText,
  shownTitle,
} from '../../../../src/views/report/shown-reading.ts';

describe('what readers are shown of restored words', () => {
  it('is the printed form where nothing was restored', () => {
    expect(shownTitle({ title: 'A' })).toBe('A');
    expect(shownTitle({ title: 'A', titleReading: 'Á' })).toBe('Á');
    expect(labelledTitle({ title: 'A', titleReading: 'Á' })).toBe('Á (chữ máy đoán)');
    expect(shownHeading({ depth: 2, id: 'a', text: 'A' })).toBe('A');
    expect(shownPath({ path: ['A'] })).toEqual(['A']);
    const reading = { text: 'Á', confidence: [1], path: ['Á'] };
    expect(shownPath({ path: ['A'], reading })).toEqual(['Á']);
    expect(shownText({ text: 'A', reading })).toBe('Á');
  });
});
