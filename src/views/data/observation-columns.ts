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
  column('quote', 'string', (row) => row.quote),
  column('sentence', 'string', (row) => row.sentence),
  column('value_printed', 'string', (row) => row.valuePrinted),
];

/**
 * The same columns where their text is left out: sentences, more than half of all text, stand in `observations.csv` and
 * in their reports' JSON alone. Where all rows of a file are of one indicator or report, so do their quotes.
 */
const without = (...left: readonly string[]): readonly Column<Observation>[] =>
  OBSERVATION_COLUMNS.map((one) => (left.includes(one.name) ? { ...one, cell: () => undefined } : one));

export const COLUMNS_WITHOUT_SENTENCE = without('sentence');
export const COLUMNS_WITHOUT_TEXT = without('sentence', 'quote');
