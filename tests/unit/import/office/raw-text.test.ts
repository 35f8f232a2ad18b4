import { describe, expect, it } from 'vitest';
import { readInline } from '../../../../src/import/inline-text.ts';
import { paragraph, run } from '../../../generators/word-xml.ts';
import { linesOf } from '../docx/word-lines.ts';

const bold = (text: string): string => run(text, '<w:b/>');
const italic = (text: string): string => run(text, '<w:i/>');
const textOf = (...runs: string[]): string => readInline(linesOf(paragraph(runs.join('')))[0] ?? '').text;

describe('a setting that changes within a word', () => {
  it.each([
    ['Tổng thu', [bold('T'), run('ổng thu')], 'Tổng thu'],
    ['nhà nước', [bold('nhà nư'), run('ớc')], '**nhà** nước'],
    ['2.045,7 tỷ', [bold('2.04'), run('5,7 tỷ')], '**2.045,7** tỷ'],
    [
      'Thu nội địa ước',
      [bold('Thu nội đ'), run('ị', '<w:b/><w:i/>'), bold('a'), run(' ước')],
      '**Thu nội địa** ước',
    ],
    ['(OCOP).', [bold('('), run('OCOP'), bold(').')], '(OCOP).'],
    ['“Mỗi xã một nghề”', [italic('“Mỗi xã '), bold('một nghề'), italic('”')], '*“Mỗi xã* **một nghề”**'],
  ])('leaves the word whole: %s', (text, runs, raw) => {
    expect(linesOf(paragraph(runs.join('')))[0]).toBe(raw);
    expect(textOf(...runs)).toBe(text);
  });

  it('leaves a line that is bold throughout a heading, whatever is italic in it', () => {
    expect(linesOf(paragraph(bold('Về ') + run('lúa', '<w:b/><w:i/>') + bold(' gạo')))).toEqual([
      '**Về lúa gạo**',
    ]);
  });
});

describe('printed signs', () => {
  it('stay what they are', () => {
    const text = 'Đạt 3*, 4* tăng; (*) xem; hạng *A* và **B**; a*b*c; tên_tệp; ~5~.';
    expect(textOf(run(text))).toBe(text);
    expect(textOf(bold(text), run(' Và 5*.'))).toBe(`${text} Và 5*.`);
  });

  it('that begin a line are a bullet still', () => {
    expect(linesOf(paragraph('* Về trồng trọt'))).toEqual(['* Về trồng trọt']);
    expect(linesOf(paragraph(bold('* Khó khăn')))).toEqual(['*** Khó khăn**']);
  });

  it('are in a table’s cells too', () => {
    const row = (a: string, b: string): string =>
      `<w:tr><w:tc>${paragraph(a)}</w:tc><w:tc>${paragraph(b)}</w:tc></w:tr>`;
    expect(
      linesOf(`<w:tbl>${row(bold('C') + run('hỉ tiêu'), 'Sao')}${row('OCOP', '3* | 4*')}</w:tbl>`),
    ).toEqual(['| Chỉ tiêu | Sao |', '| --- | --- |', '| OCOP | 3\\* \\| 4\\* |']);
  });
});
