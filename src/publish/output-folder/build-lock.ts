import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A build that still runs renews its lock far more often than this; milliseconds. */
const STALE = 30_000;
const RENEWED = 2_000;

interface Holder {
  readonly process: number;
  readonly host: string;
}

/**
 * Waits until no other build runs in this project, then keeps others waiting: Astro writes the code that renders the
 * pages into one folder per project, where a second build would take it away from the first.
 *
 * @param path of the lock's file
 * @param onWait called once where another build runs
 * @returns what ends it
 */
export async function buildLock(path: string, onWait: () => void): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; !take(path); told = true) {
    if (!told) onWait();
    await wait(100);
  }
  const renew = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // Somebody cleared the cache: the build goes on without its lock.
    }
  }, RENEWED).unref();
  return () => {
    clearInterval(renew);
    if (holderOf(path)?.process === process.pid) rmSync(path, { force: true });
  };
}

function take(path: string): boolean {
  if (!isHeld(path)) rmSync(path, { force: true });
  const holder: Holder = { process: process.pid, host: hostname() };
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the build that holds a lock still runs, as far as can be told: one that was killed leaves its file. */
function isHeld(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return false;
  if (Date.now() - stats.mtimeMs > STALE) return false;
  const holder = holderOf(path);
  // Just being written, or of another machine.
  if (holder?.host !== hostname()) return true;
  try {
    process.kill(holder.process, 0);
    return holder.process !== process.pid;
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
