import type { Archive } from '../../archive/model.ts';
import type { Area } from '../../domain/area.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { catalogueOf } from '../catalogue.ts';
import { latestValue } from '../indicator/latest-value.ts';

/** Areas side by side: more do not fit a table that is read at a glance. */
const MOST_AREAS = 4;

/** The headline indicators of a few areas beside each other. */
export interface HeadlinesByArea {
  readonly areas: readonly Area[];
  readonly rows: readonly {
    readonly indicator: Indicator;
    /** One for each area; `undefined` where it has no figure. */
    readonly cells: readonly (Observation | undefined)[];
  }[];
}

/** The latest headline numbers of every area that reports; `undefined` where there are too many areas, or one. */
export function headlinesByArea(archive: Archive): HeadlinesByArea | undefined {
  const { areasWithReports: areas, indicators } = catalogueOf(archive);
  if (areas.length < 2 || areas.length > MOST_AREAS) return undefined;
  const rows = archive.site.headlineIndicators.flatMap((id) => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    const cells = areas.map((area) => latestValue(archive, indicator, area.id));
    return cells.some(Boolean) ? [{ indicator, cells }] : [];
  });
  return rows.length > 0 ? { areas, rows } : undefined;
}
