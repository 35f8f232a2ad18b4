import type { Site } from '../../archive/model.ts';
import type { ColumnDescription } from '../../views/data/columns.ts';
import * as wordsEn from '../../words/en/data.ts';
import * as words from '../../words/vi/data.ts';
import type { WrittenFile } from '../incremental/made-from.ts';
import { SCHEMAS, type TableFacts, type TableSchema } from '../../views/data/table-facts.ts';

/** A CSV file as it was written. */
export interface WrittenTable extends Pick<WrittenFile, 'bytes' | 'hash'> {
  readonly facts: TableFacts;
}

/**
 * `datapackage.json`: a Frictionless Tabular Data Package (version 1) that describes every CSV file, with
 * size and hash. Encoding and dialect are the standard's defaults, and schemas are files of their own: written out
 * for each table they would be most of the package. English titles and descriptions stand beside the Vietnamese ones as `title_en`,
 * `description_en`, which the standard allows as further properties.
 */
export function dataPackageJson(site: Site, tables: readonly WrittenTable[]): string {
  const description = {
    profile: 'tabular-data-package',
    name: 'kho-bao-cao',
    title: site.title,
    description: `${site.description.trim()}\n\n${words.guardNote}`,
    description_en: wordsEn.guardNote,
    licenses: [{ path: site.licence.url, title: site.licence.name }],
    contributors: [{ title: site.publisher, role: 'publisher' }],
    resources: tables.map(resource),
  };
  return `${JSON.stringify(description)}\n`;
}

/** What all tables of one kind have in common, by its path: the package's resources refer to it. */
export function schemaFiles(): Map<string, string> {
  const files = Object.entries(SCHEMAS).map(
    ([name, schema]) => [schemaPath(name), tableSchema(schema)] as const,
  );
  return new Map(files.map(([path, schema]) => [path, `${JSON.stringify(schema, null, 2)}\n`]));
}

const schemaPath = (name: string): string => `schemas/${name}.json`;

function resource({ facts: { name, path, title, titleEn, schema }, bytes, hash }: WrittenTable) {
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    title_en: titleEn,
    format: 'csv',
    mediatype: 'text/csv',
    bytes,
    hash: `sha256:${hash}`,
    schema: schemaPath(schema),
  };
}

function tableSchema({ columns, primaryKey, foreignKeys }: TableSchema) {
  return {
    fields: columns.map(field),
    missingValues: [''],
    ...(primaryKey ? { primaryKey } : {}),
    ...(foreignKeys ? { foreignKeys } : {}),
  };
}

function field({ name, type, description, descriptionEn, required, values }: ColumnDescription) {
  return {
    name,
    type,
    description,
    description_en: descriptionEn,
    ...(type === 'boolean' ? { trueValues: ['1'], falseValues: ['0'] } : {}),
    ...(required || values
      ? { constraints: { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) } }
      : {}),
  };
}
