import { describe, expect, it } from 'vitest';
import { writePages } from '../../../../src/import/pdf/write-pages.ts';
import { grid, item, page } from './printed.ts';

const COLUMNS = [50, 250, 350, 450];

/** A page with a ruled table, its rows from the top on, and the page's number above it. */
function tablePage(number: number, rows: readonly (readonly string[])[]) {
  const edges = rows.map((_row, index) => 700 - index * 20);
  const items = rows.flatMap((cells, index) =>
    cells.flatMap((text, column) =>
      text === '' ? [] : [item(text, (COLUMNS[column] ?? 0) + 4, 686 - index * 20)],
    ),
  );
  return page([item(String(number), 290, 800), ...items], grid(COLUMNS, [...edges, 700 - rows.length * 20]));
}

const textsOf = (pages: ReturnType<typeof page>[]): string[] =>
  writePages(pages)
    .lines.map(({ text }) => text)
    .filter((text) => text.startsWith('|'));

const HEAD = [
  ['Chỉ tiêu', 'Năm nay', 'So sánh'],
  ['', 'Ước', 'Với kế hoạch'],
];

describe('a ruled table that runs over pages', () => {
  it('has all rows of its head once', () => {
    const pages = [
      tablePage(1, [...HEAD, ['Chè', '12', '101']]),
      tablePage(2, [...HEAD, ['Quế', '15', '99']]),
      tablePage(3, [...HEAD, ['Mận', '7', '88']]),
    ];
    expect(textsOf(pages)).toEqual([
      '| Chỉ tiêu | Năm nay | So sánh |',
      '| --- | --- | --- |',
      '|  | Ước | Với kế hoạch |',
      '| Chè | 12 | 101 |',
      '| Quế | 15 | 99 |',
      '| Mận | 7 | 88 |',
    ]);
    expect(writePages(pages).dropped.map(({ why }) => why)).toEqual(
      Array(4).fill('đầu bảng in lại ở trang sau'),
    );
  });

  it('keeps a row whole that a page end parts', () => {
    const pages = [
      tablePage(1, [...HEAD, ['Diện tích quế ở các', '15', '99']]),
      tablePage(2, [...HEAD, ['xã vùng cao', '', ''], ['Mận', '7', '88']]),
    ];
    expect(textsOf(pages).slice(3)).toEqual([
      '| Diện tích quế ở các xã vùng cao | 15 | 99 |',
      '| Mận | 7 | 88 |',
    ]);
  });

  it('puts a row together whose cells a page end parts where no rule closes the page', () => {
    const cut = tablePage(1, [...HEAD, ['', '15', '99']]);
    const open = { ...cut, rules: cut.rules.filter(({ y0, y1 }) => y0 !== y1 || y0 !== 640) };
    const pages = [open, tablePage(2, [...HEAD, ['Quế ở các xã', '', ''], ['Mận', '7', '88']])];
    expect(textsOf(pages).slice(3)).toEqual(['| Quế ở các xã | 15 | 99 |', '| Mận | 7 | 88 |']);
  });

  it('keeps a row of its own that has words alone', () => {
    const pages = [
      tablePage(1, [...HEAD, ['Chè', '12', '101']]),
      tablePage(2, [...HEAD, ['Cây ăn quả', '', ''], ['Mận', '7', '88']]),
    ];
    expect(textsOf(pages)).toContain('| Cây ăn quả |  |  |');
  });
});

describe('a ruled table that runs over scanned pages', () => {
  /** A page as a scanner gives it: moved to one side, with letters that are misread. */
  function scanned(number: number, rows: readonly (readonly string[])[], shift = 0) {
    const whole = tablePage(number, rows);
    return {
      ...whole,
      items: whole.items.map((own) => ({ ...own, x: own.x + shift })),
      rules: whole.rules.map((rule) => ({ ...rule, x0: rule.x0 + shift, x1: rule.x1 + shift })),
      recognised: 1000,
    };
  }
  const MISREAD = [
    ['Chí tiêu', 'Năm nay', 'So sánh'],
    ['', 'Uớc', 'Vớikế hoạch'],
  ];

  it('is one table though a page is shifted and its head is misread', () => {
    const pages = [
      scanned(1, [...HEAD, ['Chè', '1.212', '101']]),
      scanned(2, [...MISREAD, ['Quế', '1.215', '99']], 14),
    ];
    expect(textsOf(pages)).toEqual([
      '| Chỉ tiêu | Năm nay | So sánh |',
      '| --- | --- | --- |',
      '|  | Ước | Với kế hoạch |',
      '| Chè | 1.212 | 101 |',
      '| Quế | 1.215 | 99 |',
    ]);
    expect(writePages(pages).dropped.map(({ text }) => text)).toContain('| Chí tiêu | Năm nay | So sánh |');
  });

  it('keeps a row of figures that is like one of the page before', () => {
    const row = ['Trong đó khu vực có vốn nước ngoài', '1.212', '101,5'];
    const pages = [scanned(1, [...HEAD, row]), scanned(2, [...HEAD, [row[0] ?? '', '1.213', '101,5']])];
    expect(textsOf(pages).slice(3)).toHaveLength(2);
  });
});

