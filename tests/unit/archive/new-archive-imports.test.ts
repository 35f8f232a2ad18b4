import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeNewArchive } from '../../../src/archive/new-archive.ts';
import { readCatalogue } from '../../../src/archive/read-catalogue.ts';
import { passagesOfBlock } from '../../../src/import/draft-document.ts';
import { proposeFigures } from '../../../src/import/figures/propose-figures.ts';
import { importReport } from '../../../src/import/import-report.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/new-archive');

interface Gold {
  /** Indicator and printed number. */
  readonly statements: readonly (readonly [string, string])[];
}

/**
 * A report of a province that the catalogue was not made for, in our own words: what is said of growth, industry,
 * prices and enterprises is what the province published for the first half of 2023; all other figures are invented.
 */
test('a new archive of another province links more than nine of ten statements of its report, none wrongly', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'kho-bao-cao-')), 'kho');
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  await writeNewArchive(dir, { area: 'Tỉnh Quảng Ngãi', title: 'Kho báo cáo Quảng Ngãi' });
  const { indicators, areas, faults } = await readCatalogue(dir);
  expect(faults).toEqual([]);
  const text = readFileSync(join(FIXTURES, 'quang-ngai-2023-h1.txt'), 'utf8');
  const { statements } = JSON.parse(readFileSync(join(FIXTURES, 'quang-ngai-2023-h1.json'), 'utf8')) as Gold;
  const propose = proposeFigures(indicators, areas);
  const linked: string[] = [];
  const { document, stats, slug } = importReport(text, {
    fileName: 'bao-cao.txt',
    areas,
    proposeFigures(draft) {
      const proposed = propose(draft);
      for (const [passage, figures] of proposed.figures)
        for (const { indicator, start, end } of figures)
          linked.push(`${indicator} ${/\d(?:[\d.,]*\d)?/u.exec(passage.text.slice(start, end))?.[0] ?? ''}`);
      return proposed;
    },
  });
  expect(slug).toBe('quang-ngai-cu-2023-h1');
  expect(stats.wordsOut).toBe(stats.wordsIn);
  expect(document.blocks.flatMap(passagesOfBlock).length).toBeGreaterThan(30);
  const gold = new Set(statements.map((statement) => statement.join(' ')));
  expect(linked.filter((statement) => !gold.has(statement))).toEqual([]);
  expect(new Set(linked).size / gold.size).toBeGreaterThanOrEqual(0.9);
});
