import { describe, expect, it } from 'vitest';
import { findSigns, noteStylesOf, readNoteLabel, type NoteStyle } from '../../../src/import/note-marks.ts';

const labelsIn = (raw: string, style: NoteStyle): string[][] =>
  findSigns(raw, style).map(({ labels }) => [...labels]);

describe('marks in running text', () => {
  it.each<[string, NoteStyle, string[][]]>([
    ['cấy xong<sup>12</sup>, sớm', 'raised', [['12']]],
    ['cấy xong¹², sớm', 'raised', [['12']]],
    ['cấy xong⁽³⁾', 'raised', [['3']]],
    ['cấy xong<sup>1, 2</sup>', 'raised', [['1', '2']]],
    ['cấy xong[7], gặt[8]', 'bracket', [['7'], ['8']]],
    ['cấy xong[^a1]', 'caret', [['a1']]],
    ['cấy xong(4) rồi (5) việc', 'paren', [['4']]],
    ['cấy xong (4), gặt xong (5).', 'paren', [['4'], ['5']]],
    ['như đã nêu ở điểm (1), gồm: (2) việc', 'paren', []],
  ])('“%s” (%s) cites %j', (raw, style, labels) => {
    expect(labelsIn(raw, style)).toEqual(labels);
  });

  it.each([
    ['đắp 5 m³ đất', '³'],
    ['đắp 5 m<sup>3</sup> đất', '³'],
    ['rộng 12 km² nước', '²'],
    ['đếm được 3 x 10<sup>6</sup> con', '⁶'],
    ['khí CO<sub>2</sub>', '₂'],
  ])('“%s” has a unit or a power, no mark', (raw, text) => {
    expect(findSigns(raw, 'raised')).toMatchObject([{ labels: [], text }]);
  });

  it('a unit may carry a mark behind it', () => {
    expect(findSigns('đắp 5 m³⁴ đất', 'raised')).toMatchObject([
      { labels: [], text: '³' },
      { labels: ['4'], text: '⁴' },
    ]);
  });

  it('a word that ends in m is no unit', () => {
    expect(labelsIn('trong năm²', 'raised')).toEqual([['2']]);
  });

  it('a raised sign that looks like a number but is none cannot be read', () => {
    expect(findSigns('xong<sup>l2</sup>', 'raised')).toMatchObject([
      { labels: [], unreadable: true, text: 'l2' },
    ]);
  });
});

describe('numbers at the start of notes', () => {
  it.each<[string, NoteStyle, string, number]>([
    ['<sup>3</sup> Trong đó', 'raised', '3', 13],
    ['¹²Trong đó', 'raised', '12', 2],
    ['[4] Trong đó', 'bracket', '4', 4],
    ['[^9]: Trong đó', 'caret', '9', 6],
    ['(2) Trong đó', 'paren', '2', 4],
  ])('“%s” (%s) is note %s', (raw, style, label, length) => {
    expect(readNoteLabel(raw, style)).toEqual({ label, length });
  });

  it('enumerations are no notes where nothing cites them', () => {
    expect(noteStylesOf(['Có mấy việc.', '(1) Đường xa.', '(2) Thiếu thợ.'])).toEqual([]);
    expect(noteStylesOf(['Đường xa(1), thiếu thợ(2).', '(1) Năm cây số.', '(2) Hai người.'])).toEqual([
      'paren',
    ]);
  });
});
