import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { archiveSettings } from '../../src/archive/settings.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { makeSearchIndex, publishSearchIndex } from '../../src/search/index/write-index.ts';
import { serveIndex } from '../served-index.ts';
import { stockPages } from './stock-pagefind.ts';
import { syntheticArchive } from './synthetic-reports.ts';

const REPORTS = Number(process.env.SEARCH_SCALE ?? 1000);
const SEED = 20_240_315;
const SCRATCH = '.cache/bench/search-scale';
/** What the issue asks for: seconds, bytes of memory, bytes of a first query, milliseconds of a quoted one. */
const LIMITS = { seconds: 240, memory: 2e9, firstQuery: 700_000, quoted: 500 };
/** Bytes of `pagefind.js`, which a visit fetches too; here it comes from the disk. */
const PROGRAM = 47_228;
/** Also one with two words that never stand together, one mistyped, one of a number, one that is nowhere. */
const QUERIES = [
  '"đầu tư công"',
  '"thu ngân sách nhà nước"',
  'cửa khẩu',
  'giai ngan von dau tu',
  'NSNN',
  '"lễ hội"',
  '"lễ ngân"',
  'giai phong mat bag',
  '2.045,7',
  'zzzz',
];

/**
 * Builds the search index of many full-length reports made up from a seed, and asks it as a reader would: each
 * query as the first of a visit and as a later one. Stock Pagefind, one record per page, stands beside.
 *
 * @returns a line per measurement, with ✗ where it is beyond what the issue asks for
 */
export async function benchSearchScale(): Promise<string[]> {
  rmSync(SCRATCH, { recursive: true, force: true });
  const model = await loadArchive({ ...archiveSettings(), contentDir: 'content' });
  const archive = syntheticArchive(model, REPORTS, SEED);
  const characters = archive.reports.reduce(
    (sum, { sections, notes }) =>
      sum + [...sections, ...notes].reduce((all, { text }) => all + text.length, 0),
    0,
  );
  const lines = [
    `search at scale: ${REPORTS} reports, ${Math.round(characters / REPORTS / 1000)}k characters each`,
  ];
  const memory = watchMemory();
  const start = performance.now();
  const work = process.cpuUsage();
  const index = await makeSearchIndex(archive, join(SCRATCH, 'kept'));
  const records = publishSearchIndex(index, join(SCRATCH, 'site'));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(work);
  const most = memory.stop();
  lines.push(
    report(
      'index built',
      `${records} records in ${seconds.toFixed(0)} s, ${Math.round((user + system) / 1e6)} s of them this process's work`,
      seconds <= LIMITS.seconds,
    ),
  );
  lines.push(
    report('memory, this process and Pagefind', `${Math.round(most / 1e6)} MB`, most <= LIMITS.memory),
  );

  const served = await serveIndex(join(SCRATCH, 'site'));
  for (const query of QUERIES) {
    served.bytes = PROGRAM;
    const engine = await served.engine();
    const first = await ask(engine, query);
    const firstBytes = served.bytes;
    const again = await ask(engine, query);
    const quoted = query.startsWith('"');
    const good = firstBytes <= LIMITS.firstQuery && (!quoted || again.time <= LIMITS.quoted);
    lines.push(
      report(
        query,
        `first ${Math.round(firstBytes / 1000)} KB, ${first.time.toFixed(0)} ms; again ${again.time.toFixed(0)} ms; ` +
          `${again.found} found`,
        good,
      ),
    );
  }
  served.close();
  if (!process.env.SEARCH_WITHOUT_STOCK) {
    lines.push(...(await stockPages(archive, join(SCRATCH, 'stock'), QUERIES)));
  }
  return lines;
}

async function ask(engine: SearchEngine, text: string) {
  const start = performance.now();
  const { found, results } = await engine.search(engine.read(text), { chosen: {}, order: 'relevance' });
  const first = await results.next(10);
  await Promise.all(first.map(({ hit }) => hit()));
  return { time: performance.now() - start, found: found.length };
}

function report(name: string, text: string, good: boolean): string {
  return `  ${good ? '✓' : '✗'} ${name.padEnd(34)} ${text}`;
}

/** Watches how much memory this process and its children hold together, where the system tells (Linux). */
function watchMemory(): { stop(): number } {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss() + childrenMemory());
  };
  const timer = setInterval(look, 250);
  return {
    stop() {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

function childrenMemory(): number {
  let sum = 0;
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      if (!status.includes(`PPid:\t${process.pid}\n`)) continue;
      sum += Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1000;
    }
  } catch {
    // Processes end while they are looked at.
  }
  return sum;
}
