import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as restore } from '../../src/commands/restore.ts';
import { englishEngine } from './damaged-text.ts';

const BASE = 'tests/fixtures/archives/damaged';

/** The report whose words an engine for English printed. */
export const DAMAGED_REPORT = 'song-trong-2024-9m';

/**
 * Makes an archive of two clean reports and one whose words are damaged, all invented, and restores that one by the
 * command that keepers use.
 */
export async function writeDamagedArchive(dir: string): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(BASE, dir, { recursive: true });
  const source = readFileSync(join(dir, 'sources', `${DAMAGED_REPORT}.md`), 'utf8');
  rmSync(join(dir, 'sources'), { recursive: true });
  writeFileSync(join(dir, 'reports', `${DAMAGED_REPORT}.md`), damagedReport(source));
  const code = await restore([DAMAGED_REPORT, '--archive', dir]);
  if (code !== 0) throw new Error(`Restoring the damaged report ended with ${code}.`);
}

/** Title and text as printed; the report's other fields and its links' addresses stay. */
function damagedReport(source: string): string {
  const [, head = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/su.exec(source) ?? [];
  const title = head.replace(
    /^(title: )(.*)$/mu,
    (_, key: string, text: string) => key + englishEngine(text),
  );
  return (
    title +
    body.replace(/(\]\([^)]*\))|([^\]]+|\])/gu, (_, link?: string, text = '') => link ?? englishEngine(text))
  );
}
