import { spawnSync } from 'node:child_process';
import { apt, install, systemId } from './install-programs.ts';

/** Whether WeasyPrint starts on this machine. */
export const hasWeasyPrint = (): boolean =>
  spawnSync('weasyprint', ['--version'], { timeout: 30_000 }).status === 0;

/**
 * Installs WeasyPrint where CI runs and there is none, as the browser and LibreOffice are: the acceptance run reads
 * its prints. Elsewhere nothing is installed, and the run says what it left out.
 */
export function ensureWeasyPrint(): void {
  if (!process.env.CI || hasWeasyPrint() || !['debian', 'ubuntu'].includes(systemId())) return;
  install('WeasyPrint', apt('update', '-qq'));
  install('WeasyPrint', apt('install', '-y', '-qq', '--no-install-recommends', 'weasyprint'));
}
