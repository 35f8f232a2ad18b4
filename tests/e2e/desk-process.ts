import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A desk of its own for a test: an empty folder for its archive, a folder for its site, a free port. */
export interface RunningDesk {
  /** The address with its key, as the terminal prints it. */
  readonly url: string;
  readonly archive: string;
  readonly site: string;
  close(): Promise<void>;
}

/** @param archive an archive to open instead of an empty folder */
export async function startDeskProcess(archive?: string): Promise<RunningDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'ban-soat-'));
  const own = archive ?? join(folder, 'kho');
  if (archive === undefined) mkdirSync(own);
  const site = join(folder, 'trang');
  const args = ['scripts/desk.ts', '--no-open', '--port', '0', '--archive', own, '--outDir', site];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ARCHIVE_MEMORY: 'off', SITE_URL: '' },
  });
  const url = await addressFrom(child);
  return {
    url,
    archive: own,
    site,
    async close() {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let told = '';
    child.stdout?.on('data', (part: Buffer) => {
      told += String(part);
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/u.exec(told)?.[0];
      if (address !== undefined) done(address);
    });
    child.once('close', () => fail(new Error(`The desk ended before it was open: ${told}`)));
  });
}
