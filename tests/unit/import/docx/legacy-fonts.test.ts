import { describe, expect, it } from 'vitest';
import { paragraph, run } from '../../../generators/word-xml.ts';
import { linesOf, noticesOf } from './word-lines.ts';

const inFont = (text: string, font: string): string =>
  run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);

describe('a text in a font from before Unicode', () => {
  it('is read by what its letters show, in a file that is Unicode otherwise', () => {
    const body =
      paragraph('Sản xuất ổn định.') +
      paragraph(inFont('Thu ng©n s¸ch trªn ®Þa bµn ®¹t 512 tû ®ång.', '.VnTime')) +
      paragraph(inFont('Phô lôc', '.VnTimeH')) +
      paragraph(inFont('Tænh ñaït keá hoaïch, AÙp duïng.', 'VNI-Times'));
    expect(linesOf(body)).toEqual([
      'Sản xuất ổn định.',
      'Thu ngân sách trên địa bàn đạt 512 tỷ đồng.',
      'PHỤ LỤC',
      'Tỉnh đạt kế hoạch, Áp dụng.',
    ]);
    expect(noticesOf(body)[0]?.what).toContain('3 đoạn');
  });

  it('keeps its ư, which is a soft hyphen elsewhere', () => {
    const body = paragraph(inFont('®Çu t\u00AD c«ng', '.VnTime'));
    expect(linesOf(body)).toEqual(['đầu tư công']);
    const element = `<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>®Çu t</w:t><w:softHyphen/><w:t> c«ng</w:t></w:r>`;
    expect(linesOf(paragraph(element))).toEqual(['đầu tư công']);
  });

  it('stays as it is where it is Unicode all the same', () => {
    const body = paragraph(inFont('Diện tích lúa', '.VnTime')) + paragraph(inFont('cá', '.VnTime'));
    expect(linesOf(body)).toEqual(['Diện tích lúa', 'cá']);
    expect(noticesOf(body)).toEqual([]);
  });
});

it('a sign of a font of symbols is what it shows', () => {
  expect(linesOf(paragraph(inFont('\uF0FE', 'Wingdings') + run(' Đạt')))).toEqual(['☑ Đạt']);
});
