import type { Archive, Report } from '../../archive/model.ts';
import type { Area } from '../../domain/area.ts';
import type { Note, Section } from '../../domain/report-parts.ts';
import { parsePeriod, seriesOf, spanOf } from '../../domain/period.ts';
import { lexiconOf, readDamaged, withReadings } from '../prepare/reading.ts';
import { glossaryPath, indicatorPath, reportPath } from '../../views/paths.ts';
import { restoredRecords } from './restored-records.ts';
import { shownTitle } from '../../views/report/shown-reading.ts';
import type { TallyNames } from '../tally/tally.ts';
import { withTablesApart } from './tables.ts';
import * as words from '../../words/vi/search-records.ts';

/** Where in the archive a record's text stands (`ở đâu`). */
export type RecordPlace = 'report' | 'text' | 'note' | 'table' | 'indicator' | 'term';

/** One thing that search finds: a section, a note, a table of a report, an indicator, a term of the glossary. */
export interface SearchRecord {
  /** From the site's root, with the anchor. */
  readonly url: string;
  /** Its heading, caption or name, which is searched; absent where it has none in print. */
  readonly title?: string;
  /** What stands in its place (`Chú thích 5`): shown, but not searched, or `thích` would find every note. */
  readonly label?: string;
  /** As printed; blocks are lines. */
  readonly text: string;
  /** An indicator's other names, which are searched as its text is. */
  readonly aliases?: readonly string[];
  /** What is searched in place of title and text, where OCR damaged them; word for word. */
  readonly reading?: { readonly title?: string; readonly text: string };
  readonly where: RecordPlace;
  readonly topics: readonly string[];
  /** Headings above, outermost first. */
  readonly path: readonly string[];
  /** The report's slug; an indicator and a term have none. */
  readonly report?: string;
}

/** A report as results show it. */
export interface ReportCard {
  readonly slug: string;
  readonly title: string;
  readonly area: string;
  /** Code of its period. */
  readonly period: string;
  /** See {@link seriesOf}. */
  readonly kind: string;
  /** As exact as the document says. */
  readonly date: string;
  /** Last day of the period, ISO: what results are sorted by. */
  readonly end: string;
  readonly ocr?: true;
  /** Its words, its title among them, are shown as a machine restored them. */
  readonly restored?: true;
  readonly digest?: true;
}

/** What readers' searches begin with: `pagefind/archive.packed`. */
export interface SearchArchive {
  /** The indexes, newest reports first: the folder, whose name tells its content, and Pagefind's list of pages in it. */
  readonly shards: readonly { readonly folder: string; readonly meta: string }[];
  readonly tally: readonly TallyNames[];
  /** Short forms and what each stands for. */
  readonly abbreviations: readonly (readonly string[])[];
  readonly areas: readonly Pick<Area, 'id' | 'name' | 'nameEn' | 'aliases'>[];
}

/** A report itself, its sections, tables and notes, in this order. */
export function reportRecords(report: Report, reading: (text: string) => string): SearchRecord[] {
  return [documentRecord(report), ...partRecords(report, reading)];
}

/** The document as such: its title, number and issuer, which a keeper wrote, however bad its text is. */
function documentRecord({ slug, title, titleReading, number = '', issuer }: Report): SearchRecord {
  const text = [number, issuer].filter(Boolean).join(' \u00b7 ');
  return {
    report: slug,
    url: reportPath(slug),
    title: titleReading ?? title,
    text,
    ...(titleReading === undefined ? {} : { reading: { title: withReadings(title, [titleReading]), text } }),
    where: 'report',
    topics: [],
    path: [],
  };
}

