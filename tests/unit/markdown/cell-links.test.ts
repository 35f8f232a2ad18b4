import { describe, expect, it } from 'vitest';
import { renderDraft } from '../../../src/markdown/render-report.ts';
import { context } from './report-context.ts';

const HEAD = [
  '| Chỉ tiêu | ĐVT | Thực hiện | Kế hoạch | Cùng kỳ năm trước | So với cùng kỳ (%) |',
  '|---|---|---|---|---|---|',
];
const rendered = (...rows: string[]) => renderDraft([...HEAD, ...rows].join('\n'), context);

/** What a table's rows state, in short: `indicator period: value; plan; change`. */
function stated(...rows: string[]): string[] {
  return rendered(...rows).observations.map(
    ({ indicator, period, role, value, planValue, planPct, yoyPct, ytdPct }) =>
      `${indicator} ${period} ${role}: ${[value, planValue, planPct, yoyPct, ytdPct].join(' ').trim()}`,
  );
}
const link = (words: string, id: string, title = ''): string =>
  `[${words}](../indicators/${id}.md${title === '' ? '' : ` "${title}"`})`;

describe('a number of a table', () => {
  it('is no figure where its link says so; the rest of its row stays', () => {
    const none = link('645', 'thu-noi-dia', 'role: none');
    expect(stated(`| Thu nội địa | Tỷ đồng | ${none} | 2.480 | 623,2 | 103,5 |`)).toEqual([
      'thu-noi-dia 2024-Q1 actual: 2480  3.5',
      'thu-noi-dia 2023-Q1 reference: 623.2',
    ]);
  });

  it('is another indicator’s where its link leads there, in the column’s period and unit', () => {
    expect(
      stated(
        `| Thu nội địa | Triệu đồng | 645.000 | | ${link('623.200', 'du-no')} | |`,
        `| Việc không tên | Tỷ đồng | ${link('12,5', 'du-no', 'area: cao-loc')} | | | |`,
      ),
    ).toEqual([
      'thu-noi-dia 2024-Q1 actual: 645',
      'du-no 2023-Q1 reference: 623.2',
      'du-no 2024-Q1 actual: 12.5',
    ]);
  });

  it('stays its row’s where its link says only how it is read, or what its change and plan are of', () => {
    const row = `| Giải ngân vốn đầu tư công | Tỷ đồng | ${link('1.794.,4', 'giai-ngan', 'value: 1.794,4')} | ${link('5.000', 'giai-ngan', 'plan-by: tinh')} | | ${link('119,6', 'giai-ngan', 'base: ytd')} |`;
    expect(rendered(row).observations).toMatchObject([
      {
        value: 1794.4,
        damaged: true,
        valuePrinted: '1.794.,4',
        planValue: 5000,
        planBy: 'tinh',
        ytdPct: 19.6,
      },
    ]);
    expect(rendered(row).html).toContain('(đọc là 1.794,4)');
  });

  it('is a figure apart where its link names another period or area', () => {
    const apart = link('623,2', 'thu-noi-dia', 'period: 2023; role: actual');
    expect(stated(`| Thu nội địa | Tỷ đồng | 645 | | ${apart} | |`)).toEqual([
      'thu-noi-dia 2024-Q1 actual: 645',
      'thu-noi-dia 2023 actual: 623.2',
    ]);
  });

  it('takes what the row’s name says, unless it says otherwise', () => {
    const name = link('Dư nợ tín dụng', 'du-no', 'area: cao-loc');
    const cell = link('310', 'thu-khac');
    expect(rendered(`| ${name} | Tỷ đồng | ${cell} | | 290 | |`).observations).toMatchObject([
      { indicator: 'du-no', area: 'cao-loc', value: 290 },
      { indicator: 'thu-khac', area: 'cao-loc', value: 310 },
    ]);
  });

  it('that can’t be measured so is told, and states nothing', () => {
    const { observations, messages } = rendered(`| Việc | Tỷ đồng | ${link('12,5', 'vu-tai-nan')} | | | |`);
    expect(observations).toEqual([]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['table-unit']);
  });
});

