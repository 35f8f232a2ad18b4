import { mkdirSync, writeFileSync } from 'node:fs';
import { printedTable, scannedPage, type PrintedPage, type PrintedText } from './scanned-page.ts';

// node tests/generators/write-scans.ts: makes the pictures of tests/fixtures/scans anew.

const lines = (texts: readonly string[], x: number, y: number, size: number, pitch: number): PrintedText[] =>
  texts.map((text, index) => ({ text, x, y: y + index * pitch, size }));

/** Invented prose with a raised mark, a unit's power and a note at its foot. */
const PROSE: PrintedPage = {
  size: [480, 330],
  texts: [
    { text: '1. Sản xuất nông nghiệp', x: 70, y: 50, size: 14, bold: true },
    ...lines(['Trong quý, tỉnh đã gieo trồng 12.450 ha cây hằng năm, đạt'], 70, 76, 14, 20),
    ...lines(
      [
        '96,5% kế hoạch, tăng 3,2% so với cùng kỳ năm trước. Thu ngân',
        'sách trên địa bàn ước 1.847,3 tỷ đồng. Hồ chứa 25.600 m^3 nước.',
        'Đàn trâu của tỉnh có 41.230 con^1; các huyện vùng cao đã chuẩn bị',
        'đủ giống cho vụ sau.',
      ],
      40,
      96,
      14,
      20,
    ),
    ...lines(['^1 Trong đó đàn trâu cày kéo là 18.920 con, tăng 1,4%.'], 40, 266, 10.5, 14),
  ],
  rules: [{ x0: 40, x1: 160, y0: 246, y1: 246 }],
};

/** The rows of the table's picture. */
export const ROWS = [
  ['TT', 'Chỉ tiêu', 'Đơn vị', 'Thực hiện', 'Kế hoạch', 'So sánh'],
  ['I', 'Nông nghiệp', '', '', '', ''],
  ['1', 'Diện tích lúa', 'ha', '8.402', '15.100', '55,6'],
  ['2', 'Sản lượng chè', 'tấn', '2.903,5', '12.800', '22,7'],
  ['II', 'Du lịch', '', '', '', ''],
  ['1', 'Lượt khách', 'lượt', '95.294', '400.000', '23,8'],
  ['2', 'Doanh thu', 'tỷ đồng', '61,5', '185', '33,2'],
] as const;

const TABLE: PrintedPage = {
  size: [500, 260],
  ...printedTable(ROWS, { x: 40, y: 40, size: 12, widths: [32, 120, 60, 75, 75, 58], pitch: 24 }),
};

if (import.meta.main) {
  const folder = 'tests/fixtures/scans';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/prose.png`, await scannedPage(PROSE));
  writeFileSync(`${folder}/table.png`, await scannedPage(TABLE));
}
