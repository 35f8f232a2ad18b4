import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ArchiveSummary } from '../../archive/build-news.ts';

/** What a build tells the next one, so that it need not make again what is the same. */
export interface BuildState {
  /** Digest of all that the site was made from. */
  readonly inputs: string;
  /** Digest of what every page depends on besides the archive: code, settings, pictures. */
  readonly surroundings: string;
  /** Digests of the parts of the archive that pages were made from, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** The parts that each computed part was made from. */
  readonly made: Readonly<Record<string, readonly string[]>>;
  /** The parts that each page was made from, by its file's path in the site. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** What the build told the keeper of the content. */
  readonly summary: ArchiveSummary;
  /** Size and time of every file of the site: one that somebody changed is no longer what the build made. */
  readonly files: Readonly<Record<string, FileMark>>;
}

type FileMark = readonly [bytes: number, modified: number];

/** Set by `buildSite` for the build that it starts: the folder of the earlier site. */
export const EARLIER_SITE = 'KHO_BAO_CAO_EARLIER_SITE';

/** Each folder that sites are built for, from each archive, has a state of its own. */
export function stateFile(site: string, contentDir: string): string {
  const key = createHash('sha256')
    .update(`${resolve(site)}\n${contentDir}`)
    .digest('hex')
    .slice(0, 16);
  return resolve('.cache', 'builds', `${key}.json`);
}

/** The state that the last build left; `undefined` where there is none that can be read. */
export function readState(path: string): BuildState | undefined {
  try {
    const { parts, names, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as StoredState;
    const named = (lists: StoredLists): BuildState['pages'] =>
      Object.fromEntries(
        Object.entries(lists).map(([key, places]) => [key, places.map((place) => names[place] ?? '')]),
      );
    return {
      ...rest,
      parts: Object.fromEntries(names.map((name, place) => [name, parts[place] ?? ''])),
      made: named(rest.made),
      pages: named(rest.pages),
    };
  } catch {
    return undefined;
  }
}

/** Hundreds of pages are made from one part: its name is written once. */
interface StoredState extends Omit<BuildState, 'parts' | 'made' | 'pages'> {
  readonly names: readonly string[];
  readonly parts: readonly string[];
  readonly made: StoredLists;
  readonly pages: StoredLists;
}

type StoredLists = Readonly<Record<string, readonly number[]>>;

export function writeState(path: string, { parts, made, pages, ...rest }: BuildState): void {
  const names = Object.keys(parts);
  const places = new Map(names.map((name, place) => [name, place]));
  const placed = (lists: BuildState['pages']): StoredLists =>
    Object.fromEntries(
      Object.entries(lists).map(([key, read]) => [key, read.flatMap((name) => places.get(name) ?? [])]),
    );
  const stored: StoredState = {
    ...rest,
    names,
    parts: Object.values(parts),
    made: placed(made),
    pages: placed(pages),
  };
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, JSON.stringify(stored));
  renameSync(draft, path);
}

/** What can be told of a file without reading it; `undefined` where there is no plain file. */
export function markOf(path: string): FileMark | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? [stats.size, Math.trunc(stats.mtimeMs)] : undefined;
}

/** Whether a file of a site is still as the build left it. */
export function isIntact(site: string, path: string, { files }: Pick<BuildState, 'files'>): boolean {
  const [known, now] = [files[path], markOf(join(site, path))];
  return known !== undefined && now !== undefined && known[0] === now[0] && known[1] === now[1];
}
