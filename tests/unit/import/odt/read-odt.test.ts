import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../../src/import/read-file.ts';
import { readOdt } from '../../../../src/import/odt/read-odt.ts';
import { flatOdf, odtFile, type OdfParts } from '../../../generators/odf-text.ts';

const linesOf = (body: string, parts: OdfParts = {}): string[] =>
  readOdt(odtFile(body, parts))
    .lines.map(({ text }) => text)
    .filter(Boolean);

const remarksOf = (body: string, parts: OdfParts = {}): string[] =>
  (readOdt(odtFile(body, parts)).notices ?? []).map(({ what, why }) => `${what}: ${why}`);

const p = (text: string): string => `<text:p>${text}</text:p>`;
const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
const listStyle = (name: string, levels: string): string =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const level = (depth: number, properties: string): string =>
  `<text:list-level-style-number text:level="${depth}" ${properties}/>`;

describe('the text of an OpenDocument file', () => {
  it('is read from a package and from one piece of XML alike', async () => {
    const body = `<text:h text:outline-level="2">Thu ngân sách</text:h>${p('Xã thu 41,5 tỷ đồng.')}`;
    for (const file of [odtFile(body), flatOdf(body)]) {
      const { lines } = await readSourceFile(file);
      expect(lines.map(({ text }) => text).filter(Boolean)).toEqual([
        '## Thu ngân sách',
        'Xã thu 41,5 tỷ đồng.',
      ]);
    }
  });

  it('keeps spaces, tabs and lines that are elements, and makes one space of a line broken in the XML', () => {
    expect(linesOf(p('Thu<text:s text:c="3"/>đạt<text:tab/>41\n   tỷ'))).toEqual(['Thu đạt 41 tỷ']);
    expect(linesOf(p('KT. CHỦ TỊCH<text:line-break/>PHÓ CHỦ TỊCH'))).toEqual([
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
  });

  it('sets bold and italic words and raised signs by their styles, whatever these are based on', () => {
    const styles =
      textStyle('Dam', 'fo:font-weight="bold"') +
      `<style:style style:name="DamHon" style:family="text" style:parent-style-name="Dam"/>` +
      textStyle('Cao', 'style:text-position="super 58%"');
    const body = p(
      'Thu <text:span text:style-name="DamHon">lớn</text:span> từ 12 m<text:span text:style-name="Cao">3</text:span> gỗ',
    );
    expect(linesOf(body, { styles })).toEqual(['Thu **lớn** từ 12 m<sup>3</sup> gỗ']);
  });

  it('puts the text of a frame behind the paragraph that it is anchored in', () => {
    const frame = `<draw:frame><draw:text-box>${p('Ghi chú trong khung')}</draw:text-box></draw:frame>`;
    expect(linesOf(p(`Trước${frame} sau`))).toEqual(['Trước sau', 'Ghi chú trong khung']);
  });
});

describe('notes of an OpenDocument file', () => {
  const note = (
    id: string,
    body: string,
    citation = `<text:note-citation>${id}</text:note-citation>`,
  ): string =>
    `<text:note text:id="n${id}" text:note-class="footnote">${citation}<text:note-body>${body}</text:note-body></text:note>`;

  it('stand at the end, each with its mark in the text', () => {
    const body = p(
      `Gieo 120 ha${note('1', p('Trong đó 20 ha rau.'))}, thu 41 tỷ${note('2', p('Chưa gồm phí.'))}.`,
    );
    expect(linesOf(body)).toEqual([
      'Gieo 120 ha[^1], thu 41 tỷ[^2].',
      '[^1]: Trong đó 20 ha rau.',
      '[^2]: Chưa gồm phí.',
    ]);
  });

  it('keep a mark that someone chose, which is not counted', () => {
    const own = '<text:note-citation text:label="*">*</text:note-citation>';
    const body = p(
      `Gieo 120 ha${note('1', p('Ước tính.'), own)}, thu 41 tỷ${note('2', p('Chưa gồm phí.'))}.`,
    );
    expect(linesOf(body)[0]).toBe('Gieo 120 ha[^*], thu 41 tỷ[^1].');
  });
});

describe('numbers of lists', () => {
  const item = (text: string, more = ''): string => `<text:list-item>${p(text)}${more}</text:list-item>`;
  const list = (inner: string, properties = 'text:style-name="L"'): string =>
    `<text:list ${properties}>${inner}</text:list>`;
  const styles = listStyle(
    'L',
    level(1, 'style:num-format="I" style:num-suffix="."') +
      level(2, 'style:num-format="1" style:num-suffix=")" text:display-levels="1"'),
  );

  it('are written out as they are printed, level by level', () => {
    const body = list(item('Một', list(item('a') + item('b'), '')) + item('Hai', list(item('c'), '')));
    expect(linesOf(body, { styles })).toEqual(['I. Một', '1) a', '2) b', 'II. Hai', '1) c']);
  });

  it('begin anew in a new list, and go on where the list says so', () => {
    const anew = list(item('Một')) + list(item('Lại một'));
    expect(linesOf(anew, { styles })).toEqual(['I. Một', 'I. Lại một']);
    const on =
      list(item('Một')) +
      p('Lời xen.') +
      list(item('Hai'), 'text:style-name="L" text:continue-numbering="true"');
    expect(linesOf(on, { styles })).toEqual(['I. Một', 'Lời xen.', 'II. Hai']);
    const named =
      list(item('Một'), 'text:style-name="L" xml:id="a"') +
      list(item('Khác')) +
      list(item('Hai'), 'text:style-name="L" text:continue-list="a"');
    expect(linesOf(named, { styles })).toEqual(['I. Một', 'I. Khác', 'II. Hai']);
  });

  it('are not counted where an item only holds a deeper list, or is a list header', () => {
    const body = list(
      item('Một') +
        `<text:list-item>${list(item('a'), '')}</text:list-item><text:list-header>${p('Lời')}</text:list-header>` +
        item('Hai'),
    );
    expect(linesOf(body, { styles })).toEqual(['I. Một', '1) a', 'Lời', 'II. Hai']);
  });

  it('are counted for headings by the outline, with those of the levels above', () => {
    const outline = `<text:outline-style style:name="O"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:outline-style>`;
    const h = (depth: number, text: string): string =>
      `<text:h text:outline-level="${depth}">${text}</text:h>`;
    const body =
      h(1, 'KẾT QUẢ') + h(2, 'Kinh tế') + h(3, 'Nông nghiệp') + h(3, 'Công nghiệp') + h(2, 'Xã hội');
    expect(linesOf(body, { styles: outline })).toEqual([
      '# I. KẾT QUẢ',
      '## 1. Kinh tế',
      '### 1.1. Nông nghiệp',
      '### 1.2. Công nghiệp',
      '## 2. Xã hội',
    ]);
  });
});

describe('tables of an OpenDocument file', () => {
  it('keep every value in its column under wide, high and repeated cells', () => {
    const cell = (text: string, properties = ''): string =>
      `<table:table-cell ${properties}>${p(text)}</table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const row = (inner: string): string => `<table:table-row>${inner}</table:table-row>`;
    const body = `<table:table><table:table-header-rows>${
      row(
        cell('TT', 'table:number-rows-spanned="2"') +
          cell('Chỉ tiêu', 'table:number-rows-spanned="2"') +
          cell('Năm 2024', 'table:number-columns-spanned="2"') +
          covered,
      ) + row(covered + covered + cell('Kế hoạch') + cell('Thực hiện'))
    }</table:table-header-rows>${row(
      cell('1') +
        cell('Thu') +
        `<table:table-cell table:number-columns-repeated="2">${p('5')}</table:table-cell>`,
    )}</table:table>`;
    expect(linesOf(body)).toEqual([
      '| TT | Chỉ tiêu | Năm 2024 |  |',
      '| --- | --- | --- | --- |',
      '|  |  | Kế hoạch | Thực hiện |',
      '| 1 | Thu | 5 | 5 |',
    ]);
  });
});

describe('what is left out of an OpenDocument file', () => {
  it('is told: hidden and struck text, the table of contents, comments, margins', () => {
    const styles =
      textStyle('An', 'text:display="none"') + textStyle('Gach', 'style:text-line-through-style="solid"');
    const masters = `<style:master-page style:name="M"><style:header>${p('Dự thảo lần 2')}</style:header><style:footer>${p('Trang 1')}</style:footer></style:master-page>`;
    const body =
      `<text:table-of-content><text:index-body>${p('I. KẾT QUẢ 3')}</text:index-body></text:table-of-content>` +
      p(
        'Thu <text:span text:style-name="Gach">40</text:span> 41 tỷ<text:span text:style-name="An"> nháp</text:span><office:annotation><text:p>Xem lại</text:p></office:annotation>.',
      );
    expect(linesOf(body, { styles, masters })).toEqual(['Thu 41 tỷ.']);
    const remarks = remarksOf(body, { styles, masters }).join('\n');
    for (const told of ['“40”', '“nháp”', 'mục lục (1 dòng)', '“Xem lại”', '“Dự thảo lần 2”'])
      expect(remarks).toContain(told);
    expect(remarks).not.toContain('Trang 1');
  });

  it('keeps what a tracked change inserted, leaves what one deleted, and tells both', () => {
    const region = (id: string, inner: string): string =>
      `<text:changed-region xml:id="${id}">${inner}</text:changed-region>`;
    const changes = `<text:tracked-changes>${region('a', '<text:insertion/>')}${region('b', `<text:deletion><office:change-info><dc:creator>Ai đó</dc:creator></office:change-info>${p('40')}</text:deletion>`)}</text:tracked-changes>`;
    const body = `${changes}${p('Thu <text:change text:change-id="b"/><text:change-start text:change-id="a"/>41<text:change-end text:change-id="a"/> tỷ.')}`;
    expect(linesOf(body)).toEqual(['Thu 41 tỷ.']);
    const remarks = remarksOf(body).join('\n');
    expect(remarks).toContain('giữ chữ thêm vào: “41”; bỏ chữ bị gạch: “40”');
    expect(remarks).not.toContain('Ai đó');
  });

  it('is in the count of words all the same where nothing tells it', () => {
    const { fileText } = readOdt(
      odtFile(
        p(
          'Thu 41 tỷ<text:ruby><text:ruby-base>đồng</text:ruby-base><text:ruby-text>chú</text:ruby-text></text:ruby>',
        ),
      ),
    );
    expect(fileText).toContain('chú');
  });
});

describe('a file that no text can be read from', () => {
  it('is refused with what to do: locked, a spreadsheet, damaged, empty', () => {
    const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    expect(() => readOdt(odtFile(p('x'), { parts: { 'META-INF/manifest.xml': manifest } }))).toThrow(
      /mật khẩu/u,
    );
    const sheet = odtFile('', { parts: { 'content.xml': '<a/>' } });
    expect(() => readOdt(sheet)).toThrow(/hỏng/u);
    expect(() => readOdt(odtFile(p(' ')))).toThrow(/không có chữ/u);
    expect(() => readOdt(odtFile(p('x')).slice(0, 400))).toThrow(/hỏng/u);
  });
});
