import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanOnce } from './scan-once.ts';
import { missingScanMakers } from '../scan-makers.ts';
import { compareScan, type Share } from './scan-truth.ts';

/** How pages are scanned. */
interface Scanning {
  readonly name: string;
  readonly dpi: number;
  /** Turned by a degree, with noise, as a worn scanner does. */
  readonly worn: boolean;
}

const SCANNINGS: readonly Scanning[] = [
  { name: '200 dpi, straight', dpi: 200, worn: false },
  { name: '200 dpi, turned 1° with noise', dpi: 200, worn: true },
  { name: '300 dpi, straight', dpi: 300, worn: false },
  { name: '300 dpi, turned 1° with noise', dpi: 300, worn: true },
];

/** Pages that are scanned, each row a document of its own: prose with notes, and the annex. */
const SCANNED: readonly (readonly [string, readonly number[]])[] = [
  ['q1-typed.pdf', [3, 4, 5]],
  ['q1-typed.pdf', [20, 21, 22]],
];

/**
 * Imports scans of the office documents: the one that lies there, and pages that are made into scans by the machine's
 * programs, straight and turned. What is right is told by the import of the same pages' text.
 *
 * @param dir folder of the office documents
 * @param scratch folder that is emptied and used
 */
export function acceptScans(
  dir: string,
  scratch: string,
  expect: (holds: boolean, what: string) => void,
): void {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const missing = missingScanMakers();
  if (missing.length > 0) {
    console.log(`\nSCANS LEFT OUT: ${missing.join(', ')} not installed (poppler-utils, imagemagick).`);
    return;
  }
  console.log(
    '\nScans: words, numbers in text and tables (silent wrong), note bodies, marks, CPU s a page, MB',
  );
  const given = join(dir, 'm01-scan-5-pages.pdf');
  if (existsSync(given)) {
    const text = textPages(join(dir, 'm01-auto.pdf'), [2, 3, 4, 14, 15], scratch);
    accept('m01-scan-5-pages.pdf', text, given, expect);
  }
  for (const [file, pages] of SCANNED) {
    if (!existsSync(join(dir, file))) continue;
    const text = textPages(join(dir, file), pages, scratch);
    for (const scanning of SCANNINGS) {
      const scan = scanned(join(dir, file), pages, scanning, scratch);
      accept(`${file} ${pages.join(', ')}: ${scanning.name}`, text, scan, expect);
    }
  }
}

/** Imports a scan and the text of its pages, prints what was read right, and checks it. */
function accept(
  name: string,
  text: string,
  scan: string,
  expect: (holds: boolean, what: string) => void,
): void {
  const [written, read] = [importOnce(text), importOnce(scan)];
  if (!written || !read) return expect(false, `${name} is imported`);
  const told = [...read.doubts.map(({ text: own }) => own), ...read.remarks];
  const { words, textNumbers, tableNumbers, silent, noteBodies, marks } = compareScan(
    written.markdown,
    read.markdown,
    told,
  );
  const perPage = read.cpu / Math.max(1, read.pages);
  console.log(
    `  ${name}: ${percent(words)}, ${percent(textNumbers)}, ${percent(tableNumbers)} (${silent.length}), ` +
      `${noteBodies.right}/${noteBodies.all}, ${marks.right}/${marks.all}, ` +
      `${perPage.toFixed(1)}, ${Math.round(read.megabytes)}; ${(read.doubts.length / Math.max(1, read.pages)).toFixed(1)} numbers a page to look at`,
  );
  if (process.argv.includes('--faults')) {
    for (const [what, share] of Object.entries({ words, textNumbers, tableNumbers, noteBodies, marks }))
      for (const { written: was, read: is } of share.wrong) console.log(`      ${what}: “${was}” → “${is}”`);
  }
  for (const number of silent) console.log(`      silent: ${number}`);
  const at = (share: Share): number => (share.all === 0 ? 1 : share.right / share.all);
  expect(read.words.in === read.words.out, `${name}: every word that was read is in the draft`);
  expect(read.megabytes <= 1024, `${name}: 1 GB`);
  const measures: readonly Measure[] = [
    { what: 'words', value: at(words), goal: 0.985, floor: 0.985 },
    { what: 'numbers in text', value: at(textNumbers), goal: 0.97, floor: 0.98 },
    { what: 'numbers in tables', value: at(tableNumbers), goal: 0.93, floor: 0.97 },
    { what: 'note bodies', value: at(noteBodies), goal: 1, floor: 0.93 },
    { what: 'marks in place', value: at(marks), goal: 0.9, floor: 0.9 },
  ];
  for (const { what, value, goal, floor } of measures) {
    if (value < goal) console.log(`      short of the goal: ${what} ${value.toFixed(3)} of ${goal}`);
    expect(value >= floor, `${name}: ${what} at least ${floor}`);
  }
  if (silent.length > 0)
    console.log(`      short of the goal: ${silent.length} wrong numbers not told, none asked`);
  expect(silent.length <= MOST_SILENT, `${name}: at most ${MOST_SILENT} wrong numbers that nothing tells of`);
  if (perPage > 7) console.log(`      short of the goal: ${perPage.toFixed(1)} CPU s a page of 7`);
}

/** What is asked of scans, and what they have reached and are not to fall below. */
interface Measure {
  readonly what: string;
  readonly value: number;
  readonly goal: number;
  readonly floor: number;
}

/** The goal is none, and none is known; of one, other versions of the machine's programs may be the cause. */
const MOST_SILENT = 1;

const percent = ({ right, all }: Share): string =>
  all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} % of ${all}`;

function importOnce(file: string): ScanOnce | undefined {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/acceptance/scan-once.ts', file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return JSON.parse(stdout) as ScanOnce;
  console.log(stderr);
  return undefined;
}

/** The pages themselves, with their text. */
function textPages(pdf: string, pages: readonly number[], scratch: string): string {
  const parts = pages.map((page) => {
    const part = join(scratch, `part-${page}.pdf`);
    run('pdfseparate', ['-f', String(page), '-l', String(page), pdf, part]);
    return part;
  });
  const whole = join(scratch, `text-${pages.join('-')}.pdf`);
  run('pdfunite', [...parts, whole]);
  return whole;
}

/** A scan of pages: a TIFF with a picture each. */
function scanned(pdf: string, pages: readonly number[], { dpi, worn }: Scanning, scratch: string): string {
  const name = `${dpi}-${worn ? 'worn' : 'straight'}-${pages.join('-')}`;
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  for (const page of pages)
    run('pdftoppm', [
      '-r',
      String(dpi),
      '-gray',
      '-f',
      String(page),
      '-l',
      String(page),
      pdf,
      join(folder, 'p'),
    ]);
  const pictures = readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => join(folder, name));
  const wear = worn
    ? [
        '-seed',
        '1',
        '-background',
        'white',
        '-rotate',
        '1',
        '+repage',
        '-attenuate',
        '0.4',
        '+noise',
        'Gaussian',
      ]
    : [];
  const scan = join(scratch, `${name}.tif`);
  const density = ['-density', String(dpi), '-units', 'PixelsPerInch'];
  run('convert', [...pictures, ...wear, ...density, '-compress', 'jpeg', '-quality', '85', scan]);
  return scan;
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
