import { strToU8, zipSync } from 'fflate';
import { flatOdf, odtFile, type OdfParts } from '../odf-text.ts';
import type { OddFile } from './odd-file.ts';

const p = (inner: string): string => `<text:p>${inner}</text:p>`;
const cell = (inner: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${inner.startsWith('<') ? inner : p(inner)}</table:table-cell>`;
const row = (...cells: string[]): string =>
  `<table:table-row>${cells.map((own) => cell(own)).join('')}</table:table-row>`;
const table = (...rows: string[]): string => `<table:table>${rows.join('')}</table:table>`;
const note = (inner: string): string =>
  `<text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${inner.startsWith('<') ? inner : p(inner)}</text:note-body></text:note>`;

const odt = (
  kind: string,
  body: string,
  draft: readonly string[],
  { parts, ...more }: Partial<OddFile> & { readonly parts?: OdfParts } = {},
): OddFile => ({
  kind: `OpenDocument: ${kind}`,
  bytes: odtFile(p('Mở đầu bài.') + body, parts),
  draft: ['Mở đầu bài.', ...draft],
  ...more,
});
const refused = (kind: string, bytes: Uint8Array, says: RegExp): OddFile => ({
  kind: `OpenDocument: ${kind}`,
  bytes,
  refused: says,
});

const MIME = { mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] } as const;

/** OpenDocument texts (`.odt`, `.fodt`), sound and damaged. */
export function oddOdf(): OddFile[] {
  const sound = odtFile(p('Xã có 12 km đường.'));
  const flat = flatOdf(p('Xã có 12 km đường.'));
  return [
    refused('cut in half', sound.slice(0, sound.length / 2), /hỏng|Hãy/u),
    refused('a package of its kind alone', zipSync({ ...MIME, mimetype: [...MIME.mimetype] }), /Hãy/u),
    refused(
      'a text that is no XML',
      zipSync({ mimetype: [...MIME.mimetype], 'content.xml': strToU8('Xã Mẫu') }),
      /Hãy/u,
    ),
    refused('no text at all', odtFile(''), /Hãy/u),
    refused(
      'a spreadsheet',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('<a/>'),
      }),
      /Hãy/u,
    ),
    { kind: 'OpenDocument: in one piece', bytes: flat, draft: ['Xã có 12 km đường.'] },
    refused('in one piece, cut in half', flat.slice(0, flat.length / 2), /Hãy/u),
    odt('a tab between digits', p('Thu 12<text:tab/>345 tỷ đồng.'), ['345 tỷ đồng.'], {
      never: ['12345', '12 345'],
    }),
    odt('many spaces between digits', p('Thu 12<text:s text:c="9"/>345 tỷ đồng.'), ['345 tỷ đồng.'], {
      never: ['12345', '12 345'],
    }),
    odt('a soft hyphen between digits', p('Thu 12\u00AD45 tỷ đồng.'), ['Thu'], { never: ['1245'] }),
    odt('a billion spaces', p('Đường<text:s text:c="1000000000"/>làng.'), ['Đường', 'làng.']),
    odt(
      'a row that is there a million times',
      table(
        row('Mẫu', '12'),
        `<table:table-row table:number-rows-repeated="1048576">${cell('')}</table:table-row>`,
      ),
      ['Mẫu', '12'],
    ),
    odt(
      'a cell that is there a million times',
      table(
        `<table:table-row>${cell('Mẫu')}${cell('', 'table:number-columns-repeated="1000000"')}</table:table-row>`,
      ),
      ['Mẫu'],
    ),
    odt('a table in a table', table(row('Xã', table(row('trong', '12')))), ['Xã', 'trong', '12']),
    odt('a table in a note', p(`Đường mới${note(p('Gồm:') + table(row('Mẫu', '12')))}`), [
      'Đường mới',
      'Gồm:',
      'Mẫu',
      '12',
    ]),
    odt('a note in a table', table(row('Xã', 'Kể'), row('Mẫu', p(`12${note('Có cả ngõ.')}`))), [
      'Mẫu',
      'Có cả ngõ.',
    ]),
    odt('an empty table', `<table:table/>${p('Sau bảng.')}`, ['Sau bảng.']),
    odt(
      'a comment',
      p('Đường<office:annotation><text:p>Xem lại số</text:p></office:annotation> làng.'),
      ['Đường làng.'],
      { told: ['Xem lại số'] },
    ),
    odt(
      'a text in a box',
      p('Ngoài.<draw:frame><draw:text-box><text:p>Trong khung.</text:p></draw:text-box></draw:frame>'),
      ['Ngoài.', 'Trong khung.'],
    ),
    odt('hidden text', p('Thu 12.<text:hidden-text text:string-value="mật 19"/>'), ['Thu 12.']),
    odt('a field with its result', p('Tổng <text:expression text:formula="a">45</text:expression> tỷ.'), [
      'Tổng 45 tỷ.',
    ]),
    odt('a form\u2019s control', p('Ô <draw:control draw:control="c"/>'), ['Ô']),
    odt(
      'a list of three levels',
      `<text:list><text:list-item>${p('cấp một')}<text:list><text:list-item>${p('cấp hai')}<text:list><text:list-item>${p('cấp ba')}</text:list-item></text:list></text:list-item></text:list></text:list-item></text:list>`,
      ['cấp một', 'cấp hai', 'cấp ba'],
    ),
    odt('a heading of level nine', '<text:h text:outline-level="9">Mục sâu</text:h>', ['Mục sâu']),
    odt('an element that no standard knows', '<text:la><text:p>Chợ lạ.</text:p></text:la>', ['Chợ lạ.']),
    odt(
      'a section that is hidden',
      `<text:section text:display="none">${p('Mục ẩn 19.')}</text:section>`,
      [],
      { told: ['Mục ẩn 19.'] },
    ),
    odt(
      'ruby above letters',
      p('<text:ruby><text:ruby-base>gốc</text:ruby-base><text:ruby-text>chú</text:ruby-text></text:ruby>'),
      ['gốc'],
      { toldByCount: true, told: ['chú'] },
    ),
  ];
}
