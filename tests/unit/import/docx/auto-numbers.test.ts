import { describe, expect, it } from 'vitest';
import { paragraph, run } from '../../../generators/word-xml.ts';
import { linesOf } from './word-lines.ts';

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const definition = `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}</w:abstractNum>`;
  const list = (id: number, inner = '', of = 1): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const item = (text: string, id: number, at = 0): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

  it('go on where only the first item of a list sets the start, as LibreOffice saves them', () => {
    const numbering = definition + list(1) + list(2, restart);
    const lines = linesOf(item('Kết quả', 2) + item('Nhiệm vụ', 1) + item('Kiến nghị', 1), {
      numbering,
    });
    expect(lines).toEqual(['I. Kết quả', 'II. Nhiệm vụ', 'III. Kiến nghị']);
  });

  it('begin anew where a further list sets its start', () => {
    const numbering = definition + list(1) + list(2, restart);
    const lines = linesOf(item('Lúa', 1) + item('Ngô', 1) + item('Chè', 2) + item('Quế', 2), {
      numbering,
    });
    expect(lines).toEqual(['I. Lúa', 'II. Ngô', 'I. Chè', 'II. Quế']);
  });

  it('are digits throughout where the level asks for it', () => {
    const lines = linesOf(item('Kết quả', 1) + item('Sản xuất', 1, 1), {
      numbering: definition + list(1),
    });
    expect(lines).toEqual(['I. Kết quả', '1.1. Sản xuất']);
  });

  it('come from the list that a style names', () => {
    const styles = `<w:style w:type="numbering" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const linked = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Muc"/></w:abstractNum>';
    const numbering = definition + linked + list(1) + list(2, '', 2);
    expect(linesOf(item('Kết quả', 2), { numbering, styles })).toEqual(['I. Kết quả']);
  });

  const letters = `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>`;

  it('go on within a further chapter where the level never begins anew', () => {
    const body = item('Kết quả', 1) + item('Lúa', 1, 1) + item('Nhiệm vụ', 1) + item('Chè', 1, 1);
    expect(linesOf(body, { numbering: letters + list(1) })).toEqual([
      'I. Kết quả',
      '1. Lúa',
      'II. Nhiệm vụ',
      '2. Chè',
    ]);
  });

  it('begin anew only after the level that is named', () => {
    const three = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>')}</w:abstractNum>`;
    const body =
      item('A', 1) +
      item('b', 1, 1) +
      item('c', 1, 2) +
      item('d', 1, 1) +
      item('e', 1, 2) +
      item('F', 1) +
      item('g', 1, 2);
    expect(linesOf(body, { numbering: three + list(1) })).toEqual([
      '1. A',
      'a) b',
      '(1) c',
      'b) d',
      '(2) e',
      '2. F',
      '(1) g',
    ]);
  });

  it('have the level that names their style', () => {
    const levels = `${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc1"/>')}${level(1, 'decimal', '%2.', '<w:pStyle w:val="Muc2"/>')}`;
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles =
      style('Muc1', numbered) + style('Muc2', numbered) + style('Muc2b', '<w:basedOn w:val="Muc2"/>');
    const of = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const numbering = `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${list(1)}`;
    expect(
      linesOf(of('Kết quả', 'Muc1') + of('Lúa', 'Muc2') + of('Chè', 'Muc2b'), { numbering, styles }),
    ).toEqual(['I. Kết quả', '1. Lúa', '2. Chè']);
  });

  it('are not counted by what a tracked change took from a list', () => {
    const before = `<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`;
    const body = item('Lúa', 1) + paragraph('Đạt 5 ha.', before) + item('Chè', 1);
    expect(linesOf(body, { numbering: definition + list(1) })).toEqual(['I. Lúa', 'Đạt 5 ha.', 'II. Chè']);
  });

  it.each([
    [
      'deleted',
      '<w:rPr><w:del w:id="1"/></w:rPr>',
      '<w:del w:id="2"><w:r><w:delText>Ngô</w:delText></w:r></w:del>',
    ],
    ['hidden', '<w:rPr><w:vanish/></w:rPr>', run('Ngô', '<w:vanish/>')],
  ])('are not counted by a paragraph that is %s', (_kind, mark, content) => {
    const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark}`;
    const body = item('Lúa', 1) + paragraph(content, numbered) + item('Chè', 1);
    expect(linesOf(body, { numbering: definition + list(1) })).toEqual(['I. Lúa', 'II. Chè']);
  });

  it('are counted, but not written alone, where all text is struck out', () => {
    const struck = paragraph(
      run('Ngô', '<w:strike/>'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    expect(linesOf(item('Lúa', 1) + struck + item('Chè', 1), { numbering: definition + list(1) })).toEqual([
      'I. Lúa',
      'III. Chè',
    ]);
  });

  it('stand in the cells of a table', () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const row = (name: string): string => `<w:tr>${cell(item('', 1))}${cell(paragraph(name))}</w:tr>`;
    expect(linesOf(`<w:tbl>${row('Lúa')}${row('Chè')}</w:tbl>`, { numbering: definition + list(1) })).toEqual(
      ['| I. | Lúa |', '| --- | --- |', '| II. | Chè |'],
    );
  });
});
