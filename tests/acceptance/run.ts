import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from '../../src/archive/load-archive.ts';
import type { Archive } from '../../src/archive/model.ts';
import { printFaults } from '../../src/archive/print-faults.ts';
import { archiveSettings } from '../../src/archive/settings.ts';
import type { ImportStats } from '../../src/import/import-report.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { writeEmptyArchive } from '../empty-archive.ts';
import { acceptAnnexes } from './annex-figures.ts';
import { readBuiltReport } from './built-page.ts';
import { reportAgreeing } from './agreeing.ts';
import { reportFigures } from './figures.ts';
import { acceptOfficePrints } from './office-prints.ts';
import { acceptOfficeFiles } from './office.ts';
import { reportWeight } from './page-weight.ts';
import { acceptScans } from './scans.ts';
import { sequenceFaults } from './sequences.ts';
import { reportRestored, restoreByCommand } from './restored.ts';
import { reportStructure } from './structure.ts';
import { lostWords, pageWords, sourceWords } from './words.ts';

/** What is expected of a raw report, by the first three digits of its file's name. */
const EXPECTED: Readonly<Record<string, { notes: number; allLinked: boolean; options?: readonly string[] }>> =
  {
    '000': { notes: 43, allLinked: true },
    '001': { notes: 38, allLinked: true },
    '002': { notes: 55, allLinked: false, options: ['--area', 'lang-son', '--period', '2024-9M'] },
    '003': { notes: 9, allLinked: true },
  };

