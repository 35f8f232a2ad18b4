import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Remark } from '../../../../src/import/draft-document.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { paragraph, run, wordXml } from '../../../generators/word-xml.ts';

async function linesOf(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  const { lines } = await readDocx(wordXml(body, parts));
  return lines.map(({ text }) => text).filter(Boolean);
}

async function noticesOf(body: string, parts: Record<string, string> = {}): Promise<readonly Remark[]> {
  return (await readDocx(wordXml(body, parts))).notices ?? [];
}

const PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>';

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const definition = `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}</w:abstractNum>`;
  const list = (id: number, inner = '', of = 1): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const item = (text: string, id: number, at = 0): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

  it('go on where only the first item of a list sets the start, as LibreOffice saves them', async () => {
    const numbering = definition + list(1) + list(2, restart);
    const lines = await linesOf(item('Kết quả', 2) + item('Nhiệm vụ', 1) + item('Kiến nghị', 1), {
      numbering,
    });
    expect(lines).toEqual(['I. Kết quả', 'II. Nhiệm vụ', 'III. Kiến nghị']);
  });

  it('begin anew where a further list sets its start', async () => {
    const numbering = definition + list(1) + list(2, restart);
    const lines = await linesOf(item('Lúa', 1) + item('Ngô', 1) + item('Chè', 2) + item('Quế', 2), {
      numbering,
    });
    expect(lines).toEqual(['I. Lúa', 'II. Ngô', 'I. Chè', 'II. Quế']);
  });

  it('are digits throughout where the level asks for it', async () => {
    const lines = await linesOf(item('Kết quả', 1) + item('Sản xuất', 1, 1), {
      numbering: definition + list(1),
    });
    expect(lines).toEqual(['I. Kết quả', '1.1. Sản xuất']);
  });

  it('come from the list that a style names', async () => {
    const styles = `<w:style w:type="numbering" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const linked = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Muc"/></w:abstractNum>';
    const numbering = definition + linked + list(1) + list(2, '', 2);
    expect(await linesOf(item('Kết quả', 2), { numbering, styles })).toEqual(['I. Kết quả']);
  });
});

describe('a break of the page within a text', () => {
  it('leaves the words beside it apart', async () => {
    expect(
      await linesOf(paragraph(`${run('Bà con góp công')}${PAGE_BREAK}${run('làm lại bờ kè.')}`)),
    ).toEqual(['Bà con góp công làm lại bờ kè.']);
  });

  it('does not part a number', async () => {
    expect(await linesOf(paragraph(`${run('Vốn 2.130')}${PAGE_BREAK}${run(',5 tỷ đồng.')}`))).toEqual([
      'Vốn 2.130,5 tỷ đồng.',
    ]);
  });

  it('does not make two paragraphs of one sentence', async () => {
    const body = `${paragraph(`${run('Bà con góp công')}${PAGE_BREAK}`)}${paragraph('làm lại bờ kè.')}`;
    expect(await linesOf(body)).toEqual(['Bà con góp công làm lại bờ kè.']);
  });

  it('leaves paragraphs apart that end, or that begin a sentence', async () => {
    const body = `${paragraph(`${run('Bà con góp công.')}${PAGE_BREAK}`)}${paragraph('làm lại bờ kè.')}`;
    expect(await linesOf(body)).toHaveLength(2);
    const next = `${paragraph(`${run('PHỤ LỤC')}${PAGE_BREAK}`)}${paragraph('Danh mục công trình')}`;
    expect(await linesOf(next)).toHaveLength(2);
  });
});

describe('a line that someone broke by hand', () => {
  it('goes on where the sentence does, and stays a line where not', async () => {
    const broken = `<w:r><w:t>Tổ hợp tác Đồi Mận</w:t><w:br/><w:t>chia lại lịch tưới.</w:t></w:r>`;
    expect(await linesOf(paragraph(broken))).toEqual(['Tổ hợp tác Đồi Mận chia lại lịch tưới.']);
    const lines = `<w:r><w:t>KT. CHỦ TỊCH</w:t><w:br/><w:t>PHÓ CHỦ TỊCH</w:t></w:r>`;
    expect(await linesOf(paragraph(lines))).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });
});

describe('a text box', () => {
  const shape = `<w:drawing><wps:txbx><w:txbxContent>${paragraph('Số liệu đến ngày 25.')}</w:txbxContent></wps:txbx></w:drawing>`;
  const box = (fallback: string): string =>
    paragraph(
      `${run('Trước khung.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`,
    ) + paragraph('Sau khung.');

  it.each([
    '<w:pict/>',
    `<w:pict><w:txbxContent>${paragraph('Số liệu đến ngày 25.')}</w:txbxContent></w:pict>`,
  ])('is read once, behind its paragraph, whatever older readers are given', async (fallback) => {
    expect(await linesOf(box(fallback))).toEqual(['Trước khung.', 'Số liệu đến ngày 25.', 'Sau khung.']);
  });
});

describe('a file that is no Word document', () => {
  it('is named where it is a text of LibreOffice', async () => {
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<a/>'),
    });
    await expect(readDocx(odt)).rejects.toThrow(/\.odt[^]*\.docx/u);
  });
});

