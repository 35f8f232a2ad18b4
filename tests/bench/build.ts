import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { archiveSettings } from '../../src/archive/settings.ts';
import { fullReports, scheduleOf, writeFullArchive } from '../generators/full-archive.ts';
import { buildBarePeer } from './bare-peer.ts';
import { measured, type Measured } from './measure-process.ts';

const SCRATCH = '.cache/bench/build';
const DEFAULT_COUNTS = [60];
/** What a build may take, as a share of the peer's (cold) or of the cold build's (warm) CPU seconds; bytes. */
const LIMITS = { cold: 4, nothing: 0.03, edited: 0.06, added: 0.08, alias: 0.3, memory: 2e9 };
/** What a site may have by the report, without zips. */
const A_REPORT = { files: 25, bytes: 1e6 };

/**
 * Builds archives of so many full-length reports, each beside the bare peer and then again after what keepers do:
 * nothing, a report edited, one added, an indicator's alias changed.
 *
 * @param counts numbers of reports; `BENCH_PEER=skip` leaves the peer out, `BENCH_WARM=skip` all but the cold build
 * @returns a table in lines, with ✗ where a build takes more than it may
 */
export async function benchBuild(counts: readonly string[]): Promise<string[]> {
  const numbers = counts.map(Number).filter((count) => count > 0);
  const lines: string[] = [];
  for (const count of numbers.length > 0 ? numbers : DEFAULT_COUNTS) lines.push(...(await benchOne(count)));
  return lines;
}

async function benchOne(count: number): Promise<string[]> {
  const content = join(SCRATCH, `archive-${count}`);
  const site = join(SCRATCH, `site-${count}`);
  await writeFullArchive(content, count);
  // The newest report is held back, to be added.
  const [newest] = scheduleOf(count);
  if (!newest) return [];
  const added = (await fullReports()).file(newest);
  await rm(join(content, added.path));
  await rm(site, { recursive: true, force: true });
  // Cold is without anything that an earlier build kept.
  for (const kept of [
    archiveSettings({ ARCHIVE_CONTENT: content }).cacheDir,
    '.cache/bundles',
    '.cache/search',
  ])
    await rm(kept, { recursive: true, force: true });

  const lines = [`build: ${count} reports`, HEADER];
  const tell = (name: string, row: Row): void => {
    lines.push(line(name, row));
    // A large archive takes minutes a line.
    console.error(lines.at(-1));
  };
  let peer: Row | undefined;
  if (process.env.BENCH_PEER !== 'skip') {
    const built = await buildBarePeer(content, join(SCRATCH, `peer-${count}`));
    if (built.code !== 0) throw new Error(`The peer's build failed:\n${built.log.slice(-2000)}`);
    peer = { ...built, ...(await sizesOf(built.site)) };
    tell('bare peer', peer);
  }
  const build = async (name: string, most?: number): Promise<Row> => {
    const built = await measured([process.execPath, 'scripts/build.ts', '--outDir', site], {
      ARCHIVE_CONTENT: content,
    });
    if (built.code !== 0) throw new Error(`The build (${name}) failed:\n${built.log.slice(-4000)}`);
    const row = { ...built, ...(await sizesOf(site)), most, reports: count };
    tell(name, row);
    lines.push(heldLine(built.held));
    console.error(lines.at(-1));
    return row;
  };
  const cold = await build('cold', peer && peer.cpu * LIMITS.cold);
  if (process.env.BENCH_WARM === 'skip') return lines;
  await build('nothing changed', cold.cpu * LIMITS.nothing);
  await edit(join(content, await middleReport(content)));
  await build('one report edited', cold.cpu * LIMITS.edited);
  await writeFile(join(content, added.path), added.text);
  await build('one report added', cold.cpu * LIMITS.added);
  await addAlias(content);
  await build('one alias changed', cold.cpu * LIMITS.alias);
  return lines;
}

async function middleReport(content: string): Promise<string> {
  const names = (await readdir(join(content, 'reports'))).sort();
  return join('reports', names[Math.floor(names.length / 2)] ?? '');
}

/** A digit of a figure, and a sentence. */
async function edit(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(/\[ước (\d)/u, (_match, digit) => `[ước ${(Number(digit) % 9) + 1}`),
  );
  await appendFile(path, '\nCâu này được thêm vào sau.\n');
}

async function addAlias(content: string): Promise<void> {
  const path = join(content, 'indicators', 'thu-ngan-sach.md');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('aliases:\n', 'aliases:\n  - tổng các khoản thu vào ngân sách\n'));
}

interface Sizes {
  readonly files: number;
  readonly bytes: number;
  readonly zips: number;
  /** Bytes of the largest page, and of the largest compressed. */
  readonly page: number;
  readonly packed: number;
}

interface Row extends Sizes {
  readonly cpu: number;
  readonly seconds: number;
  readonly memory: number;
  /** CPU seconds that it may take. */
  readonly most?: number | undefined;
  /** Reports that the site shows, where it is ours. */
  readonly reports?: number;
}

async function sizesOf(dir: string): Promise<Sizes> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sized = await Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
  const sum = (list: typeof sized): number => list.reduce((total, { size }) => total + size, 0);
  const zips = sized.filter(({ path }) => path.endsWith('.zip'));
  const pages = sized.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.size - a.size);
  const packed = await Promise.all(
    pages.slice(0, 20).map(async ({ path }) => gzipSync(await readFile(path)).length),
  );
  return {
    files: sized.length - zips.length,
    bytes: sum(sized) - sum(zips),
    zips: sum(zips),
    page: pages[0]?.size ?? 0,
    packed: Math.max(0, ...packed),
  };
}

/** Which processes held the memory when it was most. */
function heldLine(held: Measured['held']): string {
  const parts = [...held].sort(([, a], [, b]) => b - a).map(([name, bytes]) => `${name} ${mega(bytes)}`);
  return `      memory MB: ${parts.join(', ')}`;
}

const mega = (bytes: number): string => (bytes / 1e6).toFixed(0);

const COLUMNS = ['CPU s', 's', 'memory MB', 'files', 'MB', 'zips MB', 'page KB', 'gzip KB'];
const HEADER = `    ${''.padEnd(20)}${COLUMNS.map((name) => name.padStart(11)).join('')}`;

function line(name: string, row: Row): string {
  const { cpu, seconds, memory, files, bytes, zips, page, packed, most, reports = Infinity } = row;
  const cells = [
    cpu.toFixed(1),
    seconds.toFixed(0),
    mega(memory),
    String(files),
    (bytes / 1e6).toFixed(1),
    (zips / 1e6).toFixed(1),
    (page / 1e3).toFixed(0),
    (packed / 1e3).toFixed(0),
  ];
  const isQuick = most === undefined || cpu <= most;
  const isSmall = files <= A_REPORT.files * reports && bytes <= A_REPORT.bytes * reports;
  const good = isQuick && isSmall && memory <= LIMITS.memory;
  const limit = most === undefined ? '' : `   (may take ${most.toFixed(1)} CPU s)`;
  const size = Number.isFinite(reports)
    ? `   ${(files / reports).toFixed(1)} files and ${(bytes / reports / 1e6).toFixed(2)} MB a report`
    : '';
  return `  ${good ? '✓' : '✗'} ${name.padEnd(20)}${cells.map((cell) => cell.padStart(11)).join('')}${limit}${size}`;
}