export interface Checklist {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Imports raw reports by the command that keepers use into a scratch archive with the repository's
 * catalogue, builds it, and compares what its pages show with the sources and with figures read by hand.
 *
 * @param reportsDir folder of the raw reports
 * @param scratchDir folder that is emptied and used
 */
export async function runAcceptance(reportsDir: string, scratchDir: string): Promise<Checklist> {
  const content = join(scratchDir, 'content');
  rmSync(scratchDir, { recursive: true, force: true });
  writeEmptyArchive(content);
  const files = readdirSync(reportsDir)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const imports = files.map((name) => importByCommand(join(reportsDir, name), name.slice(0, 3), content));

  const isClean = ({ key }: Imported): boolean => EXPECTED[key]?.allLinked !== false;
  restoreByCommand(
    content,
    imports.filter(isClean).map(({ slug }) => slug),
    imports.filter((imported) => !isClean(imported)).map(({ slug }) => slug),
  );

  process.env.ARCHIVE_CONTENT = content;
  process.env.ARCHIVE_DRAFTS = 'include';
  const archive = await loadArchive(archiveSettings());
  const code = await buildSite({ outDir: join(scratchDir, 'site') });
  const checks = new Checks();
  checks.expect(code === 0, 'the archive of the imported reports builds');
  const errors = archive.faults.filter(({ severity }) => severity === 'error');
  if (archive.faults.length > 0) console.log(`\n${printFaults(archive.faults.slice(0, 20))}`);
  checks.expect(
    errors.length === 0,
    `npm run check finds no fault in the imported reports (${errors.length})`,
  );
  for (const imported of imports) reportOf(imported, archive, join(scratchDir, 'site'), checks);
  const office = join(reportsDir, '../office');
  if (existsSync(office)) {
    const expect = (holds: boolean, what: string): void => checks.expect(holds, what);
    acceptOfficeFiles(office, join(scratchDir, 'office'), expect);
    const slugs = new Map(imports.map(({ key, slug }) => [key, slug]));
    const statedIn = (key: string): readonly Observation[] =>
      archive.observations.filter(({ report }) => report === slugs.get(key));
    await acceptAnnexes(
      ['q1-typed.docx', 'q1-auto.pdf', 'm01-auto.odt', 'm01-auto.pdf'].map((name) => join(office, name)),
      { q1: statedIn('000'), m01: statedIn('003') },
      join(scratchDir, 'office'),
      expect,
    );
    await acceptOfficePrints(office, join(scratchDir, 'prints'), expect);
    acceptScans(office, join(scratchDir, 'scans'), expect);
  }
  return checks.result();
}

interface Imported {
  readonly key: string;
  readonly slug: string;
  readonly source: string;
  readonly stats: ImportStats;
  readonly seconds: number;
}

function importByCommand(path: string, key: string, content: string): Imported {
  const start = performance.now();
  const options = EXPECTED[key]?.options ?? [];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/import.ts', path, '--content', content, '--json', ...options],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`The import of ${key} ended with ${status}: ${stderr}${stdout}`);
  const [result] = JSON.parse(stdout) as { slug: string; stats: ImportStats }[];
  if (!result) throw new Error(`The import of ${key} printed no result.`);
  const seconds = (performance.now() - start) / 1000;
  return { key, slug: result.slug, source: readFileSync(path, 'utf8'), stats: result.stats, seconds };
}

function reportOf(
  { key, slug, source, stats, seconds }: Imported,
  archive: Archive,
  site: string,
  checks: Checks,
): void {
  const expected = EXPECTED[key];
  const file = join(site, 'bao-cao', slug, 'index.html');
  const html = readFileSync(file, 'utf8');
  const page = readBuiltReport(html);
  const words = sourceWords(
    source,
    stats.droppedLines.map(({ text }) => text),
  );
  const shown = pageWords(page);
  const lost = lostWords(words, shown, stats.signReadings);
  console.log(`\n${key} → ${slug} (${seconds.toFixed(1)} s with start-up)`);
  line(
    'words',
    `${words.length} in the source without dropped lines, ${shown.length} on the page, ${words.length - shown.length} of the difference read as marks and numbers of notes, ${lost.length} lost`,
  );
  const { added, disordered } = sequenceFaults(words, page, stats.signReadings);
  line(
    'sequences',
    `body and ${page.notes.length} notes: ${disordered.length} out of order, ${added.length} words too many`,
  );
  line('dropped lines', String(stats.droppedLines.length));
  line(
    'notes',
    `${page.notes.length} of ${expected?.notes ?? '?'}, ${page.linkedNotes} linked both ways, ${stats.notesUnplaced} unplaced`,
  );
  line(
    'headings',
    Object.entries(stats.headings)
      .map(([depth, count]) => `${count} of depth ${depth}`)
      .join(', '),
  );
  line('paragraphs', `${stats.paragraphsRejoined} rejoined over page breaks`);
  line('figures', `${stats.figuresProposed} proposed, ${page.figures} on the page`);
  checks.expect(
    lost.length === 0,
    `${key}: no word of the source is missing from its page ${lost.slice(0, 8).join(' ')}`,
  );
  checks.expect(
    added.length === 0 && disordered.length === 0,
    `${key}: body and each note read as in the source, each word once ${added.slice(0, 8).join(' ')} ${disordered.slice(0, 5).join('; ')}`,
  );
  reportStructure(key, html, line, (holds, what) => checks.expect(holds, what));
  if (expected) {
    checks.expect(page.notes.length === expected.notes, `${key}: all ${expected.notes} notes are there`);
    checks.expect(page.linkedNotes === page.notes.length, `${key}: every note is linked both ways`);
    if (expected.allLinked)
      checks.expect(stats.notesUnplaced === 0, `${key}: every note stands at its place`);
  }
  reportFigures(
    key,
    archive.observations.filter(({ report }) => report === slug),
    line,
    (holds, what) => checks.expect(holds, what),
  );
  const draft = join(scratchContent(site), 'reports', slug);
  reportAgreeing(
    key,
    slug,
    { markdown: readFileSync(`${draft}.md`, 'utf8'), review: readFileSync(`${draft}.review.json`, 'utf8') },
    archive,
    line,
    (holds, what) => checks.expect(holds, what),
  );
  const restored = archive.reports.find((report) => report.slug === slug);
  if (restored) reportRestored(restored, line, (holds, what) => checks.expect(holds, `${key}: ${what}`));
  reportWeight(key, file, Buffer.byteLength(source), line, (holds, what) => checks.expect(holds, what));
}

/** The archive that a site of the run was built from. */
const scratchContent = (site: string): string => join(site, '../content');

function line(name: string, text: string): void {
  console.log(`  ${name.padEnd(14)} ${text}`);
}

class Checks {
  private passed = 0;
  private readonly failures: string[] = [];

  expect(holds: boolean, what: string): void {
    if (holds) this.passed += 1;
    else this.failures.push(what.trim());
  }

  result(): Checklist {
    for (const failure of this.failures) console.log(`\n✗ ${failure}`);
    return { passed: this.passed, failed: this.failures.length };
  }
}
