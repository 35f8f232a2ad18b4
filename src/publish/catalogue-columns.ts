import type { Report } from '../archive/model.ts';
import type { Area } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import { parsePeriod, spanOf } from '../domain/period.ts';
import { columnsOf } from './csv.ts';

/** Several values in one cell: names and ids hold no semicolon. */
const list = (values: readonly string[]): string | undefined => values.join('; ') || undefined;

const indicator = columnsOf<Indicator>();

/** Columns of `indicators.csv`. */
export const INDICATOR_COLUMNS = [
  indicator('id', 'string', ({ id }) => id, 'Mã chỉ tiêu', 'Id of the indicator', { required: true }),
  indicator('name', 'string', ({ name }) => name, 'Tên chỉ tiêu', 'Name in Vietnamese', { required: true }),
  indicator('name_en', 'string', ({ nameEn }) => nameEn, 'Tên tiếng Anh', 'Name in English'),
  indicator('unit', 'string', ({ unit }) => unit, 'Đơn vị tính', 'Unit of all its values', {
    required: true,
  }),
  indicator(
    'kind',
    'string',
    ({ kind }) => kind,
    'Loại: cumulative là số cộng dồn từ đầu năm, stock là mức tại một thời điểm, growth là tốc độ tăng giảm (%), share là tỷ lệ (%)',
    'cumulative: a flow counted from 1 January; stock: a level at a date; growth: a change that is itself the value (%); share: a percentage',
    { required: true, values: ['cumulative', 'stock', 'growth', 'share'] },
  ),
  indicator('topic', 'string', ({ topic }) => topic, 'Mã chủ đề', 'Id of its topic', { required: true }),
  indicator(
    'parts',
    'string',
    ({ parts }) => list(parts),
    'Mã các chỉ tiêu thành phần, cộng lại bằng chỉ tiêu này, cách nhau bằng dấu chấm phẩy',
    'Ids of its parts, which add up to it, separated by semicolons',
  ),
  indicator(
    'related',
    'string',
    ({ related }) => list(related),
    'Mã các chỉ tiêu liên quan, không cộng được với nhau',
    'Ids of related indicators, which do not add up',
  ),
  indicator(
    'aliases',
    'string',
    ({ aliases }) => list(aliases),
    'Các tên gọi khác trong báo cáo',
    'Names by which reports call it',
  ),
  indicator(
    'breaks',
    'string',
    ({ breaks }) => list(breaks.map(({ from, note }) => `${from}: ${note.trim()}`)),
    'Các lần đổi cách tính: kỳ đầu tiên tính theo cách mới và lời giải thích',
    'Changes of definition: the first period under the new one, and a note',
  ),
  indicator(
    'definition',
    'string',
    ({ definition }) => definition.trim() || undefined,
    'Định nghĩa: đo gì, không gồm gì',
    'What it measures and what it leaves out',
  ),
];

/** A report with the number of figures it states. */
export interface ReportRow {
  readonly report: Report;
  readonly figures: number;
}

const report = columnsOf<ReportRow>();
const spanOfReport = ({ report: { period } }: ReportRow) => {
  const parsed = parsePeriod(period);
  return parsed && spanOf(parsed);
};

/** Columns of `reports.csv`. */
export const REPORT_COLUMNS = [
  report(
    'slug',
    'string',
    (row) => row.report.slug,
    'Mã báo cáo; trang của báo cáo là bao-cao/<slug>/',
    'Id of the report; its page is bao-cao/<slug>/',
    { required: true },
  ),
  report('title', 'string', (row) => row.report.title, 'Tên báo cáo', 'Title', { required: true }),
  report('area', 'string', (row) => row.report.area, 'Mã khu vực, xem areas.csv', 'Id of its area', {
    required: true,
  }),
  report('issuer', 'string', (row) => row.report.issuer, 'Cơ quan ban hành', 'Who issued it', {
    required: true,
  }),
  report('period', 'string', (row) => row.report.period, 'Kỳ báo cáo', 'Period that names it', {
    required: true,
  }),
  report('start', 'date', (row) => spanOfReport(row)?.start, 'Ngày đầu của kỳ', 'First day of the period'),
  report('end', 'date', (row) => spanOfReport(row)?.end, 'Ngày cuối của kỳ', 'Last day of the period'),
  report(
    'date',
    'string',
    (row) => row.report.date,
    'Ngày ký, chính xác đến đâu ghi đến đó: 2024, 2024-03 hoặc 2024-03-15',
    'Date of issue, as exact as the document says: 2024, 2024-03 or 2024-03-15',
  ),
  report('number', 'string', (row) => row.report.number, 'Số văn bản, như in', 'Document number, as printed'),
  report(
    'edition',
    'string',
    (row) => row.report.edition,
    'full: toàn văn; digest: bản tóm lược',
    'full: the whole text; digest: a condensed edition',
    { required: true, values: ['full', 'digest'] },
  ),
  report(
    'status',
    'string',
    (row) => row.report.status,
    'reviewed: đã rà soát; draft: bản nháp',
    'reviewed, or draft',
    { required: true, values: ['draft', 'reviewed'] },
  ),
  report(
    'transcription',
    'string',
    (row) => row.report.source.transcription,
    'clean: chữ gốc; ocr: nhận dạng từ ảnh, có thể sai',
    'clean, or ocr: recognised from images and possibly damaged',
    { required: true, values: ['clean', 'ocr'] },
  ),
  report('words', 'integer', (row) => row.report.words, 'Số chữ', 'Number of words', { required: true }),
  report('notes', 'integer', (row) => row.report.notes.length, 'Số chú thích', 'Number of notes', {
    required: true,
  }),
  report(
    'figures',
    'integer',
    (row) => row.figures,
    'Số dòng của báo cáo trong observations.csv',
    'Number of its rows in observations.csv',
    { required: true },
  ),
  report('source_file', 'string', (row) => row.report.source.file, 'Tên tệp gốc', 'Name of the source file'),
  report(
    'source_sha256',
    'string',
    (row) => row.report.source.sha256,
    'Mã băm SHA-256 của tệp gốc',
    'SHA-256 of the source file',
  ),
  report(
    'source_url',
    'string',
    (row) => row.report.source.url,
    'Nơi công bố bản gốc',
    'Where the original was published',
  ),
];

const area = columnsOf<Area>();

/** Columns of `areas.csv`. */
export const AREA_COLUMNS = [
  area('id', 'string', ({ id }) => id, 'Mã khu vực trong kho', 'Id of the area', { required: true }),
  area('name', 'string', ({ name }) => name, 'Tên', 'Name', { required: true }),
  area(
    'level',
    'string',
    ({ level }) => level,
    'Cấp: country là cả nước, province là tỉnh, city là thành phố, district là huyện',
    'Level',
    { required: true, values: ['country', 'province', 'city', 'district'] },
  ),
  area(
    'code',
    'string',
    ({ code }) => code,
    'Mã đơn vị hành chính của cơ quan thống kê, giữ số 0 ở đầu',
    "The statistics office's code, as text with its leading zeros",
  ),
  area('parent', 'string', ({ parent }) => parent, 'Mã khu vực bao trùm', 'Id of the area around it'),
  area('valid_from', 'date', ({ validFrom }) => validFrom, 'Ngày bắt đầu tồn tại', 'First day it existed'),
  area('valid_to', 'date', ({ validTo }) => validTo, 'Ngày cuối còn tồn tại', 'Last day it existed'),
  area('aliases', 'string', ({ aliases }) => list(aliases), 'Tên gọi khác', 'Other names'),
];
