import type { Report } from '../../archive/model.ts';
import type { Area } from '../../domain/area.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { parsePeriod, spanOf } from '../../domain/period.ts';
import { columnsOf } from './columns.ts';

/** Several values in one cell: names and ids hold no semicolon. */
const list = (values: readonly string[]): string | undefined => values.join('; ') || undefined;

const indicator = columnsOf<Indicator, 'indicators'>('indicators');

/** Columns of `indicators.csv`. */
export const INDICATOR_COLUMNS = [
  indicator('id', 'string', ({ id }) => id, { required: true }),
  indicator('name', 'string', ({ name }) => name, { required: true }),
  indicator('name_en', 'string', ({ nameEn }) => nameEn),
  indicator('unit', 'string', ({ unit }) => unit, {
    required: true,
  }),
  indicator('kind', 'string', ({ kind }) => kind, {
    required: true,
    values: ['cumulative', 'stock', 'growth', 'share'],
  }),
  indicator('topic', 'string', ({ topic }) => topic, { required: true }),
  indicator('parts', 'string', ({ parts }) => list(parts)),
  indicator('related', 'string', ({ related }) => list(related)),
  indicator('aliases', 'string', ({ aliases }) => list(aliases)),
  indicator('breaks', 'string', ({ breaks }) =>
    list(breaks.map(({ from, note }) => `${from}: ${note.trim()}`)),
  ),
  indicator('definition', 'string', ({ definition }) => definition.trim() || undefined),
  indicator('definition_en', 'string', ({ definitionEn }) => definitionEn),
];

/** A report with the number of figures it states. */
export interface ReportRow {
  readonly report: Report;
  readonly figures: number;
}

const report = columnsOf<ReportRow, 'reports'>('reports');
const spanOfReport = ({ report: { period } }: ReportRow) => {
  const parsed = parsePeriod(period);
  return parsed && spanOf(parsed);
};

/** Columns of `reports.csv`. */
export const REPORT_COLUMNS = [
  report('slug', 'string', (row) => row.report.slug, { required: true }),
  report('title', 'string', (row) => row.report.title, { required: true }),
  report('area', 'string', (row) => row.report.area, {
    required: true,
  }),
  report('issuer', 'string', (row) => row.report.issuer, {
    required: true,
  }),
  report('period', 'string', (row) => row.report.period, {
    required: true,
  }),
  report('start', 'date', (row) => spanOfReport(row)?.start),
  report('end', 'date', (row) => spanOfReport(row)?.end),
  report('date', 'string', (row) => row.report.date),
  report('number', 'string', (row) => row.report.number),
  report('edition', 'string', (row) => row.report.edition, { required: true, values: ['full', 'digest'] }),
  report('status', 'string', (row) => row.report.status, { required: true, values: ['draft', 'reviewed'] }),
  report('transcription', 'string', (row) => row.report.source.transcription, {
    required: true,
    values: ['clean', 'ocr'],
  }),
  report('words', 'integer', (row) => row.report.words, { required: true }),
  report('notes', 'integer', (row) => row.report.noteCount, {
    required: true,
  }),
  report('figures', 'integer', (row) => row.figures, { required: true }),
  report('source_file', 'string', (row) => row.report.source.file),
  report('source_sha256', 'string', (row) => row.report.source.sha256),
  report('source_url', 'string', (row) => row.report.source.url),
  report('title_reading', 'string', (row) => row.report.titleReading),
];

const area = columnsOf<Area, 'areas'>('areas');

/** Columns of `areas.csv`. */
export const AREA_COLUMNS = [
  area('id', 'string', ({ id }) => id, { required: true }),
  area('name', 'string', ({ name }) => name, { required: true }),
  area('level', 'string', ({ level }) => level, {
    required: true,
    values: ['country', 'province', 'city', 'district', 'commune'],
  }),
  area('code', 'string', ({ code }) => code),
  area('parent', 'string', ({ parent }) => parent),
  area('valid_from', 'date', ({ validFrom }) => validFrom),
  area('valid_to', 'date', ({ validTo }) => validTo),
  area('aliases', 'string', ({ aliases }) => list(aliases)),
  area('name_en', 'string', ({ nameEn }) => nameEn),
  area('successors', 'string', ({ successors = [] }) => list(successors)),
];
