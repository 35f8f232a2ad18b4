import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive } from '../../archive/load-archive.ts';
import type { Archive } from '../../archive/model.ts';
import { readCatalogue } from '../../archive/read-catalogue.ts';
import { pipelineDigest } from '../../archive/report-cache.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { reportOf } from '../review/compare-draft.ts';
import { readDraft } from '../review/read-draft.ts';
import { archiveSettings } from '../../archive/settings.ts';
import type { ReportContext } from '../../markdown/report-context.ts';
import type { OpenArchive } from '../desk.ts';

/** An archive as far as reading it goes. */
export type ReadFrom = Pick<OpenArchive, 'contentDir' | 'files'>;

/** The archive around a draft: its catalogue, and what the other reports state. */
export interface ArchiveAroundDraft {
  readonly archive: Archive;
  /** What reading the draft asks of it. */
  readonly context: Omit<ReportContext, 'report'>;
}

interface Kept {
  readonly files: ReadonlyMap<string, string>;
  readonly around: Promise<ArchiveAroundDraft>;
}

const kept = new WeakMap<ReadFrom, Kept>();

/** How many reports that changed are read by themselves; with more the whole archive is read anew. */
const MOST_CHANGED = 8;

/**
 * Reads the archive around a draft: whole at first, then only what has changed since, and not the draft itself, for what
 * it states is read anew each time. Other drafts are in it: a figure is compared with all that is there.
 */
export async function archiveAround(archive: ReadFrom, slug: string): Promise<ArchiveAroundDraft> {
  const files = await filesOf(archive.contentDir);
  const known = kept.get(archive);
  const changed = known && changedPaths(known.files, files);
  if (known && changed?.every((path) => path === `reports/${slug}.md`)) return known.around;
  const around =
    known && changed && changed.every(isReadAlone) && changed.length <= MOST_CHANGED
      ? known.around.then((before) => withChanged(archive, before, changed))
      : load(archive.contentDir);
  kept.set(archive, { files, around });
  around.catch(() => kept.delete(archive));
  return around;
}

const isReadAlone = (path: string): boolean => /^(?:reports|indicators)\/.+\.md$/u.test(path);

function changedPaths(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
}

/**
 * The archive with a few files read again. Where an indicator's measure changed, all that states it is to be read anew; a
 * new one or a new name may also name rows of other reports' tables, which the next whole reading finds.
 */
async function withChanged(
  { contentDir, files }: ReadFrom,
  before: ArchiveAroundDraft,
  changed: readonly string[],
): Promise<ArchiveAroundDraft> {
  const settings = archiveSettings({ ...process.env, ARCHIVE_CONTENT: contentDir });
  let { archive } = before;
  if (changed.some((path) => path.startsWith('indicators/'))) {
    const kept = { cacheDir: settings.cacheDir, code: await pipelineDigest() };
    const { indicators } = await readCatalogue(contentDir, kept);
    if (!isMeasuredAlike(archive.indicators, indicators)) return load(contentDir);
    archive = { ...archive, indicators };
  }
  let around = { archive, context: contextOf(archive) };
  for (const path of changed.filter((own) => own.startsWith('reports/'))) {
    const slug = path.slice('reports/'.length, -'.md'.length);
    const file = await files.read(path);
    const reading = file && readDraft(slug, file.text, around.context);
    const reports = archive.reports.filter((report) => report.slug !== slug);
    const observations = archive.observations.filter(({ report }) => report !== slug);
    archive = {
      ...archive,
      reports: [...reports, ...(reading ? reportOf(reading) : [])],
      observations: [...observations, ...(reading?.observations ?? [])],
    };
    around = { archive, context: contextOf(archive) };
  }
  return around;
}

/** Whether all indicators that were known are still there and measured as they were. */
function isMeasuredAlike(before: readonly Indicator[], now: readonly Indicator[]): boolean {
  const measures = new Map(now.map((own) => [own.id, measureOf(own)]));
  return before.every((own) => measures.get(own.id) === measureOf(own));
}

const measureOf = ({ unit, kind, parts, breaks }: Indicator): string =>
  JSON.stringify([unit, kind, parts, breaks]);

const contextOf = ({ indicators, areas, reports }: Archive): Omit<ReportContext, 'report'> => ({
  indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  areas: new Set(areas.map(({ id }) => id)),
  reports: new Set(reports.map((report) => report.slug)),
});

async function load(contentDir: string): Promise<ArchiveAroundDraft> {
  const archive = await loadArchive({ ...archiveSettings(), contentDir, drafts: true });
  return { archive, context: contextOf(archive) };
}

/** All files that the reading depends on, each with its size and time. */
async function filesOf(contentDir: string): Promise<Map<string, string>> {
  const folders = await Promise.all(
    ['', 'indicators', 'reports'].map(async (folder) => {
      const names = await readdir(join(contentDir, folder)).catch(() => []);
      return names
        .filter((name) => /\.(?:md|yaml)$/u.test(name))
        .map((name) => (folder === '' ? name : `${folder}/${name}`));
    }),
  );
  const entries = folders.flat().map(async (path) => {
    const file = await stat(join(contentDir, path)).catch(() => undefined);
    return [path, `${file?.size ?? ''} ${file?.mtimeMs ?? ''}`] as const;
  });
  return new Map(await Promise.all(entries));
}
