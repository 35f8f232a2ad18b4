import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportStats } from '../../src/import/import-report.ts';
import { compareWithTruth, type OfficeTruth } from './office-truth.ts';

/** Formats whose files hold the text itself, so that all of it must come out. */
const EXACT = /\.(?:docx|odt|doc|rtf)$/u;

/** Headings that an export to PDF leaves in doubt: the numbers of one list, set as those of another. */
const DOUBTFUL_HEADINGS: Readonly<Record<string, number>> = { 'q1-auto.pdf': 1 };

/**
 * Imports reports that were made up as an office would and saved by its programs, and compares each draft with
 * what was written into the file: every word in order, notes and their marks, headings, paragraphs, cells.
 *
 * @param dir folder of the files and of their `*.truth.json`
 * @param scratch folder that is emptied and used
 */
export function acceptOfficeFiles(
  dir: string,
  scratch: string,
  expect: (holds: boolean, what: string) => void,
): void {
  const files = readdirSync(dir).filter(
    (name) => /\.(?:docx|odt|doc|rtf|pdf)$/u.test(name) && !name.includes('scan'),
  );
  console.log('\nOffice files: words lost/added, notes, marks, headings, paragraphs, cells');
  for (const name of files.sort()) {
    const truthFile = join(dir, `${name.split('.')[0]}.truth.json`);
    if (!existsSync(truthFile)) continue;
    const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as OfficeTruth;
    acceptFile({ name, path: join(dir, name), truth, scratch }, expect);
  }
}

interface OfficeFile {
  readonly name: string;
  readonly path: string;
  readonly truth: OfficeTruth;
  readonly scratch: string;
}

/** Imports one file, prints what became of it and expects what the issue asks of its kind. */
export function acceptFile(
  { name, path, truth, scratch }: OfficeFile,
  expect: (holds: boolean, what: string) => void,
): void {
  const imported = importByCommand(path, scratch);
  if (!imported) {
    expect(false, `${name} is imported`);
    return;
  }
  const found = compareWithTruth(truth, imported.markdown);
  const { notes, marks, headings, paragraphs, cells } = found;
  const parts = { notes, marks, headings, paragraphs, cells };
  const scores = Object.values(parts).map(({ right, all }) => `${right}/${all}`);
  console.log(`  ${name.padEnd(24)} ${found.lost.length}/${found.added.length}  ${scores.join('  ')}`);
  for (const [what, { wrong }] of Object.entries(parts))
    for (const text of wrong.slice(0, 3)) console.log(`      ${what}: ${text}`);
  expect(
    found.lost.length === 0,
    `${name}: no word lost or out of order ${found.lost.slice(0, 8).join(' ')}`,
  );
  expect(notes.right === notes.all && marks.right === marks.all, `${name}: all notes and marks`);
  const doubtful = DOUBTFUL_HEADINGS[name] ?? 0;
  expect(headings.right + doubtful >= headings.all, `${name}: the headings`);
  expect(cells.right === cells.all, `${name}: every cell of its tables`);
  const whole = EXACT.test(name) ? 1 : 0.95;
  expect(paragraphs.right >= whole * paragraphs.all, `${name}: paragraphs whole`);
}

export interface ImportedFile {
  readonly markdown: string;
  readonly stats: ImportStats;
}

/** Imports one file by the keeper's command into an archive of its own. */
export function importByCommand(path: string, scratch: string): ImportedFile | undefined {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(join(scratch, 'reports'), { recursive: true });
  for (const name of ['site.yaml', 'areas.yaml', 'topics.yaml', 'glossary.yaml', 'indicators'])
    cpSync(join('content', name), join(scratch, name), { recursive: true });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/import.ts', path, '--content', scratch, '--json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) {
    console.log(`  ${path}: ${stderr || stdout}`);
    return undefined;
  }
  return (JSON.parse(stdout) as ImportedFile[])[0];
}
