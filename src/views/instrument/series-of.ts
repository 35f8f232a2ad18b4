import type { Archive } from '../../archive/model.ts';
import { keptFor, partFor } from '../../archive/reads.ts';
import { compareCodes } from '../../domain/chronology.ts';
import { derivePlan, planYearOf, type Derived } from '../../domain/derivation.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod, spanOf } from '../../domain/period.ts';
import { areaOf, catalogueOf, seriesKeyOf } from '../catalogue.ts';
import { disputesOfSeries, placeKey, type DisputesByPlace } from '../check/disputes.ts';
import { courseOf } from '../charts/course.ts';
import { historyInArea } from '../indicator/histories.ts';
import { hasOwnPage, indicatorPages, type AreaHistory } from '../indicator/indicator-pages.ts';
import type { IndicatorData, SeriesData, SeriesPoint } from './series-data.ts';

/**
 * The data of one page of an indicator, by its part of the address: the series of its areas; a list of areas has those
 * without a page of their own. Nothing where there is no such page.
 */
export function indicatorData(
  archive: Archive,
  indicator: Indicator,
  part: string | undefined,
): IndicatorData | undefined {
  const drawn = drawnAreas(archive, part === undefined ? indicator.id : `${indicator.id} ${part}`);
  if (!drawn) return undefined;
  const { own, elsewhere } = drawn;
  return {
    series: own.map((id) => seriesData(archive, indicator, { id })).filter(({ points }) => points.length > 0),
    ...(part === undefined && elsewhere.length > 0 ? { elsewhere: Object.fromEntries(elsewhere) } : {}),
  };
}

/** Areas whose values one page of an indicator draws; and which pages have others' charts, by area. */
interface DrawnAreas {
  readonly own: readonly string[];
  readonly elsewhere: readonly (readonly [area: string, part: string])[];
}

const drawnAreas = partFor('drawnAreas', (archive, key): DrawnAreas | undefined => {
  const [id = '', part] = key.split(' ');
  const indicator = catalogueOf(archive).indicators.get(id);
  const pages = indicator ? indicatorPages(archive, indicator) : [];
  const page = pages.find((one) => one.part === part);
  if (!page) return undefined;
  const own = page.shows === 'history' ? page.areas : page.areas.filter((area) => !hasOwnPage(area));
  return {
    own: own.map(({ id: area }) => area),
    elsewhere: pages
      .filter((one) => one.part !== undefined && !one.isDecade && one.shows === 'history')
      .flatMap(({ part: ofArea = '', areas }) => areas.map(({ id: area }) => [area, ofArea] as const)),
  };
});

/** All values of one indicator in one area: what reports state, and what follows where none states it. */
export function seriesData(
  archive: Archive,
  indicator: Indicator,
  { id }: Pick<AreaHistory, 'id'>,
): SeriesData {
  return seriesInArea(archive, seriesKeyOf(indicator.id, id));
}

/** Every page of an indicator asks for the others' values, to say how its own lie among them. */
const seriesInArea = keptFor('seriesInArea', (archive, key): SeriesData => {
  const [id = '', area = ''] = key.split(' ');
  const { indicators, observationsOfIndicatorAndArea } = catalogueOf(archive);
  const indicator = indicators.get(id);
  if (!indicator || !observationsOfIndicatorAndArea.has(key)) throw new Error(`No series ${key}`);
  return readSeries(archive, indicator, { id: area, series: historyInArea(archive, key) });
});

function readSeries(
  archive: Archive,
  indicator: Indicator,
  { id, series }: Pick<AreaHistory, 'id' | 'series'>,
): SeriesData {
  const area = areaOf(archive, id);
  const disputes = disputesOfSeries(archive, seriesKeyOf(indicator.id, id));
  return {
    indicator: indicator.id,
    name: indicator.name,
    ...(indicator.nameEn === undefined ? {} : { nameEn: indicator.nameEn }),
    area: id,
    areaName: area.name,
    ...(area.nameEn === undefined ? {} : { areaNameEn: area.nameEn }),
    unit: indicator.unit,
    kind: indicator.kind,
    breaks: indicator.breaks.map(({ from }) => from),
    points: series
      .flatMap((one) => pointsOf(one, indicator, disputes))
      .sort((a, b) => compareCodes(a.period, b.period)),
  };
}

