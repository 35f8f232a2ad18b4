import type { Site } from '../../archive/model.ts';
import type { ColumnDescription } from '../../views/data/columns.ts';
import * as wordsEn from '../../words/en/data.ts';
import * as words from '../../words/vi/data.ts';
import { SCHEMAS, type TableFacts, type TableSchema } from '../../views/data/table-facts.ts';

/** A CSV file as it was written. */
export interface WrittenTable {
  readonly facts: TableFacts;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/**
 * `datapackage.json`: a Frictionless Tabular Data Package (version 1) that describes every CSV file, with
 * size and hash. English titles and descriptions stand beside the Vietnamese ones as `title_en`,
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
  return `${JSON.stringify(description, null, 2)}\n`;
}

function resource({ facts: { name, path, title, titleEn, schema }, bytes, hash }: WrittenTable) {
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    title_en: titleEn,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(SCHEMAS[schema]),
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
