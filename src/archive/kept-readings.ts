import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf, readJson, writeWhole } from './report-cache.ts';

interface Stored<T> {
  readonly version: string;
  /** By path: the digest of the file's text, and what was read from it. */
  readonly files: Readonly<Record<string, readonly [digest: string, read: T]>>;
}

/** What is read: a small file, or whatever else has a name in the place of a path, and a text that changes with it. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/**
 * What is read from many small files: each is read anew only where its text has changed. All of it lies in one file,
 * for opening hundreds takes longer than reading them.
 *
 * @param path the file that it is kept in
 * @param version of all else that reading them depends on
 * @param read gives what can be written as JSON
 */
export async function keptReadings<S extends Source, T>(
  path: string,
  version: string,
  files: readonly S[],
  read: (file: S) => T,
): Promise<T[]> {
  const stored = await readJson<Stored<T>>(path);
  const before = stored?.version === version ? stored.files : {};
  const now = files.map((file): [string, readonly [string, T]] => {
    const digest = digestOf([file.text]);
    const kept = before[file.path];
    return [file.path, kept?.[0] === digest ? kept : [digest, read(file)]];
  });
  if (Object.keys(before).length !== now.length || now.some(([file, entry]) => before[file] !== entry)) {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, JSON.stringify({ version, files: Object.fromEntries(now) }));
  }
  return now.map(([, [, one]]) => one);
}
