import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { formatOrdinal } from '../../../src/import/office/ordinal-formats.ts';

async function linesOf(children: (Paragraph | Table)[]): Promise<string[]> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.START,
  });
  const levels = [
    level(0, LevelFormat.UPPER_ROMAN, '%1.'),
    level(1, LevelFormat.DECIMAL, '%2.'),
    level(2, LevelFormat.DECIMAL, '%2.%3.'),
  ];
  const file = new Document({
    numbering: { config: [{ reference: 'muc', levels }] },
    sections: [{ children }],
  });
  const { lines } = readDocx(await Packer.toBuffer(file));
  return lines.map(({ text }) => text).filter(Boolean);
}

const numbered = (text: string, level: number): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, numbering: { reference: 'muc', level } });
const cell = (text: string, columnSpan = 1, rowSpan = 1): TableCell =>
  new TableCell({ columnSpan, rowSpan, children: [new Paragraph(text)] });

describe('a Word file', () => {
  it('has the numbers of its automatic headings written out, as Word shows them', async () => {
    const lines = await linesOf([
      numbered('Kết quả', 0),
      numbered('Sản xuất', 1),
      numbered('Cây lúa', 2),
      numbered('Cây chè', 2),
      numbered('Buôn bán', 1),
      numbered('Nhiệm vụ', 0),
      numbered('Vụ tới', 1),
    ]);
    expect(lines.map((line) => line.replace(/^#+ /u, ''))).toEqual([
      'I. Kết quả',
      '1. Sản xuất',
      '1.1. Cây lúa',
      '1.2. Cây chè',
      '2. Buôn bán',
      'II. Nhiệm vụ',
      '1. Vụ tới',
    ]);
  });

  it('keeps bold, italic and raised text, and what stands in merged cells once', async () => {
    const lines = await linesOf([
      new Paragraph({
        children: [
          new TextRun({ text: 'Trồng ', bold: true }),
          new TextRun('12 m'),
          new TextRun({ text: '3', superScript: true }),
          new TextRun({ text: ' gỗ', italics: true }),
        ],
      }),
      new Table({
        rows: [
          new TableRow({ children: [cell('Cả năm', 2)] }),
          new TableRow({ children: [cell('chè | lúa'), cell('7')] }),
        ],
      }),
    ]);
    expect(lines).toEqual([
      '**Trồng** 12 m<sup>3</sup> *gỗ*',
      '| Cả năm |  |',
      '| --- | --- |',
      '| chè \\| lúa | 7 |',
    ]);
  });

  it('reads a letterhead in two columns column by column', async () => {
    const rows = [
      new TableRow({ children: [cell('UBND XÃ BẢN MỚI'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')] }),
      new TableRow({ children: [cell('Số: 7/BC-UBND'), cell('Bản Mới, ngày 5 tháng 7 năm 2024')] }),
    ];
    expect(await linesOf([new Table({ rows })])).toEqual([
      'UBND XÃ BẢN MỚI',
      'Số: 7/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Bản Mới, ngày 5 tháng 7 năm 2024',
    ]);
  });

  it('numbers in Roman digits and letters as Word does', () => {
    expect([4, 9, 14, 40].map((value) => formatOrdinal(value, 'upperRoman'))).toEqual([
      'IV',
      'IX',
      'XIV',
      'XL',
    ]);
    expect([1, 26, 27].map((value) => formatOrdinal(value, 'lowerLetter'))).toEqual(['a', 'z', 'aa']);
  });
});
