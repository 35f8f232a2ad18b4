import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { archiveSettings } from '../../src/archive/settings.ts';
import { makeSearchIndex, publishSearchIndex } from '../../src/search/index/write-index.ts';
import { catalogueRecords, damagedReader, reportRecords } from '../../src/search/records/records.ts';
import { allResults, serveIndex } from '../served-index.ts';
import { importReports, rawReports } from './imported-archive.ts';
import { readJudgements, relevantTo } from './search-judgements.ts';
import { stockPagefind } from './stock-pagefind.ts';

/** Precision among the first min(10, relevant), and recall. */
interface Score {
  readonly precision: number;
  readonly recall: number;
}

const SCRATCH = '.cache/bench/search-quality';
const NEEDED = { precision: 0.95, recall: 0.98 };
const NEEDED_OF_MISSPELT = { precision: 0.8, recall: 0.8 };

/**
 * Runs the judged queries over the imported reports, ours and stock Pagefind over the same records, side by
 * side. `SEARCH_POOL=1` adds what either found first that was not judged an answer.
 *
 * @returns a line per query, with ✗ where ours is not as good as the issue asks
 */
export async function benchSearchQuality(): Promise<string[]> {
  const reports = rawReports();
  if (reports === undefined) return ['search quality: skipped, the raw reports are not at hand'];
  const contentDir = join(SCRATCH, 'content');
  rmSync(SCRATCH, { recursive: true, force: true });
  importReports(reports, contentDir);
  const archive = await loadArchive({
    ...archiveSettings(),
    contentDir,
    drafts: true,
    cacheDir: join(SCRATCH, 'rendered'),
  });
  const site = join(SCRATCH, 'site');
  publishSearchIndex(await makeSearchIndex(archive, join(site, '..', 'kept')), site);
  const reading = damagedReader(archive);
  const records = [
    ...archive.reports.flatMap((report) => reportRecords(report, reading)),
    ...catalogueRecords(archive),
  ];
  const served = await serveIndex(site);
  const stock = await stockPagefind(records, join(SCRATCH, 'stock'));
  const engine = await served.engine();
  const lines = [
    `search quality: ${records.length} records`,
    `${'relevant'.padStart(50)}  ours: P R     stock: P R`,
  ];
  let passed = 0;
  const times: number[] = [];
  for (const judged of readJudgements()) {
    const relevant = relevantTo(judged, records);
    const start = performance.now();
    const outcome = await engine.search(engine.read(judged.query), { chosen: {}, order: 'relevance' });
    const { all, results: found } = await allResults(outcome);
    times.push(performance.now() - start);
    const ours = await Promise.all(found.map(async ({ hit }) => `/${(await hit()).path}`));
    if (found.length !== all.found.length)
      lines.push(`✗ counted ${all.found.length}, found ${found.length}: ${judged.query}`);
    const theirs = await stock.search(judged.query);
    const [own, other] = [scoreOf(ours, relevant), scoreOf(theirs, relevant)];
    const needed = judged.kind === 'misspellings' ? NEEDED_OF_MISSPELT : NEEDED;
    const good = own.precision >= needed.precision && own.recall >= needed.recall;
    passed += Number(good);
    const name = `${good ? '✓' : '✗'} ${judged.kind.slice(0, 12).padEnd(13)} ${judged.query}`;
    lines.push(`${name.padEnd(44)} ${String(relevant.size).padStart(5)}  ${words(own)}   ${words(other)}`);
    if (process.env.SEARCH_POOL) {
      const first = new Set([...ours.slice(0, relevant.size || 10), ...theirs.slice(0, 10)]);
      for (const url of first) {
        if (!relevant.has(url))
          lines.push(`      not judged an answer: ${ours.includes(url) ? 'ours ' : ''}${url}`);
      }
      for (const url of relevant) if (!ours.includes(url)) lines.push(`      missed: ${url}`);
    }
  }
  await stock.close();
  served.close();
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  lines.push(
    `per query: median ${median.toFixed(0)} ms, slowest ${(times.at(-1) ?? 0).toFixed(0)} ms; ${Math.round(served.bytes / 1000)} KB read in all`,
  );
  lines.push(`as good as asked for: ${passed} of ${times.length} queries`);
  return lines;
}

function scoreOf(found: readonly string[], relevant: ReadonlySet<string>): Score {
  const first = found.slice(0, Math.min(10, relevant.size));
  const among = (urls: readonly string[]): number => urls.filter((url) => relevant.has(url)).length;
  return {
    precision: relevant.size === 0 ? 0 : among(first) / Math.min(10, relevant.size),
    recall: relevant.size === 0 ? 0 : among(found) / relevant.size,
  };
}

function words({ precision, recall }: Score): string {
  return `${precision.toFixed(2)} ${recall.toFixed(2)}`;
}
