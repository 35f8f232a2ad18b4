import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive } from '../archive/load-archive.ts';
import { htmlFile, writeWhole } from '../archive/report-cache.ts';
import type { ArchiveSettings } from '../archive/settings.ts';
import { withAliases } from '../archive/write-aliases.ts';
import { anchoredPlaces } from './anchored-places.ts';
import { movedAnchors, type Moves } from './moved-anchors.ts';

/** What was done for the names of places, in lines for a terminal. */
export interface KeptNames {
  readonly moved: readonly string[];
  readonly lost: readonly string[];
}

/** A place whose name is led elsewhere gets another one itself, which a further look finds. */
const LOOKS = 4;

export interface KeepOptions {
  readonly dryRun?: boolean;
  /** Writes a report's file, by its path from the archive's folder; to the disk where absent. */
  readonly write?: (file: string, text: string, before: string) => Promise<unknown>;
}

/**
 * Compares all reports with the last published build and writes the old names of places that have moved into the
 * reports' frontmatter.
 *
 * @param published the built folder
 */
export async function keepNames(
  published: string,
  settings: ArchiveSettings,
  {
    dryRun = false,
    write = (file, text) => writeWhole(join(settings.contentDir, file), text),
  }: KeepOptions = {},
): Promise<KeptNames> {
  let { reports } = await loadArchive(settings);
  const moved: string[] = [];
  const lost = new Set(await reportsGone(published, new Set(reports.map(({ slug }) => slug))));
  for (let look = 1; look <= LOOKS && reports.length > 0; look += 1) {
    const written = new Set<string>();
    for (const { slug, file, aliases = {} } of reports) {
      const page = join(published, 'bao-cao', slug, 'index.html');
      if (!existsSync(page)) continue;
      const moves = movedAnchors(
        anchoredPlaces(await readFile(page, 'utf8')),
        anchoredPlaces(await readFile(htmlFile(settings.cacheDir, slug), 'utf8')),
      );
      for (const line of losses(moves)) lost.add(`${file}: ${line}`);
      if (moves.moved.size === 0) continue;
      moved.push(...[...moves.moved].map(([old, now]) => `${file}: ${old} → ${now}`));
      if (dryRun) continue;
      const all = new Map([...Object.entries(aliases), ...moves.moved]);
      const before = await readFile(join(settings.contentDir, file), 'utf8');
      await write(file, withAliases(before, all), before);
      written.add(slug);
    }
    if (written.size === 0) break;
    const read = await loadArchive(settings);
    reports = read.reports.filter(({ slug }) => written.has(slug));
  }
  return { moved, lost: [...lost] };
}

/** Published reports that are no more, or have another name: no alias leads to those. */
async function reportsGone(published: string, slugs: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(join(published, 'bao-cao'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !slugs.has(entry.name))
    .map(({ name }) => `bao-cao/${name}/: không còn báo cáo nào tên này; liên kết cũ sẽ không mở được`)
    .sort();
}

/** What has no place to be led to, or can't be led there. */
function* losses({ lost, taken }: Moves): Generator<string> {
  for (const id of lost) yield `${id}: không còn chỗ nào giống; liên kết cũ sẽ mở đầu trang`;
  for (const [id, now] of taken) yield `${id}: số này nay là của chỗ khác; chỗ cũ nay là ${now}`;
}
