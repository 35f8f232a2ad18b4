import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEmptyArchive } from '../empty-archive.ts';

/** A desk of a test's own, on an archive in a temporary folder, by the command that keepers use. */
export interface OwnDesk {
  /** With its key. */
  readonly url: string;
  readonly contentDir: string;
  read(path: string): string;
  write(path: string, text: string): void;
  close(): void;
}

/** An archive with the demonstration's catalogue and one imported report, and a desk that has it open. */
export async function ownDesk(source: string): Promise<OwnDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const contentDir = join(folder, 'kho');
  cpSync(archiveOf(source), contentDir, { recursive: true });
  const desk = spawn(
    'node_modules/.bin/node',
    [
      'scripts/desk.ts',
      '--archive',
      contentDir,
      '--port',
      '0',
      '--no-open',
      '--outDir',
      join(folder, 'site'),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const url = await new Promise<string>((done, fail) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/u.exec(said)?.[0];
      if (found !== undefined) done(found);
    };
    desk.stdout.on('data', hear);
    desk.stderr.on('data', hear);
    desk.once('exit', (code) => fail(new Error(`The desk ended with ${String(code)}: ${said}`)));
  });
  return {
    url,
    contentDir,
    read: (path) => readFileSync(join(contentDir, path), 'utf8'),
    write: (path, text) => writeFileSync(join(contentDir, path), text),
    close() {
      desk.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Archives by the text of their one report. Importing takes longer than many a test, and gives the same in each. */
const archives = new Map<string, string>();

function archiveOf(source: string): string {
  const known = archives.get(source);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'desk-archive-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const contentDir = join(folder, 'kho');
  writeEmptyArchive(contentDir);
  writeFileSync(join(folder, 'q1.txt'), source);
  const imported = spawnSync(
    'node_modules/.bin/node',
    ['scripts/import.ts', join(folder, 'q1.txt'), '--content', contentDir, '--keep-original'],
    { encoding: 'utf8' },
  );
  if (imported.status !== 0) throw new Error(`The import failed: ${imported.stderr}${imported.stdout}`);
  archives.set(source, contentDir);
  return contentDir;
}
