import { describe, expect, it } from 'vitest';
import {
  accentedShare,
  isSyllable,
  isUnreadable,
  transcriptionOf,
} from '../../../src/import/transcription.ts';
import { Phrases, randomFrom } from './sample-words.ts';

describe('syllables', () => {
  it.each([
    'nước',
    'nghiêng',
    'quyết',
    'khuỷu',
    'ở',
    'gì',
    'giếng',
    'thuế',
    'hoá',
    'uống',
    'yêu',
    'Đường',
    'TỶ',
  ])('“%s” is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['hién', 'thuyc', 'nude', 'dugc', 'nghlep', 'UBND', 'km', 'export'])('“%s” is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('a transcription', () => {
  const phrases = new Phrases(randomFrom(3));
  const clean = Array.from({ length: 30 }, () => phrases.sentence()).join('. ');

  it('is clean where most words are accented syllables', () => {
    expect(accentedShare(clean).share).toBeGreaterThan(0.7);
    expect(transcriptionOf(clean)).toBe('clean');
  });

  it('is OCR where the accents are wrecked', () => {
    const wrecked = clean.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('on', '6n');
    expect(transcriptionOf(wrecked)).toBe('ocr');
  });
});

describe('a page that nobody can read', () => {
  const clear =
    'Thu ngân sách trên địa bàn đạt khá; các ngành đều tăng, đời sống của bà con ổn định hơn năm trước.';
  const shifted = Array.from(clear, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 32) + 29),
  ).join('');

  it.each([
    ['has the numbers of a font’s drawings for letters', shifted.replaceAll('=', ' ')],
    ['has signs for letters', '!"#"$"%"# &\'()*+","-\'.-/0"123 '.repeat(6)],
  ])('%s', (_kind, text) => {
    expect(isUnreadable(text)).toBe(true);
  });

  it.each([
    ['clear text', clear],
    [
      'text that an English OCR wrecked',
      'Thu ngan sach trén dia ban dat kha; cdc nganh déu ting, doi séng cia ba con 6n dinh hon nam trudc.',
    ],
    [
      'English',
      'Revenue of the province grew in the first quarter; all branches did well and people lived better than before.',
    ],
    ['a table of numbers', '| TT | 12,5 | 13,6 | 7.890 |\n'.repeat(12)],
    ['a line of dots', '.'.repeat(200)],
  ])('is not %s', (_kind, text) => {
    expect(isUnreadable(text)).toBe(false);
  });
});
