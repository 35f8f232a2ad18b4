import { describe, expect, it, test } from 'vitest';
import { parsePeriod } from '../../../../src/domain/period.ts';
import { readFigureKeys } from '../../../../src/domain/figure-keys.ts';
import { readStatement } from '../../../../src/domain/statement.ts';
import type { Block, DraftDocument, Passage } from '../../../../src/import/draft-document.ts';
import type { NamedIndicator } from '../../../../src/import/figures/names/alias-index.ts';
import { proposeFigures } from '../../../../src/import/figures/propose-figures.ts';

function named(
  id: string,
  unit: string,
  kind: NamedIndicator['kind'],
  aliases: string[],
  given: Partial<NamedIndicator> = {},
): NamedIndicator {
  const [name = id] = aliases;
  return { id, name, unit, kind, aliases, aliasesAfter: {}, aliasesBehind: [], notWhen: [], ...given };
}

const CATALOGUE = [
  named('thu', 'tỷ đồng', 'cumulative', ['tổng thu ngân sách', 'thu ngân sách'], {
    notWhen: ['cả nước', 'nguồn thu'],
  }),
  named('noi-dia', 'tỷ đồng', 'cumulative', ['thu nội địa'], { aliasesAfter: { thu: ['nội địa'] } }),
  named('khoi-luong', 'tỷ đồng', 'cumulative', ['khối lượng thực hiện']),
  named('giai-ngan', 'tỷ đồng', 'cumulative', ['giải ngân vốn đầu tư công', 'giải ngân']),
  named('huy-dong', 'tỷ đồng', 'stock', ['vốn huy động']),
  named('du-no', 'tỷ đồng', 'stock', ['dư nợ tín dụng']),
  named('trau', 'con', 'stock', ['đàn trâu']),
  named('ga', 'nghìn con', 'stock', ['đàn gia cầm']),
  named('grdp', '%', 'growth', ['GRDP'], { notWhen: ['cả nước'] }),
  named('dao-tao', '%', 'share', ['tỷ lệ lao động qua đào tạo']),
  named('vu', 'vụ', 'cumulative', ['số vụ tai nạn'], { aliasesBehind: ['vụ tai nạn giao thông'] }),
  named('chet', 'người', 'cumulative', ['số người chết'], { aliasesAfter: { vu: ['làm chết'] } }),
  named('khach', 'nghìn lượt', 'cumulative', ['khách du lịch'], {
    aliasesBehind: ['nghìn lượt khách du lịch'],
  }),
];
const propose = proposeFigures(CATALOGUE);

const passage = (text: string): Passage => ({ text: text.normalize('NFC'), marks: [], emphases: [] });

function draft(blocks: Block[], period: string, notes: DraftDocument['notes'] = []): DraftDocument {
  return { head: { period, source: { file: 'goc.txt', transcription: 'clean' } }, blocks, notes };
}

/** What the proposed links of a document state, as the pipeline will read them: `indicator value …`. */
function stated(document: DraftDocument): string[] {
  const { figures } = propose(document);
  return [...figures].flatMap(([at, proposals]) =>
    proposals.map(({ start, end, indicator: id, title }) => {
      const indicator = CATALOGUE.find((candidate) => candidate.id === id) ?? CATALOGUE[0]!;
      const { keys, faults } = readFigureKeys(title);
      expect(faults).toEqual([]);
      const period = parsePeriod(document.head.period ?? '');
      const { statement, problems } = readStatement(at.text.slice(start, end), indicator, {
        ...(keys.base ? { base: keys.base } : {}),
        ...(period ? { period } : {}),
      });
      expect(problems).toEqual([]);
      const { value, planPct, yoyPct, yoyPoints, ytdPct, changeAbs } = statement;
      const facts = Object.entries({ value, planPct, yoyPct, yoyPoints, ytdPct, changeAbs, ...dates(keys) });
      return [id, ...facts.flatMap(([key, number]) => (number === undefined ? [] : `${key}=${number}`))].join(
        ' ',
      );
    }),
  );
}

const dates = ({ period, start, end, also, role }: ReturnType<typeof readFigureKeys>['keys']) => ({
  period,
  start,
  end,
  also,
  role,
});

const inSentence = (text: string, period = '2024-Q1') =>
  stated(draft([{ kind: 'paragraph', text: passage(text) }], period));

