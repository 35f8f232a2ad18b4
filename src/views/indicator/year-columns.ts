import type { Archive } from '../../archive/model.ts';
import { compareCodes } from '../../domain/chronology.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Topic } from '../../domain/topic.ts';
import { yearOf } from '../../words/vi/periods.ts';
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
  const values = archive.observations.filter(
    (row) =>
      row.area === area &&
      yearOf(row.period) === year &&
      row.primary &&
      row.role === 'actual' &&
      row.value !== undefined,
  );
  const periods = [...new Set(values.map(({ period }) => period))].sort(compareCodes);
  const cell = (indicator: string, period: string): Observation | undefined =>
    values.find((row) => row.indicator === indicator && row.period === period);
  const order = inReadingOrder(archive, archive.indicators);
  const topics = archive.topics.map((topic) => ({
    topic,
    rows: order
      .filter(({ indicator }) => indicator.topic === topic.id)
      .map(({ indicator, level }) => ({
        indicator,
        level,
        cells: periods.map((period) => cell(indicator.id, period)),
      }))
      .filter(({ cells }) => cells.some(Boolean)),
  }));
  return { periods, topics: topics.filter(({ rows }) => rows.length > 0) };
}
