import type { Archive, Report } from '../../archive/model.ts';
import { bibtex, cslJson, ris } from '../../domain/citation.ts';
import { historyOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { compareText } from '../../domain/text-order.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, REPORT_COLUMNS } from '../../views/data/catalogue-columns.ts';
import { DERIVED_COLUMNS } from '../../views/data/derived-columns.ts';
import { COLUMNS_WITHOUT_SENTENCE, OBSERVATION_COLUMNS } from '../../views/data/observation-columns.ts';
import { tableParts } from '../../views/data/table-parts.ts';
import { citedWork } from '../../views/report/cited-work.ts';
import { VIETNAMESE_CSV } from './csv.ts';
import { figuresOf, type Figures } from './figures.ts';
import {
  indicatorFacts,
  CATALOGUES,
  mainFacts,
  reportFacts,
  type TableFacts,
} from '../../views/data/table-facts.ts';
import { dataTable, jsonRow, type DataTable } from './table.ts';

/** A file below `/data/`. */
export interface DataFile {
  /** Path from `/data/`. */
  readonly path: string;
  /** Its text, in pieces: a table of a whole archive is never in memory at once. */
  readonly text: () => Iterable<string>;
  /** What the data package says of it; files without are not in there. */
  readonly facts?: TableFacts;
}

/**
 * Every file below `/data/` but the package that describes them: the tables of the whole archive, those of each
 * indicator and report, and the reports' citations. Files are written from the same rows, looked up, not searched for.
 */
export function* dataFiles(archive: Archive): Generator<DataFile> {
  const figures = figuresOf(archive);
  yield* mainFiles(archive, figures);
  for (const indicator of archive.indicators) yield* indicatorFiles(indicator, archive, figures);
  for (const report of archive.reports) yield* reportFiles(report, archive, figures);
}

function* mainFiles(archive: Archive, figures: Figures): Generator<DataFile> {
  const { indicators, reports, areas } = archive;
  for (const { suffix, reports: slugs } of tableParts(archive)) {
    const ofPart = ({ report }: { report: string }): boolean => slugs?.has(report) ?? true;
    const stated = dataTable(OBSERVATION_COLUMNS, figures.stated.filter(ofPart));
    yield* csvFiles(stated, mainFacts('observations', suffix));
    yield* csvFiles(dataTable(DERIVED_COLUMNS, figures.derived.filter(ofPart)), mainFacts('derived', suffix));
  }
  const catalogues = {
    indicators: dataTable(
      INDICATOR_COLUMNS,
      indicators.toSorted((a, b) => compareText(a.id, b.id)),
    ),
    reports: dataTable(
      REPORT_COLUMNS,
      reports.map((report) => ({ report, figures: figures.ofReport(report.slug).length })),
    ),
    areas: dataTable(AREA_COLUMNS, areas),
  };
  for (const name of CATALOGUES) {
    yield* csvFiles(catalogues[name], mainFacts(name));
    yield { path: `${name}.json`, text: () => catalogues[name].json() };
  }
}

function* indicatorFiles(indicator: Indicator, archive: Archive, figures: Figures): Generator<DataFile> {
  const stated = figures.ofIndicator(indicator.id);
  yield* csvFiles(dataTable(COLUMNS_WITHOUT_SENTENCE, stated), indicatorFacts(indicator));
  yield { path: `indicators/${indicator.id}.json`, text: () => [historyJson(indicator, archive, stated)] };
}

function* reportFiles(report: Report, archive: Archive, figures: Figures): Generator<DataFile> {
  const { slug } = report;
  yield* csvFiles(dataTable(COLUMNS_WITHOUT_SENTENCE, figures.ofReport(slug)), reportFacts(report));
  yield { path: `reports/${slug}.json`, text: () => [reportJson(report, archive, figures)] };
  const citations = { bib: bibtex, ris, json: cslJson };
  for (const [ending, write] of Object.entries(citations)) {
    yield { path: `citations/${slug}.${ending}`, text: () => [write(citedWork(report, archive.site))] };
  }
}

function* csvFiles(table: DataTable, facts: TableFacts): Generator<DataFile> {
  yield { path: facts.path, text: () => table.csv(), facts };
  yield { path: `vi/${facts.path}`, text: () => table.csv(VIETNAMESE_CSV) };
}

/**
 * `indicators/<id>.json`: the catalogue's entry and the series of primary values by area and kind of period
 * (levels of all dates in one), each with the place that states it. Every statement is a row of `indicators/<id>.csv`.
 */
function historyJson(indicator: Indicator, archive: Archive, stated: readonly Observation[]): string {
  return jsonFile({
    indicator: {
      ...jsonRow(INDICATOR_COLUMNS, indicator),
      parts: indicator.parts,
      related: indicator.related,
      aliases: indicator.aliases,
      breaks: indicator.breaks.map(({ from, note, noteEn }) => ({ from, note, note_en: noteEn })),
    },
    series: historyOf(indicator, stated).map(({ area, series, periods, points }) => ({
      area,
      series,
      periods,
      points: points.map(({ period, observation, restated }) => ({
        period,
        ...valueOf(observation),
        restated: restated.map(valueOf),
      })),
    })),
    source: sourceOf(archive),
  });
}

/**
 * `reports/<slug>.json`: the report's entry, its corrections, its text by sections and notes (with their ids in the
 * page) and every figure it states.
 */
function reportJson(report: Report, archive: Archive, figures: Figures): string {
  const stated = figures.ofReport(report.slug);
  return jsonFile({
    report: {
      ...jsonRow(REPORT_COLUMNS, { report, figures: stated.length }),
      corrections: report.corrections,
    },
    sections: report.sections,
    notes: report.notes,
    tables: report.tables,
    observations: stated.map((row) => jsonRow(OBSERVATION_COLUMNS, row)),
    source: sourceOf(archive),
  });
}

function sourceOf({ site: { title, publisher, licence } }: Pick<Archive, 'site'>) {
  return { title, publisher, licence };
}

function jsonFile(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}

function valueOf({ value, report, anchor }: Observation) {
  return { value, report, anchor };
}
