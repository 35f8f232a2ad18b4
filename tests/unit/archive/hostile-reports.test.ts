import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { HOSTILE_REPORTS, hostileSlug } from '../../generators/hostile-reports.ts';
import { writeHostileArchive } from '../../generators/write-hostile-archive.ts';

test(
  'each hostile report is published, or refused with a message and what to do',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const contentDir = join(folder, 'noi-dung');
    writeHostileArchive(contentDir);
    const { reports, faults } = await loadArchive({
      contentDir,
      cacheDir: join(folder, 'cache'),
      drafts: false,
    });
    expect(HOSTILE_REPORTS.length).toBeGreaterThanOrEqual(60);
    const published = new Set(reports.map(({ slug }) => slug));
    for (const [index, { name, shown }] of HOSTILE_REPORTS.entries()) {
      const slug = hostileSlug(index);
      const fault = faults.find(
        ({ file, severity }) => severity === 'error' && file === `reports/${slug}.md`,
      );
      expect(published.has(slug), name).toBe(shown !== undefined);
      if (shown !== undefined) continue;
      expect(fault?.message, name).toMatch(/\p{L}/u);
      expect(fault?.hint, name).toMatch(/\p{L}/u);
      expect(fault?.line, name).toBeGreaterThan(0);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  },
);
