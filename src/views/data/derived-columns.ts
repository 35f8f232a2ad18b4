import type { Derived } from '../../domain/derivation.ts';
import { columnsOf } from './columns.ts';
import { SHARED_COLUMNS } from './shared-columns.ts';

const column = columnsOf<Derived, 'derived'>('derived');

/** Eight digits are more than the rounding of what is printed leaves certain. */
const certain = (value: number): number => Number(value.toPrecision(8));

/** Columns of `derived.csv`. */
export const DERIVED_COLUMNS = [
  SHARED_COLUMNS.indicator,
  SHARED_COLUMNS.area,
  column('measure', 'string', (row) => row.measure, {
    required: true,
    values: ['previous', 'year-start', 'plan', 'single'],
  }),
  column('period', 'string', (row) => row.period, { required: true }),
  column('value', 'number', (row) => certain(row.value), { required: true }),
  column('low', 'number', (row) => certain(row.low), { required: true }),
  column('high', 'number', (row) => certain(row.high), { required: true }),
  SHARED_COLUMNS.unit,
  SHARED_COLUMNS.planBy,
  column('report', 'string', (row) => row.report, { required: true }),
  column('anchor', 'string', (row) => row.anchor, { required: true }),
  column('from_period', 'string', (row) => row.fromPeriod, {
    required: true,
  }),
  column('less_report', 'string', (row) => row.less?.report),
  column('less_anchor', 'string', (row) => row.less?.anchor),
  column('less_period', 'string', (row) => row.less?.period),
  column('low_if_round', 'number', (row) => certain(row.roundLow), { required: true }),
  column('high_if_round', 'number', (row) => certain(row.roundHigh), { required: true }),
  column('start', 'date', (row) => row.start, { required: true }),
  column('end', 'date', (row) => row.end, { required: true }),
];
