/** What an instrument shows: all of it is in the page's address, so that a link shows the same. */
export interface InstrumentState {
  readonly view: View;
  readonly measure: Measure;
  /** Of the course over years: which period of each year, by its code without the year (`9M`, `Q1`, `year`). */
  readonly span: string;
  /** Code of the period that is 100 where values are shown as an index. */
  readonly base: string | undefined;
  /** Names of the series shown (`id@area`), first the one that a view of one area shows. */
  readonly shown: readonly string[];
  /** Of a ranking, which shows all: the series that the reader chose, where they are to stand out. */
  readonly meant?: readonly string[] | undefined;
  readonly layout: Layout;
  /** The year that stands out among those laid over each other. */
  readonly year: string | undefined;
  /** Code of the period whose areas are ranked; the newest where none is said. */
  readonly ranked: string | undefined;
  /** The point that was looked at last: a line's key and a period's code. */
  readonly point: { readonly line: string; readonly period: string } | undefined;
}

/**
 * `within` the course within each year, years laid over each other; `years` one kind of period over the years;
 * `quarters`, `months` single ones in a row; `ranking` areas in one period; `table` figures without a picture.
 */
export type View = 'within' | 'years' | 'quarters' | 'months' | 'ranking' | 'table';
/** `value` in the indicator's unit; `plan` % of the year's plan; `change` on the same period; `index` base = 100. */
export type Measure = 'value' | 'plan' | 'change' | 'index';
/** Several series as lines of one chart, or a small chart each, on one scale or on their own. */
export type Layout = 'lines' | 'common' | 'own';

/** How states are written in addresses. */
const VIEWS: Readonly<Record<View, string>> = {
  within: 'trong-nam',
  years: 'cac-nam',
  quarters: 'tung-quy',
  months: 'tung-thang',
  ranking: 'xep-hang',
  table: 'bang',
};
const MEASURES: Readonly<Record<Measure, string>> = {
  value: 'gia-tri',
  plan: 'ke-hoach',
  change: 'cung-ky',
  index: 'chi-so',
};
const LAYOUTS: Readonly<Record<Layout, string>> = { lines: 'duong', common: 'o-chung', own: 'o-rieng' };

/** Words of older addresses: `do=value`, `do=share`. */
const OLD_MEASURES: Readonly<Record<string, Measure>> = { value: 'value', share: 'plan' };

/** What an address says of an instrument; what it does not say, or says wrongly, is absent. */
export type AskedState = Partial<InstrumentState>;

/** Reads a state from an address's parameters. */
export function readState(asked: URLSearchParams): AskedState {
  const word = (name: string): string | undefined => asked.get(name) ?? undefined;
  const [line, period] = word('diem')?.split('~') ?? [];
  const base = word('goc');
  const span = word('ky');
  const year = word('nam');
  const ranked = word('luc');
  const view = keyOf(VIEWS, word('xem'));
  const measure = keyOf(MEASURES, word('do')) ?? OLD_MEASURES[word('do') ?? ''];
  const layout = keyOf(LAYOUTS, word('kieu'));
  return {
    ...(view ? { view } : {}),
    ...(measure ? { measure } : {}),
    ...(layout ? { layout } : {}),
    ...(span ? { span } : {}),
    ...(base ? { base } : {}),
    ...(year ? { year } : {}),
    ...(ranked ? { ranked } : {}),
    ...(line && period ? { point: { line, period } } : {}),
  };
}

/**
 * The parameters that say a state, in the order in which they are written; `undefined` where the state is as it is at
 * first, which needs no word in the address.
 */
export function stateParameters(
  state: InstrumentState,
  first: InstrumentState,
): readonly (readonly [name: string, value: string | undefined])[] {
  const unless = <T>(value: T, other: T, written: string | undefined): string | undefined =>
    value === other ? undefined : written;
  return [
    ['xem', unless(state.view, first.view, VIEWS[state.view])],
    ['do', unless(state.measure, first.measure, MEASURES[state.measure])],
    ['ky', unless(state.span, first.span, state.span)],
    ['goc', unless(state.base, first.base, state.base)],
    ['kieu', unless(state.layout, first.layout, LAYOUTS[state.layout])],
    ['nam', state.year],
    ['luc', state.ranked],
    ['diem', state.point && `${state.point.line}~${state.point.period}`],
  ];
}

function keyOf<K extends string>(
  written: Readonly<Record<K, string>>,
  word: string | undefined,
): K | undefined {
  return (Object.keys(written) as K[]).find((key) => written[key] === word);
}
