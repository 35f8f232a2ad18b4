import { columnsOf } from './columns.ts';

/** What rows of every kind of figure say of it. */
interface Figure {
  readonly indicator: string;
  readonly area: string;
  readonly unit: string;
  readonly planBy?: string;
}

const column = columnsOf<Figure, 'shared'>('shared');

/** Columns that `observations.csv` and `derived.csv` have in common, said the same way in both. */
export const SHARED_COLUMNS = {
  indicator: column('indicator', 'string', (row) => row.indicator, { required: true }),
  area: column('area', 'string', (row) => row.area, {
    required: true,
  }),
  unit: column('unit', 'string', (row) => row.unit, {
    required: true,
  }),
  planBy: column('plan_by', 'string', (row) => row.planBy),
} as const;
