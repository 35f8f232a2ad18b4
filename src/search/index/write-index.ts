import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { Archive } from '../../archive/model.ts';
import { INDEXED_CHARACTERS, toIndexed } from '../prepare/text.ts';
import { searchNames } from '../records/names.ts';
import {
  cardOf,
  catalogueRecords,
  damagedReader,
  reportRecords,
  searchedOf,
  type ReportCard,
  type SearchArchive,
  type SearchRecord,
} from '../records/records.ts';
import { termHashes, writeTermMap } from './write-term-map.ts';
import { wordCounts } from '../records/words.ts';

/** The folder of the index, in the built site. */
export const INDEX_FOLDER = 'pagefind';
/** Reports per index. Readers are shown the newest first, so the newest index answers most queries alone. */
export const REPORTS_PER_SHARD = 60;
/** All that is kept of what Pagefind writes; its engine is not used (see `src/search/index/shard.ts`). */
const KEPT = /^(?:index|filter|fragment|.+\.pf_meta)$/;

/**
 * Writes the search index of an archive to `<outDir>/pagefind`, in place of what was there: `archive.packed`,
 * `names.packed` (what suggestions are made of), `words.packed` (for typing errors) and a folder per
 * {@link REPORTS_PER_SHARD} reports, newest first, with Pagefind's files and `reports.packed`. Where that makes
 * several folders, `terms/` tells which of them has which words.
 *
 * @returns the number of records
 * @throws where Pagefind cannot take a record or write its files
 */
export async function writeSearchIndex(archive: Archive, outDir: string): Promise<number> {
  const folder = join(outDir, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const reading = damagedReader(archive);
  const shards: SearchArchive['shards'][number][] = [];
  const terms: Uint32Array[] = [];
  let count = 0;
  try {
    for (const [at, reports] of inShards(archive.reports).entries()) {
      const name = String(at + 1);
      const cards = reports.map(cardOf);
      const records = reports.flatMap((report) => reportRecords(report, reading));
      if (at === 0) records.push(...catalogueRecords(archive));
      const hash = await writeShard(records, join(folder, name));
      await writePacked(join(folder, name, 'reports.packed'), cards);
      count += records.length;
      terms.push(termHashes(records.flatMap((record) => Object.values(searchedOf(record)))));
      shards.push({ folder: name, hash, reports: reports.length, ...spanOfCards(cards) });
    }
  } finally {
    // Pagefind is a process of its own; left open, it would keep the build from ending.
    await close();
  }
  const search: SearchArchive = {
    shards,
    termFiles: await writeTermMap(terms, join(folder, 'terms')),
    abbreviations: archive.abbreviations.map(({ short, long }) => [short, ...long]),
    areas: Object.fromEntries(archive.areas.map(({ id, name }) => [id, name])),
  };
  await writePacked(join(folder, 'archive.packed'), search);
  await writePacked(join(folder, 'names.packed'), searchNames(archive));
  await writePacked(join(folder, 'words.packed'), wordCounts(archive));
  return count;
}

/** An archive without reports has an index too, of its catalogue. */
function inShards<T>(reports: readonly T[]): T[][] {
  const shards: T[][] = [[]];
  for (const report of reports) {
    if (shards.at(-1)?.length === REPORTS_PER_SHARD) shards.push([]);
    shards.at(-1)?.push(report);
  }
  return shards;
}

function spanOfCards(cards: readonly ReportCard[]) {
  return {
    years: [...new Set(cards.map(({ period }) => period.slice(0, 4)))],
    areas: [...new Set(cards.map(({ area }) => area))],
  };
}

/** Writes one index, and takes away what comes with it that is not used. */
async function writeShard(records: readonly SearchRecord[], folder: string): Promise<string> {
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    includeCharacters: INDEXED_CHARACTERS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  // The order of records decides the names of files, and builds must not differ: Pagefind takes them as sent.
  for (const answer of await Promise.all(
    records.map((record) => index.addCustomRecord(pagefindRecord(record))),
  )) {
    orThrow(answer);
  }
  orThrow(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string } | undefined>;
  };
  const hash = entry.languages.vi?.hash;
  if (hash === undefined) throw new Error('Pagefind wrote no Vietnamese index');
  const unused = (await readdir(folder)).filter((name) => !KEPT.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
  return hash;
}

function orThrow({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * A record as Pagefind takes it. Only title and text are to be searched, and Pagefind searches all `meta`;
 * what a result merely shows travels in a filter that nobody filters by (`shown`), which is not searched.
 */
export function pagefindRecord(record: SearchRecord): CustomRecord {
  const { url, title, label, text, aliases = [], reading, where, topics, path, report } = record;
  const searched = searchedOf(record);
  return {
    url,
    content: toIndexed(searched.text),
    language: 'vi',
    ...(searched.title ? { meta: { title: toIndexed(searched.title) } } : {}),
    filters: {
      where: [where],
      topic: [...topics],
      ...(report ? { report: [report] } : {}),
      shown: [
        JSON.stringify({
          label,
          path,
          ...(aliases.length > 0 ? { aliases: aliases.length } : {}),
          ...(reading ? { printed: { title, text } } : {}),
        }),
      ],
    },
  };
}

/** Packed like Pagefind's own files, and unpacked by the client, so that it is small on every host. */
async function writePacked(path: string, value: unknown): Promise<void> {
  await writeFile(path, gzipSync(JSON.stringify(value), { level: 9 }));
}
