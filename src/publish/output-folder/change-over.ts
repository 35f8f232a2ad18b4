import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryAt, filesBelow, foldersAbove, MANIFEST, readManifest, writeManifest } from './site-manifest.ts';

/** Something stands in the way that no build of this program wrote; nothing has been changed. */
export class StrangerInTheWay extends Error {
  /** Path from the site's folder. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} was not written by a build`);
    this.path = path;
  }
}

/**
 * Puts a whole new site in place of the earlier one. Files that no build wrote stay where they are. New files come
 * before those that are no more go, pages after what they load; where a step fails, all are taken back.
 *
 * @param fresh folder of the new site
 * @param target folder of the earlier site, on the same file system
 * @param aside a folder, new, for the earlier files until all is done
 * @param kept files of the earlier site that are the new one's as they are
 * @throws StrangerInTheWay before anything is changed
 */
export function changeOver(
  fresh: string,
  target: string,
  aside: string,
  kept: ReadonlySet<string> = new Set(),
): void {
  const listed = readManifest(target);
  const earlier = ownFiles(target, listed ?? []);
  const files = filesBelow(fresh);
  const stays = [...kept].filter((path) => earlier.has(path));
  const site = new Set([...files, ...stays]);
  const folders = new Set([...site].flatMap(foldersAbove));
  const gone = [...earlier].filter((path) => !site.has(path));
  // A file where a folder is to be, or files in a folder that is to be a file, go first.
  const blocks = (path: string): boolean =>
    folders.has(path) || foldersAbove(path).some((folder) => site.has(folder));
  findStrangers({ target, site, folders, earlier });

  const moved: { readonly path: string; readonly from: string; readonly to: string }[] = [];
  const move = (path: string, from: string, to: string): void => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    rename(join(from, path), join(to, path));
    moved.push({ path, from, to });
  };
  // Whenever the machine stops, the list names every file that a build wrote.
  mkdirSync(target, { recursive: true });
  writeManifest(target, [...earlier, ...site], true);
  try {
    for (const path of gone.filter(blocks)) move(path, target, aside);
    removeEmpty(target, gone.filter(blocks));
    for (const path of files.sort(byLoading)) {
      if (earlier.has(path)) move(path, target, aside);
      move(path, fresh, target);
    }
    for (const path of gone.filter((path) => !blocks(path))) move(path, target, aside);
    writeManifest(target, site);
  } catch (error) {
    for (const { path, from, to } of moved.reverse()) {
      mkdirSync(dirname(join(from, path)), { recursive: true });
      rename(join(to, path), join(from, path));
      if (to === target) removeEmpty(target, [path]);
    }
    if (listed) writeManifest(target, listed);
    else rmSync(join(target, MANIFEST), { force: true });
    throw error;
  }
  removeEmpty(target, gone);
}

/** The files of the list that are still plain files, in plain folders: no link leads a change out of the site. */
function ownFiles(target: string, listed: Iterable<string>): ReadonlySet<string> {
  // Thousands of files lie in a folder.
  const known = new Map<string, boolean>();
  const isFolder = (folder: string): boolean => {
    const is = known.get(folder) ?? entryAt(join(target, folder)) === 'folder';
    known.set(folder, is);
    return is;
  };
  return new Set(
    [...listed].filter(
      (path) => foldersAbove(path).every(isFolder) && entryAt(join(target, path)) === 'file',
    ),
  );
}

function findStrangers(plan: {
  readonly target: string;
  readonly site: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
}): void {
  const { target, site, folders, earlier } = plan;
  const isOwn = (path: string): boolean => earlier.has(path);
  for (const folder of folders) {
    const entry = entryAt(join(target, folder));
    if (entry !== 'nothing' && entry !== 'folder' && !isOwn(folder)) throw new StrangerInTheWay(folder);
  }
  for (const path of site) {
    if (isOwn(path)) continue;
    const entry = entryAt(join(target, path));
    if (entry === 'folder') {
      const inside = filesBelow(join(target, path)).map((name) => `${path}/${name}`);
      const stranger = inside.find((name) => !isOwn(name));
      if (stranger !== undefined) throw new StrangerInTheWay(stranger);
    } else if (entry !== 'nothing') throw new StrangerInTheWay(path);
  }
}

/** What pages load comes before pages, so that none is served without its style, scripts and data. */
const byLoading = (a: string, b: string): number =>
  Number(a.endsWith('.html')) - Number(b.endsWith('.html')) || (a < b ? -1 : 1);

/** Removes the folders above files, as far as nothing is left in them. */
function removeEmpty(target: string, files: readonly string[]): void {
  const folders = [...new Set(files.flatMap(foldersAbove))].sort((a, b) => b.length - a.length);
  for (const folder of folders) {
    try {
      if (entryAt(join(target, folder)) === 'folder') rmdirSync(join(target, folder));
    } catch {
      // Something lies in it still.
    }
  }
}

/** Windows refuses for a moment to move what a scanner or a server has just opened. */
function rename(from: string, to: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isBusy =
        process.platform === 'win32' && error instanceof Error && 'code' in error && existsSync(from);
      if (!isBusy || tries === 20) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}
