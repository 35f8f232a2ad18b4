import { moneyPerHead } from '../../domain/per-head.ts';
import { monthsOf, parsePeriod } from '../../domain/period.ts';
import type { InstrumentWords } from './instrument-words.ts';
import { isBroken, measured, pointAt, yearBefore } from './measures.ts';
import type { SeriesData, SeriesPoint } from './series-data.ts';
import { mediansOf, yearMatrix } from './within-year.ts';
import { isAccumulated, spanOfCode } from './choices.ts';

/** People of an area, with the year that they were counted. */
export interface Population {
  readonly people: number;
  readonly year: number;
}

/** So many years or areas make a place among them worth saying. */
const FEWEST = 3;

/**
 * What tells whether a figure is much, in phrases: against the year before, the plan, all years of that period, other
 * areas, and by head where the area's population is known. Nothing is said that does not follow from stated figures.
 *
 * @param others the same indicator in other areas
 */
export function isThatMuch(
  series: SeriesData,
  point: SeriesPoint,
  others: readonly SeriesData[],
  words: InstrumentWords,
  population?: Population,
): string[] {
  return [
    onYearBefore(series, point, words),
    onPlan(series, point, words),
    amongYears(series, point, words),
    amongAreas(series, point, others, words),
    byHead(series, point, words, population),
  ].filter((phrase) => phrase !== undefined);
}

function onYearBefore(series: SeriesData, point: SeriesPoint, words: InstrumentWords): string | undefined {
  const { much } = words.instrument;
  const before = yearBefore(series, point);
  const change = measured(series, point, 'change');
  if (!before || !change || series.kind === 'growth') return undefined;
  const unit = words.unit(series);
  const then = words.said(
    { value: before.value, isComputed: before.from !== undefined, ...boundsOf(before) },
    'value',
    unit,
  );
  const amount = words
    .said({ ...change, source: { series, point } }, 'change', unit)
    .replace(/^(≈ )?[+−]/, '$1');
  if (change.value === 0) return much.same(then);
  return change.value > 0 ? much.more(amount, then) : much.less(amount, then);
}

const boundsOf = ({ low, high, half }: SeriesPoint) => ({
  ...(low === undefined || high === undefined ? {} : { low, high }),
  ...(half === undefined ? {} : { half }),
});

function onPlan(series: SeriesData, point: SeriesPoint, words: InstrumentWords): string | undefined {
  const share = measured(series, point, 'plan');
  if (!share) return undefined;
  const { much } = words.instrument;
  const reached = much.planReached(words.said(share, 'plan', ''));
  const column = isAccumulated(series, point) ? yearMatrix(series).months.indexOf(lastMonth(point)) : -1;
  const median = mediansOf(series, 'plan')[column];
  if (median === null || median === undefined) return reached;
  return `${reached}, ${much.planUsual(words.said({ value: median, isComputed: true }, 'plan', ''))}`;
}

/** Its place among all years' values of the same kind of period, of one definition. */
function amongYears(series: SeriesData, point: SeriesPoint, words: InstrumentWords): string | undefined {
  const span = spanOfCode(point.period);
  const values = series.points
    .filter(({ period, from }) => !from && spanOfCode(period) === span)
    .filter(({ period }) => !isBroken(series, period, point.period))
    .map(({ value }) => value);
  if (values.length < FEWEST) return undefined;
  const { much } = words.instrument;
  const place = values.filter((value) => value > point.value).length + 1;
  const isShared = values.filter((value) => value === point.value).length > 1;
  if (place === 1 && !isShared) return much.highest(values.length);
  if (place === values.length) return much.lowest(values.length);
  return much.place(place, values.length);
}

function amongAreas(
  series: SeriesData,
  point: SeriesPoint,
  others: readonly SeriesData[],
  words: InstrumentWords,
): string | undefined {
  const values = others
    .filter(({ area }) => area !== series.area)
    .flatMap((other) => {
      const there = pointAt(other, point.period);
      return there && !there.from ? [there.value] : [];
    });
  if (values.length + 1 < FEWEST) return undefined;
  const place = values.filter((value) => value > point.value).length + 1;
  return words.instrument.much.areaPlace(place, values.length + 1);
}

function byHead(
  series: SeriesData,
  { value, period }: SeriesPoint,
  words: InstrumentWords,
  population: Population | undefined,
): string | undefined {
  if (!population) return undefined;
  // People of another decade are not those of whom the report speaks.
  if (Math.abs(population.year - Number(period.slice(0, 4))) > 5) return undefined;
  const head = moneyPerHead(value, series.unit, population.people);
  if (!head) return undefined;
  return words.instrument.much.perHead(
    `${words.figures.statedNumber(head.amount)} ${words.unit(head)}`,
    words.figures.statedNumber(population.people),
    String(population.year),
  );
}

function lastMonth({ period: code }: SeriesPoint): number {
  const period = parsePeriod(code);
  return period ? monthsOf(period)[1] : 12;
}
