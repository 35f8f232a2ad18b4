import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { codeOf, withLatinLetters } from '../../../src/domain/letters.ts';

test.each([
  ['ÐẮK NÔNG', 'ĐẮK NÔNG'],
  ['Ðầu tư, ðường', 'Đầu tư, đường'],
  // Cyrillic К, а and о; Greek Ο
  ['ĐẮ\u041a', 'ĐẮK'],
  ['V\u0430n L\u043eng', 'Van Long'],
  ['T\u039fÀN', 'TOÀN'],
  ['n\u01a3ớc, đ\u01a3\u0323c, \u01a2U TIÊN', 'nước, đực, ƯU TIÊN'],
  // A Cyrillic е with the accents that go on it.
  ['v\u0435\u0302', 'vê'],
  ['\u0421ao Lộc', 'Cao Lộc'],
])('“%s” is “%s”', (printed, right) => {
  expect(withLatinLetters(printed).text).toBe(right);
});

test.each(['Москва', 'Ελλάδα', 'μg/m³', 'α', 'hệ số β', 'Đắk Nông', 'Σx'])('“%s” stays as it is', (text) => {
  expect(withLatinLetters(text)).toEqual({ text, changes: [] });
});

describe('what was put right', () => {
  it('is told with its word and place', () => {
    expect(withLatinLetters('tỉnh Ðắk Nông').changes).toEqual([{ letter: 'Ð', word: 'Ðắk', offset: 5 }]);
    expect(codeOf('Ð')).toBe('U+00D0');
  });
});

it('is put right once and for all, and Vietnamese text never changes', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ÐðаеоКΟĐđkăâ 1,ЖΩ') });
  fc.assert(
    fc.property(text, (given) => {
      const { text: right } = withLatinLetters(given.normalize('NFC'));
      expect(withLatinLetters(right)).toEqual({ text: right, changes: [] });
      expect(right).not.toMatch(/[Ðð]/u);
    }),
  );
});
