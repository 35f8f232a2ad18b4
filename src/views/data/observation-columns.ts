import type { Observation } from '../../domain/observation.ts';
import { columnsOf, type Column } from './columns.ts';
import { SHARED_COLUMNS } from './shared-columns.ts';

const column = columnsOf<Observation, 'observations'>('observations');

/** Columns of `observations.csv`, in the order that readers' scripts rely on. */
export const OBSERVATION_COLUMNS = [
  SHARED_COLUMNS.indicator,
  SHARED_COLUMNS.area,
  column('period', 'string', (row) => row.period, { required: true }),
  column('start', 'date', (row) => row.start, { required: true }),
  column('end', 'date', (row) => row.end, { required: true }),
  column('value', 'number', (row) => row.value),
  SHARED_COLUMNS.unit,
  column('plan_pct', 'number', (row) => row.planPct),
  column('plan_value', 'number', (row) => row.planValue),
  column('plan_year', 'integer', (row) => row.planYear),
  SHARED_COLUMNS.planBy,
  column('yoy_pct', 'number', (row) => row.yoyPct),
  column('yoy_points', 'number', (row) => row.yoyPoints),
  column('ytd_pct', 'number', (row) => row.ytdPct),
  column('change_abs', 'number', (row) => row.changeAbs),
  column('role', 'string', (row) => row.role, { required: true, values: ['actual', 'target', 'reference'] }),
  column('primary', 'boolean', (row) => row.primary, { required: true }),
  column('statement', 'string', (row) => row.statement, {
    required: true,
    values: ['text', 'note', 'table'],
  }),
  column('report', 'string', (row) => row.report, { required: true }),
  column('anchor', 'string', (row) => row.anchor, { required: true }),
  column('quote', 'string', (row) => row.quote, { required: true }),
  column('sentence', 'string', (row) => row.sentence),
  column('value_printed', 'string', (row) => row.valuePrinted),
];

/**
 * The same columns in the CSV files of one indicator or report, and in an indicator's JSON: the sentence, more than
 * half of all text, stands in `observations.csv` and in its report's JSON alone.
 */
export const COLUMNS_WITHOUT_SENTENCE = OBSERVATION_COLUMNS.map((one): Column<Observation> =>
  one.name === 'sentence' ? { ...one, cell: () => undefined } : one,
);
