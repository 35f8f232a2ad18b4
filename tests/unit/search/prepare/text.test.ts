import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  ALTERNATIVE,
  fromIndexed,
  indexedSkeleton,
  toIndexed,
  toIndexedWord,
  withModernSpelling,
  wordsOf,
} from '../../../../src/search/prepare/text.ts';

const vietnamese = fc
  .array(
    fc.constantFrom(
      'đầu tư',
      'ĐẤT',
      'hoà',
      'hòa',
      'thuỷ',
      'Khoá',
      'tỉ',
      'tỷ',
      'TỈ',
      'quí',
      'kỳ',
      'quy',
      'hoàn',
      '-',
      '–',
      '/',
      '&',
      '2.045,7',
      '27,3%',
      '1,2,3',
      '26/3/2024',
      '2021-2025',
      'kinh tế-xã hội',
      '123/QĐ-TTg',
      '“cửa',
      'khẩu”',
      '\n',
      '- ',
      '+',
      '(GRDP)',
      'm²',
      'A,B',
      'x.y',
      '…',
      ',',
      '.',
      'COVID-19',
      '_',
      'a_b',
    ),
  )
  .map((parts) => parts.join(' '));

/** As printed, but for the white space that the index does not keep. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ');

/** Invisible characters and those that the index keeps for itself. */
const unprintable = /\u0335|[\u00ad\u200b-\u200d\u2060\ufeff\u066b\u02bc\u2027\u2053\u204b\u2038\u2e17]/gu;

/** The words Pagefind makes of a text: split at spaces, without signs. */
const indexedWords = (text: string): string[] =>
  toIndexed(text)
    .split(' ')
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_\u066b]/gu, ''))
    .filter(Boolean);

/** The same as a query asks for them. */
const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => toIndexedWord(key));

describe('text in the index', () => {
  it('comes back as printed', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fromIndexed(toIndexed(text))).toBe(tidy(text));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back as printed for any text without invisible or reserved characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const text = raw.replace(unprintable, '');
        expect(fromIndexed(toIndexed(text))).toBe(tidy(text));
      }),
    );
  });

  it('has the very words that a query for the same text asks for', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const plain = text.replace(/_/g, '');
        expect(keysOf(tidy(plain))).toEqual(indexedWords(plain));
      }),
    );
  });

  test.each([
    ['kinh tế - xã hội', 'kinh tế xã hội'],
    ['kinh tế – xã hội', 'kinh tế-xã hội'],
    ['kinh tế & xã hội', 'kinh tế xã hội'],
    ['Quyết định số 123/QĐ-TTg', 'quyết định số 123 qđ ttg'],
    ['giai đoạn 2021-2025', 'giai đoạn 2021 - 2025'],
    ['Hoà Bình, thuỷ lợi, tỉ lệ, quí I', 'Hòa Bình thủy lợi tỷ lệ quý I'],
    ['2.045,7 tỷ', '2045,7 tỷ'],
    ['2.045,7 tỷ', '2045.7 tỷ'],
    ['hội.Kinh', 'hội. Kinh'],
  ])('“%s” is found by “%s”', (printed, query) => {
    expect(keysOf(query)).toEqual(indexedWords(printed));
  });

  it('keeps 27,3 and 273 apart', () => {
    expect(indexedWords('27,3%')).not.toEqual(indexedWords('273'));
  });

  it('writes đ as a d with a mark that folding takes off', () => {
    expect(toIndexed('Đầu tư đô thị')).toBe('D\u0335ầuʼ tưʼ d\u0335ôʼ thịʼ');
  });

  it('takes accents that come apart for the letters they make', () => {
    expect(toIndexed('đầu tư'.normalize('NFD'))).toBe(toIndexed('đầu tư'));
  });
});

describe('readings of one damaged word', () => {
  it('are one word, and come back', () => {
    const text = `phong trào “xoa${ALTERNATIVE}xa nhà | tạm|thời”,\n(xu${ALTERNATIVE}xo)`;
    expect(fromIndexed(toIndexed(text))).toBe(text);
    expect(wordsOf(text).map(({ key, others }) => [key, others])).toContainEqual(['xoa', ['xa']]);
  });
});

describe('a skeleton', () => {
  test.each([
    ['đầu', 'dau'],
    ['27,3', '27\u066b3'],
    ['hđnd', 'hdnd'],
  ])('of %s is %s', (key, skeleton) => {
    expect(indexedSkeleton(key)).toBe(skeleton);
  });
});

describe('spelling', () => {
  test.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'HÒA'],
    ['Khoá', 'Khóa'],
    ['thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['quí', 'quý'],
    ['QUÍ', 'QUÝ'],
    ['tỉ', 'tỷ'],
    ['Tỉ', 'Tỷ'],
    ['hoàn', 'hoàn'],
    ['chí', 'chí'],
    ['ti', 'ti'],
  ])('%s is indexed as %s', (printed, indexed) => {
    expect(withModernSpelling(printed)).toBe(indexed);
    expect(indexed).toHaveLength(printed.length);
  });
});
