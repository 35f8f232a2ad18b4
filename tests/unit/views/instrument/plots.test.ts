import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstState, layoutsOf, viewsOf } from '../../../../src/views/instrument/choices.ts';
import { areJoined } from '../../../../src/views/instrument/plot.ts';
import { plotsOf } from '../../../../src/views/instrument/plots.ts';
import { seriesName } from '../../../../src/views/instrument/series-data.ts';
import { settle } from '../../../../src/views/instrument/settle.ts';
import { readState, stateParameters, type InstrumentState } from '../../../../src/views/instrument/state.ts';
import { tableModel } from '../../../../src/views/instrument/table-model.ts';
import { viewCsv, viewRows } from '../../../../src/views/instrument/view-rows.ts';
import { nextPlace } from '../../../../src/views/instrument/walk.ts';
import { parsePeriod, seriesOf } from '../../../../src/domain/period.ts';
import { point, series, words } from './sample-series.ts';

const own = series([
  point('2019', 80),
  point('2020-Q1', 20),
  point('2020', 90, { plan: 95, planPct: 94.7 }),
  point('2021-Q1', 22),
  point('2021-Q2', 24, { from: 'difference', low: 23, high: 25, less: 'tinh-a-2021-q1#f-1' }),
  point('2021-Q4', 28, { from: 'difference', low: 27, high: 29, less: 'x#f' }),
  point('2022', 110, { dispute: { said: '110 hay 120', path: '/doi-chieu/2022/#dc_figure' } }),
  point('2023', 120),
]);
const stateOf = (more: Partial<InstrumentState>): InstrumentState => ({ ...firstState([own]), ...more });

describe('a course over the years', () => {
  test('has one kind of period, and leaves a place for a year that nothing is known of', () => {
    const [plot] = plotsOf([own], stateOf({ view: 'years', span: 'year', measure: 'value' }), words);
    expect(plot?.labels).toEqual([['2019'], ['2020'], ['2021'], ['2022'], ['2023']]);
    const [line] = plot?.lines ?? [];
    expect(line?.points.map((one) => one?.value ?? null)).toEqual([80, 90, null, 110, 120]);
    expect(line && areJoined(line, 0, 1)).toBe(true);
    expect(line && areJoined(line, 1, 3)).toBe(false);
    expect(plot?.plans).toEqual([null, 95, null, null, null]);
  });

  test('does not go on over a change of definition, which it marks', () => {
    const broken = series(own.points, { breaks: ['2023-M01'] });
    const [plot] = plotsOf([broken], stateOf({ view: 'years', span: 'year', measure: 'value' }), words);
    expect(plot?.breaks).toEqual([4]);
    expect(plot?.lines[0] && areJoined(plot.lines[0], 3, 4)).toBe(false);
  });
});

test('single quarters are hollow with bounds where they are computed, and gaps stay', () => {
  const [plot] = plotsOf([own], stateOf({ view: 'quarters', measure: 'value' }), words);
  expect(plot?.labels.map((label) => label.join(' '))).toEqual([
    'Quý I 2020',
    'Quý II 2020',
    'Quý III 2020',
    'Quý IV 2020',
    'Quý I 2021',
    'Quý II 2021',
    'Quý III 2021',
    'Quý IV 2021',
  ]);
  const drawn = plot?.lines[0]?.points.map(
    (one) => one && [one.isComputed, one.low ?? null, one.high ?? null],
  );
  expect(drawn).toEqual([
    [false, null, null],
    null,
    null,
    null,
    [false, null, null],
    [true, 23, 25],
    null,
    [true, 27, 29],
  ]);
});

test('whatever is shown, a line has values of one kind of period only', () => {
  const codes = fc
    .constantFrom('M01', 'M02', '2M', 'Q1', 'Q2', 'H1', '9M', '')
    .chain((code) =>
      fc.integer({ min: 2015, max: 2024 }).map((year) => (code ? `${year}-${code}` : String(year))),
    );
  fc.assert(
    fc.property(fc.uniqueArray(codes, { minLength: 1, maxLength: 40 }), (periods) => {
      const some = series(periods.map((code, at) => point(code, at + 1)));
      for (const view of viewsOf([some]).filter((one) => one !== 'within' && one !== 'table')) {
        const state = settle([some], { view });
        for (const line of plotsOf([some], state, words).flatMap(({ lines }) => lines)) {
          const kinds = line.points.flatMap((one) => {
            const period = parsePeriod(one?.source?.point.period ?? '');
            return period ? [seriesOf(period)] : [];
          });
          expect(new Set(kinds).size).toBeLessThanOrEqual(1);
        }
      }
    }),
    { seed: 15, numRuns: 60 },
  );
});

