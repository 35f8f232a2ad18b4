import type { IndicatorKind } from '../domain/indicator.ts';
import { parsePeriod, type Period } from '../domain/period.ts';

/**
 * Every word of the English interface. Names come from the archive (`name_en`); what has none stays Vietnamese and
 * is marked as such.
 */
export const WORDS = {
  inVietnamese: 'Tiếng Việt',
  nav: { home: 'Home', indicators: 'Indicators', data: 'Data' },
  skip: 'Skip to content',
  licence: 'Licence',
  contact: 'Contact',
  table: 'Table',
  reportsAreVietnamese:
    'The reports themselves are in Vietnamese; every value leads to the sentence that states it.',
  home: {
    title: 'Socio-economic reports of Vietnamese provinces',
    lead: 'Figures that people’s committees publish in their monthly, quarterly and yearly reports, each with the sentence it stands in.',
    reports: 'reports',
    indicators: 'indicators',
    statements: 'stated figures',
    headlines: 'At a glance',
    areas: 'Reports by area (in Vietnamese)',
  },
  indicators: {
    title: 'Indicators',
    lead: 'What the reports count, by topic.',
    indicator: 'Indicator',
    latest: 'Latest value',
    unit: 'Unit',
    kind: 'Kind',
    definition: 'Definition (in Vietnamese)',
    breaks: 'Counted in another way from',
    period: 'Period',
    value: 'Value',
    plan: '% of plan',
    change: 'Change on a year before',
    points: 'points',
    onYearStart: 'on the year’s start',
    restated: 'restated later',
    printed: 'printed as',
    scanned: 'read from a scan (OCR)',
    source: 'See the sentence in the report',
    noValues: 'No report in the archive states a value of this indicator.',
    downloads: 'Downloads',
    chart: 'Chart and full history (in Vietnamese)',
  },
  data: {
    title: 'Data',
    lead: 'All figures of the archive as open files.',
    everything: 'Everything in one file (zip)',
    package: 'Machine-readable description of all files and columns (Frictionless Data Package)',
    csv: 'The CSV files are UTF-8 with commas between columns and points before decimals. Text cells that begin with =, +, - or @ carry one apostrophe in front, so that no spreadsheet runs them as formulas.',
    columns: 'Columns',
    column: 'Column',
    meaning: 'Meaning',
    perIndicator: 'Every indicator and every report has files of its own, too:',
    attribution: 'Please name the report and the archive when you use them.',
  },
  files: {
    observations: 'Figures: one row per statement of a figure by a report',
    derived: 'Values that follow from stated ones, with bounds',
    indicators: 'The catalogue of indicators',
    reports: 'The reports',
    areas: 'The areas',
  },
} as const;

export const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  cumulative: 'counted from 1 January to the end of the period',
  stock: 'level at a date',
  growth: 'change on the same period of the year before',
  share: 'share',
};

const UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  'tỷ đồng': 'billion VND',
  'triệu đồng': 'million VND',
  'triệu USD': 'million USD',
  ha: 'ha',
  gam: 'grams',
  tấn: 'tonnes',
  'nghìn tấn': 'thousand tonnes',
  'nghìn m³': 'thousand m³',
  'triệu kWh': 'million kWh',
  vụ: 'cases',
  lượt: 'times',
  'nghìn lượt': 'thousand visits',
  người: 'people',
  'cá nhân': 'individuals',
  'đối tượng': 'people',
  'nông dân': 'farmers',
  'lao động': 'workers',
  'gia đình': 'families',
  'tập thể': 'collectives',
  'tổ chức, cá nhân': 'organisations and individuals',
  'doanh nghiệp': 'enterprises',
  'chi nhánh': 'branches',
  'hợp tác xã': 'cooperatives',
  'liên hiệp hợp tác xã': 'cooperative unions',
  chuỗi: 'chains',
  'cụm công nghiệp': 'industrial clusters',
  'cửa khẩu': 'border gates',
  mỏ: 'mines',
  'dự án': 'projects',
  'đề tài': 'research projects',
  'sản phẩm': 'products',
  'hồ sơ': 'files',
  đơn: 'petitions',
  giấy: 'certificates',
  'giấy phép': 'licences',
  'quyết định': 'decisions',
  cuộc: 'inspections',
  giải: 'prizes',
  'suất quà': 'gifts',
  trường: 'schools',
  'vị trí': 'sites',
  con: 'head',
  'nghìn con': 'thousand head',
  viên: 'pills',
  'triệu viên': 'million pieces',
};

/** A unit in English, where it has a name there. */
export const unitName = (unit: string): string | undefined => UNITS[unit];

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A period's code in English: `Q1 2024`, `January 2023`, `nine months to September 2021`. */
export function periodName(code: string): string {
  const period = parsePeriod(code);
  return period ? nameOf(period) : code;
}

function nameOf({ year, kind, index }: Period): string {
  const month = MONTHS[index - 1] ?? '';
  if (kind === 'month') return `${month} ${year}`;
  if (kind === 'quarter') return `Q${index} ${year}`;
  if (kind === 'half') return `${index === 1 ? 'first' : 'second'} half of ${year}`;
  return kind === 'year' ? String(year) : `January–${month} ${year}`;
}

/** The kind of period that a series is of, see `seriesOf`. */
export function seriesName(series: string): string {
  const months = /^(\d+)M$/.exec(series)?.[1];
  if (months) return `January–${MONTHS[Number(months) - 1] ?? months}`;
  const names: Readonly<Record<string, string>> = {
    level: 'By date',
    month: 'Months',
    quarter: 'Quarters',
    H1: 'First half-years',
    H2: 'Second half-years',
    year: 'Years',
  };
  return names[series] ?? series;
}

/** A number in English notation, with as many decimals as were stated; `halfUnit` is half a unit of its last digit. */
export function numberText(value: number, halfUnit?: number): string {
  const decimals = halfUnit ? Math.min(10, Math.max(0, Math.round(-Math.log10(2 * halfUnit)))) : undefined;
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 10,
  });
}

/** The same with its sign. */
export const signedText = (value: number, halfUnit?: number): string =>
  `${value > 0 ? '+' : ''}${numberText(value, halfUnit)}`;
