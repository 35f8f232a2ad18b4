import { spawnSync } from 'node:child_process';
import { apt, install, systemId } from './install-programs.ts';

/** Programs that make scans of documents, for the acceptance run. */
const PROGRAMS = ['pdftoppm', 'pdfunite', 'convert'] as const;

/** Those that this machine lacks. */
export const missingScanMakers = (): string[] =>
  PROGRAMS.filter((program) => spawnSync(program, ['-v']).error !== undefined);

/** Installs them where CI runs, as the browser is; elsewhere the run says what it left out. */
export function ensureScanMakers(): void {
  if (!process.env.CI || missingScanMakers().length === 0) return;
  if (!['debian', 'ubuntu'].includes(systemId())) return;
  install('Poppler and ImageMagick', apt('update', '-qq'));
  install(
    'Poppler and ImageMagick',
    apt('install', '-y', '-qq', '--no-install-recommends', 'poppler-utils', 'imagemagick'),
  );
}
