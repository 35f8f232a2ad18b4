import type { Archive } from '../../archive/model.ts';
import { keptFor, partFor, Reads, storedFor, withReads } from '../../archive/reads.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { wordsIn } from '../../words/languages.ts';
import { nameIn, type Named } from '../../words/names.ts';
import { areaOf, catalogueOf, seriesKeyOf } from '../catalogue.ts';
import { decadeOf, inParts, type YearSpan } from '../site/years.ts';
import { historyInArea } from './histories.ts';
import { historyRows } from './history-rows.ts';
import { byPeriod } from '../../domain/chronology.ts';
import { seriesGroups, type SeriesGroup } from './series-groups.ts';

/** What one area's reports say of an indicator. */
export interface AreaHistory {
  readonly id: string;
  readonly area: Named;
  readonly series: readonly Series[];
  /** All statements, those that histories do not use among them; newest first. */
  readonly observations: readonly Observation[];
  /** How many values its series have, and how many rows tables have of all that is stated. */
  readonly size: AreaSize;
}

interface AreaSize {
  readonly points: number;
  readonly rows: number;
}

/** One page of an indicator. A large archive's history is spread over several, so that each stays readable. */
export interface IndicatorPage {
  /** What its address has behind the indicator's own: an area, an area and a decade, `trang-2`; none for the first. */
  readonly part: string | undefined;
  /** `history` has charts and tables; `areas` lists areas, and the values of those that have no page of their own. */
  readonly shows: 'history' | 'areas';
  readonly areas: readonly AreaHistory[];
  /** The one area that the page is about, where the indicator has pages by area or decade. */
  readonly area: AreaHistory | undefined;
  /** The years that its tables are limited to, where others stand on pages by decade. */
  readonly years: YearSpan | undefined;
  /** Whether it is the page of a decade: it has tables alone, for charts show the whole course. */
  readonly isDecade: boolean;
  /** Further pages of the same list: parts of the list of areas, or the decades of one area. */
  readonly others: readonly { readonly part: string | undefined; readonly years?: YearSpan }[];
}

/** So many areas are read side by side on one page. */
const FEW_AREAS = 4;
/** So many rows of tables and further statements stand on one page, each with its sentence: some 1.5 KB of HTML. */
const MOST_ROWS = 160;
/** With fewer values an area's figures stand in the list of areas: pages stay fewer than figures by this factor. */
const OWN_PAGE_FROM = 12;
/** So many areas are listed on one page. */
const AREAS_A_PAGE = 150;

/** The pages of an indicator; the first is its own, at the address without a part. */
export function indicatorPages(archive: Archive, indicator: Indicator): readonly IndicatorPage[] {
  return pagesOfIndicator(archive, indicator.id);
}

/** Which pages an indicator has, by their part of the address: none for the first. */
export function partsOfIndicator(
  archive: Archive,
  { id }: Pick<Indicator, 'id'>,
): { readonly part: string | undefined; readonly isDecade: boolean }[] {
  return indicatorParts(archive, id).map(([part, isDecade]) => ({ part: part ?? undefined, isDecade }));
}

const indicatorParts = storedFor('indicatorParts', (archive, id): (readonly [string | null, boolean])[] =>
  pagesOfIndicator(archive, id).map(({ part, isDecade }) => [part ?? null, isDecade]),
);

const pagesOfIndicator = keptFor('pagesOfIndicator', (archive, id): readonly IndicatorPage[] => {
  const indicator = catalogueOf(archive).indicators.get(id);
  return indicator ? spread(areasOfIndicator(archive, id), indicator) : [];
});

function spread(areas: readonly AreaHistory[], indicator: Indicator): IndicatorPage[] {
  const [only, ...more] = areas;
  const rows = areas.reduce((total, area) => total + area.size.rows, 0);
  if (rows <= MOST_ROWS && areas.length <= FEW_AREAS) {
    return [{ ...EMPTY, areas }];
  }
  if (only && more.length === 0) return areaPages(only, indicator, undefined);
  const lists = inParts(areas, AREAS_A_PAGE).map((listed, index) => ({
    part: index === 0 ? undefined : `trang-${index + 1}`,
    listed,
  }));
  return [
    ...lists.map(({ part, listed }): IndicatorPage => ({
      ...EMPTY,
      part,
      shows: 'areas',
      areas: listed,
      others: lists.length > 1 ? lists.map((list) => ({ part: list.part })) : [],
    })),
    ...areas.filter(hasOwnPage).flatMap((area) => areaPages(area, indicator, area.id)),
  ];
}

