import { findSoffice } from '../src/import/libreoffice/find-soffice.ts';
import { apt, install, systemId } from './install-programs.ts';

/**
 * Installs LibreOffice's Writer where CI runs and there is none, as the browser is: what reads `.doc` and `.rtf`
 * is tested with it. Elsewhere nothing is installed, and the tests say what they left out.
 */
export function ensureLibreOffice(): void {
  if (!process.env.CI || findSoffice() !== undefined) return;
  if (!['debian', 'ubuntu'].includes(systemId())) return;
  install('LibreOffice', apt('update', '-qq'));
  install('LibreOffice', apt('install', '-y', '-qq', '--no-install-recommends', 'libreoffice-writer-nogui'));
}
