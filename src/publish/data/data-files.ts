import type { Archive, Report } from '../../archive/model.ts';
import { bibtex, cslJson, ris } from '../../domain/citation.ts';
import { historyOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { compareText } from '../../domain/text-order.ts';
import { catalogueOf } from '../../views/catalogue.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, REPORT_COLUMNS } from '../../views/data/catalogue-columns.ts';
import type { Column } from '../../views/data/columns.ts';
import { DERIVED_COLUMNS } from '../../views/data/derived-columns.ts';
import {
  COLUMNS_WITHOUT_SENTENCE,
  COLUMNS_WITHOUT_TEXT,
  OBSERVATION_COLUMNS,
} from '../../views/data/observation-columns.ts';
import { tableParts } from '../../views/data/table-parts.ts';
import { citedWork } from '../../views/report/cited-work.ts';
import {
  type CATALOGUES,
  indicatorFacts,
  mainFacts,
  reportFacts,
  type TableFacts,
} from '../../views/data/table-facts.ts';
import { csvHead, csvLines, VIETNAMESE_CSV, type CsvDialect } from './csv.ts';
import { derivedRows } from './derived-rows.ts';
import { jsonList, jsonRow } from './json-rows.ts';
import { reportJson } from './report-json.ts';

/** A file below `/data/`. */
export interface DataFile {
  /** Path from `/data/`. */
  readonly path: string;
  /** Its text, one block after the other. */
  readonly blocks: readonly DataBlock[];
  /** What the data package says of it; files without are not in there. */
  readonly facts?: TableFacts;
}

/** A run of a file's text. What it tells of the archive is looked up when it is made, so that it is noted. */
export interface DataBlock {
  /** The one part of the archive that it is made from, where there is but one: see `archive/reads.ts`. */
  readonly part?: string;
  /** In pieces: a table of a whole archive is never in memory at once. */
  readonly text: () => Iterable<string>;
}

/**
 * Every file below `/data/` but the package that describes them: the tables of the whole archive, those of each
 * indicator and report, and the reports' citations.
 */
export function* dataFiles(archive: Archive): Generator<DataFile> {
  yield* mainFiles(archive);
  for (const indicator of archive.indicators) yield* indicatorFiles(indicator, archive);
  for (const report of archive.reports) yield* reportFiles(report, archive);
}

/** What reports state, and what follows from it, report by report; the catalogues. */
function* mainFiles(archive: Archive): Generator<DataFile> {
  const { observationsOfReport } = catalogueOf(archive);
  for (const { suffix, reports } of tableParts(archive)) {
    const rows = {
      part: 'observationsOfReport',
      rowsOf: (slug: string) => observationsOfReport.get(slug) ?? [],
    };
    const facts = mainFacts('observations', suffix);
    yield* mainTable(facts, OBSERVATION_COLUMNS, reports, rows, COLUMNS_WITHOUT_SENTENCE);
    yield csvFile(mainFacts('derived', suffix), DERIVED_COLUMNS, reports, {
      part: 'derivedRows',
      rowsOf: (slug) => derivedRows(archive, slug),
    });
  }
  yield* catalogueFiles('indicators', INDICATOR_COLUMNS, () =>
    archive.indicators.toSorted((a, b) => compareText(a.id, b.id)),
  );
  yield* catalogueFiles('reports', REPORT_COLUMNS, () =>
    archive.reports.map((report) => ({
      report,
      figures: observationsOfReport.get(report.slug)?.length ?? 0,
    })),
  );
  yield* catalogueFiles('areas', AREA_COLUMNS, () => archive.areas);
}

function* catalogueFiles<Row>(
  name: (typeof CATALOGUES)[number],
  columns: readonly Column<Row>[],
  rows: () => Iterable<Row>,
): Generator<DataFile> {
  yield* mainTable(mainFacts(name), columns, [''], { rowsOf: rows });
  yield { path: `${name}.json`, blocks: [{ text: () => jsonList(columns, rows()) }] };
}

function* indicatorFiles({ id }: Indicator, archive: Archive): Generator<DataFile> {
  const { indicators, observationsOfIndicator } = catalogueOf(archive);
  const rowsOf = (): readonly Observation[] => observationsOfIndicator.get(id) ?? [];
  const indicator = indicators.get(id);
  if (!indicator) return;
  yield csvFile(indicatorFacts(indicator), COLUMNS_WITHOUT_TEXT, [''], { rowsOf });
  yield jsonFile(`indicators/${id}.json`, () =>
    historyJson(indicators.get(id) ?? indicator, archive, rowsOf()),
  );
}

function* reportFiles({ slug }: Report, archive: Archive): Generator<DataFile> {
  const { observationsOfReport, reports } = catalogueOf(archive);
  const rowsOf = (): readonly Observation[] => observationsOfReport.get(slug) ?? [];
  const report = reports.get(slug);
  if (!report) return;
  // Asked for again where it is used, so that it is noted.
  const again = (): Report => reports.get(slug) ?? report;
  yield csvFile(reportFacts(report), COLUMNS_WITHOUT_TEXT, [''], { rowsOf });
  yield jsonFile(`reports/${slug}.json`, () => reportJson(again(), archive, rowsOf()));
  const citations = { bib: bibtex, ris, json: cslJson };
  for (const [ending, write] of Object.entries(citations)) {
    yield {
      path: `citations/${slug}.${ending}`,
      blocks: [{ text: () => [write(citedWork(again(), archive.site))] }],
    };
  }
}

/** A table of the whole archive, also for spreadsheets set to Vietnamese: made of the same rows a second time. */
function* mainTable<Row>(
  facts: TableFacts,
  columns: readonly Column<Row>[],
  keys: Iterable<string>,
  rows: RowsOf<Row>,
  inVietnamese = columns,
): Generator<DataFile> {
  yield csvFile(facts, columns, keys, rows);
  const { blocks } = csvFile(facts, inVietnamese, keys, rows, VIETNAMESE_CSV);
  yield { path: `vi/${facts.path}`, blocks };
}

/** The rows of a table by the keys of its blocks; their part of the archive, where each is made from but one. */
interface RowsOf<Row> {
  readonly part?: string;
  readonly rowsOf: (key: string) => Iterable<Row>;
}

/** A table as CSV, in a block for each key that there are rows of. */
function csvFile<Row>(
  facts: TableFacts,
  columns: readonly Column<Row>[],
  keys: Iterable<string>,
  { part, rowsOf }: RowsOf<Row>,
  dialect?: CsvDialect,
): DataFile {
  const blocks: DataBlock[] = [
    { text: () => [csvHead(columns, dialect)] },
    ...[...keys].map((key) => ({
      ...(part === undefined ? {} : { part: `${part}/${key}` }),
      text: () => csvLines(columns, rowsOf(key), dialect),
    })),
  ];
  return { path: facts.path, blocks, facts };
}

/**
 * `indicators/<id>.json`: the catalogue's entry and the series of primary values by area and kind of period
 * (levels of all dates in one), each with the place that states it. Every statement is a row of `indicators/<id>.csv`.
 */
function historyJson(indicator: Indicator, archive: Archive, stated: readonly Observation[]): unknown {
  return {
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
  };
}

function sourceOf({ site: { title, publisher, licence } }: Pick<Archive, 'site'>) {
  return { title, publisher, licence };
}

function jsonFile(path: string, content: () => unknown): DataFile {
  return { path, blocks: [{ text: () => [`${JSON.stringify(content())}\n`] }] };
}

function valueOf({ value, report, anchor }: Observation) {
  return { value, report, anchor };
}
