import { paragraph, run } from '../word-xml.ts';
import type { OddFile } from './odd-file.ts';
import { cell, cite, note, row, table, word } from './word-parts.ts';

/** Sound packages with tables, notes, lists and controls that offices seldom write. */
export function oddWordTables(): OddFile[] {
  const deep = Array.from({ length: 12 }).reduce<string>(
    (inner, _, at) => table(row(inner, `tầng ${at}`)),
    paragraph('đáy bảng'),
  );
  return [
    word('empty tables', `<w:tbl/>${table('<w:tr/>')}${table(row('', ''))}${paragraph('Sau bảng.')}`, [
      'Sau bảng.',
    ]),
    word('tables in tables in tables', deep, ['đáy bảng', 'tầng 0', 'tầng 11']),
    word('rows of unlike lengths', table(row('A'), row('B', 'C', 'D'), row('E', 'F')), [
      'A',
      'B',
      'C',
      'D',
      'E',
      'F',
    ]),
    word(
      'a cell over more columns than there are',
      table(
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="90000"/></w:tcPr>${paragraph('Đầu bảng')}</w:tc></w:tr>`,
        row('Mẫu', '12'),
      ),
      ['Đầu bảng', 'Mẫu', '12'],
    ),
    word(
      'cells merged downward that hold text',
      table(
        `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('Khối')}</w:tc>${cell('1')}</w:tr>`,
        `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('ẩn dưới')}</w:tc>${cell('2')}</w:tr>`,
      ),
      ['Khối', 'ẩn dưới', '1', '2'],
    ),
    word(
      'a cell of twenty thousand words',
      table(row('Xã', 'Kể'), row('Mẫu', 'đường làng '.repeat(10_000) + 'hết ô')),
      ['hết ô'],
    ),
    word(
      'pipes and breaks in cells',
      table(row('A|B', 'C'), row('1', `<w:p><w:r><w:t>dòng một</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:p>`)),
      ['dòng một', 'dòng hai'],
    ),
    word('a table in a footnote', paragraph(run('Đường mới') + cite(1)), ['Đường mới', 'Mẫu', '12 km'], {
      parts: { footnotes: note(1, paragraph('Gồm:') + table(row('Mẫu', '12 km'))) },
    }),
    word(
      'a footnote in a table',
      table(row('Xã', 'Đường'), `<w:tr>${cell(paragraph(run('Mẫu') + cite(1)))}${cell('12')}</w:tr>`),
      ['Mẫu', 'Có cả ngõ.'],
      { parts: { footnotes: note(1, 'Có cả ngõ.') } },
    ),
    word('a footnote that cites itself', paragraph(run('Đường mới') + cite(1)), ['Đường mới', 'Xem lại'], {
      parts: { footnotes: note(1, paragraph(run('Xem lại') + cite(1))) },
    }),
    word('a footnote that is not there', paragraph(run('Đường mới') + cite(7)), ['Đường mới'], {
      parts: { footnotes: note(1, 'Mồ côi.') },
      toldByCount: true,
      told: ['Mồ côi.'],
    }),
    word(
      'a footnote in hidden text',
      paragraph(run('Đường mới') + `<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>`),
      ['Đường mới'],
      { parts: { footnotes: note(1, 'Ghi kín.') }, told: ['Ghi kín.'] },
    ),
    word(
      'section breaks in the midst',
      `${paragraph('Phần một.', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')}${paragraph('Phần hai.')}`,
      ['Phần một.', 'Phần hai.'],
    ),
    word('heads and feet of pages', paragraph('Thân bài.'), ['Thân bài.'], {
      parts: { header1: paragraph('Đầu trang lạ') },
      told: ['Đầu trang lạ'],
    }),
    word(
      'a list of three levels',
      [0, 1, 2]
        .map((level) =>
          paragraph(`mục cấp ${level}`, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`),
        )
        .join(''),
      ['mục cấp 0', 'mục cấp 1', 'mục cấp 2'],
      {
        parts: {
          numbering: `<w:abstractNum w:abstractNumId="0">${['%1.', '%1.%2.', '%1.%2.%3.'].map((text, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        },
      },
    ),
    word(
      'a list whose numbers are not there',
      paragraph('mục lạc', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>'),
      ['mục lạc'],
    ),
    word('a heading of level nine', paragraph('Mục sâu', '<w:outlineLvl w:val="8"/>'), ['Mục sâu']),
    word('text in content controls', `<w:sdt><w:sdtContent>${paragraph('Trong ô.')}</w:sdtContent></w:sdt>`, [
      'Trong ô.',
    ]),
    word(
      'a form nobody filled in',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Bấm vào đây')}</w:sdtContent></w:sdt>`,
      ['Bấm vào đây'],
      { told: ['Bấm vào đây'] },
    ),
    word(
      'ruby above letters',
      paragraph(
        '<w:r><w:ruby><w:rt><w:r><w:t>chú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>gốc</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['gốc'],
      { toldByCount: true, told: ['chú'] },
    ),
    word(
      'words one letter a run',
      paragraph(
        [...'Đường làng 1.245 m'].map((letter) => run(letter, letter === 'l' ? '<w:b/>' : '')).join(''),
      ),
      ['Đường làng 1.245 m'],
    ),
    word(
      'small digits set low',
      paragraph(run('CO') + run('2', '<w:vertAlign w:val="subscript"/>') + run(' giảm 12 tấn.')),
      ['giảm 12 tấn.'],
      { never: ['CO212'] },
    ),
    word(
      'an embedded file',
      paragraph('Thân bài.') +
        '<w:altChunk r:id="z" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
      ['Thân bài.'],
      { told: ['chèn từ tệp khác'] },
    ),
    word(
      'comments of XML and instructions within a text',
      '<w:p><w:r><w:t>Đường<!-- 19 --><?x y?> làng.</w:t></w:r></w:p>',
      ['Đường làng.'],
    ),
    word('bidi runs', paragraph(run('Thu 12 tỷ.', '<w:rtl/>')), ['Thu 12 tỷ.']),
  ];
}
