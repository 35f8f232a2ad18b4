import { lstatSync, readdirSync, readFileSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** The file by which a folder is known as a build of this program. It lists every file that the build wrote. */
export const MANIFEST = '.kho-bao-cao.json';

const PROGRAM = 'kho-bao-cao';

/**
 * The files that an earlier build wrote into a folder, as paths from it with `/`; `undefined` where the folder is no
 * build of this program. What a later build may replace or remove is these files and no others, so a path that leads
 * out of the folder makes the whole list void.
 */
export function readManifest(dir: string): ReadonlySet<string> | undefined {
  try {
    const { program, files } = JSON.parse(readFileSync(join(dir, MANIFEST), 'utf8')) as Record<
      string,
      unknown
    >;
    if (program !== PROGRAM || !Array.isArray(files)) return undefined;
    return files.every(isInside) ? new Set<string>(files) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The list is sorted and holds no time or place: two builds of one archive are the same byte for byte.
 *
 * @param changing whether the files are still on their way, so that the list names more than lie there
 */
export function writeManifest(dir: string, files: Iterable<string>, changing = false): void {
  const listed = [...new Set(files)].sort();
  const manifest = { program: PROGRAM, ...(changing ? { changing } : {}), files: listed };
  writeFileSync(join(dir, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Whether a build was stopped while it changed over. */
export function isChangingOver(dir: string): boolean {
  try {
    return (
      (JSON.parse(readFileSync(join(dir, MANIFEST), 'utf8')) as { changing?: unknown }).changing === true
    );
  } catch {
    return false;
  }
}

function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || /[\\\0]|^[a-z]:/iu.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Paths of a folder's files, from it, with `/`. Links are not followed. */
export function filesBelow(dir: string): string[] {
  const found: string[] = [];
  const visit = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) visit(join(folder, entry.name), `${path}/`);
      else found.push(path);
    }
  };
  visit(dir, '');
  return found;
}

/** Folders above a file within its site: `a/b/c` has `a` and `a/b`. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}

export type Entry = 'file' | 'folder' | 'other' | 'nothing';

/** What lies at a path itself: a link is `other`, wherever it leads. Below a file lies nothing. */
export function entryAt(path: string): Entry {
  let stats: Stats | undefined;
  try {
    stats = lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'nothing';
    throw error;
  }
  if (!stats) return 'nothing';
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}
