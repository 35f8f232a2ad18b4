import type { Archive } from '../../archive/model.ts';
import { partFor } from '../../archive/reads.ts';
import { latestOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { catalogueOf, seriesKeyOf } from '../catalogue.ts';
import type { Course } from '../charts/course.ts';
import { courseOf } from '../charts/course.ts';
import { seriesAround } from '../indicator/histories.ts';
import { partOfArea } from '../indicator/indicator-pages.ts';
import { inReadingOrder } from '../indicator/reading-order.ts';

/** So many numbers lead an area's page, and stand for it on the home page. */
const MOST = 8;
/** So many periods are drawn beside each. */
const MOST_PERIODS = 8;

/** One of the numbers that an area is introduced by. */
export interface AreaNumber {
  readonly indicator: string;
  /** The part of the indicator's address that has the area's history, where that is not its own page. */
  readonly part: string | undefined;
  /** The latest figure. */
  readonly observation: Observation;
  /** Its course over periods of the same kind; absent where there is but one. */
  readonly course: Course | undefined;
}

/**
 * An area's leading numbers: those of the archive's headline indicators, then others in reading order, wholes before
 * parts. A figure that has not been stated for years does not stand before newer ones.
 */
export const areaNumbers = partFor('areaNumbers', (archive, area): AreaNumber[] => {
  const found = candidates(archive).flatMap((indicator) => latestIn(archive, indicator, area) ?? []);
  const newest = Math.max(...found.map(yearOf));
  const isCurrent = (latest: Latest): boolean => yearOf(latest) >= newest - 1;
  return [...found.filter(isCurrent), ...found.filter((latest) => !isCurrent(latest))]
    .slice(0, MOST)
    .map(({ indicator, observation }) => ({
      indicator: indicator.id,
      part: partOfArea(archive, indicator, area),
      observation,
      course: shortCourse(archive, indicator, observation),
    }));
});

interface Latest {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

const yearOf = ({ observation }: Latest): number => Number(observation.period.slice(0, 4));

function candidates(archive: Archive): Indicator[] {
  const { indicators } = catalogueOf(archive);
  const headlines = archive.site.headlineIndicators.flatMap((id) => indicators.get(id) ?? []);
  const listed = inReadingOrder(archive, archive.indicators);
  const wholes = listed.filter(({ level }) => level === 0);
  const parts = listed.filter(({ level }) => level > 0);
  return [...new Set([...headlines, ...[...wholes, ...parts].map(({ indicator }) => indicator)])];
}

function latestIn(archive: Archive, indicator: Indicator, area: string): Latest | undefined {
  const rows = catalogueOf(archive).observationsOfIndicatorAndArea.get(seriesKeyOf(indicator.id, area)) ?? [];
  const observation = latestOf(indicator, rows, area);
  return observation && { indicator, observation };
}

function shortCourse(archive: Archive, indicator: Indicator, latest: Observation): Course | undefined {
  const series = seriesAround(archive, indicator, latest);
  if (!series) return undefined;
  const { periods, stated, derived } = courseOf(series, indicator);
  if (periods.length < 2) return undefined;
  return {
    periods: periods.slice(-MOST_PERIODS),
    stated: stated.slice(-MOST_PERIODS),
    derived: derived.slice(-MOST_PERIODS),
  };
}
