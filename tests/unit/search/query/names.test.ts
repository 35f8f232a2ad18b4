import { describe, expect, it } from 'vitest';
import { Names } from '../../../../src/search/query/names.ts';
import { readQuery, withoutWords } from '../../../../src/search/query/query.ts';

const latest = { words: '5 tỷ đồng', period: '2024-Q1', area: 'tinh', url: '/bao-cao/a/#f-1' };
const names = new Names([
  {
    kind: 'indicator',
    id: 'thu',
    name: 'Tổng thu ngân sách nhà nước',
    url: '/chi-tieu/thu/',
    aliases: ['tổng thu NSNN'],
    latest,
  },
  { kind: 'indicator', id: 'chi', name: 'Chi ngân sách', url: '/chi-tieu/chi/', aliases: [], latest },
  { kind: 'indicator', id: 'boi-chi', name: 'Bội chi ngân sách', url: '/chi-tieu/boi-chi/', aliases: [] },
  { kind: 'topic', id: 'ngan-sach', name: 'Thu, chi ngân sách', url: '/chu-de/ngan-sach/' },
  {
    kind: 'term',
    id: 'grdp',
    name: 'GRDP',
    url: '/thuat-ngu/#grdp',
    aliases: ['tổng sản phẩm trên địa bàn'],
  },
]);
const named = (text: string): string[] =>
  names.named(readQuery(text, [['NSNN', 'ngân sách nhà nước']])).map(({ name }) => name);
const suggested = (text: string): string[] => names.suggest(text, 9).map(({ name }) => name);

describe('indicators that a query names', () => {
  it('are those of exactly this name', () => {
    expect(named('chi ngân sách')).toEqual(['Chi ngân sách']);
    expect(named('tong thu nsnn')).toEqual(['Tổng thu ngân sách nhà nước']);
  });

  it('are those whose name holds all of it, where none is called so', () => {
    expect(named('ngân sách')).toEqual(['Chi ngân sách', 'Tổng thu ngân sách nhà nước']);
    expect(named('ngân')).toEqual([]);
  });

  it('are those of the same words in another order, where none holds them as they stand', () => {
    expect(named('ngan sach nha nuoc tong thu')).toEqual(['Tổng thu ngân sách nhà nước']);
    expect(named('ngân sách chi')).toEqual(['Chi ngân sách']);
    expect(named('"ngân sách chi"')).toEqual([]);
    expect(named('ngân sách bổ sung')).toEqual([]);
  });

  it('are those whose name holds what a single word is short for', () => {
    expect(named('NSNN')).toEqual(['Tổng thu ngân sách nhà nước']);
  });

  it('are none where nothing of the query is left, as of the number of a document that no report has', () => {
    expect(named('12/BC-UBND')).toEqual([]);
    expect(names.named(withoutWords(readQuery('12/BC-UBND'), new Set(['bc'])))).toEqual([]);
  });

  it('are none of which no report states a value', () => {
    expect(named('bội chi ngân sách')).toEqual([]);
  });

  it('are named with a year too, whose figures their page has', () => {
    expect(named('chi ngân sách 2023')).toEqual(['Chi ngân sách']);
    expect(named('chi ngân sách năm 2023')).toEqual(['Chi ngân sách']);
    expect(named('2023')).toEqual([]);
  });

  it('are named by a question', () => {
    expect(named('chi ngân sách là bao nhiêu?')).toEqual(['Chi ngân sách']);
  });

  it('are none where an accent differs or something is left out', () => {
    expect(named('chi ngàn sách')).toEqual([]);
    expect(named('chi ngân sách -thu')).toEqual([]);
  });
});

describe('names of another language', () => {
  const english = new Names([
    {
      kind: 'indicator',
      id: 'thu',
      name: 'State budget revenue',
      vietnamese: 'Tổng thu ngân sách nhà nước',
      url: '/en/chi-tieu/thu/',
      latest,
    },
    { kind: 'indicator', id: 'noi-dia', name: 'Domestic revenue', vietnamese: 'Thu nội địa', url: '/en/b/' },
    { kind: 'term', id: 'grdp', name: 'GRDP', url: '/thuat-ngu/#grdp' },
    { kind: 'topic', id: 'chi', name: 'Spending', vietnamese: 'Chi', url: '/chu-de/chi/' },
    {
      kind: 'indicator',
      id: 'luong',
      name: 'Spending on wages',
      vietnamese: 'Chi lương',
      url: '/en/c/',
      latest,
    },
    { kind: 'indicator', id: 'cong', name: 'Wage fund', vietnamese: 'Quỹ lương', url: '/en/d/' },
  ]);

  it('are looked for by the whole query where a name holds it, in singular or plural, stated ones first', () => {
    expect(english.translate('wages spending')?.query).toBe('Chi lương');
    expect(english.translate('spending')?.query).toBe('Chi');
    expect(english.translate('wage')?.query).toBe('Chi lương');
    expect(english.translate('spending by area')?.query).toBe('Chi by area');
  });

  it('are looked for by what reports call them, wherever they stand', () => {
    expect(english.translate('State budget revenue')?.query).toBe('Tổng thu ngân sách nhà nước');
    expect(english.translate('plan "domestic revenue"')?.query).toBe('plan "Thu nội địa"');
    expect(english.translate('budget')).toMatchObject({ name: 'State budget revenue' });
    expect(english.translate('GRDP')).toBeUndefined();
    expect(english.translate('đầu tư công')).toBeUndefined();
  });

  it('are answered with their figures', () => {
    const asked = readQuery(english.translate('state budget revenue')?.query ?? '');
    expect(english.named(asked).map(({ id }) => id)).toEqual(['thu']);
  });
});

describe('suggestions', () => {
  it('hold what was typed so far, those that begin with it first', () => {
    expect(suggested('thu ng')).toEqual(['Thu, chi ngân sách', 'Tổng thu ngân sách nhà nước']);
    expect(suggested('gr')).toEqual(['GRDP']);
    expect(suggested('tong san')).toEqual(['GRDP']);
    expect(suggested('')).toEqual([]);
    expect(suggested('ngàn')).toEqual([]);
  });

  it('follow a question and a year', () => {
    expect(suggested('grdp là gì')).toEqual(['GRDP']);
    expect(suggested('boi chi nam 2024')).toEqual(['Bội chi ngân sách']);
    expect(suggested('2024')).toEqual([]);
  });
});
