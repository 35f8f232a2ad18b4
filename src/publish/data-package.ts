import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { indicatorTable, MAIN_TABLES, reportTable, type DataTable } from './data-files.ts';
import * as wordsEn from '../words/en/data.ts';
import * as words from '../words/vi/data.ts';

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

interface ResourceFacts {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly titleEn: string;
  readonly table: DataTable;
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

/**
 * `datapackage.json`: a Frictionless Tabular Data Package (version 1) that describes every CSV file, with
 * size and hash. English titles and descriptions stand beside the Vietnamese ones as `title_en`,
 * `description_en`, which the standard allows as further properties.
 */
export function dataPackageJson(archive: Archive): string {
  const { site } = archive;
  const description = {
    profile: 'tabular-data-package',
    name: 'kho-bao-cao',
    title: site.title,
    description: `${site.description.trim()}\n\n${words.guardNote}`,
    description_en: wordsEn.guardNote,
    licenses: [{ path: site.licence.url, title: site.licence.name }],
    contributors: [{ title: site.publisher, role: 'publisher' }],
    resources: [...mainFiles(archive), ...indicatorFiles(archive), ...reportFiles(archive)].map(resource),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function mainFiles(archive: Archive): ResourceFacts[] {
  return [
    {
      name: 'observations',
      path: 'observations.csv',
      title: words.files.observations,
      titleEn: wordsEn.files.observations,
      table: MAIN_TABLES.observations(archive),
      foreignKeys: STATEMENT_KEYS,
    },
    {
      name: 'derived',
      path: 'derived.csv',
      title: words.files.derived,
      titleEn: wordsEn.files.derived,
      table: MAIN_TABLES.derived(archive),
      foreignKeys: STATEMENT_KEYS,
    },
    {
      name: 'indicators',
      path: 'indicators.csv',
      title: words.files.indicators,
      titleEn: wordsEn.files.indicators,
      table: MAIN_TABLES.indicators(archive),
      primaryKey: 'id',
    },
    {
      name: 'reports',
      path: 'reports.csv',
      title: words.files.reports,
      titleEn: wordsEn.files.reports,
      table: MAIN_TABLES.reports(archive),
      primaryKey: 'slug',
      foreignKeys: [refersTo('area', 'areas', 'id')],
    },
    {
      name: 'areas',
      path: 'areas.csv',
      title: words.files.areas,
      titleEn: wordsEn.files.areas,
      table: MAIN_TABLES.areas(archive),
      primaryKey: 'id',
      // An empty resource name means the resource itself.
      foreignKeys: [refersTo('parent', '', 'id')],
    },
  ];
}

function indicatorFiles(archive: Archive): ResourceFacts[] {
  return archive.indicators.map(({ id, name, nameEn }) => ({
    name: `indicator-${id}`,
    path: `indicators/${id}.csv`,
    title: name,
    titleEn: nameEn ?? name,
    table: indicatorTable(id, archive),
    foreignKeys: STATEMENT_KEYS,
  }));
}

function reportFiles(archive: Archive): ResourceFacts[] {
  return archive.reports.map(({ slug, title }) => ({
    name: `report-${slug}`,
    path: `reports/${slug}.csv`,
    title,
    titleEn: wordsEn.figuresOfReport(slug),
    table: reportTable(slug, archive),
    foreignKeys: STATEMENT_KEYS,
  }));
}

function resource({ name, path, title, titleEn, table, primaryKey, foreignKeys }: ResourceFacts) {
  const text = table.csv();
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    title_en: titleEn,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      ...(primaryKey ? { primaryKey } : {}),
      ...(foreignKeys ? { foreignKeys } : {}),
    },
  };
}

function field({ name, type, description, descriptionEn, required, values }: DataTable['columns'][number]) {
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
