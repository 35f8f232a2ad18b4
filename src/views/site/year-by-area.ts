import type { Archive } from '../../archive/model.ts';
import type { Area } from '../../domain/area.ts';
import { latestOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { areaYearKey, catalogueOf } from '../catalogue.ts';

/** So many headline indicators are told of each area. */
const MOST_INDICATORS = 3;

/** An area's year in one row: how many reports, and the latest headline numbers of that year. */
export interface AreaOfYear {
  readonly area: Area;
  readonly reports: number;
  readonly cells: readonly (Observation | undefined)[];
}

/** All areas that have reports or figures of a year, with a few headline indicators. */
export interface YearByArea {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly AreaOfYear[];
}

/** A year area by area, those with reports first. */
export function yearByArea(archive: Archive, year: string): YearByArea {
  const { areas, areasWithFigures, indicators, observationsOfAreaYear, reportsOfYear } = catalogueOf(archive);
  const reports = Map.groupBy(reportsOfYear.get(year) ?? [], ({ area }) => area);
  const headlines = archive.site.headlineIndicators
    .flatMap((id) => indicators.get(id) ?? [])
    .slice(0, MOST_INDICATORS);
  const ids = new Set([...reports.keys(), ...areasWithFigures.map(({ id }) => id)]);
  const rows = archive.areas
    .filter(({ id }) => ids.has(id) && areas.has(id))
    .flatMap((area): AreaOfYear[] => {
      const own = observationsOfAreaYear.get(areaYearKey(area.id, year)) ?? [];
      const count = reports.get(area.id)?.length ?? 0;
      if (count === 0 && own.length === 0) return [];
      return [
        { area, reports: count, cells: headlines.map((indicator) => latestOf(indicator, own, area.id)) },
      ];
    });
  return {
    indicators: headlines,
    rows: rows.sort((a, b) => Number(b.reports > 0) - Number(a.reports > 0)),
  };
}