it('proposes a count of thousands whose name stands behind it', () => {
  expect(inSentence('Xảy ra 1,2 nghìn vụ tai nạn giao thông, tăng 3,2% so với cùng kỳ.')).toEqual([
    'vu value=1200 yoyPct=3.2',
  ]);
  expect(inSentence('Đàn trâu 41.207 con, so với cùng kỳ bằng 101,4%.')).toEqual([
    'trau value=41207 yoyPct=1.4',
  ]);
});

describe('the span that a value counts', () => {
  test.each([
    [
      'Thu nội địa tháng 3 ước 215 tỷ đồng; lũy kế quý I ước đạt 645 tỷ đồng.',
      '2024-Q1',
      ['noi-dia value=215 period=2024-M03', 'noi-dia value=645'],
    ],
    [
      'Thu nội địa tháng Ba ước 215 tỷ đồng; tính chung quý I đạt 645 tỷ đồng.',
      '2024-Q1',
      ['noi-dia value=215 period=2024-M03', 'noi-dia value=645'],
    ],
    [
      'Thu nội địa tháng 3 ước 215 tỷ đồng, lũy kế đến hết quý I đạt 645 tỷ đồng.',
      '2024-Q1',
      ['noi-dia value=215 period=2024-M03', 'noi-dia value=645'],
    ],
    [
      'Thu nội địa tháng Bảy ước đạt 215 tỷ đồng, tăng 6,3% so cùng kỳ.',
      '2024-7M',
      ['noi-dia value=215 yoyPct=6.3 period=2024-M07'],
    ],
    [
      'Trong tháng 6/2024 đàn trâu bán ra; thu nội địa 71 tỷ đồng. Có 22 vụ tai nạn giao thông.',
      '2024-H1',
      ['noi-dia value=71 period=2024-M06', 'vu value=22 period=2024-M06'],
    ],
    [
      'Tổng thu ngân sách 645 tỷ đồng, bằng 97% dự toán thu cả năm 2024. Trong đó, thu nội địa được 215 tỷ đồng.',
      '2024-10M',
      ['thu value=645 planPct=97', 'noi-dia value=215'],
    ],
  ])('is read from “%s”', (text, period, expected) => {
    expect(inSentence(text, period)).toEqual(expected);
  });
});

describe('in a sentence, figures are proposed that state', () => {
  test.each([
    [
      'Tổng thu ngân sách ước 2.045,7 tỷ đồng, đạt 27,3% dự toán, tăng 21,6%.',
      ['thu value=2045.7 planPct=27.3 yoyPct=21.6'],
    ],
    [
      'Tổng thu ngân sách tăng 21,6% so với cùng kỳ, ước đạt 2.045,7 tỷ đồng.',
      ['thu value=2045.7 yoyPct=21.6'],
    ],
    [
      'Tổng thu ngân sách 2.045 tỷ đồng, trong đó nội địa 645 tỷ đồng, bằng 95,5% cùng kỳ.',
      ['thu value=2045', 'noi-dia value=645 yoyPct=-4.5'],
    ],
    [
      'Đàn trâu có 57.895 con, giảm sâu 14,7% so với cùng kỳ; đàn gia cầm 4,49 triệu con, tương đương cùng kỳ.',
      ['trau value=57895 yoyPct=-14.7', 'ga value=4490 yoyPct=0'],
    ],
    ['GRDP quý này ước tăng 5% so với cùng kỳ.', ['grdp value=5']],
    ['Tỷ lệ lao động qua đào tạo đạt 62,1%.', ['dao-tao value=62.1']],
    [
      'Vốn huy động 44.174 tỷ đồng, tăng 0,8% so với 31/12/2023; dư nợ tín dụng 41.928 tỷ đồng, giảm 4,1%.',
      ['huy-dong value=44174 ytdPct=0.8', 'du-no value=41928 ytdPct=-4.1'],
    ],
    [
      'Giải ngân ước 515,9 tỷ đồng, đạt 15% kế hoạch (tăng 3% so với cùng kỳ).',
      ['giai-ngan value=515.9 planPct=15 yoyPoints=3'],
    ],
    [
      'Khối lượng thực hiện và giải ngân đều 551,5 tỷ đồng, đạt 16% kế hoạch.',
      ['giai-ngan value=551.5 planPct=16 also=khoi-luong'],
    ],
    ['Đón 1.521 nghìn lượt khách du lịch, tăng 12,7%.', ['khach value=1521 yoyPct=12.7']],
    [
      'Từ 15/12/2023 đến 14/3/2024 có 112 vụ tai nạn giao thông, làm chết 23 người (tăng 62 vụ; giảm 02 người).',
      [
        'vu value=112 start=2023-12-15 end=2024-03-14',
        'chet value=23 start=2023-12-15 end=2024-03-14',
        'vu changeAbs=62',
        'chet changeAbs=-2',
      ],
    ],
    ['Số vụ tai nạn: 112 vụ, tăng 62 vụ.', ['vu value=112 changeAbs=62']],
  ])('“%s”', (text, figures) => {
    expect(inSentence(text)).toEqual(figures);
  });

  it('a month’s own figure with the month as its period', () => {
    expect(inSentence('Trong tháng 5, thu nội địa đạt 215 tỷ đồng.', '2024-M05')).toEqual([
      'noi-dia value=215 period=2024-M05',
    ]);
  });

  it('a name in any spelling of its tone marks', () => {
    expect(inSentence('Tỉ lệ lao động qua đào tạo đạt 62,1%.')).toEqual(['dao-tao value=62.1']);
    expect(inSentence('DƯ NỢ TÍN DỤNG 41.928 TỶ ĐỒNG.')).toEqual(['du-no value=41928']);
  });
});

