import type { IndicatorKind } from '../../domain/indicator.ts';
import type { Role, StatementPlace } from '../../domain/observation.ts';

/** What an indicator's values are, in a few words. */
export const kindNames: Readonly<Record<IndicatorKind, string>> = {
  cumulative: 'running total',
  stock: 'level at a date',
  growth: 'rate of change',
  share: 'percentage',
};

/** What that means for a reader. */
export const kindExplanations: Readonly<Record<IndicatorKind, string>> = {
  cumulative:
    'Counted from 1 January to the end of the period, unless the report says otherwise. Values of periods of different lengths cannot be compared.',
  stock: 'How many there are on the day named, mostly the last of the period; not to be added up.',
  growth: 'The change on the same period of the year before is itself the value; not to be added up.',
  share: 'Per cent of a whole; its changes are measured in percentage points.',
};

/** Where in a report a statement stands. */
export const placeNames: Readonly<Record<StatementPlace, string>> = {
  text: 'the text',
  note: 'a note',
  table: 'a table',
};

/** What a figure is stated as, where it is not what was reached. */
export const roleNames: Readonly<Record<Role, string>> = {
  actual: 'result',
  target: 'target',
  reference: 'named for comparison',
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

/** A unit of the catalogue; `undefined` where it has no English name. */
export const unitName = (unit: string): string | undefined => UNITS[unit];