function partRecords(report: Report, reading: (text: string) => string): SearchRecord[] {
  const at = (id: string): string => `${reportPath(report.slug)}#${id}`;
  const { sections, tables } = withTablesApart(report);
  const records = [
    ...sections.map(({ id, path, text, topics }): SearchRecord => ({
      report: report.slug,
      url: at(id),
      ...(path.length > 0 ? { title: path.at(-1) } : { label: words.opening }),
      // A heading alone is found by its words too.
      text: text || (path.at(-1) ?? ''),
      where: 'text',
      topics,
      path: path.slice(0, -1),
    })),
    ...tables.map(({ id, caption, text, section }): SearchRecord => ({
      report: report.slug,
      url: at(id),
      ...(caption ? { title: caption } : { label: words.table }),
      text,
      where: 'table',
      topics: section?.topics ?? [],
      path: section?.path ?? [],
    })),
    ...report.notes.map((note): SearchRecord => {
      const section = citing(note, report.sections);
      return {
        report: report.slug,
        url: at(note.id),
        label: words.note(note.label),
        text: note.text,
        where: 'note',
        topics: section?.topics ?? [],
        path: section?.path ?? [],
      };
    }),
  ];
  if (report.source.transcription !== 'ocr') return records;
  const restored = restoredRecords<SearchRecord>(report, reading);
  if (restored) return records.map(restored);
  return records.map((record) => ({
    ...record,
    reading: {
      ...(record.title ? { title: reading(record.title) } : {}),
      text: reading(record.text),
    },
  }));
}

/** What belongs to no report: indicators, then terms of the glossary. */
export function catalogueRecords({ indicators, glossary }: Archive): SearchRecord[] {
  return [
    ...indicators.map(({ id, name, aliases, definition, topic }): SearchRecord => ({
      url: indicatorPath(id),
      title: name,
      text: definition.trim(),
      aliases,
      where: 'indicator',
      topics: [topic],
      path: [],
    })),
    ...glossary.map(({ id, term, longForm, explanation }): SearchRecord => ({
      url: glossaryPath(id),
      title: longForm && longForm !== term ? `${term} (${longForm})` : term,
      text: explanation.trim(),
      where: 'term',
      topics: [],
      path: [],
    })),
  ];
}

/** What of a record is searched: its title, where it has one, and its text with what belongs to it. */
export function searchedOf({ title, text, aliases = [], reading }: SearchRecord): {
  readonly title?: string;
  readonly text: string;
} {
  return reading ?? { ...(title ? { title } : {}), text: [text, ...aliases].join('\n') };
}

/** Reads what OCR damaged by the words of the archive's clean texts. Costs nothing where nothing is damaged. */
export function damagedReader(archive: Archive): (text: string) => string {
  let lexicon: ReturnType<typeof lexiconOf> | undefined;
  return (text) => readDamaged(text, (lexicon ??= lexiconOf(cleanTexts(archive))));
}

/** Clean texts that are enough to know how the archive writes. */
const CLEAN_REPORTS = 40;

/** What is written without damage: the newest clean reports, the catalogue, the areas' names. */
export function* cleanTexts(archive: Archive): Generator<string> {
  const clean = archive.reports.filter(({ source }) => source.transcription !== 'ocr');
  for (const { sections, notes } of clean.slice(0, CLEAN_REPORTS)) {
    for (const { text, path } of sections) yield `${path.at(-1) ?? ''}\n${text}`;
    for (const { text } of notes) yield text;
  }
  for (const { name, aliases, definition } of archive.indicators) {
    yield [name, ...aliases, definition].join('\n');
  }
  for (const { term, longForm, explanation } of archive.glossary) {
    yield [term, longForm ?? '', explanation].join('\n');
  }
  for (const { long } of archive.abbreviations) yield long.join('\n');
  for (const { name } of archive.areas) yield name;
  for (const { name, headings } of archive.topics) yield [name, ...headings].join('\n');
}

/** What is shown of a report, and filtered by. */
export function cardOf(report: Report): ReportCard {
  const { slug, area, period, date, source, edition, titleReading } = report;
  const parsed = parsePeriod(period);
  return {
    slug,
    title: shownTitle(report),
    area,
    period,
    kind: parsed ? seriesOf(parsed) : '',
    date,
    end: parsed ? spanOf(parsed).end : date,
    ...(source.transcription === 'ocr' ? { ocr: true } : {}),
    ...(titleReading === undefined ? {} : { restored: true }),
    ...(edition === 'digest' ? { digest: true } : {}),
  };
}

/** The first section that cites a note; a note has its topics and headings. */
function citing({ label }: Note, sections: readonly Section[]): Section | undefined {
  return sections.find(({ cites }) => cites.includes(label));
}
