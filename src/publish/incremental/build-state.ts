import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArchiveSummary } from '../../archive/build-news.ts';
import { writeWhole } from './write-whole.ts';

/** What a build leaves of the site that it made. */
export interface BuildState {
  /** Digest of all that the site was made from. */
  readonly inputs: string;
  /** Digest of what every file depends on besides the archive: code, settings, pictures. */
  readonly surroundings: string;
  /** What the build told the keeper of the content. */
  readonly summary: ArchiveSummary;
  /** Size and time of every file of the site: one that somebody changed is no longer what the build made. */
  readonly files: Readonly<Record<string, FileMark>>;
}

export type FileMark = readonly [bytes: number, modified: number];

/** Each folder that sites are built for, from each archive, has a state of its own. */
export function stateFile(site: string, contentDir: string): string {
  const key = createHash('sha256')
    .update(`${resolve(site)}\n${contentDir}`)
    .digest('hex')
    .slice(0, 16);
  return resolve('.cache', 'builds', `${key}.json`);
}

/** Lies beside the state: whether a site is as it should be is asked more often than what it is made from. */
export const madeFromFile = (state: string): string => state.replace(/\.json$/, '.parts');

/** The state that the last build left; `undefined` where there is none that can be read. */
export function readState(path: string): BuildState | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as BuildState;
  } catch {
    return undefined;
  }
}

/** Comes last: from now on the site is what the state says. */
export function writeState(path: string, state: BuildState): void {
  writeWhole(path, JSON.stringify(state));
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
