import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock and still runs renews it far more often than this; milliseconds. */
const STALE = 30_000;
const RENEWED = 2_000;

interface Holder {
  readonly process: number;
  readonly host: string;
}

/** What this process holds: a file with its number that is not among these is of an earlier process of that number. */
const own = new Set<string>();

/**
 * Makes this process the holder of a lock, a file that is renewed for as long as it runs. One that was killed leaves its
 * file, which the next takes over: at once on the same machine, else when it has not been renewed for long.
 *
 * @param path of the lock's file, in a folder that is there
 * @returns what ends it; `undefined` where another holds it
 * @throws where the file can't be written
 */
export function takeLock(path: string): (() => void) | undefined {
  if (!isHeld(path)) rmSync(path, { force: true });
  const holder: Holder = { process: process.pid, host: hostname() };
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
  own.add(path);
  const renew = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // Somebody removed it: the work goes on without its lock.
    }
  }, RENEWED).unref();
  return () => {
    clearInterval(renew);
    own.delete(path);
    if (holderOf(path)?.process === process.pid) rmSync(path, { force: true });
  };
}

/** Whether the process that holds a lock still runs, as far as can be told. */
function isHeld(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return false;
  if (Date.now() - stats.mtimeMs > STALE) return false;
  const holder = holderOf(path);
  // Just being written, or of another machine.
  if (holder?.host !== hostname()) return true;
  if (holder.process === process.pid) return own.has(path);
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
