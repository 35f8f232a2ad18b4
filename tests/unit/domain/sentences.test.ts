import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentenceAround, sentenceRanges } from '../../../src/domain/sentences.ts';

const split = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['Thu đạt khá. Chi giảm.', ['Thu đạt khá.', 'Chi giảm.']],
  ['Vì sao? Do mưa lũ!  Còn lại ổn định', ['Vì sao?', 'Do mưa lũ!', 'Còn lại ổn định']],
  ['Đạt 2.045,7 tỷ đồng. 08 dự án xong.', ['Đạt 2.045,7 tỷ đồng.', '08 dự án xong.']],
  ['Tăng 4.5 lần trong kỳ', ['Tăng 4.5 lần trong kỳ']],
  ['1. Các sở báo cáo. 2. Các huyện cũng vậy.', ['1. Các sở báo cáo.', '2. Các huyện cũng vậy.']],
  ['1.6. Thu ngân sách khá. Chi đúng kế hoạch.', ['1.6. Thu ngân sách khá.', 'Chi đúng kế hoạch.']],
  ['Xong trong tháng 9. Các sở báo cáo.', ['Xong trong tháng 9.', 'Các sở báo cáo.']],
  ['Chi ước 7. 1376 tỷ đồng. Thu khá.', ['Chi ước 7. 1376 tỷ đồng.', 'Thu khá.']],
  ['Gồm: 1. Các sở; 2. Các huyện.', ['Gồm: 1. Các sở; 2. Các huyện.']],
  ['Xong tại TP. Lạng Sơn. Ngày sau họp.', ['Xong tại TP. Lạng Sơn.', 'Ngày sau họp.']],
  ['Do bà A. Nguyễn ký. Có hiệu lực.', ['Do bà A. Nguyễn ký.', 'Có hiệu lực.']],
  ['Nêu rõ: “Phải nhanh hơn.” Sau đó giao việc.', ['Nêu rõ: “Phải nhanh hơn.”', 'Sau đó giao việc.']],
  ['Gồm ngô, khoai, v.v. Diện tích tăng.', ['Gồm ngô, khoai, v.v. Diện tích tăng.']],
  ['Đang rà soát… Dự kiến tháng sau xong.', ['Đang rà soát…', 'Dự kiến tháng sau xong.']],
  ['Thu đạt khá. trong đó chi giảm.', ['Thu đạt khá. trong đó chi giảm.']],
  ['Một câu không có dấu chấm', ['Một câu không có dấu chấm']],
])('“%s” has the sentences %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

describe('sentences', () => {
  it('cover the whole text, in order, without overlap', () => {
    const words = fc.array(
      fc.constantFrom('Thu', 'đạt', '2.045,7', '1.', 'TP.', 'khá.', 'ạ?', '“Vâng.”', '\n', '(I.', '…'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const ranges = sentenceRanges(text);
        expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('are found around any place in them', () => {
    const text = 'Thu đạt khá. Chi giảm nhẹ. Nợ ổn định.';
    expect(sentenceAround(text, text.indexOf('giảm'))).toBe('Chi giảm nhẹ.');
    expect(sentenceAround(text, 0)).toBe('Thu đạt khá.');
    expect(sentenceAround('', 0)).toBe('');
  });
});
