import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A path with every link in it followed; what does not exist yet keeps its name.
 *
 * @throws where a link leads nowhere, or a file stands where a folder should (`ENOTDIR`)
 */
export function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const isLink = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    if (!isMissing || isLink || dirname(path) === path) throw error;
    return join(realPlace(dirname(path)), basename(path));
  }
}

/**
 * Whether two paths name one folder. The system says so by the folder's number, whatever links and letter case lead
 * there; for folders that do not exist yet the names are compared, and names that differ in case alone count as one.
 */
export function isSame(a: string, b: string): boolean {
  const [first, second] = [numberOf(a), numberOf(b)];
  if (first !== undefined && first === second) return true;
  return placeName(a) === placeName(b);
}

/** Whether a path lies below a folder, at any depth. */
export function isWithin(path: string, folder: string): boolean {
  let at = safePlace(path);
  while (dirname(at) !== at) {
    at = dirname(at);
    if (isSame(at, folder)) return true;
  }
  return false;
}

function numberOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stats.ino !== 0n ? `${stats.dev}:${stats.ino}` : undefined;
}

const placeName = (path: string): string => safePlace(path).normalize('NFC').toLowerCase();

function safePlace(path: string): string {
  try {
    return realPlace(path);
  } catch {
    return path;
  }
}
