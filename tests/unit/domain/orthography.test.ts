import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { matchForm, slugify, withModernToneMarks, withoutAccents } from '../../../src/domain/orthography.ts';

test.each([
  ['hoá', 'hóa'],
  ['thuỷ lợi', 'thủy lợi'],
  ['toà nhà', 'tòa nhà'],
  ['khoẻ mạnh', 'khỏe mạnh'],
  ['quý', 'quý'],
  ['hoàn thành', 'hoàn thành'],
  ['xoài', 'xoài'],
  ['luỹ kế', 'lũy kế'],
])('“%s” is the same word as “%s”', (printed, modern) => {
  expect(withModernToneMarks(printed)).toBe(modern);
  expect(matchForm(printed)).toBe(matchForm(modern));
});

describe('the form in which phrases are matched', () => {
  test.each([
    ['Tỉ lệ', 'tỷ lệ'],
    ['2,5 TỈ ĐỒNG', '2,5 tỷ đồng'],
    ['tỉnh', 'tỉnh'],
    ['Quí I, so với cùng kì', 'quý i, so với cùng kỳ'],
    ['kì', 'kỳ'],
    ['quít', 'quít'],
    ['kinh tế – xã hội', 'kinh tế - xã hội'],
    ['−5%', '-5%'],
    ['tỷ\u00a0đồng', 'tỷ đồng'],
    ['Đạt ２.０４５，７％', 'đạt 2.045,7%'],
    ['٤٥ hộ', '45 hộ'],
  ])('“%s” → “%s”', (text, form) => {
    expect(matchForm(text)).toBe(form);
  });

  it('is as long as the text, so that places in one are places in the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(matchForm(text)).toHaveLength(text.length);
      }),
    );
  });
});

test.each([
  ['Đầu tư công', 'Dau tu cong'],
  ['ƯỚC ĐẠT', 'UOC DAT'],
])('“%s” without accents is “%s”', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain);
});

describe('a slug', () => {
  test.each([
    ['1.6. Thu, chi ngân sách', '1-6-thu-chi-ngan-sach'],
    ['  Đặc biệt!  ', 'dac-biet'],
    ['???', ''],
  ])('of “%s” is “%s”', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is ASCII, of bounded length, and cut where a word ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(text).length).toBeLessThanOrEqual(60);
      }),
    );
    expect(slugify('một hai ba bốn năm', 9)).toBe('mot-hai');
  });
});