describe('a paragraph in italics', () => {
  it('does not go on in a centred line below it', () => {
    const lines = writePages([
      page([
        { ...item('Sơn Hà, ngày 15 tháng 01 năm 2024', 330, 700), italic: true },
        { ...item('BÁO CÁO', 280, 684), bold: true },
        ...[650, 634, 618].map((y) =>
          item('Bà con góp công làm lại bờ kè ven suối sau trận mưa đầu hạ ở xã Bến Cát', 85, y),
        ),
      ]),
    ]).lines.map(({ text }) => text);
    expect(lines).toContain('**BÁO CÁO**');
  });
});

describe('a raised number', () => {
  it('belongs to the word before it, though fonts leave a gap between them', () => {
    const lines = writePages([
      page([
        item('theo quyết định', 85, 600, 14),
        item('3', 85 + 15 * 7 + 3, 605, 8),
        item('của tỉnh', 85 + 15 * 7 + 12, 600, 14),
      ]),
    ]).lines.map(({ text }) => text);
    expect(lines).toContain('theo quyết định<sup>3</sup> của tỉnh');
  });
});

describe('a title over two lines', () => {
  const prose = [600, 584, 568].map((y) =>
    item('Bà con góp công làm lại bờ kè ven suối sau trận mưa đầu hạ ở xã A', 85, y),
  );
  const centred = (text: string, y: number) => ({
    ...item(text, 85 + (396 - text.length * 6) / 2, y),
    bold: true,
  });

  it('is one where the first is full', () => {
    const [first, second] = [
      'Tình hình kinh tế - xã hội, quốc phòng - an ninh các xã vùng năm',
      '2023 và nhiệm vụ',
    ];
    const lines = writePages([page([centred(first, 650), centred(second, 634), ...prose])]).lines;
    expect(lines.map(({ text }) => text)).toContain(`**${first} ${second}**`);
  });

  it('is two where the second had room on the first', () => {
    const lines = writePages([
      page([centred('BÁO CÁO', 650), centred('Tình hình năm 2023', 634), ...prose]),
    ]).lines;
    expect(lines.map(({ text }) => text)).toContain('**BÁO CÁO**');
  });
});

describe("notes with plain numbers at a page's foot", () => {
  const body = Array.from({ length: 12 }, (_line, index) =>
    item('Bà con góp công làm lại bờ kè ở các xóm ven suối trong tháng', 60, 700 - index * 16),
  );
  const marks = [1, 2, 3].map((mark) => item(String(mark), 60 + mark * 100, 705 - mark * 16, 7));
  const linesOf = (notes: readonly ReturnType<typeof item>[]): string[] =>
    writePages([page([...body, ...marks, ...notes])])
      .lines.map(({ text }) => text)
      .filter((text) => text.startsWith('<sup>'));

  it('begin where the number hangs out, whatever letter follows it', () => {
    const notes = [
      item('1 Gồm thu thuế 20 tỷ', 60, 120, 9),
      item('đồng, thu khác', 74, 108, 9),
      item('2 gồm chi lương', 60, 96, 9),
      item('2 tỷ đồng', 74, 84, 9),
      item('3 trong đó chợ Đầm', 60, 72, 9),
    ];
    expect(linesOf(notes)).toEqual([
      '<sup>1</sup> Gồm thu thuế 20 tỷ đồng, thu khác',
      '<sup>2</sup> gồm chi lương 2 tỷ đồng',
      '<sup>3</sup> trong đó chợ Đầm',
    ]);
  });

  it('are not begun by a number in the middle of a sentence', () => {
    const notes = [item('1 Gồm thu thuế của', 60, 120, 9), item('2 xã vùng cao.', 60, 108, 9)];
    expect(linesOf(notes)).toEqual(['<sup>1</sup> Gồm thu thuế của 2 xã vùng cao.']);
  });
});
