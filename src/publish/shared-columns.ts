import { columnsOf } from './csv.ts';

/** What rows of every kind of figure say of it. */
interface Figure {
  readonly indicator: string;
  readonly area: string;
  readonly unit: string;
  readonly planBy?: string;
}

const column = columnsOf<Figure>();

/** Columns that `observations.csv` and `derived.csv` have in common, said the same way in both. */
export const SHARED_COLUMNS = {
  indicator: column(
    'indicator',
    'string',
    (row) => row.indicator,
    'Mã chỉ tiêu, xem indicators.csv',
    'Id of the indicator, see indicators.csv',
    { required: true },
  ),
  area: column(
    'area',
    'string',
    (row) => row.area,
    'Mã khu vực, xem areas.csv',
    'Id of the area, see areas.csv',
    {
      required: true,
    },
  ),
  unit: column('unit', 'string', (row) => row.unit, 'Đơn vị tính của chỉ tiêu', "The indicator's unit", {
    required: true,
  }),
  planBy: column(
    'plan_by',
    'string',
    (row) => row.planBy,
    'Cấp giao kế hoạch: trung-uong, tinh …',
    'Who set the plan: trung-uong (central government), tinh (province) …',
  ),
} as const;
