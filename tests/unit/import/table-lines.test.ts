import { expect, it } from 'vitest';
import { splitTables } from '../../../src/import/table-lines.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { areas } from './areas.ts';

it('two tables without a line between them stay two', () => {
  const lines = [
    '| a | b |',
    '| --- | --- |',
    '| 1 | 2 |',
    '| c | d | e |',
    '| --- | --- | --- |',
    '| 3 | 4 | 5 |',
  ];
  expect(splitTables(lines, (line) => line).map(({ length }) => length)).toEqual([3, 3]);
});

it('a head that a page repeats begins no table', () => {
  const page = ['| a | b |', '| --- | --- |', '| 1 | 2 |'];
  expect(splitTables([...page, ...page], (line) => line)).toHaveLength(1);
});

it('an annex with rows in capitals comes out whole', () => {
  const rows = [
    '| TT | Chỉ tiêu | ĐVT | Kỳ này |',
    '| --- | --- | --- | --- |',
    '| A | B | C | 1 |',
    '| I | KINH TẾ |  |  |',
    '| 1 | GRDP | % | 7,1 |',
    '| II | VĂN HÓA - XÃ HỘI |  |  |',
    '| 1 | **Trường đạt chuẩn** | trường | 12 |',
  ];
  const { document } = importReport(['I. KẾT QUẢ', '', 'Số liệu ở bảng sau.', '', ...rows].join('\n'), {
    fileName: 'x.txt',
    areas,
    period: '2024-Q1',
  });
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table']);
  expect(document.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))).toEqual([
    5,
  ]);
});
