import { monthsOf, parsePeriod, seriesOf, spanOf } from '../../domain/period.ts';
import { seriesName, type SeriesData, type SeriesPoint } from './series-data.ts';
import type { InstrumentState, Layout, Measure, View } from './state.ts';

/** The most lines that one chart keeps apart. */
export const MOST_LINES = 8;
const FEWEST_YEARS = 2;

/** A period's place in its year, by its code without the year: `9M`, `Q1`, of a whole year `year`. */
export const spanOfCode = (code: string): string => code.slice(5) || 'year';

/** The code of a year's period. */
export const codeOf = (year: number | string, span: string): string =>
  span === 'year' ? String(year) : `${year}-${span}`;

/** Whether values are levels at a day, which compare over any dates. */
export const isLevel = ({ kind }: SeriesData): boolean => kind === 'stock' || kind === 'share';

/** Whether a point counts a whole span from 1 January: what one year's accumulation is made of. */
export function isAccumulated(
  { kind }: SeriesData,
  { period: code, from, start, end }: SeriesPoint,
): boolean {
  const period = parsePeriod(code);
  if (kind !== 'cumulative' || from || start !== undefined || end !== undefined || !period) return false;
  return monthsOf(period)[0] === 1;
}

/** The years that have two statements of one accumulation or more: those that make a picture. */
function yearsWithin(series: SeriesData): number {
  const accumulated = series.points.filter((point) => isAccumulated(series, point));
  const years = Map.groupBy(accumulated, ({ period }) => period.slice(0, 4));
  return [...years.values()].filter(({ length }) => length > 1).length;
}

const kindOf = (code: string): string | undefined => {
  const period = parsePeriod(code);
  return period && seriesOf(period);
};

/** How many values a kind of single period has in its fullest series. */
function most(all: readonly SeriesData[], kind: 'quarter' | 'month'): number {
  return Math.max(
    0,
    ...all.map((series) =>
      isLevel(series) ? 0 : series.points.filter(({ period }) => kindOf(period) === kind).length,
    ),
  );
}

/** The spans of a year that have values in two years or more, those with most values first; of levels all dates. */
export function spansOf(all: readonly SeriesData[]): string[] {
  const counts = new Map<string, number>();
  for (const series of all) {
    for (const { period, from } of series.points) {
      const span = spanOfCode(period);
      // What only follows from other values is shown beside stated ones, not by itself.
      counts.set(span, (counts.get(span) ?? 0) + (from ? 0.5 : 1));
    }
  }
  const spans = [...counts]
    .filter(([, count]) => count >= 1.5)
    .sort(([a, x], [b, y]) => y - x || length(b) - length(a))
    .map(([span]) => span);
  return all.length > 0 && all.every(isLevel) ? ['level', ...spans] : spans;
}

function length(span: string): number {
  const period = parsePeriod(codeOf(2001, span));
  if (!period) return 0;
  const [first, last] = monthsOf(period);
  return last - first + 1;
}

/**
 * The views that there is something to show in.
 *
 * @param areas how many areas can be chosen: with several of one indicator they can be ranked
 */
export function viewsOf(
  all: readonly SeriesData[],
  areas = new Set(all.map(({ area }) => area)).size,
): View[] {
  const indicators = new Set(all.map(({ indicator }) => indicator)).size;
  const has: Readonly<Record<View, boolean>> = {
    within: all.some((series) => yearsWithin(series) >= FEWEST_YEARS),
    years: spansOf(all).length > 0,
    quarters: most(all, 'quarter') > 2,
    months: most(all, 'month') > 2,
    ranking: areas > 1 && indicators === 1,
    table: true,
  };
  return (Object.keys(has) as View[]).filter((view) => has[view]);
}

