import type { Archive, Report, Section } from '../archive/model.ts';
import { parsePeriod, seriesOf, spanOf } from '../domain/period.ts';
import { indicatorPath, reportPath } from './paths.ts';

/** Where in the archive a record's text stands (`ở đâu`). */
export type RecordPlace = 'text' | 'note' | 'table' | 'indicator';

/** What a result shows of its report, without being searched itself. */
export interface ReportCard {
  readonly title: string;
  /** Name of its area. */
  readonly area: string;
  /** Code of its period. */
  readonly period: string;
  /** As exact as the document says. */
  readonly date: string;
  readonly ocr?: true;
  readonly digest?: true;
}

/** One thing that search finds: a section, a note, a table of a report, or an indicator. */
export interface SearchRecord {
  /** From the site's root, with the anchor. */
  readonly url: string;
  /** Its heading, caption or name, which is searched; absent where it has none in print. */
  readonly title?: string;
  /** What stands in its place (`Chú thích 5`): shown, but not searched, or `thích` would find every note. */
  readonly label?: string;
  /** As printed; blocks are lines. The last line of an indicator's are its other names. */
  readonly text: string;
  readonly where: RecordPlace;
  readonly topics: readonly string[];
  /** Headings above, outermost first. */
  readonly path: readonly string[];
  /** The report's slug and card; an indicator has none. */
  readonly report?: { readonly slug: string; readonly card: ReportCard };
  readonly year?: string;
  /** See {@link seriesOf}. */
  readonly kindOfPeriod?: string;
  readonly area?: string;
  /** Last day of the period, ISO; for an indicator that of the newest report. */
  readonly date: string;
}

/** All records, in the archive's order: each report's sections, tables and notes, then the indicators. */
export function searchRecords(archive: Archive): SearchRecord[] {
  const areaNames = new Map(archive.areas.map(({ id, name }) => [id, name]));
  const newest = archive.reports.map(lastDay).sort().at(-1) ?? '';
  return [
    ...archive.reports.flatMap((report) => reportRecords(report, areaNames.get(report.area) ?? report.area)),
    ...archive.indicators.map(({ id, name, aliases, definition, topic }): SearchRecord => ({
      url: indicatorPath(id),
      title: name,
      text: [definition.trim(), aliases.join('; ')].join('\n'),
      where: 'indicator',
      topics: [topic],
      path: [],
      date: newest,
    })),
  ];
}

function reportRecords(report: Report, areaName: string): SearchRecord[] {
  const period = parsePeriod(report.period);
  const common = {
    report: { slug: report.slug, card: cardOf(report, areaName) },
    year: report.period.slice(0, 4),
    ...(period ? { kindOfPeriod: seriesOf(period) } : {}),
    area: report.area,
    date: lastDay(report),
  };
  const at = (id: string): string => `${reportPath(report.slug)}#${id}`;
  const { sections, tables } = withTablesApart(report);
  return [
    ...sections.map(({ id, path, text, topics }): SearchRecord => ({
      ...common,
      url: at(id),
      ...(path.length > 0 ? { title: path.at(-1) } : { label: 'Phần mở đầu' }),
      // A heading alone is found by its words too.
      text: text || (path.at(-1) ?? ''),
      where: 'text',
      topics,
      path: path.slice(0, -1),
    })),
    ...tables.map(({ id, caption, text, section }): SearchRecord => ({
      ...common,
      url: at(id),
      ...(caption ? { title: caption } : { label: 'Bảng' }),
      text,
      where: 'table',
      topics: section?.topics ?? [],
      path: section?.path ?? [],
    })),
    ...report.notes.map(({ id, label, text }): SearchRecord => ({
      ...common,
      url: at(id),
      label: `Chú thích ${label}`,
      text,
      where: 'note',
      topics: [],
      path: [],
    })),
  ];
}

function cardOf({ title, period, date, source, edition }: Report, area: string): ReportCard {
  return {
    title,
    area,
    period,
    date,
    ...(source.transcription === 'ocr' ? { ocr: true } : {}),
    ...(edition === 'digest' ? { digest: true } : {}),
  };
}

function lastDay({ period, date }: Report): string {
  const parsed = parsePeriod(period);
  return parsed ? spanOf(parsed).end : date;
}

/**
 * Takes the tables' rows out of the sections' text: a row is found once, at its table. A table takes the
 * topics and headings of the section it stood in.
 */
function withTablesApart({ sections, tables }: Pick<Report, 'sections' | 'tables'>) {
  const homes = new Map<string, Section>();
  const rowsLeft = new Map(tables.map((table) => [table.id, rowsOf(table.text)]));
  const apart = sections.map((section) => {
    let lines = section.text.split('\n');
    for (const { id, caption } of tables) {
      const rows = rowsLeft.get(id) ?? [];
      const start = indexOfRows(lines.map(tidyRow), rows);
      if (start < 0) continue;
      homes.set(id, section);
      rowsLeft.set(id, []);
      const captionBefore = caption !== '' && tidyRow(lines[start - 1] ?? '') === tidyRow(caption) ? 1 : 0;
      lines = [...lines.slice(0, start - captionBefore), ...lines.slice(start + rows.length)];
    }
    return { ...section, text: lines.join('\n') };
  });
  return { sections: apart, tables: tables.map((table) => ({ ...table, section: homes.get(table.id) })) };
}

const tidyRow = (line: string): string => line.replace(/\s+/gu, ' ').trim();
const rowsOf = (text: string): string[] => text.split('\n').map(tidyRow).filter(Boolean);

function indexOfRows(lines: readonly string[], rows: readonly string[]): number {
  if (rows.length === 0) return -1;
  return lines.findIndex((_, start) => rows.every((row, offset) => lines[start + offset] === row));
}
