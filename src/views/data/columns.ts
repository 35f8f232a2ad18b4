import * as descriptionsEn from '../../words/en/columns.ts';
import * as descriptions from '../../words/vi/columns.ts';

/** What a cell holds before it is written; `undefined` where the report does not say. */
export type Cell = string | number | boolean | undefined;

/** Type of a column in the words of Frictionless Table Schema. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** One column of a data file: its cells, and what the data package and the data page say of it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** What it holds, in Vietnamese and in English. */
  readonly description: string;
  readonly descriptionEn: string;
  readonly required?: true;
  /** The closed list of its values, where there is one. */
  readonly values?: readonly string[];
  readonly cell: (row: Row) => Cell;
}

/** A column as it is described to people and programs, whatever its rows are. */
export type ColumnDescription = Omit<Column<never>, 'cell'>;

type ColumnExtras = Pick<Column<never>, 'required' | 'values'>;

type Descriptions = typeof descriptions;

/** Makes the columns of one data file, `column(name, type, cell)`; what they hold is said in `words/…/columns.ts`. */
export function columnsOf<Row, File extends keyof Descriptions>(file: File) {
  const [vietnamese, english]: [Record<string, string>, Record<string, string>] = [
    descriptions[file],
    descriptionsEn[file],
  ];
  return (
    name: keyof Descriptions[File] & string,
    type: ColumnType,
    cell: (row: Row) => Cell,
    extras: ColumnExtras = {},
  ): Column<Row> => ({
    name,
    type,
    cell,
    description: vietnamese[name] ?? '',
    descriptionEn: english[name] ?? '',
    ...extras,
  });
}
