import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What an archive knows beside its reports. */
const CATALOGUE = [
  'site.yaml',
  'areas.yaml',
  'topics.yaml',
  'glossary.yaml',
  'abbreviations.yaml',
  'indicators',
];

/** Makes an archive with the catalogue of the repository's own and no reports. */
export function writeEmptyArchive(contentDir: string): void {
  mkdirSync(join(contentDir, 'reports'), { recursive: true });
  for (const name of CATALOGUE) cpSync(join('content', name), join(contentDir, name), { recursive: true });
}