const EMPTY: IndicatorPage = {
  part: undefined,
  shows: 'history',
  areas: [],
  area: undefined,
  years: undefined,
  isDecade: false,
  others: [],
};

/** Whether an area of several has a page of its own below the indicator's. */
export function hasOwnPage({ size }: Pick<AreaHistory, 'size'>): boolean {
  return size.points >= OWN_PAGE_FROM;
}

/** An area's page with all charts and the newest rows, and a page for each decade that these are not all of. */
function areaPages(area: AreaHistory, indicator: Indicator, part: string | undefined): IndicatorPage[] {
  const page: IndicatorPage = { ...EMPTY, part, areas: [area], area };
  if (area.size.rows <= MOST_ROWS) return [page];
  const years = yearsOfRows(area, indicator).sort().reverse();
  const [newest = ''] = years;
  const first = years[MOST_ROWS - 1] ?? newest;
  // The year that does not fit whole is left to its decade, unless there is no other.
  const from = first === years[MOST_ROWS] && first !== newest ? String(Number(first) + 1) : first;
  const decades = [...new Set(years.map((year) => decadeOf(year).first))]
    .filter((year) => year < from)
    .map((year) => {
      const decade = decadeOf(year);
      return { part: `${area.id}/${decade.first}-${decade.last}`, years: decade };
    });
  return [
    { ...page, years: { first: from, last: newest }, others: decades },
    ...decades.map((decade): IndicatorPage => ({ ...page, ...decade, isDecade: true, others: decades })),
  ];
}

/** The year of each row of an area's tables, and of each statement that these do not use. */
function yearsOfRows(
  { series, observations }: Pick<AreaHistory, 'series' | 'observations'>,
  indicator: Indicator,
): string[] {
  const shown = shownIn(series);
  return [
    ...series.flatMap((one) => historyRows(one, indicator).map(({ period }) => period)),
    ...observations.filter((observation) => !shown.has(observation)).map(({ period }) => period),
  ].map((period) => period.slice(0, 4));
}

/** The statements that histories use. */
export function shownIn(series: readonly Series[]): Set<Observation> {
  return new Set(
    series.flatMap(({ points }) => points.flatMap(({ observation, restated }) => [observation, ...restated])),
  );
}

function areaHistories(archive: Archive, indicator: Indicator): AreaHistory[] {
  const observations = Map.groupBy(
    catalogueOf(archive).observationsOfIndicator.get(indicator.id) ?? [],
    ({ area }) => area,
  );
  const inOrder = archive.areas.map(({ id }) => id);
  return [...new Set([...inOrder, ...observations.keys()])]
    .filter((id) => observations.has(id))
    .map((id) => areaHistory(archive, seriesKeyOf(indicator.id, id), id, observations.get(id) ?? []));
}

/** Which pages there are follows from sizes alone; what an area's page shows is put together when it is asked for. */
function areaHistory(
  archive: Archive,
  key: string,
  id: string,
  observations: readonly Observation[],
): AreaHistory {
  let sorted: readonly Observation[] | undefined;
  return {
    id,
    area: areaOf(archive, id),
    size: sizeInArea(archive, key),
    get series() {
      // Whoever shows a page has noted what it follows from, see `pageByPart`.
      return withReads(new Reads(), () => historyInArea(archive, key));
    },
    get observations() {
      return (sorted ??= [...observations].sort((a, b) => byPeriod(b, a)));
    },
  };
}