/** The measures that most values of a view have a number under. */
export function measuresOf(all: readonly SeriesData[], view: View): Measure[] {
  const some = (has: (series: SeriesData) => boolean): boolean => all.some(has);
  const isSingle = view === 'quarters' || view === 'months';
  const plans = some(
    (series) =>
      !isSingle &&
      series.points.filter((point) => point.planPct !== undefined && isFromJanuary(point)).length > 1,
  );
  const changes = some(({ kind, points }) => kind !== 'growth' && points.length > 1);
  const isIndexed = view !== 'within' && view !== 'ranking' && some(({ kind }) => kind !== 'growth');
  return [
    ...(plans ? (['plan'] as const) : []),
    'value',
    ...(changes ? (['change'] as const) : []),
    ...(isIndexed ? (['index'] as const) : []),
  ];
}

const isFromJanuary = ({ period: code }: SeriesPoint): boolean => {
  const period = parsePeriod(code);
  return period !== undefined && monthsOf(period)[0] === 1;
};

/** What an instrument shows before the reader chooses, by the kind of its values and by what is there. */
export function firstState(all: readonly SeriesData[]): InstrumentState {
  const fullest = [...all].sort((a, b) => b.points.length - a.points.length).slice(0, MOST_LINES);
  const shown = all.filter((series) => fullest.includes(series));
  const views = viewsOf(shown);
  const several = shown.length > 1;
  const view =
    views.find((one) => (several ? one !== 'within' : true) && one !== 'table' && one !== 'ranking') ??
    views[0] ??
    'table';
  const measure = measureFirst(shown, view);
  return {
    view,
    measure,
    span: spansOf(shown)[0] ?? 'year',
    base: undefined,
    shown: shown.map(seriesName),
    layout: layoutsOf(shown, view, measure)[0] ?? 'lines',
    year: undefined,
    ranked: undefined,
    point: undefined,
  };
}

/** Years of different size compare by their share of the plan, where most of them say it. */
export function measureFirst(all: readonly SeriesData[], view: View): Measure {
  const [first] = measuresOf(all, view);
  if (view !== 'within' || first !== 'plan') return 'value';
  const accumulated = all.flatMap((series) => series.points.filter((point) => isAccumulated(series, point)));
  const shares = accumulated.filter(({ planPct }) => planPct !== undefined);
  return shares.length * 2 >= accumulated.length ? 'plan' : 'value';
}

/** The layouts that a view of several series can have. */
export function layoutsOf(shown: readonly SeriesData[], view: View, measure: Measure): Layout[] {
  if (shown.length < 2 || view === 'ranking' || view === 'table') return ['lines'];
  const units = new Set(shown.map(({ unit }) => unit));
  // Amounts of unlike units have no scale in common; what is per cent has.
  const isCommon = measure !== 'value' || units.size === 1;
  if (view === 'within') return isCommon ? ['common', 'own'] : ['own'];
  const lines: Layout[] = isCommon && shown.length <= MOST_LINES ? ['lines'] : [];
  return [...lines, ...(isCommon ? (['common'] as const) : []), 'own'];
}

/** The codes of the periods that a base of an index may be: stated by most series that are shown. */
export function basesOf(shown: readonly SeriesData[], view: View, span: string): string[] {
  const counts = new Map<string, number>();
  for (const series of shown) {
    for (const { period, from } of series.points) {
      if (from || !isInView(series, period, view, span)) continue;
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  const highest = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === highest).map(([period]) => period);
}

/** Whether a period is one of those that a view shows. */
export function isInView(series: SeriesData, code: string, view: View, span: string): boolean {
  if (view === 'years') return span === 'level' ? isLevel(series) : spanOfCode(code) === span;
  if (view === 'quarters') return kindOf(code) === 'quarter';
  if (view === 'months') return kindOf(code) === 'month';
  return true;
}

/** The day that a level is of. */
export function dayOf({ period: code, end }: SeriesPoint): string {
  const period = parsePeriod(code);
  return end ?? (period ? spanOf(period).end : code);
}
