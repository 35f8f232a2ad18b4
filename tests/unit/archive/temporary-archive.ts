import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import type { Archive, Fault } from '../../../src/archive/model.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/archive');

/** A copy of the small fixture archive that a test may edit; it is removed when the test is over. */
export interface TemporaryArchive {
  readonly contentDir: string;
  readonly cacheDir: string;
  write(path: string, text: string): void;
  /** Edits a file of the archive. */
  edit(path: string, from: string | RegExp, to: string): void;
  read(path: string): string;
  load(drafts?: boolean): Promise<Archive>;
  /** Names in the cache. */
  cached(): string[];
}

export function temporaryArchive(): TemporaryArchive {
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const contentDir = join(folder, 'content');
  const cacheDir = join(folder, 'cache');
  cpSync(join(FIXTURES, 'small'), contentDir, { recursive: true });
  const archive: TemporaryArchive = {
    contentDir,
    cacheDir,
    write(path, text) {
      mkdirSync(dirname(join(contentDir, path)), { recursive: true });
      writeFileSync(join(contentDir, path), text);
    },
    read: (path) => readFileSync(join(contentDir, path), 'utf8'),
    edit(path, from, to) {
      const text = archive.read(path);
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${path} does not say ${String(from)}`);
      archive.write(path, edited);
    },
    load: (drafts = false) => loadArchive({ contentDir, cacheDir, drafts }),
    cached: () => readdirSync(cacheDir).sort(),
  };
  return archive;
}

/** A fault as `file:line rule`. */
export const place = ({ file, line, rule }: Fault): string => `${file}:${line ?? ''} ${rule}`;

/** A report's file: a sound frontmatter with some of its lines replaced, and a body. */
export function reportFile(changes: Readonly<Record<string, string>> = {}, body = 'Thân báo cáo.'): string {
  const keys = {
    title: 'Tình hình quý II năm 2024',
    area: 'lang-son',
    issuer: 'UBND tỉnh Lạng Sơn',
    period: '2024-Q2',
    date: '2024-06',
    edition: 'full',
    status: 'reviewed',
    source: '{ transcription: clean }',
    ...changes,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
