import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { entryAt } from './site-manifest.ts';

/** The file by which a folder that an interrupted build left is known as such. */
const MARK = 'kho-bao-cao-building.json';

/** The site's folder in such a folder. */
export const SITE = 'site';

const DAY = 24 * 60 * 60 * 1000;

interface Mark {
  readonly program: 'kho-bao-cao';
  readonly process: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

/** Begin of the names of the folders that sites for `target` are made in. */
const nameStart = (target: string): string => `.${basename(target)}.building-`;

/**
 * Makes the folder in which a site is made until it is whole: beside the one that it is for, or within it where files
 * can't be moved between the two by name alone (another file system, a folder above that may not be written to).
 *
 * @param target an absolute path; the folder is made where it is missing
 */
export function makeStaging(target: string): string {
  makeFolder(target);
  return stagingIn(dirname(target), target) ?? stagingIn(target, target) ?? fail(target);
}

/** Node's own recursive way never ends where a file system makes no folders, such as `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function fail(target: string): never {
  throw Object.assign(new Error(`${target} can't be written to`), { code: 'EACCES' });
}

function stagingIn(parent: string, target: string): string | undefined {
  let folder: string;
  try {
    folder = mkdtempSync(join(parent, nameStart(target)));
  } catch {
    return undefined;
  }
  const mark: Mark = { program: 'kho-bao-cao', process: process.pid, host: hostname(), begun: Date.now() };
  writeFileSync(join(folder, MARK), JSON.stringify(mark));
  const there = join(target, basename(folder));
  const trial = join(folder, 'trial');
  try {
    writeFileSync(trial, '');
    renameSync(trial, `${there}.trial`);
    rmSync(`${there}.trial`);
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

/** Removes what interrupted builds for a folder left beside and within it; one that still runs keeps its own. */
export function removeLeftovers(target: string): void {
  for (const parent of [dirname(target), target]) {
    for (const name of namesIn(parent)) {
      if (isLeftover(parent, name, target)) rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** Whether an entry of a folder is what an interrupted build for `target` left there, by its own mark. */
export function isLeftover(parent: string, name: string, target: string): boolean {
  if (!name.startsWith(nameStart(target)) || entryAt(join(parent, name)) !== 'folder') return false;
  const mark = readMark(join(parent, name));
  return mark !== undefined && !isRunning(mark);
}

function readMark(folder: string): Mark | undefined {
  try {
    const mark = JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as Mark;
    return mark.program === 'kho-bao-cao' ? mark : undefined;
  } catch {
    return undefined;
  }
}

/** A number of a process is given again some day: after a day it tells nothing. */
function isRunning({ process: id, host, begun }: Mark): boolean {
  if (Date.now() - begun > DAY) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(id, 0);
    return id !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
