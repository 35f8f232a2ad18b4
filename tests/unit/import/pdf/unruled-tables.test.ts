import { describe, expect, it } from 'vitest';
import { linesOfItems } from '../../../../src/import/pdf/text-lines.ts';
import { columnedTexts } from '../../../../src/import/pdf/unruled-tables.ts';
import { item } from './printed.ts';

const COLUMNS = [90, 290, 360, 430];
const PROSE = 'Bà con góp công làm lại bờ kè ven suối sau trận mưa đầu hạ ở xã Bến Cát, huyện Đồi Mận';

type Cell = string | readonly string[];

/** Rows as they are printed between two paragraphs; a cell of more lines stands about its row's height. */
function printed(rows: readonly (readonly Cell[])[], align: 'top' | 'middle' = 'middle') {
  let y = 600;
  const items = rows.flatMap((cells) => {
    const most = Math.max(...cells.map((cell) => (typeof cell === 'string' ? 1 : cell.length)));
    const placed = cells.flatMap((cell, column) => {
      const texts = typeof cell === 'string' ? [cell] : cell;
      const down = align === 'top' ? 0 : (most - texts.length) / 2;
      return texts.flatMap((text, index) =>
        text === '' ? [] : [item(text, COLUMNS[column] ?? 0, y - (down + index) * 14)],
      );
    });
    y -= most * 14;
    return placed;
  });
  return columnedTexts(linesOfItems([item(PROSE, 85, 640), ...items, item(PROSE, 85, y - 20)]));
}

const HEAD = ['Chỉ tiêu', 'Đơn vị', 'Thực hiện', 'So sánh (%)'];

describe('a table without rules', () => {
  it('is told by the places of its texts, with cells that are empty', () => {
    const rows = [HEAD, ['Chè', 'ha', '1.245,7', '104'], ['Quế', 'ha', '', '98'], ['Mận', 'ha', '12', '88']];
    expect(printed(rows)).toMatchObject([{ from: 1, rows }]);
  });

  it.each(['top', 'middle'] as const)('has cells of more lines, set at the %s', (align) => {
    const rows = [
      HEAD,
      [['Tổng diện tích rừng', 'trồng mới của các xã', 'vùng cao'], 'ha', '412', '104'],
      ['Chè', 'ha', '35', '98'],
      [['Quế của các', 'hộ'], 'ha', '60', '88'],
    ];
    const [table] = printed(rows, align);
    expect(table?.rows?.map(([name]) => name)).toEqual([
      'Chỉ tiêu',
      'Tổng diện tích rừng trồng mới của các xã vùng cao',
      'Chè',
      'Quế của các hộ',
    ]);
    expect(table?.rows?.map((row) => row[2])).toEqual(['Thực hiện', '412', '35', '60']);
  });

  it('is left as printed where a heading spans columns', () => {
    const [table] = printed([
      ['Chỉ tiêu', 'Đơn vị', 'Năm 2024 so với'],
      ['', '', 'Kế hoạch', 'Cùng kỳ'],
      ['Chè', 'ha', '35', '98'],
    ]);
    expect(table?.rows).toBeUndefined();
    expect(table?.printed.at(-1)).toBe('Chè | ha | 35 | 98');
  });

  it('is left as printed where a line might belong to either of two rows', () => {
    const [table] = printed([HEAD, [['Chè', 'Quế'], '', '35', '98'], [['Mận', 'Cam'], '', '60', '88']]);
    expect(table?.rows).toBeUndefined();
  });

  it('is left as printed where a page ends with it, for its rows may go on', () => {
    const items = [HEAD, ['Chè', 'ha', '35', '98']].flatMap((cells, row) =>
      cells.map((text, column) => item(text, COLUMNS[column] ?? 0, 100 - row * 14)),
    );
    const [table] = columnedTexts(linesOfItems([item(PROSE, 85, 140), ...items]));
    expect(table).toMatchObject({
      printed: ['Chỉ tiêu | Đơn vị | Thực hiện | So sánh (%)', 'Chè | ha | 35 | 98'],
    });
    expect(table?.rows).toBeUndefined();
  });
});

describe('what is no table', () => {
  it('a numbered paragraph whose number stands far from its text', () => {
    const items = [0, 1, 2].flatMap((row) => [
      item(`${row + 1}.`, 85, 600 - row * 14),
      item('Bà con góp công', 150, 600 - row * 14),
    ]);
    expect(columnedTexts(linesOfItems(items))).toEqual([]);
  });

  it('running text', () => {
    expect(columnedTexts(linesOfItems([600, 586, 572].map((y) => item(PROSE, 85, y))))).toEqual([]);
  });
});