test('amounts of unlike units never share a scale; what is per cent may', () => {
  const dollars = series([point('2022', 5), point('2023', 6)], { indicator: 'xuat', unit: 'triệu USD' });
  expect(layoutsOf([own, dollars], 'years', 'value')).toEqual(['own']);
  expect(layoutsOf([own, dollars], 'years', 'index')).toContain('lines');
  const plots = plotsOf(
    [own, dollars],
    settle([own, dollars], { view: 'years', measure: 'value', span: 'year' }),
    words,
  );
  expect(plots.map(({ lines }) => lines.length)).toEqual([1, 1]);
});

test('areas are ranked in one period, the highest first', () => {
  const b = series([point('2022', 300), point('2023', 50)], { area: 'b', areaName: 'Tỉnh B' });
  const state = settle([own, b], { view: 'ranking', measure: 'value', ranked: '2022' });
  const [plot] = plotsOf([own, b], state, words);
  expect(plot?.labels).toEqual([['Tỉnh B'], ['Tỉnh A']]);
  expect(plot?.lines[0]?.points.map((one) => one?.value)).toEqual([300, 110]);
});

test('of a ranking the areas that the reader means stand out', () => {
  const b = series([point('2022', 300)], { area: 'b', areaName: 'Tỉnh B' });
  const pale = (meant?: readonly string[]) =>
    plotsOf(
      [own, b],
      settle([own, b], { view: 'ranking', measure: 'value', ranked: '2022', meant }),
      words,
    )[0]?.lines[0]?.points.map((one) => one?.isPale);
  expect(pale(['thu@a'])).toEqual([true, false]);
  expect(pale()).toEqual([false, false]);
});

test('an address restores every state, and says nothing of what is usual', () => {
  const b = series(own.points, { area: 'b' });
  const all = [own, b];
  const first = firstState(all);
  expect(stateParameters(first, first).filter(([, value]) => value !== undefined)).toEqual([]);
  for (const asked of [
    { view: 'quarters', measure: 'change' },
    { view: 'years', span: 'Q1', layout: 'own' },
    { view: 'years', span: 'year', measure: 'index', base: '2020' },
    { view: 'ranking', ranked: '2022' },
    { view: 'table' },
    { point: { line: 'thu@a', period: '2022' } },
  ] as const) {
    const state = settle(all, asked, first);
    const written = new URLSearchParams();
    for (const [name, value] of stateParameters(state, first)) if (value) written.set(name, value);
    expect(settle(all, readState(written), first)).toEqual(state);
    expect(state).toMatchObject(asked);
  }
  expect(readState(new URLSearchParams('do=value')).measure).toBe('value');
  expect(readState(new URLSearchParams('xem=khong-co&do=<b>'))).toEqual({});
});

test('table and file have the numbers that are drawn, each with its sentence', () => {
  const state = stateOf({ view: 'years', span: 'year', measure: 'value' });
  const rows = viewRows(plotsOf([own], state, words));
  expect(rows.map(({ point: { period }, shown }) => [period, shown.value])).toEqual([
    ['2019', 80],
    ['2020', 90],
    ['2022', 110],
    ['2023', 120],
  ]);
  const table = tableModel([own], state, words);
  const cells = new Map(table.rows.map(({ period, cells: [cell] }) => [period, cell]));
  for (const { point: one } of rows) {
    expect(cells.get(one.period)).toMatchObject({
      text: words.figures.statedNumber(one.value, one.half),
      place: one.place,
    });
  }
  expect(cells.get('2022')?.dispute?.said).toBe('110 hay 120');
  const csv = viewCsv(rows, (place) => `https://kho.example/bao-cao/${place.replace('#', '/#')}`).split(
    '\r\n',
  );
  expect(csv[0]).toBe(
    'indicator,area,period,start,end,shown,shown_low,shown_high,value,unit,value_low,value_high,computed,plan,plan_implied,plan_pct,change,previous,disputed,sentence',
  );
  expect(csv[2]).toBe(
    'thu,a,2020,2020-01-01,2020-12-31,90,,,90,tỷ đồng,89.95,90.05,0,95,0,94.7,,80,0,https://kho.example/bao-cao/tinh-a-2020/#f-1',
  );
});

test('arrow keys walk to the next value and the next line, and stay at the ends', () => {
  const [plot] = plotsOf([own], stateOf({ view: 'years', span: 'year', measure: 'value' }), words);
  if (!plot) throw new Error('no plot');
  const newest = nextPlace(plot, undefined, 'ArrowLeft');
  expect(newest).toEqual({ line: 0, place: 4 });
  expect(nextPlace(plot, { line: 0, place: 3 }, 'ArrowLeft')).toEqual({ line: 0, place: 1 });
  expect(nextPlace(plot, newest, 'ArrowRight')).toEqual(newest);
  expect(nextPlace(plot, newest, 'Home')).toEqual({ line: 0, place: 0 });
  const two = plotsOf(
    [own, series(own.points, { area: 'b' })],
    settle([own, series(own.points, { area: 'b' })], { view: 'years' }),
    words,
  )[0];
  expect(two && nextPlace(two, { line: 0, place: 0 }, 'ArrowDown')).toEqual({ line: 1, place: 0 });
  expect(seriesName(own)).toBe('thu@a');
});
