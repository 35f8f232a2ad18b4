import type { Archive } from '../../archive/model.ts';
import { keptFor } from '../../archive/reads.ts';
import { historyOf, seriesKey, type Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod } from '../../domain/period.ts';
import { compareText } from '../../domain/text-order.ts';
import { catalogueOf, seriesKeyOf } from '../catalogue.ts';

/** The series of an indicator, by area and kind of period. */
export function historiesOf(archive: Archive, indicator: Indicator): readonly Series[] {
  const observations = catalogueOf(archive).observationsOfIndicator.get(indicator.id) ?? [];
  const areas = [...new Set(observations.map(({ area }) => area))].sort(compareText);
  return areas.flatMap((area) => historyInArea(archive, seriesKeyOf(indicator.id, area)));
}

/** The series that a figure belongs to; `undefined` where no period of its kind has a value. */
export function seriesAround(
  archive: Archive,
  indicator: Indicator,
  { area, period }: Pick<Observation, 'area' | 'period'>,
): Series | undefined {
  const parsed = parsePeriod(period);
  const key = parsed && seriesKey(indicator, parsed);
  const ofArea = historyInArea(archive, seriesKeyOf(indicator.id, area));
  return ofArea.find(({ series }) => series === key);
}

/**
 * The series of one indicator in one area, by kind of period: one area's say nothing of another's.
 *
 * @param key see {@link seriesKeyOf}
 */
export const historyInArea = keptFor('historyInArea', (archive, key): readonly Series[] => {
  const { indicators, observationsOfIndicatorAndArea } = catalogueOf(archive);
  const indicator = indicators.get(key.slice(0, key.indexOf(' ')));
  return indicator ? historyOf(indicator, observationsOfIndicatorAndArea.get(key) ?? []) : [];
});
