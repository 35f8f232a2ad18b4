import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { importReport } from '../../../../src/import/import-report.ts';
import { paragraph, run, wordXml } from '../../../generators/word-xml.ts';
import { areas } from '../areas.ts';
import { linesOf, noticesOf } from './word-lines.ts';

const sign = (type: string, more = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (instruction: string, result: string): string =>
  sign('begin') + instruction + sign('separate') + result + sign('end');

describe('fields', () => {
  it.each([
    ['a simple one', '<w:fldSimple w:instr=" =SUM(ABOVE) "><w:r><w:t>2.045</w:t></w:r></w:fldSimple>'],
    ['one of many signs', field(code(' REF a '), run('2.045'))],
    [
      'one within the code of another',
      field(code(' IF ') + field(code('PAGE'), run('3')) + code(' > 1'), run('2.045')),
    ],
    ['a writing direction', '<w:bdo w:val="ltr"><w:r><w:t>2.045</w:t></w:r></w:bdo>'],
    ['another one', '<w:dir w:val="ltr"><w:r><w:t>2.045</w:t></w:r></w:dir>'],
    [
      'a content control',
      '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>2.045</w:t></w:r></w:sdtContent></w:sdt>',
    ],
    ['an element that nobody knows', '<w:neu><w:r><w:t>2.045</w:t></w:r></w:neu>'],
  ])('%s shows its result alone', (_kind, shown) => {
    expect(linesOf(paragraph(`${run('Thu ')}${shown}${run(' tỷ.')}`))).toEqual(['Thu 2.045 tỷ.']);
  });

  it('of a form show the entry that is chosen', () => {
    const list = `<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Tốt"/><w:listEntry w:val="Khá"/></w:ddList></w:ffData>`;
    const body = paragraph(
      run('Xếp loại ') + sign('begin', list) + code(' FORMDROPDOWN ') + sign('end') + run('.'),
    );
    expect(linesOf(body)).toEqual(['Xếp loại Khá.']);
  });

  it('that Word draws from their code are told', () => {
    const body = paragraph(run('Tỷ lệ ') + sign('begin') + code(' EQ \\f(12;48) ') + sign('end') + run('.'));
    expect(noticesOf(body)[0]).toMatchObject({ severity: 'must' });
    expect(noticesOf(body)[0]?.why).toContain('EQ');
  });

  it.each(['=SUM(ABOVE)', 'QUOTE "12"', 'MERGEFIELD Tong', 'SEQ Bieu'])(
    'whose result was never worked out are told: “%s”',
    (instruction) => {
      const body = paragraph(
        run('Tổng ') + sign('begin') + code(` ${instruction} `) + sign('end') + run('.'),
      );
      expect(noticesOf(body)[0]?.why).toContain(instruction.split(' ')[0]);
    },
  );
});

describe('a field without an end', () => {
  it('hides nothing of what follows', () => {
    const body =
      paragraph(run('Thu ') + sign('begin') + code(' IF ') + run('12 tỷ.')) + paragraph('Chi 7 tỷ.');
    expect(linesOf(body)).toEqual(['Thu 12 tỷ.', 'Chi 7 tỷ.']);
  });
});

describe('letters that a drawing shows', () => {
  it('are told', () => {
    const drawn =
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>';
    expect(noticesOf(paragraph(run('Thu 12 tỷ.') + drawn))[0]?.why).toContain('“DỰ THẢO”');
  });
});

describe('signs within a text', () => {
  it('part words and numbers as Word shows them', () => {
    const lines = (inner: string): string[] => linesOf(paragraph(`<w:r>${inner}</w:r>`));
    expect(lines('<w:t>Đạt 512</w:t><w:cr/><w:t>310 tỷ</w:t>')).toEqual(['Đạt 512', '310 tỷ']);
    expect(lines('<w:t>512</w:t><w:ptab/><w:t>310</w:t>')).toEqual(['512; 310']);
    expect(lines('<w:t>12/BC</w:t><w:noBreakHyphen/><w:t>UBND</w:t>')).toEqual(['12/BC-UBND']);
    expect(lines('<w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Đạt</w:t>')).toEqual(['☑ Đạt']);
  });
});

describe('text that is not to be read', () => {
  const styles =
    '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="DoanAn"><w:name w:val="DoanAn"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="DoanAn"/></w:style>';

  it('is hidden by a style, or by one that it is based on', () => {
    const body =
      paragraph(run('Thu 12 tỷ đồng') + run(' (mật: 30 tỷ)', '<w:rStyle w:val="An"/>') + run('.')) +
      paragraph('Ghi chú nội bộ.', '<w:pStyle w:val="Con"/>');
    expect(linesOf(body, { styles })).toEqual(['Thu 12 tỷ đồng.']);
    expect(noticesOf(body, { styles })[0]?.what).toContain('“(mật: 30 tỷ)”, “Ghi chú nội bộ.”');
  });

  it('is read where the run itself shows what its style hides', () => {
    const body = paragraph(run('Thu 12 tỷ.', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>'));
    expect(linesOf(body, { styles })).toEqual(['Thu 12 tỷ.']);
  });

  it('is read where a tracked change shows it, and told', () => {
    const shown = '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
    const body = paragraph(run('Thu 12 tỷ') + run(', đạt 27%', shown) + run('.'));
    expect(linesOf(body)).toEqual(['Thu 12 tỷ, đạt 27%.']);
    expect(noticesOf(body)[0]?.why).toContain('“, đạt 27%”');
  });

  it.each(['strike', 'dstrike'])('is struck out (%s): it is told and becomes no figure', (kind) => {
    const body = paragraph(run('Thu ước ') + run('1.999,9 tỷ', `<w:${kind}/>`) + run(' 2.045,7 tỷ.'));
    expect(linesOf(body)).toEqual(['Thu ước 2.045,7 tỷ.']);
    const [notice] = noticesOf(body);
    expect(notice).toMatchObject({ severity: 'must' });
    expect(notice?.why).toContain('“1.999,9 tỷ”');
  });
});

describe('a note with a mark of its own', () => {
  const cite = (id: number, own = ''): string =>
    `<w:r><w:footnoteReference ${own === '' ? '' : 'w:customMarkFollows="1" '}w:id="${id}"/>${own === '' ? '' : `<w:t>${own}</w:t>`}</w:r>`;
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
  const footnotes =
    note(2, 'Theo thôn.') + note(3, 'Sơ bộ.') + note(4, 'Gồm cả vốn vay.') + note(9, 'Không ai dẫn.');

  it('keeps it, and is not counted', () => {
    const body = paragraph(
      run('Thu') + cite(2, '(*)') + run(' tăng') + cite(3) + run(', chi') + cite(4, '(*)') + run('.'),
    );
    expect(linesOf(body, { footnotes })).toEqual([
      'Thu[^*] tăng[^1], chi[^*-2].',
      '[^*]: Theo thôn.',
      '[^1]: Sơ bộ.',
      '[^*-2]: Gồm cả vốn vay.',
    ]);
    const { markdown, stats, review } = importReport(readDocx(wordXml(body, { footnotes })), {
      fileName: 'x',
      areas,
      period: '2024-Q1',
    });
    expect(markdown).toContain('Thu[^*] tăng[^1], chi[^*-2].');
    expect(stats).toMatchObject({ notes: 3, notesLinked: 3 });
    expect(review.map(({ what }) => what).join(' ')).not.toContain('Sau chú thích');
  });

  it('of words that are struck out is told with them', () => {
    const struck = `<w:r><w:rPr><w:strike/></w:rPr><w:t>nợ</w:t><w:footnoteReference w:id="4"/></w:r>`;
    const body = paragraph(run('Thu') + cite(3) + run(' tăng ') + struck + run('.'));
    expect(linesOf(body, { footnotes })).toEqual(['Thu[^1] tăng .', '[^1]: Sơ bộ.']);
    expect(
      noticesOf(body, { footnotes })
        .map(({ what }) => what)
        .join(' '),
    ).toContain('“Gồm cả vốn vay.”');
  });

  it('that nothing cites is told', () => {
    const notices = noticesOf(paragraph(run('Thu') + cite(3)), { footnotes });
    expect(notices.map(({ what }) => what).join(' ')).toContain('“Không ai dẫn.”');
  });
});
