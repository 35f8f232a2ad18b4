import type { Archive, Report } from '../archive/model.ts';
import { deriveAll } from '../domain/derive-all.ts';
import { historyOf } from '../domain/history.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { compareText } from '../domain/text-order.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, REPORT_COLUMNS, type ReportRow } from './catalogue-columns.ts';
import { jsonRow, writeCsv, type Column, type CsvDialect } from './csv.ts';
import { DERIVED_COLUMNS } from './derived-columns.ts';
import { OBSERVATION_COLUMNS } from './observation-columns.ts';

/** Rows and their columns, to be written in any of the formats that readers ask for. */
export interface DataTable {
  readonly columns: readonly Pick<
    Column<never>,
    'name' | 'type' | 'description' | 'descriptionEn' | 'required' | 'values'
  >[];
  csv(dialect?: CsvDialect): string;
  json(): string;
}

function tableOf<Row>(columns: readonly Column<Row>[], rows: () => readonly Row[]): DataTable {
  return {
    columns,
    csv: (dialect) => writeCsv(columns, rows(), dialect),
    json: () => jsonFile(rows().map((row) => jsonRow(columns, row))),
  };
}

/**
 * The files about the whole archive, by name: statements of figures by report (newest period first) and place,
 * what follows from them in the same order and then from two of them, the catalogue by id, the reports, newest period first, and the areas.
 */
export const MAIN_TABLES = {
  observations: ({ observations }: Pick<Archive, 'observations'>) =>
    tableOf(OBSERVATION_COLUMNS, () => observations),
  derived: (archive: Pick<Archive, 'observations' | 'indicators'>) =>
    tableOf(DERIVED_COLUMNS, () => deriveAll(archive.indicators, archive.observations)),
  indicators: ({ indicators }: Pick<Archive, 'indicators'>) =>
    tableOf(INDICATOR_COLUMNS, () => [...indicators].sort((a, b) => compareText(a.id, b.id))),
  reports: ({ reports, observations }: Pick<Archive, 'reports' | 'observations'>) =>
    tableOf(REPORT_COLUMNS, () => withFigures(reports, observations)),
  areas: ({ areas }: Pick<Archive, 'areas'>) => tableOf(AREA_COLUMNS, () => areas),
} satisfies Record<string, (archive: Archive) => DataTable>;

export type MainTable = keyof typeof MAIN_TABLES;

/** The main tables with what their columns say, for the page about them. */
export function describedTables(archive: Archive): { name: MainTable; columns: DataTable['columns'] }[] {
  const names = Object.keys(MAIN_TABLES) as MainTable[];
  return names.map((name) => ({ name, columns: MAIN_TABLES[name](archive).columns }));
}

/** `indicators/<id>.csv`: the rows of `observations.csv` that are about one indicator. */
export function indicatorTable(id: string, { observations }: Pick<Archive, 'observations'>): DataTable {
  return tableOf(OBSERVATION_COLUMNS, () => ofIndicator(id, observations));
}

/** `reports/<slug>.csv`: the rows of `observations.csv` that one report states. */
export function reportTable(slug: string, { observations }: Pick<Archive, 'observations'>): DataTable {
  return tableOf(OBSERVATION_COLUMNS, () => observations.filter(({ report }) => report === slug));
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
      breaks: indicator.breaks.map(({ from, note, noteEn }) => ({ from, note, note_en: noteEn })),
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
    source: sourceOf(archive),
  };
  return jsonFile(history);
}

/**
 * `reports/<slug>.json`: the report's entry, its corrections, its text by sections and notes (with their ids in the
 * page), every figure it states and what follows from them.
 */
export function reportJson(report: Report, archive: Archive): string {
  const observations = archive.observations.filter(({ report: slug }) => slug === report.slug);
  return jsonFile({
    report: {
      ...jsonRow(REPORT_COLUMNS, { report, figures: observations.length }),
      corrections: report.corrections,
    },
    sections: report.sections,
    notes: report.notes,
    tables: report.tables,
    observations: observations.map((row) => jsonRow(OBSERVATION_COLUMNS, row)),
    derived: deriveAll(archive.indicators, observations).map((row) => jsonRow(DERIVED_COLUMNS, row)),
    source: sourceOf(archive),
  });
}

function sourceOf({ site: { title, publisher, licence } }: Pick<Archive, 'site'>) {
  return { title, publisher, licence };
}

function jsonFile(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function withFigures(reports: readonly Report[], observations: readonly Observation[]): ReportRow[] {
  const figures = new Map<string, number>();
  for (const { report } of observations) figures.set(report, (figures.get(report) ?? 0) + 1);
  return reports.map((report) => ({ report, figures: figures.get(report.slug) ?? 0 }));
}

function valueOf({ value, report, anchor }: Observation) {
  return { value, report, anchor };
}

function ofIndicator(id: string, observations: readonly Observation[]): Observation[] {
  return observations.filter(({ indicator }) => indicator === id);
}
