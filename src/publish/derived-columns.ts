import type { Derived } from '../domain/derivation.ts';
import { columnsOf } from './csv.ts';
import { SHARED_COLUMNS } from './shared-columns.ts';

const column = columnsOf<Derived>();

/** Columns of `derived.csv`. */
export const DERIVED_COLUMNS = [
  SHARED_COLUMNS.indicator,
  SHARED_COLUMNS.area,
  column(
    'measure',
    'string',
    (row) => row.measure,
    'previous: cùng kỳ năm trước, suy từ mức tăng giảm; year-start: mức cuối năm trước, suy từ mức tăng giảm so với đầu năm; plan: kế hoạch cả năm, suy từ tỷ lệ so với kế hoạch; single: riêng một quý hay một tháng, là hiệu của hai số cộng dồn',
    "previous: the same period a year before, from the stated change; year-start: the level at the end of the year before, from the stated change since; plan: the year's plan, from the stated share; single: a quarter or month by itself, one cumulative value less another",
    { required: true, values: ['previous', 'year-start', 'plan', 'single'] },
  ),
  column(
    'period',
    'string',
    (row) => row.period,
    'Kỳ của giá trị suy ra; với plan là năm',
    'Period the derived value is about; for a plan its year',
    { required: true },
  ),
  column(
    'value',
    'number',
    (row) => row.value,
    'Giá trị tính được từ các số như in, theo đơn vị của chỉ tiêu',
    "Value that follows from the numbers as printed, in the indicator's unit",
    { required: true },
  ),
  column(
    'low',
    'number',
    (row) => row.low,
    'Cận dưới, nếu mọi chữ số in ra đều đúng: số cuối sai nhiều nhất nửa đơn vị',
    'Lower bound if every printed digit counts: each number is off by at most half a unit of its last digit',
    { required: true },
  ),
  column(
    'high',
    'number',
    (row) => row.high,
    'Cận trên, nếu mọi chữ số in ra đều đúng',
    'Upper bound under the same assumption',
    { required: true },
  ),
  SHARED_COLUMNS.unit,
  SHARED_COLUMNS.planBy,
  column(
    'report',
    'string',
    (row) => row.report,
    'Mã báo cáo của số liệu gốc',
    'Slug of the report whose statement it follows from',
    { required: true },
  ),
  column(
    'anchor',
    'string',
    (row) => row.anchor,
    'Vị trí của số liệu gốc trong trang báo cáo',
    "Id of that statement in the report's page",
    { required: true },
  ),
  column('from_period', 'string', (row) => row.fromPeriod, 'Kỳ của số liệu gốc', 'Period of that statement', {
    required: true,
  }),
  column(
    'less_report',
    'string',
    (row) => row.less?.report,
    'Với single: mã báo cáo của số bị trừ đi',
    'Of single: slug of the report whose statement is subtracted',
  ),
  column(
    'less_anchor',
    'string',
    (row) => row.less?.anchor,
    'Với single: vị trí của số bị trừ đi',
    "Of single: id of that statement in its report's page",
  ),
  column(
    'less_period',
    'string',
    (row) => row.less?.period,
    'Với single: kỳ của số bị trừ đi',
    'Of single: period of that statement',
  ),
  column(
    'low_if_round',
    'number',
    (row) => row.roundLow,
    'Cận dưới, nếu các số 0 ở cuối một số tròn cũng là làm tròn (2.000 có thể là 1.500 đến 2.500); không có số tròn thì bằng low',
    'Lower bound if two or more zeros at the end of a whole number are rounding too (2.000 may be 1.500 to 2.500); equals low where there is no such number',
    { required: true },
  ),
  column(
    'high_if_round',
    'number',
    (row) => row.roundHigh,
    'Cận trên, với cùng giả định',
    'Upper bound under that assumption',
    { required: true },
  ),
];
