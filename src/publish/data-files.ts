import type { Archive } from '../archive/model.ts';
import { deriveAll } from '../domain/derive-all.ts';
import { historyOf } from '../domain/history.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, REPORT_COLUMNS } from './catalogue-columns.ts';
import { jsonRow, writeCsv } from './csv.ts';
import { DERIVED_COLUMNS } from './derived-columns.ts';
import { OBSERVATION_COLUMNS } from './observation-columns.ts';

/** `observations.csv`: one row per statement, by report (newest period first), then in order of place. */
export function observationsCsv({ observations }: Pick<Archive, 'observations'>): string {
  return writeCsv(OBSERVATION_COLUMNS, observations);
}

/** `derived.csv`: what follows from the observations, in their order; then what follows from two. */
export function derivedCsv(archive: Pick<Archive, 'observations' | 'indicators'>): string {
  return writeCsv(DERIVED_COLUMNS, deriveAll(archive.indicators, archive.observations));
}

/** `indicators.csv`: the catalogue, by id. */
export function indicatorsCsv({ indicators }: Pick<Archive, 'indicators'>): string {
  return writeCsv(
    INDICATOR_COLUMNS,
    [...indicators].sort((a, b) => byId(a.id, b.id)),
  );
}

/** `reports.csv`: the published reports, newest period first. */
export function reportsCsv({ reports, observations }: Pick<Archive, 'reports' | 'observations'>): string {
  const figures = new Map<string, number>();
  for (const { report } of observations) figures.set(report, (figures.get(report) ?? 0) + 1);
  return writeCsv(
    REPORT_COLUMNS,
    reports.map((report) => ({ report, figures: figures.get(report.slug) ?? 0 })),
  );
}

/** `areas.csv`: the areas, in the order of the archive's list. */
export function areasCsv({ areas }: Pick<Archive, 'areas'>): string {
  return writeCsv(AREA_COLUMNS, areas);
}

/** `indicators/<id>.csv`: the rows of `observations.csv` that are about one indicator. */
export function indicatorHistoryCsv(id: string, { observations }: Pick<Archive, 'observations'>): string {
  return writeCsv(OBSERVATION_COLUMNS, ofIndicator(id, observations));
}

/**
 * `indicators/<id>.json`: the catalogue's entry, the series of primary values by area and kind of period
 * (levels of all dates in one), every statement and what follows from them. Names are those of the CSV files.
 */
export function indicatorHistoryJson(indicator: Indicator, archive: Archive): string {
  const observations = ofIndicator(indicator.id, archive.observations);
  const derived = deriveAll([indicator], observations);
  const history = {
    indicator: {
      ...jsonRow(INDICATOR_COLUMNS, indicator),
      parts: indicator.parts,
      related: indicator.related,
      aliases: indicator.aliases,
      breaks: indicator.breaks,
    },
    series: historyOf(indicator, observations).map(({ area, series, periods, points }) => ({
      area,
      series,
      periods,
      points: points.map(({ period, observation, restated }) => ({
        period,
        ...valueOf(observation),
        restated: restated.map(valueOf),
      })),
    })),
    observations: observations.map((row) => jsonRow(OBSERVATION_COLUMNS, row)),
    derived: derived.map((row) => jsonRow(DERIVED_COLUMNS, row)),
    source: { title: archive.site.title, publisher: archive.site.publisher, licence: archive.site.licence },
  };
  return `${JSON.stringify(history, null, 2)}\n`;
}

function valueOf({ value, report, anchor }: Observation) {
  return { value, report, anchor };
}

function ofIndicator(id: string, observations: readonly Observation[]): Observation[] {
  return observations.filter(({ indicator }) => indicator === id);
}

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
