import { describe, expect, it } from 'vitest';
import { sequencedMarks } from '../../../../src/import/scan/note-sequence.ts';

const taken = (...read: string[]): string[] =>
  sequencedMarks(read.map((text) => ({ text }))).map(
    ({ text, isDoubtful }) => `${text}${isDoubtful ? '?' : ''}`,
  );

describe('numbers of notes', () => {
  it('are as read where they follow each other', () => {
    expect(taken('3', '4', '5')).toEqual(['3', '4', '5']);
  });

  it('come from their place where the digits say something else, and are told', () => {
    expect(taken('1', '7', '3', '?', '5')).toEqual(['1', '2?', '3', '4?', '5']);
  });

  it('go on behind one that was overlooked', () => {
    expect(taken('1', '2', '4', '5')).toEqual(['1', '2', '4', '5']);
  });

  it('begin anew on a page that counts its own', () => {
    expect(taken('1', '2', '1', '2')).toEqual(['1', '2', '1', '2']);
  });
});