function pointsOf(series: Series, indicator: Indicator, disputes: DisputesByPlace): SeriesPoint[] {
  const stated = series.points.map(({ observation }) => statedPoint(observation, indicator, disputes));
  const known = new Set(series.points.map(({ period }) => period));
  const computed = series.computed.filter(({ period }) => !known.has(period));
  for (const { period } of computed) known.add(period);
  // A stock's level at the year's start and a year before may both follow: the first is taken.
  const implied = [...courseOf(series, indicator).derivedRows.values()].filter(
    ({ period }) => !known.has(period),
  );
  return [
    ...stated,
    ...computed.map((row) => computedPoint(row, 'difference')),
    ...implied.map((row) => computedPoint(row, 'change')),
  ];
}

function statedPoint(observation: Observation, { kind }: Indicator, disputes: DisputesByPlace): SeriesPoint {
  const { value = 0, valueHalfUnit, planPct, planPctHalfUnit, period } = observation;
  const isOwnPlan = String(planYearOf(observation)) === period.slice(0, 4);
  const implied = isOwnPlan && observation.planValue === undefined ? derivePlan(observation) : undefined;
  const plan = isOwnPlan ? (observation.planValue ?? implied?.value) : undefined;
  const change =
    kind === 'growth' ? undefined : kind === 'share' ? observation.yoyPoints : observation.yoyPct;
  const half = kind === 'share' ? undefined : observation.yoyPctHalfUnit;
  const own = disputes[placeKey(observation)] ?? [];
  // What is said of the figure itself goes before what is said of its year's plan.
  const dispute = own.find(({ isPlan }) => !isPlan) ?? own[0];
  return {
    period,
    value,
    ...given('half', valueHalfUnit),
    place: placeKey(observation),
    ...daysOf(observation),
    ...(isOwnPlan ? { ...given('planPct', planPct), ...given('planHalf', planPctHalfUnit) } : {}),
    // Seven digits are more than rounding leaves certain.
    ...given('plan', plan === undefined ? undefined : Number(plan.toPrecision(7))),
    ...(implied ? { isPlanImplied: true } : {}),
    ...given('change', change),
    ...(change === undefined ? {} : given('changeHalf', half)),
    ...given(
      'dispute',
      dispute && { said: dispute.said, path: dispute.href, ...(dispute.isPlan ? { isPlan: true } : {}) },
    ),
  };
}

function computedPoint(row: Derived, from: 'difference' | 'change'): SeriesPoint {
  return {
    period: row.period,
    value: certain(row.value),
    low: certain(row.low),
    high: certain(row.high),
    from,
    place: placeKey(row),
    ...(row.less ? { less: placeKey(row.less) } : {}),
    ...daysOf(row),
  };
}

/** Eight digits are more than the rounding of what is printed leaves certain. */
const certain = (value: number): number => Number(value.toPrecision(8));

/** The days that a value counts, where they are not those of its whole period; of a level its day. */
function daysOf({ period: code, start, end }: Pick<Observation, 'period' | 'start' | 'end'>): {
  start?: string;
  end?: string;
} {
  const period = parsePeriod(code);
  const whole = period && spanOf(period);
  return {
    ...(start === whole?.start ? {} : { start }),
    ...(end === whole?.end ? {} : { end }),
  };
}

const given = <K extends keyof SeriesPoint>(
  name: K,
  value: SeriesPoint[K] | undefined,
): Partial<Pick<SeriesPoint, K>> =>
  (value === undefined ? {} : { [name]: value }) as Partial<Pick<SeriesPoint, K>>;