const sizeInArea = storedFor('sizeInArea', (archive, key): AreaSize => {
  const { indicators, observationsOfIndicatorAndArea } = catalogueOf(archive);
  const indicator = indicators.get(key.slice(0, key.indexOf(' ')));
  const series = historyInArea(archive, key);
  const observations = observationsOfIndicatorAndArea.get(key) ?? [];
  return {
    points: series.reduce((total, { points }) => total + points.length, 0),
    rows: indicator ? yearsOfRows({ series, observations }, indicator).length : 0,
  };
});

/** Every area that states an indicator, in the archive's order. */
export function indicatorAreas(archive: Archive, { id }: Indicator): readonly AreaHistory[] {
  return areasOfIndicator(archive, id);
}

const areasOfIndicator = keptFor('areasOfIndicator', (archive, id): readonly AreaHistory[] => {
  const indicator = catalogueOf(archive).indicators.get(id);
  return indicator ? areaHistories(archive, indicator) : [];
});

/** The series of a page's areas, by kind of period. */
export function groupsOfPage({ areas }: IndicatorPage): SeriesGroup[] {
  return seriesGroups(areas.flatMap(({ area, series }) => series.map((one) => ({ series: one, area }))));
}

/** The page's title: the indicator's name, and on further pages the area and the decade. */
export function titleOf(language: string | undefined, indicator: Indicator, page: IndicatorPage): string {
  return [nameIn(language, indicator), ...aboutOf(language, page)].join(', ');
}

/** What a page is about besides its indicator: the area it is limited to, the decade. */
export function aboutOf(
  language: string | undefined,
  { area, part, years, isDecade }: IndicatorPage,
): string[] {
  return [
    ...(area && part !== undefined ? [nameIn(language, area.area)] : []),
    ...(isDecade && years ? [wordsIn(language).periods.yearSpan(years.first, years.last)] : []),
  ];
}

/** The pages of the indicator above one of them: its own, without a name, and the area's. */
export function trailOf({
  part,
  area,
  isDecade,
}: IndicatorPage): { part: string | undefined; name?: Named }[] {
  if (part === undefined) return [];
  const ofArea = isDecade && area !== undefined && hasOwnPage(area);
  return [{ part: undefined }, ...(ofArea ? [{ part: area.id, name: area.area }] : [])];
}

/** The part of an indicator's address where an area's history stands; none where it is the indicator's own page. */
export function partOfArea(archive: Archive, { id }: Indicator, area: string): string | undefined {
  return historyPart(archive, `${id} ${area}`) ?? undefined;
}

const historyPart = storedFor('historyPart', (archive, key): string | null => {
  const [id = '', area = ''] = key.split(' ');
  return partsByArea(archive, id).get(area) ?? null;
});

/** By area the part with its history; none of those whose history is on the indicator's own page. */
const partsByArea = keptFor('partsByArea', (archive, id): ReadonlyMap<string, string | undefined> => {
  const pages = pagesOfIndicator(archive, id).filter(
    ({ isDecade, shows }) => !isDecade && shows === 'history',
  );
  return new Map(pages.flatMap(({ part, areas }) => areas.map((one) => [one.id, part])));
});

/** One page of an indicator by its part of the address; it is the same as long as nothing that it shows is another. */
export function indicatorPage(
  archive: Archive,
  { id }: Indicator,
  part: string | undefined,
): IndicatorPage | undefined {
  return pageByPart(archive, part === undefined ? id : `${id} ${part}`);
}

const pageByPart = partFor(
  'indicatorPage',
  (archive, key) => {
    const [id = '', part] = key.split(' ');
    return pagesOfIndicator(archive, id).find((page) => page.part === part);
  },
  // Series follow from what reports state, and from the indicator, which whoever shows them asks for too.
  (page) =>
    page && {
      ...page,
      area: page.area?.id,
      areas: undefined,
      stated: page.areas.map(({ id, area, observations }) => [
        id,
        area,
        observations.filter(({ period }) => !page.isDecade || !page.years || reachesInto(period, page.years)),
      ]),
    },
);

/** Whether a figure may have a row in a span of years: its own, or that of the year before, which it implies. */
function reachesInto(period: string, { first, last }: YearSpan): boolean {
  const year = period.slice(0, 4);
  return year >= first && year <= String(Number(last) + 1);
}
