import type { Archive } from '../../archive/model.ts';
import { historyOf, seriesKey, type Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod } from '../../domain/period.ts';
import { catalogueOf } from '../catalogue.ts';

/** Once per archive and indicator: every report that states a figure shows its course. */
const known = new WeakMap<Archive, Map<string, readonly Series[]>>();

/** The series of an indicator, by area and kind of period. */
export function historiesOf(archive: Archive, indicator: Indicator): readonly Series[] {
  const histories = known.get(archive) ?? new Map<string, readonly Series[]>();
  known.set(archive, histories);
  const existing = histories.get(indicator.id);
  if (existing) return existing;
  const history = historyOf(indicator, catalogueOf(archive).observationsOfIndicator.get(indicator.id) ?? []);
  histories.set(indicator.id, history);
  return history;
}

/** The series that a figure belongs to; `undefined` where no period of its kind has a value. */
export function seriesAround(
  archive: Archive,
  indicator: Indicator,
  { area, period }: Pick<Observation, 'area' | 'period'>,
): Series | undefined {
  const parsed = parsePeriod(period);
  const key = parsed && seriesKey(indicator, parsed);
  return historiesOf(archive, indicator).find((series) => series.area === area && series.series === key);
}
