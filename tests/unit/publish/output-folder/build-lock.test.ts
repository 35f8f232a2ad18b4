import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { buildLock } from '../../../../src/publish/output-folder/build-lock.ts';
import { sandbox } from './tree.ts';

const lockFile = () => join(sandbox(), '.cache/building.lock');
const held = (path: string, process: number, host = hostname()): void => {
  writeFileSync(path, JSON.stringify({ process, host }));
};

describe('a second build in one project', () => {
  it('waits, says so once, and begins when the first one ends', async () => {
    const path = lockFile();
    (await buildLock(path, () => undefined))();
    held(path, process.ppid);
    const told = vi.fn();
    let begun = false;
    const second = buildLock(path, told).then((release) => {
      begun = true;
      return release;
    });
    await wait(350);
    expect([begun, told.mock.calls.length]).toEqual([false, 1]);
    writeFileSync(path, JSON.stringify({ process: 2 ** 30, host: hostname() }));
    const release = await second;
    release();
    expect(existsSync(path)).toBe(false);
  });

  it('does not wait for one that was killed, on this machine or another', async () => {
    const path = lockFile();
    const told = vi.fn();
    (await buildLock(path, told))();
    held(path, 2 ** 30);
    (await buildLock(path, told))();
    held(path, 1, 'may-khac');
    utimesSync(path, new Date(0), new Date(0));
    (await buildLock(path, told))();
    expect(told).not.toHaveBeenCalled();
  });

  it('leaves the lock of whoever took it over', async () => {
    const path = lockFile();
    const release = await buildLock(path, () => undefined);
    held(path, process.ppid);
    release();
    expect(existsSync(path)).toBe(true);
  });
});
