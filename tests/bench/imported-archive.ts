import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the real raw reports, where they are at hand. */
export function rawReports(): string | undefined {
  const folder = process.env.RAW_REPORTS ?? '../shared/reports';
  return existsSync(folder) ? folder : undefined;
}

/** Imports the raw reports by the command that keepers use, with the repository's catalogue. */
export function importReports(reports: string, contentDir: string): void {
  rmSync(contentDir, { recursive: true, force: true });
  mkdirSync(join(contentDir, 'reports'), { recursive: true });
  for (const name of readdirSync('content').filter((entry) => entry !== 'reports')) {
    cpSync(join('content', name), join(contentDir, name), { recursive: true });
  }
  for (const name of readdirSync(reports)
    .filter((entry) => entry.endsWith('.txt'))
    .sort()) {
    // The report that OCR damaged does not tell its area and period.
    const named = readFileSync(join(reports, name), 'utf8').includes('Lạng Sơn')
      ? []
      : ['--area', 'lang-son', '--period', '2024-9M'];
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/import.ts', join(reports, name), '--content', contentDir, '--json', ...named],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (status !== 0) throw new Error(`The import of ${name} ended with ${status}: ${stderr}`);
  }
}
