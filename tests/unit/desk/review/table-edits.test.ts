import { describe, expect, it } from 'vitest';
import type { FigureItem } from '../../../../src/desk/review/queue-items.ts';
import { undone } from '../../../../src/desk/review/file-changes.ts';
import { imported, REPORT, SampleBench } from './sample-draft.ts';

const HEAD =
  '| TT | Chỉ tiêu | ĐVT | Thực hiện | Kế hoạch | Cùng kỳ năm trước |\n|---|---|---|---|---|---|\n';
const ROW = '| 1 | Thu nội địa[^1] | Tỷ đồng | 645 | 2.480 | 623,2 |';

function withTable(...rows: string[]): SampleBench {
  const { markdown, record } = imported();
  const table = `${markdown}\nPhụ lục\n\n${HEAD}${rows.join('\n')}\n\n[^1]: Số ước.\n`;
  return new SampleBench({ markdown: table, record });
}
const inTable = (bench: SampleBench): FigureItem[] =>
  bench
    .queue()
    .filter((item): item is FigureItem => item.kind === 'figure' && item.figure.table !== undefined);
const idOf = (bench: SampleBench): string => inTable(bench)[0]?.id ?? '';
const row = (bench: SampleBench): string =>
  bench.markdown.split('\n').find((line) => line.startsWith('| 1 |')) ?? '';
const values = (bench: SampleBench): string[] =>
  inTable(bench).flatMap(({ figure }) =>
    figure.all.map(({ indicator, value, planValue }) => `${indicator} ${value} ${planValue ?? ''}`.trim()),
  );

describe('a number of a table that is', () => {
  it('no figure gets a link that says so; what else the row states stays to be looked at', () => {
    const bench = withTable(ROW);
    expect(bench.decide({ what: 'no-figure', item: idOf(bench), part: 4 })).toBeUndefined();
    expect(row(bench)).toBe(
      '| 1 | Thu nội địa[^1] | Tỷ đồng | 645 | [2.480](../indicators/thu-noi-dia.md "role: none") | 623,2 |',
    );
    expect(values(bench)).toEqual(['thu-noi-dia 645', 'thu-noi-dia 623.2']);
    expect(inTable(bench)[0]?.decision).toBeUndefined();
    expect(bench.record.decisions).toMatchObject([{ what: 'none', quote: '2.480' }]);
  });

  it('another indicator’s is led there, and counts as looked at', () => {
    const bench = withTable(ROW);
    bench.decide({ what: 'indicator', item: idOf(bench), indicator: 'chi-ngan-sach', part: 3 });
    expect(row(bench)).toContain('| [645](../indicators/chi-ngan-sach.md) | 2.480 |');
    const given = inTable(bench).find(({ figure }) => figure.indicator === 'chi-ngan-sach');
    expect(given?.decision?.what).toBe('accepted');
    expect(inTable(bench).find(({ figure }) => figure.indicator === 'thu-noi-dia')?.decision).toBeUndefined();
  });

  it('copied wrongly is put right without a link, and one that the print damaged gets its reading', () => {
    const bench = withTable(ROW);
    bench.decide({ what: 'edit', item: idOf(bench), words: '654', keys: {}, part: 3 });
    expect(row(bench)).toBe('| 1 | Thu nội địa[^1] | Tỷ đồng | 654 | 2.480 | 623,2 |');
    expect(inTable(bench)[0]?.decision?.what).toBe('accepted');
    bench.decide({ what: 'edit', item: idOf(bench), words: '2.48O', keys: { value: '2.480' }, part: 4 });
    expect(row(bench)).toContain('| [2.48O](../indicators/thu-noi-dia.md "value: 2.480") |');
    expect(values(bench)).toContain('thu-noi-dia 654 2480');
  });
});

describe('a whole row of a table that is', () => {
  it('no figure says so at its name, and is gone from the queue; undoing brings the row back as it was', () => {
    const bench = withTable(ROW);
    const before = bench.markdown;
    bench.decide({ what: 'no-figure', item: idOf(bench), part: 'row' });
    expect(row(bench)).toBe(
      '| 1 | [Thu nội địa](../indicators/thu-noi-dia.md "role: none")[^1] | Tỷ đồng | 645 | 2.480 | 623,2 |',
    );
    expect(inTable(bench)).toEqual([]);
    const texts = undone(bench.done.at(-1) ?? [], bench.files);
    expect('get' in texts && texts.get(REPORT)).toBe(before);
  });

  it('another indicator’s is led there by its name, with the readings of its numbers', () => {
    const damaged = '[1.794.,4](../indicators/thu-noi-dia.md "value: 1.794,4")';
    const bench = withTable(`| 1 | Thu nội địa | Tỷ đồng | ${damaged} | 2.480 | |`);
    bench.decide({ what: 'indicator', item: idOf(bench), indicator: 'chi-ngan-sach', part: 'row' });
    expect(row(bench)).toBe(
      '| 1 | [Thu nội địa](../indicators/chi-ngan-sach.md) | Tỷ đồng | [1.794.,4](../indicators/chi-ngan-sach.md "value: 1.794,4") | 2.480 | |',
    );
    expect(values(bench)).toEqual(['chi-ngan-sach 1794.4 2480']);
    expect(inTable(bench)[0]?.decision?.what).toBe('accepted');
  });

  it('of another period says so at its name', () => {
    const bench = withTable('| 1 | Thu nội địa | Tỷ đồng | 645 | | |');
    bench.decide({ what: 'edit', item: idOf(bench), keys: { period: '2023' }, part: 'row' });
    expect(row(bench)).toContain('[Thu nội địa](../indicators/thu-noi-dia.md "period: 2023")');
    expect(inTable(bench)[0]?.figure.observation?.period).toBe('2023');
  });
});

it('without a part named a decision is about the first number', () => {
  const bench = withTable(ROW);
  bench.decide({ what: 'no-figure', item: idOf(bench) });
  expect(row(bench)).toContain('| [645](../indicators/thu-noi-dia.md "role: none") | 2.480 |');
});

it('a number given by its own link that is none is not given back to its row', () => {
  const bench = withTable('| 1 | Thu nội địa | Tỷ đồng | [645](../indicators/chi-ngan-sach.md) | 2.480 | |');
  const item = inTable(bench).find(({ figure }) => figure.indicator === 'chi-ngan-sach')?.id ?? '';
  bench.decide({ what: 'no-figure', item });
  expect(row(bench)).toContain('[645](../indicators/chi-ngan-sach.md "role: none")');
  expect(values(bench)).toEqual(['thu-noi-dia undefined 2480']);
});

it('what a cell is written in otherwise is left to the editor, and nothing changes', () => {
  const bench = withTable('| 1 | Thu nội địa | Tỷ đồng | 645 [x] | 2.480 | |');
  const before = bench.markdown;
  const [item] = inTable(bench);
  expect(bench.decide({ what: 'no-figure', item: item?.id ?? '', part: 7 })).toContain('Sửa chữ');
  expect(bench.markdown).toBe(before);
});
