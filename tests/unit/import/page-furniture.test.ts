import { describe, expect, it } from 'vitest';
import { dropPageFurniture } from '../../../src/import/page-furniture.ts';

const TEXTS = [
  '1',
  'Bà con góp công',
  '',
  '2',
  '',
  'làm lại bờ kè.',
  '',
  'Trạm bơm',
  'chạy thử',
  '',
  '3',
  '',
  'ba ngày.',
];
const lines = TEXTS.map((text, index) => ({ text, number: index + 1, page: 1 }));
const droppedFrom = (placed: boolean): string[] =>
  dropPageFurniture({ lines, paged: true, placed }).dropped.map(({ text }) => text);

describe('numbers that stand alone', () => {
  it('are pages of a text whose page breaks may be lost', () => {
    expect(droppedFrom(false)).toContain('2');
  });

  it('are text within the pages of a file that has its own', () => {
    expect(droppedFrom(true)).toEqual(['1']);
  });
});

describe('a table of contents', () => {
  const dropped = (texts: readonly string[]): string[] =>
    dropPageFurniture({
      lines: texts.map((text, index) => ({ text, number: index + 1, page: 1 })),
      paged: true,
    }).dropped.map(({ text }) => text);
  const CONTENTS = ['I. KẾT QUẢ ........ 1', '1. Kinh tế . . . . . . . 2', 'II. NHIỆM VỤ……… 12'];

  it('is taken out with its heading, for its lines would be headings twice', () => {
    expect(dropped(['**MỤC LỤC**', '', ...CONTENTS, 'I. KẾT QUẢ'])).toEqual(['**MỤC LỤC**', ...CONTENTS]);
  });

  it('is not what dots leave open on a line or two', () => {
    expect(dropped(['Số thu: ........ 12', 'I. KẾT QUẢ', 'Đạt 45,5 ha… 12'])).toEqual([]);
  });
});

describe('a table that goes on over pages', () => {
  const dropped = (pages: readonly (readonly string[])[]): string[] => {
    const lines = pages.flatMap((page, at) => page.map((text) => ({ text, page: at + 1 })));
    return dropPageFurniture({
      lines: lines.map((line, index) => ({ ...line, number: index + 1 })),
      paged: true,
      placed: true,
    }).dropped.map(({ text }) => text);
  };
  const HEAD = ['| TT | Chỉ tiêu | Thực hiện tháng 01 |', '| --- | --- | --- |', '| *A* | *B* | *1* |'];

  it('has its head once, however a further page parts its cells', () => {
    const again = ['| TT | Chỉ tiêu | Thực hiện tháng |', '| *A* | *B* | 01 *1* |'];
    expect(
      dropped([
        ['Phụ lục', ...HEAD, '| 1 | Lúa | 12 |'],
        ['2', ...again, '| 2 | Ngô | 7 |'],
      ]),
    ).toEqual(['2', ...again]);
    expect(
      dropped([
        ['Phụ lục', ...HEAD, '| 1 | Lúa | 12 |'],
        [...HEAD, '| 2 | Ngô | 7 |'],
      ]),
    ).toEqual(HEAD);
  });

  it('keeps rows that are others, and the head of another table', () => {
    expect(
      dropped([
        [...HEAD, '| 1 | Lúa | 12 |'],
        ['| 1 | Lúa | 12 |', '| 2 | Ngô | 7 |'],
      ]),
    ).toEqual([]);
    expect(
      dropped([
        [...HEAD, '| 1 | Lúa | 12 |'],
        ['Biểu 2', ...HEAD, '| 2 | Ngô | 7 |'],
      ]),
    ).toEqual([]);
  });
});
