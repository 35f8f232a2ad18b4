import { plainDecimal } from '../../domain/number.ts';
import type { Column } from '../../views/data/columns.ts';

/** A list of objects, one a line. */
export function* jsonList<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield before + JSON.stringify(jsonRow(columns, row));
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

/** A row as a JSON object with the columns' names: text unguarded, `null` where the report does not say. */
export function jsonRow<Row>(
  columns: readonly Column<Row>[],
  row: Row,
): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    columns.map(({ name, cell }) => {
      const value = cell(row) ?? null;
      return [name, typeof value === 'number' ? Number(plainDecimal(value)) : value];
    }),
  );
}
