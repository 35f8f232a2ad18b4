import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from '../../src/archive/load-archive.ts';
import type { Archive } from '../../src/archive/model.ts';
import { archiveSettings } from '../../src/archive/settings.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { makeSearchIndex, publishSearchIndex } from '../../src/search/index/write-index.ts';
import { damagedReader, reportRecords } from '../../src/search/records/records.ts';
import { reportPath } from '../../src/views/paths.ts';
import { restoreByCommand } from '../acceptance/restored.ts';
import { allResults, serveIndex } from '../served-index.ts';
import { importReports, rawReports } from './imported-archive.ts';
import { readJudgements, relevantTo } from './search-judgements.ts';

const SCRATCH = '.cache/bench/search-restored';
/** Passages of the damaged report that were restored by reading. */
const PASSAGES = '../shared/gold/ocr-passages.json';
/** Every so many phrases of three words one is asked for. */
const SAMPLE = 4;

/**
 * Asks for what a damaged report says, before and after its words are restored: the judged queries whose answers it
 * has, and phrases of three words without accents.
 *
 * @returns a line per query, with ✗ where restoring made it worse
 */
export async function benchSearchRestored(): Promise<string[]> {
  const reports = rawReports();
  if (reports === undefined || !existsSync(PASSAGES))
    return ['search restored: skipped, the raw reports are not at hand'];
  const contentDir = join(SCRATCH, 'content');
  rmSync(SCRATCH, { recursive: true, force: true });
  importReports(reports, contentDir);
  const load = (): Promise<Archive> =>
    loadArchive({ ...archiveSettings(), contentDir, drafts: true, cacheDir: join(SCRATCH, 'rendered') });
  const before = await load();
  const isDamaged = ({ source }: Archive['reports'][number]): boolean => source.transcription === 'ocr';
  const damaged = before.reports.filter(isDamaged);
  const reading = damagedReader(before);
  const records = damaged.flatMap((report) => reportRecords(report, reading));
  const pages = damaged.map(({ slug }) => reportPath(slug));
  const asked = readJudgements()
    .map((judged) => ({ ...judged, relevant: relevantTo(judged, records) }))
    .filter(({ relevant }) => relevant.size > 0);
  const phrases = phrasesOf(readFileSync(PASSAGES, 'utf8'));

  const ask = async (archive: Archive, name: string) => {
    const site = join(SCRATCH, name, 'site');
    publishSearchIndex(await makeSearchIndex(archive, join(SCRATCH, name, 'kept')), site);
    const served = await serveIndex(site);
    const engine = await served.engine();
    const found = new Map<string, readonly string[]>();
    for (const query of [...asked.map(({ query }) => query), ...phrases]) {
      const urls = await addresses(engine, query);
      found.set(
        query,
        urls.filter((url) => pages.some((page) => url.startsWith(page))),
      );
    }
    served.close();
    return found;
  };
  const printed = await ask(before, 'printed');
  restoreByCommand(
    contentDir,
    before.reports.filter((report) => !isDamaged(report)).map(({ slug }) => slug),
    damaged.map(({ slug }) => slug),
  );
  const restored = await ask(await load(), 'restored');

  const lines = asked.map(({ query, relevant }) => {
    const [old, now] = [printed, restored].map((all) => scoreOf(all.get(query) ?? [], relevant));
    const good = now !== undefined && old !== undefined && now.right >= old.right && now.share >= old.share;
    return `${good ? '✓' : '✗'} ${query.padEnd(44)} ${String(relevant.size).padStart(3)} judged; found of them ${old?.right} → ${now?.right}; of what was found judged ${old?.share.toFixed(2)} → ${now?.share.toFixed(2)}`;
  });
  const findable = (all: typeof printed): string => {
    const hits = phrases.filter((phrase) => (all.get(phrase) ?? []).length > 0).length;
    return ((100 * hits) / phrases.length).toFixed(1);
  };
  return [
    ...lines,
    `phrases of three words without accents: ${phrases.length} asked, findable ${findable(printed)} % → ${findable(restored)} %`,
  ];
}

/** Found as a phrase: in the order and side by side. */
async function addresses(engine: SearchEngine, query: string): Promise<string[]> {
  const outcome = await engine.search(engine.read(query), { chosen: {}, order: 'relevance' });
  const { results } = await allResults(outcome);
  return Promise.all(results.map(async ({ hit }) => `/${(await hit()).path}`));
}

function scoreOf(found: readonly string[], relevant: ReadonlySet<string>): { right: number; share: number } {
  const right = found.filter((url) => relevant.has(url)).length;
  return { right, share: found.length === 0 ? 0 : right / found.length };
}

/** Phrases of three words of the passages, without accents and as phrases. */
function phrasesOf(passages: string): string[] {
  const golds = (JSON.parse(passages) as { gold: string }[]).map(({ gold }) => gold);
  const all = golds.flatMap((gold) =>
    gold.split(/[^\p{L}\s]+/u).flatMap((part) => {
      const words = bare(part).split(/\s+/).filter(Boolean);
      return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
    }),
  );
  return [...new Set(all)].filter((_, at) => at % SAMPLE === 0).map((phrase) => `"${phrase}"`);
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
