import { plainDecimal } from '../../domain/number.ts';
import type { Column, ColumnDescription } from '../../views/data/columns.ts';
import { csvLines, type CsvDialect } from './csv.ts';

/** Rows and their columns, to be written in any of the formats that readers ask for; texts come in pieces. */
export interface DataTable {
  readonly columns: readonly ColumnDescription[];
  csv(dialect?: CsvDialect): Iterable<string>;
  json(): Iterable<string>;
}

export function dataTable<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): DataTable {
  return {
    columns,
    csv: (dialect) => csvLines(columns, rows, dialect),
    json: () => jsonList(columns, rows),
  };
}

/** A list of objects, one a line. */
function* jsonList<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
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
