import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_REPORTS, hostileFile, hostileSlug } from './hostile-reports.ts';

const BASE = 'tests/fixtures/archives/hostile';

/** Makes an archive of hostile reports: the fixture's, whose catalogue is hostile too, and the generated ones. */
export function writeHostileArchive(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(BASE, dir, { recursive: true });
  for (const [index, report] of HOSTILE_REPORTS.entries())
    writeFileSync(join(dir, 'reports', `${hostileSlug(index)}.md`), hostileFile(report, index));
}
