import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { paragraph, run } from '../../../generators/word-xml.ts';
import { linesOf, noticesOf } from './word-lines.ts';

const PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>';

describe('a break of the page within a text', () => {
  it('leaves the words beside it apart', () => {
    expect(linesOf(paragraph(`${run('Bà con góp công')}${PAGE_BREAK}${run('làm lại bờ kè.')}`))).toEqual([
      'Bà con góp công làm lại bờ kè.',
    ]);
  });

  it('does not part a number', () => {
    expect(linesOf(paragraph(`${run('Vốn 2.130')}${PAGE_BREAK}${run(',5 tỷ đồng.')}`))).toEqual([
      'Vốn 2.130,5 tỷ đồng.',
    ]);
  });

  it('does not make two paragraphs of one sentence', () => {
    const body = `${paragraph(`${run('Bà con góp công')}${PAGE_BREAK}`)}${paragraph('làm lại bờ kè.')}`;
    expect(linesOf(body)).toEqual(['Bà con góp công làm lại bờ kè.']);
  });

  it('leaves paragraphs apart that end, or that begin a sentence', () => {
    const body = `${paragraph(`${run('Bà con góp công.')}${PAGE_BREAK}`)}${paragraph('làm lại bờ kè.')}`;
    expect(linesOf(body)).toHaveLength(2);
    const next = `${paragraph(`${run('PHỤ LỤC')}${PAGE_BREAK}`)}${paragraph('Danh mục công trình')}`;
    expect(linesOf(next)).toHaveLength(2);
  });
});

describe('a line that someone broke by hand', () => {
  it('goes on where the sentence does, and stays a line where not', () => {
    const broken = `<w:r><w:t>Tổ hợp tác Đồi Mận</w:t><w:br/><w:t>chia lại lịch tưới.</w:t></w:r>`;
    expect(linesOf(paragraph(broken))).toEqual(['Tổ hợp tác Đồi Mận chia lại lịch tưới.']);
    const lines = `<w:r><w:t>KT. CHỦ TỊCH</w:t><w:br/><w:t>PHÓ CHỦ TỊCH</w:t></w:r>`;
    expect(linesOf(paragraph(lines))).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });
});

describe('a file that is no Word document', () => {
  it('is named where it is a text of LibreOffice', () => {
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<a/>'),
    });
    expect(() => readDocx(odt)).toThrow(/\.odt[^]*\.docx/u);
  });
});

describe('what Mammoth passes over', () => {
  it('a formula is written as text in its place', () => {
    const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const fraction = `<m:oMath><m:f><m:num>${math('12')}</m:num><m:den>${math('48')}</m:den></m:f></m:oMath>`;
    expect(linesOf(paragraph(`${run('Tỷ lệ ')}${fraction}${run(' số xã.')}`))).toEqual([
      'Tỷ lệ 12/48 số xã.',
    ]);
    expect(linesOf(paragraph(`<m:oMathPara>${fraction}</m:oMathPara>`))).toEqual(['12/48']);
  });

  it('a chart is told', () => {
    const chart = `<w:r><w:drawing><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></w:drawing></w:r>`;
    const [notice] = noticesOf(paragraph('Biểu đồ 1.') + paragraph(chart));
    expect(notice?.what).toContain('1 hình hoặc biểu đồ');
  });
});

describe('what is no part of the signed text', () => {
  it('changes that nobody accepted are told, with what was struck out', () => {
    const body = paragraph(
      `${run('Đạt ')}<w:del><w:r><w:delText>58</w:delText></w:r></w:del><w:ins>${run('61,4')}</w:ins>${run('% dự toán.')}`,
    );
    expect(linesOf(body)).toEqual(['Đạt 61,4% dự toán.']);
    const [notice] = noticesOf(body);
    expect(notice).toMatchObject({ severity: 'must' });
    expect(notice?.why).toContain('“61,4”');
    expect(notice?.why).toContain('“58”');
  });

  it('remarks at the side, and what stands above each page, are told', () => {
    const notices = noticesOf(paragraph('Đạt 61%.'), {
      comments: `<w:comment w:id="0">${paragraph('Hỏi lại phòng Tài chính.')}</w:comment>`,
      header1: paragraph('Bản dùng cho cuộc họp') + paragraph('Trang 3'),
    });
    expect(notices.map(({ why }) => why).join(' ')).toMatch(
      /“Hỏi lại phòng Tài chính\.”.*“Bản dùng cho cuộc họp”\.$/u,
    );
  });

  it('hidden text is left out and told', () => {
    const body = paragraph(`${run('Đạt 61%.')}${run('Chưa duyệt', '<w:vanish/>')}`);
    expect(linesOf(body)).toEqual(['Đạt 61%.']);
    expect(noticesOf(body)[0]?.what).toContain('“Chưa duyệt”');
  });

  it('a table of contents is left out, for its lines are the headings', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style>';
    const body = paragraph('I. KẾT QUẢ 3', '<w:pStyle w:val="Mucluc1"/>') + paragraph('I. KẾT QUẢ');
    expect(linesOf(body, { styles })).toEqual(['I. KẾT QUẢ']);
    expect(noticesOf(body, { styles })[0]?.what).toContain('mục lục');
  });

  it('numbers of notes that begin anew on each page are told to be other ones', () => {
    const settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>';
    expect(noticesOf(paragraph('Đạt 61%.'), { settings })[0]?.what).toContain('bắt đầu lại');
  });
});
