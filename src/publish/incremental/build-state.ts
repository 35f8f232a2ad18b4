import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ArchiveSummary } from '../../archive/build-news.ts';

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

/** What the files of a site were made from, so that the next build need not make again what is the same. */
export interface MadeFrom {
  /** Digests of the parts of the archive that files were made from, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** The parts that each computed part was made from. */
  readonly made: Readonly<Record<string, readonly string[]>>;
  /** Results that are stored (`storedFor`), by the name of their part. */
  readonly results: Readonly<Record<string, unknown>>;
  /** The parts that each file was made from, by its path in the site. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** What else is told of a data file, by its path. */
  readonly written: Readonly<Record<string, WrittenFile>>;
}

/** A data file as it was written. */
export interface WrittenFile {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  /** The blocks that it consists of, each with the part of the archive that it was made from: none of the first. */
  readonly blocks?: readonly (readonly [part: string, bytes: number])[];
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
const madeFromFile = (state: string): string => state.replace(/\.json$/, '.parts.json');

/** The state that the last build left; `undefined` where there is none that can be read. */
export function readState(path: string): BuildState | undefined {
  return readJson<BuildState>(path);
}

/** What the files of the last build were made from, if that can be told. */
export function readMadeFrom(path: string, { inputs }: Pick<BuildState, 'inputs'>): MadeFrom | undefined {
  const stored = readJson<StoredMadeFrom>(madeFromFile(path));
  if (stored?.inputs !== inputs) return undefined;
  const { names, parts, made, files, written, results } = stored;
  const named = (lists: StoredLists): MadeFrom['files'] =>
    Object.fromEntries(
      Object.entries(lists).map(([key, places]) => [key, places.map((place) => names[place] ?? '')]),
    );
  return {
    parts: Object.fromEntries(names.map((name, place) => [name, parts[place] ?? ''])),
    made: named(made),
    files: named(files),
    written,
    results,
  };
}

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Hundreds of files are made from one part: its name is written once. */
interface StoredMadeFrom {
  /** Of the build that it belongs to. */
  readonly inputs: string;
  readonly names: readonly string[];
  readonly parts: readonly string[];
  readonly made: StoredLists;
  readonly files: StoredLists;
  readonly written: MadeFrom['written'];
  readonly results: MadeFrom['results'];
}

type StoredLists = Readonly<Record<string, readonly number[]>>;

export function writeState(path: string, state: BuildState, madeFrom: MadeFrom): void {
  const { parts, made, files, written, results } = madeFrom;
  const names = Object.keys(parts);
  const places = new Map(names.map((name, place) => [name, place]));
  const placed = (lists: MadeFrom['files']): StoredLists =>
    Object.fromEntries(
      Object.entries(lists).map(([key, read]) => [
        key,
        read.map((name) => places.get(name) ?? -1).filter((place) => place >= 0),
      ]),
    );
  const stored: StoredMadeFrom = {
    inputs: state.inputs,
    names,
    parts: Object.values(parts),
    made: placed(made),
    files: placed(files),
    written,
    results,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(madeFromFile(path), stored);
  writeWhole(path, state);
}

function writeWhole(path: string, content: unknown): void {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, JSON.stringify(content));
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
