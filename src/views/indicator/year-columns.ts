import type { Archive } from '../../archive/model.ts';
import { compareCodes } from '../../domain/chronology.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Topic } from '../../domain/topic.ts';
import { monthsOf, parsePeriod } from '../../domain/period.ts';
import { areaYearKey, catalogueOf } from '../catalogue.ts';
import { inReadingOrder } from './reading-order.ts';

/** A year's figures of one area: periods side by side, never joined. */
export interface YearFigures {
  /** Codes of the year's periods, in order of time. */
  readonly periods: readonly string[];
  readonly topics: readonly {
    readonly topic: Topic;
    readonly rows: readonly {
      readonly indicator: Indicator;
      readonly level: number;
      /** One per period; `undefined` where no report states the figure. */
      readonly cells: readonly (Observation | undefined)[];
    }[];
  }[];
}

/** The primary values of one year and area by topic and indicator. */
export function figuresOfYear(archive: Archive, year: string, area: string): YearFigures {
  const observations = catalogueOf(archive).observationsOfAreaYear.get(areaYearKey(area, year)) ?? [];
  const values = new Map<string, Observation>();
  for (const row of observations) {
    if (!row.primary || row.role !== 'actual' || row.value === undefined) continue;
    const key = `${row.indicator} ${row.period}`;
    if (!values.has(key)) values.set(key, row);
  }
  const periods = [...new Set([...values.values()].map(({ period }) => period))].sort(compareCodes);
  const counted = new Set([...values.values()].map(({ indicator }) => indicator));
  const rows = Map.groupBy(
    inReadingOrder(archive, archive.indicators)
      .filter(({ indicator }) => counted.has(indicator.id))
      .map(({ indicator, level }) => ({
        indicator,
        level,
        cells: periods.map((period) => values.get(`${indicator.id} ${period}`)),
      })),
    ({ indicator }) => indicator.topic,
  );
  return {
    periods,
    topics: archive.topics.flatMap((topic) => {
      const ofTopic = rows.get(topic.id);
      return ofTopic ? [{ topic, rows: ofTopic }] : [];
    }),
  };
}

/** So many columns of figures are read side by side. */
const MOST_COLUMNS = 6;

/** A year's figures in tables that can be read: the year's main periods, and the others by what they count. */
export interface YearTables {
  /** All periods where they are few; else the spans from January to a quarter's end, and the newest period. */
  readonly main: YearFigures;
  /** Further spans from January, and single months and quarters. */
  readonly spans: YearFigures;
  readonly singles: YearFigures;
}

/** Parts the columns of a year with many periods. */
export function yearTables(figures: YearFigures): YearTables {
  const isMain = (code: string): boolean =>
    figures.periods.length <= MOST_COLUMNS ||
    (beginsTheYear(code) && endsAQuarter(code)) ||
    code === figures.periods.filter(beginsTheYear).at(-1);
  return {
    main: columnsOf(figures, isMain),
    spans: columnsOf(figures, (code) => !isMain(code) && beginsTheYear(code)),
    singles: columnsOf(figures, (code) => !isMain(code) && !beginsTheYear(code)),
  };
}

function beginsTheYear(code: string): boolean {
  const period = parsePeriod(code);
  return period !== undefined && monthsOf(period)[0] === 1;
}

function endsAQuarter(code: string): boolean {
  const period = parsePeriod(code);
  return period !== undefined && monthsOf(period)[1] % 3 === 0;
}

/** The columns of some periods, with the rows that have a value in one of them. */
function columnsOf({ periods, topics }: YearFigures, isShown: (period: string) => boolean): YearFigures {
  const places = periods.flatMap((period, place) => (isShown(period) ? [place] : []));
  return {
    periods: places.map((place) => periods[place] ?? ''),
    topics: topics
      .map(({ topic, rows }) => ({
        topic,
        rows: rows
          .map((row) => ({ ...row, cells: places.map((place) => row.cells[place]) }))
          .filter(({ cells }) => cells.some(Boolean)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}
