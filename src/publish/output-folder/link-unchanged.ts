import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the earlier site's own file in place of each file of a new one that is the same, byte for byte, so that it keeps
 * its time: whoever copies the site elsewhere by size and time copies only what has changed. Comes last: nobody may
 * write into a file of the earlier site.
 *
 * @returns how many files there were that had not changed
 */
export function linkUnchanged(fresh: string, earlier: string): number {
  let unchanged = 0;
  for (const entry of readdirSync(fresh, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const before = join(earlier, path.slice(fresh.length));
    if (isSame(path, before) && replace(path, before)) unchanged += 1;
  }
  return unchanged;
}

function isSame(path: string, before: string): boolean {
  const [own, other] = [statSync(path), statsOf(before)];
  if (!other?.isFile() || other.size !== own.size) return false;
  return (other.ino === own.ino && other.dev === own.dev) || readFileSync(path).equals(readFileSync(before));
}

function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Not on every file system can a file have two names; there the new one stays. */
function replace(path: string, before: string): boolean {
  const draft = `${path}.link`;
  try {
    linkSync(before, draft);
    renameSync(draft, path);
    // Of two names of one file, renaming one to the other leaves both.
    rmSync(draft, { force: true });
    return true;
  } catch {
    return false;
  }
}
