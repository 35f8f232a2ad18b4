import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { ArchiveContext } from './asked-context.ts';
import type { z } from 'astro/zod';
import type { Area } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Topic } from '../domain/topic.ts';
import { renderProse, type RenderedProse } from '../markdown/render-prose.ts';
import { contentFile, markdownFiles, type ContentFile, faultsOfText } from './content-files.ts';
import { keptReadings } from './kept-readings.ts';
import { markdownFault } from './markdown-fault.ts';
import type { Abbreviation, Fault, GlossaryTerm, Site } from './model.ts';
import {
  abbreviationsSchema,
  areasSchema,
  glossarySchema,
  indicatorSchema,
  siteSchema,
  topicsSchema,
} from './schemas.ts';
import { digestOf } from './report-cache.ts';
import { unreadableText } from './tangled-text.ts';
import { readYaml, splitFrontmatter } from './yaml-file.ts';

/** Everything of the archive that is not a report. */
export interface Catalogue {
  readonly site: Site;
  readonly areas: readonly Area[];
  readonly topics: readonly Topic[];
  readonly glossary: readonly GlossaryTerm[];
  readonly abbreviations: readonly Abbreviation[];
  readonly indicators: readonly Indicator[];
  readonly faults: readonly Fault[];
  /** The texts it was read from, by path: for digests, and for the places of faults. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads `site.yaml`, `areas.yaml`, `topics.yaml`, `glossary.yaml`, `abbreviations.yaml` (both optional) and `indicators/`.
 *
 * @param kept where indicators that were read lie between builds, and the digest of the code that reads them
 */
export async function readCatalogue(
  contentDir: string,
  kept?: { readonly cacheDir: string; readonly code: string },
): Promise<Catalogue> {
  const faults: Fault[] = [];
  const texts = new Map<string, string>();
  const readFile = async <S extends z.ZodType>(path: string, schema: S, optional = false) => {
    const file = await contentFile(contentDir, path);
    if ('rule' in file) {
      if (!optional) faults.push(file);
      return undefined;
    }
    texts.set(path, file.text);
    faults.push(...faultsOfText(file));
    // A key that nobody knows must not take the whole file's content away.
    const { data, faults: found } = readYaml(file.text, schema, path, { keepsKnownKeys: true });
    faults.push(...found);
    return data;
  };
  const site = await readFile('site.yaml', siteSchema);
  const areas = await readFile('areas.yaml', areasSchema);
  const topics = await readFile('topics.yaml', topicsSchema);
  const glossary = await readFile('glossary.yaml', glossarySchema, true);
  const abbreviations = await readFile('abbreviations.yaml', abbreviationsSchema, true);
  const indicatorFiles = await markdownFiles(contentDir, 'indicators');
  for (const file of indicatorFiles) {
    texts.set(file.path, file.text);
    faults.push(...faultsOfText(file));
  }
  const ids = new Set(indicatorFiles.map(({ name }) => name));
  const read = (file: ContentFile): ReadIndicator => readIndicator(file, ids);
  const readings = kept
    ? await keptReadings(
        join(kept.cacheDir, '.indicators.json'),
        // Definitions link to the indicators that there are.
        digestOf([kept.code, ...ids]),
        indicatorFiles,
        read,
      )
    : indicatorFiles.map(read);
  const indicators = readings.flatMap(({ indicator, faults: found }) => {
    faults.push(...found);
    return indicator ? [indicator] : [];
  });
  const terms = (glossary?.terms ?? []).map(({ long_form: longForm, ...term }) => ({ ...term, longForm }));
  return {
    site: toSite(site),
    areas: toAreas(areas),
    topics: (topics?.topics ?? []).map(({ name_en: nameEn, ...topic }) => ({ ...topic, nameEn })),
    glossary: terms,
    abbreviations: withGlossary(abbreviations?.abbreviations ?? [], terms),
    indicators,
    faults,
    texts,
  };
}

/** The areas alone, as far as `areas.yaml` can be read. */
export async function readAreas(contentDir: string): Promise<readonly Area[]> {
  const file = await contentFile(contentDir, 'areas.yaml');
  if ('rule' in file) return [];
  return toAreas(readYaml(file.text, areasSchema, file.path, { keepsKnownKeys: true }).data);
}

const toAreas = (read: z.output<typeof areasSchema> | undefined): readonly Area[] =>
  (read?.areas ?? []).map(({ name_en: nameEn, valid_from: validFrom, valid_to: validTo, ...area }) => ({
    ...area,
    nameEn,
    validFrom,
    validTo,
  }));

/** Abbreviations of both files, each short form once. */
function withGlossary(own: readonly Abbreviation[], terms: readonly GlossaryTerm[]): Abbreviation[] {
  const longForms = new Map(own.map(({ short, long }) => [short, new Set(long)]));
  for (const { abbreviation, longForm } of terms) {
    if (abbreviation === undefined || longForm === undefined) continue;
    longForms.set(abbreviation, (longForms.get(abbreviation) ?? new Set()).add(longForm));
  }
  return [...longForms].map(([short, long]) => ({ short, long: [...long] }));
}

function toSite(site: z.output<typeof siteSchema> | undefined): Site {
  const {
    headline_indicators: headlineIndicators,
    notice_en: noticeEn,
    ...rest
  } = site ?? siteSchema.parse({ title: 'Kho Báo Cáo', publisher: 'Kho Báo Cáo' });
  return { ...rest, noticeEn, headlineIndicators };
}

interface ReadIndicator {
  readonly indicator?: Indicator;
  readonly faults: readonly Fault[];
}

function readIndicator(file: ContentFile, ids: ReadonlySet<string>): ReadIndicator {
  const { yaml, body } = splitFrontmatter(file.text);
  const { data, faults } = readYaml(yaml ?? '', indicatorSchema, file.path, { firstLine: 2 });
  if (!data) return { faults };
  if (!INDICATOR_ID.test(file.name)) return { faults: [faultOfId(file)] };
  const {
    name_en: nameEn,
    aliases_after: aliasesAfter,
    aliases_behind: aliasesBehind,
    not_when: notWhen,
    change_base: changeBase,
    definition_en: definitionEn,
    breaks,
    ...rest
  } = data;
  let prose: RenderedProse;
  let definition: string;
  try {
    prose = renderProse(body, ids);
    definition = toString(fromMarkdown(body)).trim();
  } catch (error) {
    return { faults: [...faults, unreadableText(file.path, error)] };
  }
  const { html: definitionHtml, messages } = prose;
  return {
    indicator: {
      ...rest,
      id: file.name,
      nameEn,
      aliasesAfter,
      aliasesBehind,
      notWhen,
      ...(changeBase ? { changeBase } : {}),
      breaks: breaks.map(({ from, note, note_en: noteEn }) => ({ from, note, noteEn })),
      definitionHtml,
      definition,
      definitionEn,
    },
    faults: [...faults, ...messages.map((message) => markdownFault(message, file.path))],
  };
}

/** An indicator's id is part of addresses and data files. */
const INDICATOR_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function faultOfId({ path, name }: ContentFile): Fault {
  return {
    file: path,
    line: 1,
    rule: 'indicator-id',
    severity: 'error',
    message: `Tên tệp “${name}” không dùng làm mã chỉ tiêu được.`,
    hint: 'Đổi tên tệp: chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
  };
}

/** What reading a report asks of a catalogue; links to other reports lead nowhere yet. */
export function contextOf({ indicators, areas }: Pick<Catalogue, 'indicators' | 'areas'>): ArchiveContext {
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Set(areas.map(({ id }) => id)),
    reports: new Set<string>(),
  };
}
