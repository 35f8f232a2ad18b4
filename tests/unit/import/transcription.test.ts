import { describe, expect, it } from 'vitest';
import { accentedShare, isSyllable, transcriptionOf } from '../../../src/import/transcription.ts';
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
