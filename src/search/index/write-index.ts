import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Archive } from '../../archive/model.ts';
import { statedFigures } from '../records/figures.ts';
import { searchNames } from '../records/names.ts';
import {
  cardOf,
  catalogueRecords,
  damagedReader,
  reportRecords,
  type SearchArchive,
} from '../records/records.ts';
import { wordCounts } from '../records/words.ts';
import { tallyBits, writeTally } from '../tally/write-tally.ts';
import { keepShards, keptShard, publishFolder, type KeptShard } from './kept-shards.ts';
import { inShards } from './shard-membership.ts';
import { writePacked, type SearchPage } from './write-shard.ts';

/** The folder of the index, in the built site. */
export const INDEX_FOLDER = 'pagefind';

/** An archive's index, made and kept; it lies in no site yet. */
export interface SearchIndex {
  readonly archive: Archive;
  readonly shards: readonly KeptShard[];
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
  const shards: KeptShard[] = [];
  try {
    for (const [at, reports] of inShards(archive.reports).entries()) {
      const pages: SearchPage[] = reports.map((report) => ({
        card: cardOf(report),
        records: reportRecords(report, reading),
      }));
      // What belongs to no report is in the first.
      if (at === 0) pages.push(...catalogueRecords(archive).map((record) => ({ records: [record] })));
      shards.push(
        await keptShard(
          pages.filter(({ records }) => records.length > 0),
          kept,
        ),
      );
    }
  } finally {
    // Pagefind is a process of its own; left open, it would keep the build from ending.
    await close();
  }
  keepShards(shards, kept);
  return { archive, shards };
}

/**
 * Writes an index to `<outDir>/pagefind`, in place of what was there: Pagefind itself and a folder per index (see
 * `writeShard`), `archive.packed`, `reports.packed` (all reports), `tally-…/` (where all words stand), `names.<language>.packed`
 * (what suggestions are made of), `figures/` (what is stated of each indicator, by area) and `words.packed` (for typing errors).
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
    if (!keepFolder(`${INDEX_FOLDER}/${shard.name}`)) publishFolder(shard.folder, join(folder, shard.name));
  }
  if (shards[0]) publishFolder(shards[0].shared, folder);
  const tallies = shards.map(({ tally }) => tally);
  const tally = tallyName(shards);
  if (!keepFolder(`${INDEX_FOLDER}/${tally}`)) await writeTally(tallies, join(folder, tally));
  const search: SearchArchive = {
    shards: shards.map(({ name, meta }) => ({ folder: name, meta })),
    tally: { folder: tally, bits: tallyBits(tallies) },
    abbreviations: archive.abbreviations.map(({ short, long }) => [short, ...long]),
    areas: archive.areas.map(({ id, name, nameEn, aliases }) => ({ id, name, nameEn, aliases })),
  };
  const reports = shards.map((shard) => shard.reports);
  await writePacked(join(folder, 'archive.packed'), search);
  await writePacked(join(folder, 'reports.packed'), reports);
  const figures = [...statedFigures(archive)];
  for (const language of archive.site.languages)
    await writePacked(join(folder, `names.${language}.packed`), searchNames(archive, figures, language));
  for (const { indicator, area, figures: own } of figures) {
    await mkdir(join(folder, 'figures', indicator), { recursive: true });
    await writePacked(join(folder, 'figures', indicator, `${area}.packed`), own);
  }
  await writePacked(join(folder, 'words.packed'), wordCounts(archive));
  return reports.reduce((sum, { where }) => sum + where.length, 0);
}

/** The name of the tally's folder: the indexes' names tell their content, and so what is counted in them. */
function tallyName(shards: readonly KeptShard[]): string {
  const names = shards.map(({ name }) => name).join(' ');
  return `tally-${createHash('sha256').update(names).digest('hex').slice(0, 16)}`;
}
