import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { importReport } from '../../../../src/import/import-report.ts';
import { paragraph, run, wordXml } from '../../../generators/word-xml.ts';
import { areas } from '../areas.ts';

const imported = (body: string, parts: Record<string, string> = {}) =>
  importReport(readDocx(wordXml(body, parts)), {
    fileName: 'x',
    areas,
    period: '2024-Q1',
    area: areas[0]?.id,
  });

describe('the words of a Word file', () => {
  it('are counted from the file itself, so that a text that nobody read is told', () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>phiên âm</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>gốc</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    const { stats, review } = imported(paragraph(run('Chữ ') + ruby));
    expect(stats).toMatchObject({ wordsIn: 4, wordsOut: 2 });
    expect(review.map(({ why }) => why).join(' ')).toContain('thiếu: phiên âm');
  });

  it('are told where a drawing has them', () => {
    const drawing =
      '<w:r><w:drawing><a:txBody><a:p><a:r><a:t>Trong hình</a:t></a:r></a:p></a:txBody></w:drawing></w:r>';
    const { review } = imported(paragraph(run('Chữ thường.') + drawing));
    expect(review.map(({ why }) => why).join(' ')).toContain('thiếu: Trong hình');
  });

  it('are whole where a paragraph’s end was deleted within one', () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const { stats, review } = imported(paragraph('Thu tă', mark) + paragraph('ng đều.'));
    expect(stats).toMatchObject({ wordsIn: 3, wordsOut: 3 });
    expect(review.map(({ what }) => what).join(' ')).not.toContain('không khớp');
  });

  it('are all there where some are hidden, struck out, deleted, raised or numbered', () => {
    const body =
      paragraph(
        run('Đạt 5') + run('8', '<w:strike/>') + run('9 m') + run('2', '<w:vertAlign w:val="superscript"/>'),
      ) +
      paragraph(
        `<w:del w:id="1"><w:r><w:delText>Bỏ</w:delText></w:r></w:del>${run('Thu ')}${run('mật', '<w:vanish/>')}${run('tăng.')}`,
      ) +
      paragraph(
        `<m:oMath><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>48</m:t></m:r></m:den></m:f></m:oMath>`,
      );
    const { stats, review } = imported(body);
    expect(stats.wordsIn).toBe(stats.wordsOut);
    expect(review.map(({ what }) => what).join(' ')).not.toContain('không khớp');
  });
});