describe('a row of a table', () => {
  const row = (name: string): string => `| ${name} | Tỷ đồng | 645 | 2.480 | 623,2 | 103,5 |`;

  it('states nothing where its name’s link says so, and shows its name without a link', () => {
    const { observations, html, messages } = rendered(row(link('Thu nội địa', 'thu-noi-dia', 'role: none')));
    expect([observations, messages]).toEqual([[], []]);
    expect(html).toContain('<td><span>Thu nội địa</span></td>');
  });

  it('states what its cells say by themselves all the same', () => {
    const name = link('Thu nội địa', 'thu-noi-dia', 'role: none');
    expect(stated(`| ${name} | Tỷ đồng | 645 | | ${link('623,2', 'thu-khac')} | |`)).toEqual([
      'thu-khac 2023-Q1 reference: 623.2',
    ]);
  });

  it('keeps its id whatever is said of one of its cells', () => {
    const [plain] = rendered(row('Thu nội địa')).observations;
    const [marked] = rendered(
      `| Thu nội địa | Tỷ đồng | 645 | ${link('2.480', 'thu-noi-dia', 'role: none')} | 623,2 | 103,5 |`,
    ).observations;
    expect(marked?.anchor).toBe(plain?.anchor);
  });

  it('of two lines gives each number to its own line, and to its own link', () => {
    const lines = (name: string, values: string): string => `| ${name} | Tỷ đồng | ${values} | | | |`;
    const told = (name: string, values: string) =>
      renderDraft([...HEAD, lines(name, values)].join('\n'), context).observations.map(
        ({ indicator, value }) => `${indicator} ${value}`,
      );
    const name = 'Tổng thu ngân sách Trong đó: thu nội địa';
    expect(told(name, '798,7 310,2')).toEqual(['thu-ngan-sach 798.7', 'thu-noi-dia 310.2']);
    expect(told(name, `798,7 ${link('310,2', 'thu-khac')}`)).toEqual([
      'thu-ngan-sach 798.7',
      'thu-khac 310.2',
    ]);
    expect(told(name, `${link('798,7', 'thu-ngan-sach', 'role: none')} 310,2`)).toEqual([
      'thu-noi-dia 310.2',
    ]);
    const whole = `Tổng thu ngân sách Trong đó: ${link('thu nội địa', 'thu-noi-dia', 'role: none')}`;
    expect(told(whole, '798,7 310,2')).toEqual(['thu-ngan-sach 798.7']);
  });
});

describe('places of a table’s figure in the Markdown', () => {
  it('are those of its numbers and its name, with the links around them', () => {
    const text = [
      ...HEAD,
      `| Thu nội địa[^1] | Tỷ đồng | **645** | ${link('2.480', 'thu-noi-dia')} | | |`,
      '',
      '[^1]: Ước.',
    ].join('\n');
    const [figure] = renderDraft(text, context).tableFigures;
    const written = (place?: { start: number; end: number }) => place && text.slice(place.start, place.end);
    expect(written(figure?.name?.source)).toBe('Thu nội địa');
    expect(figure?.numbers.map(({ header, source }) => [header, written(source)])).toEqual([
      ['Thực hiện', '645'],
      ['Kế hoạch', '[2.480](../indicators/thu-noi-dia.md)'],
    ]);
  });
});

it('a sentence’s link that says it is none is told what to do, and states nothing', () => {
  const { observations, messages } = renderDraft(
    `Thu nội địa ${link('645 tỷ đồng', 'thu-noi-dia', 'role: none')}.`,
    context,
  );
  expect(observations).toEqual([]);
  expect(messages.map(({ ruleId, note }) => `${ruleId}: ${note}`)).toEqual([
    'figure-role-none: Bỏ liên kết, giữ chữ; “role: none” chỉ dùng trong bảng chỉ tiêu.',
  ]);
});
