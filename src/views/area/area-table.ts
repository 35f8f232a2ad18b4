import type { Archive } from '../../archive/model.ts';
import type { Area } from '../../domain/area.ts';
import { latestOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { areaYearKey, catalogueOf, seriesKeyOf } from '../catalogue.ts';

/** So many headline indicators are told of each area. */
const MOST_INDICATORS = 3;

/** An area in one row: how many reports, and its latest headline numbers. */
export interface AreaRow {
  readonly area: Area;
  readonly reports: number;
  /** One for each indicator of the table; `undefined` where the area has no figure. */
  readonly cells: readonly (Observation | undefined)[];
}

/** Areas beside a few headline indicators. */
export interface AreaTable {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly AreaRow[];
}

/** All areas that have reports or figures of a year, those with reports first. */
export function areasInYear(archive: Archive, year: string): AreaTable {
  const { areas, areasWithFigures, observationsOfAreaYear, reportsOfYear } = catalogueOf(archive);
  const reports = Map.groupBy(reportsOfYear.get(year) ?? [], ({ area }) => area);
  const indicators = headlines(archive);
  const ids = new Set([...reports.keys(), ...areasWithFigures.map(({ id }) => id)]);
  const rows = archive.areas
    .filter(({ id }) => ids.has(id) && areas.has(id))
    .flatMap((area): AreaRow[] => {
      const own = observationsOfAreaYear.get(areaYearKey(area.id, year)) ?? [];
      const count = reports.get(area.id)?.length ?? 0;
      if (count === 0 && own.length === 0) return [];
      const cells = indicators.map((indicator) => latestOf(indicator, own, area.id));
      return [{ area, reports: count, cells }];
    });
  return { indicators, rows: rows.sort((a, b) => Number(b.reports > 0) - Number(a.reports > 0)) };
}

/** All areas that have reports of their own, with what is newest of each. */
export function areasWithReports(archive: Archive): AreaTable {
  const { areasWithReports: areas, observationsOfIndicatorAndArea, reportsOfArea } = catalogueOf(archive);
  const indicators = headlines(archive);
  return {
    indicators,
    rows: areas.map((area) => ({
      area,
      reports: reportsOfArea.get(area.id)?.length ?? 0,
      cells: indicators.map((indicator) => {
        const own = observationsOfIndicatorAndArea.get(seriesKeyOf(indicator.id, area.id)) ?? [];
        return latestOf(indicator, own, area.id);
      }),
    })),
  };
}

function headlines(archive: Archive): Indicator[] {
  const { indicators } = catalogueOf(archive);
  return archive.site.headlineIndicators.flatMap((id) => indicators.get(id) ?? []).slice(0, MOST_INDICATORS);
}
