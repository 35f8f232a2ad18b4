import { describe, expect, it } from 'vitest';
import { paragraph, run } from '../../../generators/word-xml.ts';
import { linesOf, noticesOf } from './word-lines.ts';

describe('a text box', () => {
  const shape = `<w:drawing><wps:txbx><w:txbxContent>${paragraph('Số liệu đến ngày 25.')}</w:txbxContent></wps:txbx></w:drawing>`;
  const box = (fallback: string): string =>
    paragraph(
      `${run('Trước khung.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`,
    ) + paragraph('Sau khung.');

  it.each([
    '<w:pict/>',
    `<w:pict><w:txbxContent>${paragraph('Số liệu đến ngày 25.')}</w:txbxContent></w:pict>`,
  ])('is read once, behind its paragraph, whatever older readers are given', (fallback) => {
    expect(linesOf(box(fallback))).toEqual(['Trước khung.', 'Số liệu đến ngày 25.', 'Sau khung.']);
  });
});

describe('several text boxes of one paragraph', () => {
  it('are read in their order, those of a group too', () => {
    const box = (text: string): string =>
      `<wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>`;
    const group = `<w:r><w:drawing><wpg:wgp xmlns:wpg="g">${box('Hộp một.')}${box('Hộp hai.')}</wpg:wgp></w:drawing></w:r>`;
    const single = `<w:r><w:drawing>${box('Hộp ba.')}</w:drawing></w:r>`;
    expect(linesOf(paragraph(`${run('Neo.')}${group}${single}`))).toEqual([
      'Neo.',
      'Hộp một.',
      'Hộp hai.',
      'Hộp ba.',
    ]);
  });
});

describe('a table', () => {
  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
  const row = (cells: readonly string[], properties = ''): string =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((own) => (own.startsWith('<w:tc>') ? own : cell(own))).join('')}</w:tr>`;
  const table = (...rows: string[]): string =>
    `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>${rows.join('')}</w:tbl>`;
  const head = row(['TT', 'Tên', 'Số']);

  it('keeps its columns where a row begins further right or ends earlier', () => {
    const body = table(
      head,
      row(['Lúa', '12'], '<w:gridBefore w:val="1"/>'),
      row(['2'], '<w:gridAfter w:val="2"/>'),
    );
    expect(linesOf(body).slice(2)).toEqual(['|  | Lúa | 12 |', '| 2 |  |  |']);
  });

  it('keeps the rows that a content control or a custom element wraps', () => {
    const body = table(
      head,
      `<w:sdt><w:sdtPr/><w:sdtContent>${row(['1', 'Lúa', '12'])}</w:sdtContent></w:sdt>`,
      `<w:customXml>${row(['2', 'Ngô', '7'])}</w:customXml>`,
    );
    expect(linesOf(body).slice(2)).toEqual(['| 1 | Lúa | 12 |', '| 2 | Ngô | 7 |']);
  });

  it('stays apart from the next one, whatever stands between them', () => {
    const next = table(row(['Bản', 'Hộ']), row(['Pác', '40']));
    for (const between of ['', '<w:p/>'])
      expect(linesOf(table(head, row(['1', 'Lúa', '12'])) + between + next)).toEqual([
        '| TT | Tên | Số |',
        '| --- | --- | --- |',
        '| 1 | Lúa | 12 |',
        '| Bản | Hộ |',
        '| --- | --- |',
        '| Pác | 40 |',
      ]);
  });

  it('within a cell stays readable', () => {
    const inner = table(row(['Lúa', '2.000']), row(['Ngô', '3.000']));
    const body = table(head, row(['1', 'Diện tích', cell(paragraph('5.000') + inner + paragraph(''))]));
    expect(linesOf(body).at(-1)).toBe('| 1 | Diện tích | 5.000 Lúa – 2.000; Ngô – 3.000 |');
  });

  it('leaves out hidden and deleted rows, and tells them', () => {
    const body = table(
      head,
      row(['1', 'Lúa', '12'], '<w:hidden/>'),
      row(['2', 'Ngô', '7'], '<w:del w:id="1"/>'),
      row(['3', 'Chè', '5']),
    );
    expect(linesOf(body).slice(2)).toEqual(['| 3 | Chè | 5 |']);
    const notices = noticesOf(body);
    expect(notices.map(({ what, why }) => what + why).join(' ')).toMatch(
      /“2 \| Ngô \| 7”.*“1 \| Lúa \| 12”/u,
    );
  });

  it('with the number of a report in a cell is no letterhead where lines are drawn', () => {
    const list = table(row(['Văn bản', 'Nội dung']), row(['Số: 15/BC-UBND', 'Thu ngân sách']));
    expect(linesOf(list)).toHaveLength(3);
    const frame = `<w:tbl>${row(['UBND XÃ MẪU', 'Mẫu, ngày 5 tháng 7']) + row(['Số: 15/BC-UBND', ''])}</w:tbl>`;
    expect(linesOf(frame)).toEqual(['UBND XÃ MẪU', 'Số: 15/BC-UBND', 'Mẫu, ngày 5 tháng 7']);
  });
});

describe('a part in another format', () => {
  it('is told, with what to do', () => {
    const [notice] = noticesOf(paragraph('Đạt 61%.') + '<w:altChunk r:id="x"/>');
    expect(notice).toMatchObject({ severity: 'must' });
    expect(notice?.what).toContain('chèn từ tệp khác');
  });

  it('that is all there is refuses the file with what to do', () => {
    expect(() => linesOf('<w:altChunk r:id="x"/>')).toThrow(/lưu lại thành \.docx/u);
  });
});

describe('paragraphs', () => {
  it('of content controls and custom elements stand in their place', () => {
    const wrapped = `<w:customXml>${paragraph('Hai.')}</w:customXml><w:sdt><w:sdtContent>${paragraph('Ba.')}</w:sdtContent></w:sdt>`;
    expect(linesOf(paragraph('Một.') + wrapped)).toEqual(['Một.', 'Hai.', 'Ba.']);
  });

  it('are one where the end of the first was deleted', () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(linesOf(paragraph('Thu đạt ', mark) + paragraph('12 tỷ đồng.'))).toEqual(['Thu đạt 12 tỷ đồng.']);
  });

  it('begin with their large first letter', () => {
    const letter = paragraph('T', '<w:framePr w:dropCap="drop" w:lines="2"/>');
    expect(linesOf(letter + paragraph('ổng thu 12 tỷ.'))).toEqual(['Tổng thu 12 tỷ.']);
  });

  it('are headings by the outline level of their style', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục lớn"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`;
    expect(linesOf(paragraph('Kết quả', '<w:pStyle w:val="Muc"/>'), { styles })).toEqual(['## Kết quả']);
  });
});
