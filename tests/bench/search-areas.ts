import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { archiveSettings } from '../../src/archive/settings.ts';
import { makeSearchIndex, publishSearchIndex } from '../../src/search/index/write-index.ts';
import { cardOf, reportRecords } from '../../src/search/records/records.ts';
import { writeThreeProvinces } from '../generators/three-provinces.ts';
import { allResults, serveIndex } from '../served-index.ts';
import { relevantTo, type JudgedQuery } from './search-judgements.ts';

/** A judged query that names a time or a place. */
interface JudgedWithin extends JudgedQuery {
  readonly area?: string;
  readonly year?: string;
  /** The period within the year (`Q1`, `M05`, `9M`). */
  readonly within?: string;
  /** Only records of this place, of whatever wording. */
  readonly where?: string;
}

const SCRATCH = join('.cache/bench', `search-areas-${process.pid}`);
const NEEDED = { precision: 0.95, recall: 0.98 };

/**
 * Runs twenty judged queries that name times and places over 316 reports of three provinces.
 *
 * @returns a line per query, with ✗ where it is not as good as the issue asks
 */
export async function benchSearchAreas(): Promise<string[]> {
  rmSync(SCRATCH, { recursive: true, force: true });
  const contentDir = join(SCRATCH, 'content');
  await writeThreeProvinces(contentDir);
  const archive = await loadArchive({
    ...archiveSettings(),
    contentDir,
    cacheDir: join(SCRATCH, 'rendered'),
  });
  const site = join(SCRATCH, 'site');
  publishSearchIndex(await makeSearchIndex(archive, join(SCRATCH, 'kept')), site);
  const served = await serveIndex(site);
  const engine = await served.engine();
  const gold = JSON.parse(readFileSync('tests/gold/search-queries-areas.json', 'utf8')) as {
    queries: JudgedWithin[];
  };
  const lines = [`search of times and places: ${archive.reports.length} reports`];
  let passed = 0;
  for (const judged of gold.queries) {
    const reports = archive.reports.filter((report) => {
      const { area, period } = cardOf(report);
      return (
        (judged.area ?? area) === area &&
        (judged.year ?? period.slice(0, 4)) === period.slice(0, 4) &&
        (judged.within ?? (period.slice(5) || 'year')) === (period.slice(5) || 'year')
      );
    });
    const records = reports.flatMap((report) => reportRecords(report, (text) => text));
    const relevant = judged.where
      ? new Set(records.filter(({ where }) => where === judged.where).map(({ url }) => url))
      : relevantTo(judged, records);
    const { query, chosen } = engine.ask(judged.query);
    const outcome = await engine.search(query, { chosen, order: 'relevance' });
    const found = (await allResults(outcome)).results.filter(({ card }) => card);
    const urls = await Promise.all(found.map(async ({ hit }) => `/${(await hit()).path}`));
    const most = Math.min(10, relevant.size);
    const precision = urls.slice(0, most).filter((url) => relevant.has(url)).length / most;
    const recall = urls.filter((url) => relevant.has(url)).length / relevant.size;
    const good = precision >= NEEDED.precision && recall >= NEEDED.recall;
    passed += Number(good);
    const name = `${good ? '✓' : '✗'} ${judged.kind.padEnd(14)} ${judged.query}`;
    lines.push(
      `${name.padEnd(64)} ${String(relevant.size).padStart(5)}  ${precision.toFixed(2)} ${recall.toFixed(2)}`,
    );
  }
  served.close();
  rmSync(SCRATCH, { recursive: true, force: true });
  lines.push(`as good as asked for: ${passed} of ${gold.queries.length} queries`);
  return lines;
}
