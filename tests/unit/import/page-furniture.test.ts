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
