import type { Derived } from '../domain/derivation.ts';
import { columnsOf } from './csv.ts';

const column = columnsOf<Derived>();

/** Columns of `derived.csv`. */
export const DERIVED_COLUMNS = [
  column(
    'indicator',
    'string',
    (row) => row.indicator,
    'Mã chỉ tiêu, xem indicators.csv',
    'Id of the indicator, see indicators.csv',
    { required: true },
  ),
  column('area', 'string', (row) => row.area, 'Mã khu vực, xem areas.csv', 'Id of the area, see areas.csv', {
    required: true,
  }),
  column(
    'measure',
    'string',
    (row) => row.measure,
    'previous: cùng kỳ năm trước, suy từ mức tăng giảm; plan: kế hoạch cả năm, suy từ tỷ lệ so với kế hoạch',
    "previous: the same period a year before, from the stated change; plan: the year's plan, from the stated share",
    { required: true, values: ['previous', 'plan'] },
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
    'Cận dưới, do các số in đã làm tròn',
    'Lower bound, from the rounding of the printed numbers',
    { required: true },
  ),
  column(
    'high',
    'number',
    (row) => row.high,
    'Cận trên, do các số in đã làm tròn',
    'Upper bound, from the rounding of the printed numbers',
    { required: true },
  ),
  column('unit', 'string', (row) => row.unit, 'Đơn vị tính của chỉ tiêu', "The indicator's unit", {
    required: true,
  }),
  column(
    'plan_by',
    'string',
    (row) => row.planBy,
    'Cấp giao kế hoạch: trung-uong, tinh …',
    'Who set the plan: trung-uong (central government), tinh (province) …',
  ),
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
];
