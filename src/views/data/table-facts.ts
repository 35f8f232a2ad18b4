import type { Report } from '../../archive/model.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, REPORT_COLUMNS } from './catalogue-columns.ts';
import type { ColumnDescription } from './columns.ts';
import { DERIVED_COLUMNS } from './derived-columns.ts';
import { OBSERVATION_COLUMNS } from './observation-columns.ts';
import * as wordsEn from '../../words/en/data.ts';
import * as words from '../../words/vi/data.ts';

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** What is told of a table's columns, by the name of its schema: tables of the same columns share one. */
export interface TableSchema {
  readonly columns: readonly ColumnDescription[];
  readonly primaryKey?: string;
  readonly foreignKeys?: readonly ForeignKey[];
}

const refersTo = (field: string, resource: string, key: string): ForeignKey => ({
  fields: field,
  reference: { resource, fields: key },
});

const STATEMENT_KEYS = [
  refersTo('indicator', 'indicators', 'id'),
  refersTo('area', 'areas', 'id'),
  refersTo('report', 'reports', 'slug'),
];

export const SCHEMAS = {
  observations: { columns: OBSERVATION_COLUMNS, foreignKeys: STATEMENT_KEYS },
  derived: { columns: DERIVED_COLUMNS, foreignKeys: STATEMENT_KEYS },
  indicators: { columns: INDICATOR_COLUMNS, primaryKey: 'id' },
  reports: {
    columns: REPORT_COLUMNS,
    primaryKey: 'slug',
    foreignKeys: [refersTo('area', 'areas', 'id')],
  },
  // An empty resource name means the resource itself.
  areas: { columns: AREA_COLUMNS, primaryKey: 'id', foreignKeys: [refersTo('parent', '', 'id')] },
} satisfies Record<string, TableSchema>;

/** The tables of the whole archive, as they are called in `/data/`. */
export type MainTable = keyof typeof SCHEMAS;

export const MAIN_TABLES = Object.keys(SCHEMAS) as MainTable[];

/** Those that have JSON too: the others' rows are in the JSON of their indicators and reports. */
export const CATALOGUES = ['indicators', 'reports', 'areas'] as const satisfies MainTable[];

/** What the data package says of one CSV file besides its size and hash. */
export interface TableFacts {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly titleEn: string;
  readonly schema: MainTable;
}

/** @param suffix what stands behind the name of a part of the table, see {@link TablePart} */
export function mainFacts(name: MainTable, suffix = ''): TableFacts {
  const part = suffix ? ` (${suffix.slice(1)})` : '';
  return {
    name: `${name}${suffix}`,
    path: `${name}${suffix}.csv`,
    title: words.files[name] + part,
    titleEn: wordsEn.files[name] + part,
    schema: name,
  };
}

export function indicatorFacts({ id, name, nameEn }: Indicator): TableFacts {
  return {
    name: `indicator-${id}`,
    path: `indicators/${id}.csv`,
    title: name,
    titleEn: nameEn ?? name,
    schema: 'observations',
  };
}

export function reportFacts({ slug, title }: Report): TableFacts {
  return {
    name: `report-${slug}`,
    path: `reports/${slug}.csv`,
    title,
    titleEn: wordsEn.figuresOfReport(slug),
    schema: 'observations',
  };
}
