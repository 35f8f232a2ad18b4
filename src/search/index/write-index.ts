import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Archive } from '../../archive/model.ts';
import { searchNames } from '../records/names.ts';
import {
  cardOf,
  catalogueRecords,
  damagedReader,
  reportRecords,
  type ReportCard,
  type SearchArchive,
} from '../records/records.ts';
import { wordCounts } from '../records/words.ts';
import { keepShards, keptShard, publishShard, type KeptShard } from './kept-shards.ts';
import { inShards } from './shard-membership.ts';
import { writePacked, type SearchPage } from './write-shard.ts';
import { writeTermMap } from './write-term-map.ts';

/** The folder of the index, in the built site. */
export const INDEX_FOLDER = 'pagefind';

/** An archive's index, made and kept; it lies in no site yet. */
export interface SearchIndex {
  readonly archive: Archive;
  readonly shards: readonly (KeptShard & { readonly cards: readonly ReportCard[] })[];
}

/**
 * Makes the indexes of an archive's reports, newest first, one after another, so that memory holds but one. Needs
 * nothing of the site, and may run beside its pages.
 *
 * @param kept the folder in which indexes lie between builds; those of the same records are taken from there
 * @throws where Pagefind cannot take a record or write its files
 */
export async function makeSearchIndex(archive: Archive, kept: string): Promise<SearchIndex> {
  mkdirSync(kept, { recursive: true });
  const reading = damagedReader(archive);
  const shards: (KeptShard & { readonly cards: readonly ReportCard[] })[] = [];
  try {
    for (const [at, reports] of inShards(archive.reports).entries()) {
      const pages: SearchPage[] = reports.map((report) => ({
        card: cardOf(report),
        records: reportRecords(report, reading),
      }));
      // What belongs to no report is in the first.
      if (at === 0) pages.push(...catalogueRecords(archive).map((record) => ({ records: [record] })));
      const shard = await keptShard(
        pages.filter(({ records }) => records.length > 0),
        kept,
      );
      shards.push({ ...shard, cards: pages.flatMap(({ card }) => card ?? []) });
    }
  } finally {
    // Pagefind is a process of its own; left open, it would keep the build from ending.
    await close();
  }
  keepShards(shards, kept);
  return { archive, shards };
}

/**
 * Writes an index to `<outDir>/pagefind`, in place of what was there: `archive.packed`, `names.packed` (what
 * suggestions are made of), `words.packed` (for typing errors) and a folder per index (see `writeShard`). Where there
 * are several, `terms/` tells which of them has which words.
 *
 * @param keepFolder keeps an index as the site has it already, by its path in the site, and tells whether it could
 * @returns the number of records
 */
export async function publishSearchIndex(
  { archive, shards }: SearchIndex,
  outDir: string,
  keepFolder: (folder: string) => boolean = () => false,
): Promise<number> {
  const folder = join(outDir, INDEX_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const shard of shards) {
    if (!keepFolder(`${INDEX_FOLDER}/${shard.name}`)) publishShard(shard, join(folder, shard.name));
  }
  const search: SearchArchive = {
    shards: shards.map(({ name, hash, cards }) => ({
      folder: name,
      hash,
      reports: cards.length,
      ...spanOfCards(cards),
    })),
    termFiles: await writeTermMap(
      shards.map(({ terms }) => terms),
      join(folder, 'terms'),
    ),
    abbreviations: archive.abbreviations.map(({ short, long }) => [short, ...long]),
    areas: Object.fromEntries(archive.areas.map(({ id, name }) => [id, name])),
  };
  await writePacked(join(folder, 'archive.packed'), search);
  await writePacked(join(folder, 'names.packed'), searchNames(archive));
  await writePacked(join(folder, 'words.packed'), wordCounts(archive));
  return shards.reduce((sum, { records }) => sum + records, 0);
}

function spanOfCards(cards: readonly ReportCard[]) {
  return {
    years: [...new Set(cards.map(({ period }) => period.slice(0, 4)))],
    areas: [...new Set(cards.map(({ area }) => area))],
  };
}