describe('what Mammoth passes over', () => {
  it('a formula is written as text in its place', async () => {
    const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const fraction = `<m:oMath><m:f><m:num>${math('12')}</m:num><m:den>${math('48')}</m:den></m:f></m:oMath>`;
    expect(await linesOf(paragraph(`${run('Tỷ lệ ')}${fraction}${run(' số xã.')}`))).toEqual([
      'Tỷ lệ 12/48 số xã.',
    ]);
    expect(await linesOf(paragraph(`<m:oMathPara>${fraction}</m:oMathPara>`))).toEqual(['12/48']);
  });

  it('a chart is told', async () => {
    const chart = `<w:r><w:drawing><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></w:drawing></w:r>`;
    const [notice] = await noticesOf(paragraph('Biểu đồ 1.') + paragraph(chart));
    expect(notice?.what).toContain('1 hình hoặc biểu đồ');
  });
});

describe('what is no part of the signed text', () => {
  it('changes that nobody accepted are told, with what was struck out', async () => {
    const body = paragraph(
      `${run('Đạt ')}<w:del><w:r><w:delText>58</w:delText></w:r></w:del><w:ins>${run('61,4')}</w:ins>${run('% dự toán.')}`,
    );
    expect(await linesOf(body)).toEqual(['Đạt 61,4% dự toán.']);
    const [notice] = await noticesOf(body);
    expect(notice).toMatchObject({ severity: 'must' });
    expect(notice?.why).toContain('“61,4”');
    expect(notice?.why).toContain('“58”');
  });

  it('remarks at the side, and what stands above each page, are told', async () => {
    const notices = await noticesOf(paragraph('Đạt 61%.'), {
      comments: `<w:comment w:id="0">${paragraph('Hỏi lại phòng Tài chính.')}</w:comment>`,
      header1: paragraph('Bản dùng cho cuộc họp') + paragraph('Trang 3'),
    });
    expect(notices.map(({ why }) => why).join(' ')).toMatch(
      /“Hỏi lại phòng Tài chính\.”.*“Bản dùng cho cuộc họp”\.$/u,
    );
  });

  it('hidden text is left out and told', async () => {
    const body = paragraph(`${run('Đạt 61%.')}${run('Chưa duyệt', '<w:vanish/>')}`);
    expect(await linesOf(body)).toEqual(['Đạt 61%.']);
    expect((await noticesOf(body))[0]?.what).toContain('“Chưa duyệt”');
  });

  it('a table of contents is left out, for its lines are the headings', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style>';
    const body = paragraph('I. KẾT QUẢ 3', '<w:pStyle w:val="Mucluc1"/>') + paragraph('I. KẾT QUẢ');
    expect(await linesOf(body, { styles })).toEqual(['I. KẾT QUẢ']);
    expect((await noticesOf(body, { styles }))[0]?.what).toContain('mục lục');
  });

  it('numbers of notes that begin anew on each page are told to be other ones', async () => {
    const settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>';
    expect((await noticesOf(paragraph('Đạt 61%.'), { settings }))[0]?.what).toContain('bắt đầu lại');
  });
});
