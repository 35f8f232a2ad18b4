import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { depth } from '../../../depth.ts';
import { archiveFiles } from '../../../../src/desk/files/archive-files.ts';
import { lockArchive } from '../../../../src/desk/files/archive-lock.ts';

let kho: string;
beforeEach(() => {
  kho = mkdtempSync(join(tmpdir(), 'kho-'));
  mkdirSync(join(kho, 'reports'));
  writeFileSync(join(kho, 'reports/a.md'), 'đầu');
});
afterEach(() => rmSync(kho, { recursive: true, force: true }));

describe('a desk that is killed while it writes', () => {
  it('leaves the old file or the new one, whole', async () => {
    for (let round = 0; round < depth(12, 3); round += 1) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'write-killed.ts'), kho], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await wait((round * 7) % 23);
      child.kill('SIGKILL');
      await once(child, 'close');
      const text = readFileSync(join(kho, 'reports/a.md'), 'utf8');
      expect(text.length).toBe(2_000_000);
      expect(new Set(text).size).toBe(1);
    }
  });

  it('leaves a lock that the next one takes over', async () => {
    const holding = `
      const { lockArchive } = await import(${JSON.stringify(join(import.meta.dirname, '../../../../src/desk/files/archive-lock.ts'))});
      lockArchive(${JSON.stringify(kho)});
      process.stdout.write('held\\n');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', holding], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(() => lockArchive(kho)).toThrow(expect.objectContaining({ code: 'not-yet' }));
    child.kill('SIGKILL');
    await once(child, 'close');
    const release = lockArchive(kho);
    expect(() => lockArchive(kho)).toThrow(expect.objectContaining({ code: 'not-yet' }));
    release();
    lockArchive(kho)();
  });
});

describe.skipIf(process.platform === 'win32')('a disk that is full', () => {
  it('leaves the old file whole, and is told with what to do', async () => {
    const limited = `
      const { archiveFiles } = await import(${JSON.stringify(join(import.meta.dirname, '../../../../src/desk/files/archive-files.ts'))});
      const files = archiveFiles(${JSON.stringify(kho)});
      process.on('SIGXFSZ', () => {});
      const { digest } = await files.mustRead('reports/a.md');
      await files.write('reports/a.md', 'x'.repeat(5_000_000), digest).catch(({ code, message }) => {
        process.stdout.write(JSON.stringify({ code, message }));
      });`;
    // No file may grow beyond 1 MB here: the system takes a part of it and refuses the rest, as a full disk does.
    const child = spawn(
      'sh',
      ['-c', 'ulimit -f 2000; exec "$0" --input-type=module -e "$1"', process.execPath, limited],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let told = '';
    child.stdout.on('data', (part: Buffer) => (told += String(part)));
    await once(child, 'close');
    expect(JSON.parse(told)).toMatchObject({ code: 'not-written' });
    expect(readFileSync(join(kho, 'reports/a.md'), 'utf8')).toBe('đầu');
    const files = archiveFiles(kho);
    expect(await files.list('reports')).toEqual(['a.md']);
  });
});
