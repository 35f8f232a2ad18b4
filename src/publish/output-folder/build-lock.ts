import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from '../../archive/process-lock.ts';

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
  for (let told = false; ; told = true) {
    const release = takeLock(path);
    if (release) return release;
    if (!told) onWait();
    await wait(100);
  }
}
