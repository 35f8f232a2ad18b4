import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { indicatorTable, MAIN_TABLES, reportTable, type DataTable } from './data-files.ts';

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
    description: `${site.description.trim()}\n\n${GUARD_NOTE}`,
    description_en: GUARD_NOTE_EN,
    licenses: [{ path: site.licence.url, title: site.licence.name }],
    contributors: [{ title: site.publisher, role: 'publisher' }],
    resources: [...mainFiles(archive), ...indicatorFiles(archive), ...reportFiles(archive)].map(resource),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** What is done to text cells, so that data can be restored: see `guardedText`. */
const GUARD_NOTE =
  "Ô chữ bắt đầu bằng =, +, - hoặc @ có thêm một dấu nháy đơn (') ở đầu để bảng tính không hiểu nhầm là công thức; bỏ dấu nháy ấy đi là được nguyên văn. Các tệp JSON giữ nguyên văn.";
const GUARD_NOTE_EN =
  "Text cells that begin with =, +, - or @ carry one apostrophe (') in front, so that no spreadsheet runs them as formulas; without it they are as printed. The JSON files hold the text as printed.";

function mainFiles(archive: Archive): ResourceFacts[] {
  return [
    {
      name: 'observations',
      path: 'observations.csv',
      title: 'Số liệu: mỗi dòng là một lần báo cáo nêu một số liệu',
      titleEn: 'Figures: one row per statement of a figure by a report',
      table: MAIN_TABLES.observations(archive),
      foreignKeys: STATEMENT_KEYS,
    },
    {
      name: 'derived',
      path: 'derived.csv',
      title: 'Số suy ra: cùng kỳ năm trước và kế hoạch năm, tính từ số báo cáo nêu',
      titleEn: "Derived values: the same period a year before and the year's plan, with bounds",
      table: MAIN_TABLES.derived(archive),
      foreignKeys: STATEMENT_KEYS,
    },
    {
      name: 'indicators',
      path: 'indicators.csv',
      title: 'Danh mục chỉ tiêu',
      titleEn: 'The catalogue of indicators',
      table: MAIN_TABLES.indicators(archive),
      primaryKey: 'id',
    },
    {
      name: 'reports',
      path: 'reports.csv',
      title: 'Danh mục báo cáo',
      titleEn: 'The reports',
      table: MAIN_TABLES.reports(archive),
      primaryKey: 'slug',
      foreignKeys: [refersTo('area', 'areas', 'id')],
    },
    {
      name: 'areas',
      path: 'areas.csv',
      title: 'Danh mục khu vực',
      titleEn: 'The areas',
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
    titleEn: `Figures of the report ${slug}`,
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