describe('nothing is proposed for', () => {
  test.each([
    ['an aim', 'Phấn đấu tổng thu ngân sách đạt 7.500 tỷ đồng.'],
    ['a smaller place', 'Thu ngân sách của huyện Cao Lộc đạt 45 tỷ đồng.'],
    ['the whole country', 'Thu ngân sách cả nước đạt 1.234 nghìn tỷ đồng.'],
    ['a number of another unit', 'Tổng thu ngân sách từ 45 dự án.'],
    ['a range', 'Tổng thu ngân sách khoảng 600 - 645 tỷ đồng.'],
    ['a move from one value to another', 'Thu nội địa từ 600 tỷ đồng lên 645 tỷ đồng.'],
    ['a value in two numbers that make no sum', 'Thu nội địa 2.045 tỷ 1.700 triệu đồng.'],
    ['a number with a stray space that may be a list', 'Thu nội địa 9, 5 tỷ đồng.'],
    ['a dash that may be a minus', 'Thu nội địa -645 tỷ đồng.'],
    ['a value without a name', 'Đã chi thêm 645 tỷ đồng.'],
    ['a short name that leans on nothing', 'Hàng nội địa 645 tỷ đồng.'],
    ['a change on the month before', 'GRDP tăng 0,3% so với tháng trước.'],
    ['dates and decrees', 'Thu ngân sách theo Nghị quyết 12/NQ-HĐND ngày 05/12/2023.'],
    ['a list of changes', 'Số vụ tai nạn giảm 05 vụ, 07 người chết.'],
  ])('%s: “%s”', (_what, text) => {
    expect(inSentence(text)).toEqual([]);
  });
});

describe('in a document', () => {
  const text = 'Thu nội địa 645 tỷ đồng, đạt 26% dự toán.';

  it('sections of tasks are left alone, and so are headings', () => {
    const heading = (title: string): Block => ({ kind: 'heading', depth: 1, text: passage(title) });
    const blocks: Block[] = [
      heading('II. Kết quả'),
      { kind: 'paragraph', text: passage(text) },
      heading('III. Nhiệm vụ trọng tâm quý II'),
      { kind: 'paragraph', text: passage('Thu nội địa thêm 500 tỷ đồng.') },
      heading('IV. Thu nội địa 645 tỷ đồng'),
    ];
    expect(stated(draft(blocks, '2024-Q1'))).toEqual(['noi-dia value=645 planPct=26']);
  });

  it('lists are read item by item', () => {
    const items = [text, 'Đàn trâu 57.895 con.'].map((item) => ({ depth: 0, text: passage(item) }));
    expect(stated(draft([{ kind: 'list', items }], '2024-Q1'))).toEqual([
      'noi-dia value=645 planPct=26',
      'trau value=57895',
    ]);
  });

  it('a note is read as a continuation of the sentence that cites it', () => {
    const citing = passage('Tổng thu ngân sách 2.045 tỷ đồng.');
    const note = {
      label: '1',
      paragraphs: [passage('Gồm nội địa 645 tỷ đồng.')],
      citations: [{ passage: citing, at: citing.text.length }],
    };
    expect(stated(draft([{ kind: 'paragraph', text: citing }], '2024-Q1', [note]))).toEqual([
      'thu value=2045',
      'noi-dia value=645',
    ]);
  });
});
