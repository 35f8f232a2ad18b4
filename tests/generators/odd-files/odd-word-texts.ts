import { paragraph, run } from '../word-xml.ts';
import type { OddFile } from './odd-file.ts';
import { box, cell, field, forms, row, table, word } from './word-parts.ts';

/** Sound packages with signs, fields, changes and drawings that offices seldom write. */
export function oddWordTexts(): OddFile[] {
  return [
    word(
      'a soft hyphen between digits',
      paragraph(`<w:r><w:t>Thu 12</w:t><w:softHyphen/><w:t>45 tỷ đồng.</w:t></w:r>`),
      ['Thu 12', '45 tỷ đồng.'],
      { never: ['1245'] },
    ),
    word(
      'a soft hyphen within a word',
      paragraph(`<w:r><w:t>Đư</w:t><w:softHyphen/><w:t>ờng làng.</w:t></w:r>`),
      ['Đường làng.'],
    ),
    word(
      'a tab between digits',
      paragraph(`<w:r><w:t>Thu 12</w:t><w:tab/><w:t>345 tỷ đồng.</w:t></w:r>`),
      ['345 tỷ đồng.'],
      { never: ['12345', '12 345'] },
    ),
    word(
      'a line break between digits',
      paragraph(`<w:r><w:t>Thu 12</w:t><w:br/><w:t>345 tỷ đồng.</w:t></w:r>`),
      ['345 tỷ đồng.'],
      { never: ['12345'] },
    ),
    word(
      'a hyphen that keeps a line, between digits',
      paragraph(`<w:r><w:t>Kỳ 2020</w:t><w:noBreakHyphen/><w:t>2025 đạt.</w:t></w:r>`),
      ['Kỳ 2020-2025 đạt.'],
    ),
    word(
      'an older form that says another number',
      paragraph(
        `<w:r>${forms(box('Chợ 12 gian.'), `<w:pict>${box('Chợ 19 gian.').replaceAll('w:drawing', 'v:shape')}</w:pict>`)}</w:r>`,
      ),
      ['Chợ 12 gian.'],
      { told: ['Chợ 19 gian.'] },
    ),
    word(
      'an older form that says the same',
      paragraph(`<w:r>${forms(box('Chợ 12 gian.'), box('Chợ 12 gian.'))}</w:r>`),
      ['Chợ 12 gian.'],
    ),
    word(
      'a newer form without text and an older one with',
      paragraph(`<w:r>${forms('<w:drawing/>', box('Chợ 19 gian.'))}</w:r>`),
      ['Chợ 19 gian.'],
    ),
    word(
      'a field that nobody worked out',
      paragraph(run('Tổng ') + field('=SUM(ABOVE)') + run(' tỷ.')),
      ['Tổng'],
      { told: ['SUM(ABOVE)'] },
    ),
    word('a field with its result', paragraph(run('Tổng ') + field('=SUM(ABOVE)', '45') + run(' tỷ.')), [
      'Tổng 45 tỷ.',
    ]),
    word(
      'a field that nothing ends',
      paragraph(`${run('Trước ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('trong trường.')}`) +
        paragraph('Sau trường.'),
      ['Trước', 'trong trường.', 'Sau trường.'],
    ),
    word('a formula in an EQ field', paragraph(field('EQ \\f(1;2)') + run(' diện tích.')), ['diện tích.']),
    word('a mail merge field', paragraph(run('Xã ') + field('MERGEFIELD TenXa', '«TenXa»')), ['«TenXa»']),
    word(
      'comments',
      paragraph(`<w:commentRangeStart w:id="1"/>${run('Đường 12 km.')}<w:commentRangeEnd w:id="1"/>`),
      ['Đường 12 km.'],
      {
        told: ['Xem lại số này'],
        parts: { comments: `<w:comment w:id="1">${paragraph('Xem lại số này')}</w:comment>` },
      },
    ),
    word(
      'deleted and inserted text',
      paragraph(
        `${run('Thu ')}<w:del w:id="1"><w:r><w:delText>19</w:delText></w:r></w:del><w:ins w:id="2">${run('12')}</w:ins>${run(' tỷ.')}`,
      ),
      ['Thu 12 tỷ.'],
      { told: ['19'] },
    ),
    word(
      'moved text',
      `<w:p><w:moveFrom w:id="1">${run('Chợ dời.')}</w:moveFrom></w:p><w:p><w:moveTo w:id="2">${run('Chợ dời.')}</w:moveTo></w:p>`,
      ['Chợ dời.'],
    ),
    word(
      'a deleted paragraph mark',
      paragraph('Đường ', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('liên xã.'),
      ['Đường liên xã.'],
    ),
    word(
      'a deleted row',
      table(
        row('Xã', 'Hộ'),
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('Cũ')}${cell('19')}</w:tr>`,
        row('Mẫu', '12'),
      ),
      ['Xã', 'Mẫu', '12'],
      { told: ['Cũ', '19'] },
    ),
    word(
      'a deleted cell',
      table(
        row('Xã', 'Hộ'),
        `<w:tr>${cell('Mẫu')}<w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>${paragraph('12')}</w:tc></w:tr>`,
      ),
      ['Mẫu', '12'],
    ),
    word(
      'hidden text',
      paragraph(run('Thu 12 tỷ') + run(' mật 19', '<w:vanish/>') + run('.')),
      ['Thu 12 tỷ'],
      { told: ['mật 19'] },
    ),
    word('white text', paragraph(run('Thu 12 tỷ.') + run(' Chữ trắng 19.', '<w:color w:val="FFFFFF"/>')), [
      'Thu 12 tỷ.',
      'Chữ trắng 19.',
    ]),
    word('text struck out', paragraph(run('Thu 12 tỷ.') + run(' Gạch 19.', '<w:dstrike/>')), ['Thu 12 tỷ.'], {
      told: ['Gạch 19.'],
    }),
    word('text in a box', paragraph(`${run('Ngoài khung.')}<w:r>${box('Trong khung.')}</w:r>`), [
      'Ngoài khung.',
      'Trong khung.',
    ]),
    word(
      'a box within a box',
      paragraph(
        `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph(`${run('Khung lớn.')}<w:r>${box('Khung nhỏ.')}</w:r>`)}</w:txbxContent></wps:txbx></w:drawing></w:r>`,
      ),
      ['Khung lớn.', 'Khung nhỏ.'],
    ),
    word(
      'text of a drawing',
      paragraph('<w:r><w:drawing><a:p><a:r><a:t>Chữ trong hình.</a:t></a:r></a:p></w:drawing></w:r>'),
      [],
      { toldByCount: true, told: ['hình'] },
    ),
    word(
      'WordArt',
      paragraph(
        '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="Chữ nghệ thuật"/></v:shape></w:pict></w:r>',
      ),
      [],
      { told: ['Chữ nghệ thuật'] },
    ),
    word(
      'a symbol of a known font',
      paragraph('<w:r><w:t>Đạt </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 12.</w:t></w:r>'),
      ['≥ 12.'],
    ),
    word(
      'a symbol of a font nobody knows',
      paragraph('<w:r><w:t>Đạt </w:t><w:sym w:font="Phong La" w:char="F0AB"/></w:r>'),
      ['Đạt'],
      { told: ['Phong La F0AB'] },
    ),
    word(
      'an equation with a fraction',
      paragraph(
        `${run('Tỷ lệ ')}<m:oMath><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>45</m:t></m:r></m:den></m:f></m:oMath>`,
      ),
      ['12/45'],
      { never: ['1245'] },
    ),
    word(
      'an equation with a power',
      paragraph(
        `<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath>`,
      ),
      ['10'],
      { never: ['103'] },
    ),
  ];
}
