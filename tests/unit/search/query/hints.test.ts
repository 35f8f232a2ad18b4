import { expect, it } from 'vitest';
import type { SearchState } from '../../../../src/search/query/address.ts';
import type { Outcome } from '../../../../src/search/engine.ts';
import { hintsFor, usefulHints } from '../../../../src/search/query/hints.ts';
import { readQuery } from '../../../../src/search/query/query.ts';

const state = (query: string, chosen: SearchState['chosen'] = {}): SearchState => ({
  query,
  chosen,
  order: 'relevance',
});
const asked = (typed: string) =>
  hintsFor(readQuery(typed), state(typed)).map(({ state: { query } }) => query);

it('a query is offered without quotation marks, without accents, and shorter', () => {
  expect(asked('"đầu tư công"')).toEqual(['đầu tư công', '"dau tu cong"', 'đầu tư', 'tư công', 'công']);
});

it('nothing is offered that was asked already', () => {
  expect(asked('zzz')).toEqual([]);
  expect(asked('thu chi')).toEqual(['thu', 'chi']);
});

it('a filtered query is offered without its filters', () => {
  const [first] = hintsFor(readQuery('thu'), state('thu', { nam: '2024' }));
  expect(first?.state).toEqual(state('thu'));
});

it('a time and a place that no report is of are each offered without the other', () => {
  const place = { facet: 'khu-vuc', value: 'tinh', start: 0, end: 4 } as const;
  const time = { facet: 'nam', value: '2019', start: 5, end: 9 } as const;
  const hints = hintsFor(readQuery(''), state('Tỉnh 2019'), [place, time]);
  expect(hints.map(({ state: { query } }) => query)).toEqual(['2019', 'Tỉnh', 'Tinh 2019']);
});

it('only what finds something is shown, with how much, and little of it', async () => {
  const engine = {
    ask: (rest: string) => ({ rest, query: readQuery(rest), understood: [], chosen: {} }),
    search: ({ words }: { readonly words: readonly string[] }) =>
      Promise.resolve({ found: Array(words.length === 3 ? 0 : 5) } as unknown as Outcome),
  };
  const hints = await usefulHints(engine, readQuery('"đầu tư công"'), state('"đầu tư công"'));
  expect(hints.map(({ state: { query }, count }) => [query, count])).toEqual([
    ['đầu tư', 5],
    ['tư công', 5],
    ['công', 5],
  ]);
});
