import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where LibreOffice's own installers put it, beside the folders of `PATH`. */
function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (process.platform === 'win32') {
    const roots = [environment.ProgramFiles, environment['ProgramFiles(x86)']].filter(
      (root) => root !== undefined,
    );
    // `soffice.com` waits for the end and prints, `soffice.exe` does neither.
    return roots.map((root) => join(root, 'LibreOffice', 'program', 'soffice.com'));
  }
  const versions = entriesOf('/opt')
    .filter((name) => /^libreoffice/u.test(name))
    .map((name) => join('/opt', name, 'program', 'soffice'));
  return [...versions, '/usr/lib/libreoffice/program/soffice', '/snap/bin/libreoffice'];
}

/**
 * Finds an installed LibreOffice: the program that `SOFFICE` names, the first in `PATH`, or the one where
 * installers of this system put it.
 *
 * @returns path of the program; `undefined` where there is none, or where `SOFFICE` is `off`
 */
export function findSoffice(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];
  const inPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  if (environment.SOFFICE === 'off') return undefined;
  const named = environment.SOFFICE ? [environment.SOFFICE] : [];
  return [...named, ...inPath, ...usualPlaces(environment)].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
