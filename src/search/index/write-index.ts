import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { Archive, Report } from '../../archive/model.ts';
import { figuresFile } from '../query/figure-answers.ts';
import { statedFigures, statedSummary } from '../records/figures.ts';
import { searchNames } from '../records/names.ts';
import {
  cardOf,
  catalogueRecords,
  cleanTexts,
  damagedReader,
  reportRecords,
  type SearchArchive,
} from '../records/records.ts';
import { wordCounts } from '../records/words.ts';
import { tallyFiles } from '../tally/write-tally.ts';
import { keepShards, keptShard, publishFolder, type KeptShard } from './kept-shards.ts';
import { inShards } from './shard-membership.ts';
import { packed, type SearchPage } from './write-shard.ts';

/** The folder of the index, in the built site. */
export const INDEX_FOLDER = 'pagefind';

/** An archive's index, made and kept; it lies in no site yet. */
export interface SearchIndex {
  readonly archive: Archive;
  readonly shards: readonly KeptShard[];
}

/** Files of a site on its way, some of which are kept from an earlier one. Paths are from the site's root. */
export interface IndexFiles {
  /** Keeps a folder as the site has it already, where one name stands for its content; tells whether it could. */
  keepFolder(folder: string): boolean;
  /** Keeps a file likewise. */
  keep(file: string): boolean;
  write(file: string, bytes: Uint8Array): void;
  /** Writes a file, unless the parts of the archive that it was made from are the same. */
  make(file: string, content: () => Uint8Array): void;
}

/**
 * Makes the indexes of an archive's reports, newest first, one after another, so that memory holds but one. Needs
 * nothing of the site, and may run beside its pages.
 *
 * @param kept the folder in which indexes lie between builds; those of the same records are taken from there
 * @param code digest of the code that makes them; without one, records are made to know whether they are the same
 * @throws where Pagefind cannot take a record or write its files
 */
export async function makeSearchIndex(archive: Archive, kept: string, code?: string): Promise<SearchIndex> {
  mkdirSync(kept, { recursive: true });
  const reading = damagedReader(archive);
  let clean: string | undefined;
  const lexicon = (): string => (clean ??= digestOf([...cleanTexts(archive)]));
  const shards: KeptShard[] = [];
  try {
    for (const [at, reports] of inShards(archive.reports).entries()) {
      // What belongs to no report is in the first.
      const others = at === 0 ? catalogueRecords(archive) : [];
      const pages = (): SearchPage[] =>
        [
          ...reports.map((report) => ({ card: cardOf(report), records: reportRecords(report, reading) })),
          ...others.map((record) => ({ records: [record] })),
        ].filter(({ records }) => records.length > 0);
      const inputs = reports.map((report) => inputsOf(report, lexicon));
      const isTold = code !== undefined && !inputs.includes(undefined);
      const from = isTold ? digestOf([code, inputs, others]) : undefined;
      shards.push(await keptShard(pages, from, kept));
    }
  } finally {
    // Pagefind is a process of its own; left open, it would keep the build from ending.
    await close();
  }
  keepShards(shards, kept);
  return { archive, shards };
}

/** What the records of a report are made from; none where its text has no digest. */
function inputsOf(report: Report, lexicon: () => string): string | undefined {
  const { title, number, issuer, titleReading, source, digests } = report;
  if (!digests) return undefined;
  const damaged = source.transcription === 'ocr' ? lexicon() : '';
  return JSON.stringify([cardOf(report), title, number, issuer, titleReading, digests.text, damaged]);
}

/**
 * Writes an index to `pagefind/`: Pagefind itself and a folder per index (see `writeShard`), `archive.packed`,
 * `reports.packed` (all reports), `tally/` (where all words stand), `names.<language>.packed` (what suggestions are made
 * of), `figures/` (what is stated of each indicator, by area) and `words.packed` (for typing errors).
 *
 * @param outDir folder of the site's new files
 * @returns the number of records
 */
export function publishSearchIndex(
  { archive, shards }: SearchIndex,
  outDir: string,
  files: IndexFiles = newFiles(outDir),
): number {
  for (const { name, folder } of shards)
    if (!files.keepFolder(at(name))) publishFolder(folder, join(outDir, at(name)));
  if (shards[0]) publishFolder(shards[0].shared, join(outDir, INDEX_FOLDER));
  const tally = tallyFiles(shards.map((shard) => shard.tally));
  for (const { path, content } of tally.files) if (!files.keep(at(path))) files.write(at(path), content());
  const search: SearchArchive = {
    shards: shards.map(({ name, meta }) => ({ folder: name, meta })),
    tally: tally.stretches,
    abbreviations: archive.abbreviations.map(({ short, long }) => [short, ...long]),
    areas: archive.areas.map(({ id, name, nameEn, aliases }) => ({ id, name, nameEn, aliases })),
  };
  const reports = shards.map((shard) => shard.reports);
  // Made of the indexes too, which are no part of the archive: they are always made.
  files.write(at('archive.packed'), packed(search));
  files.write(at('reports.packed'), packed(reports));
  for (const language of archive.site.languages)
    files.make(at(`names.${language}.packed`), () => packed(searchNames(archive, language)));
  for (const { id } of archive.indicators) {
    let first = 0;
    for (const [file, count] of statedSummary(archive, id).files.entries()) {
      const from = first;
      files.make(at(figuresFile(id, file)), () => packed(statedFigures(archive, id, from, count)));
      first += count;
    }
  }
  files.make(at('words.packed'), () => packed(wordCounts(archive)));
  return reports.reduce((sum, { where }) => sum + where.length, 0);
}

const at = (path: string): string => `${INDEX_FOLDER}/${path}`;

/** Files of a site that has none yet. */
function newFiles(outDir: string): IndexFiles {
  rmSync(join(outDir, INDEX_FOLDER), { recursive: true, force: true });
  const write: IndexFiles['write'] = (file, bytes) => {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), bytes);
  };
  return {
    keepFolder: () => false,
    keep: () => false,
    write,
    make: (file, content) => {
      write(file, content());
    },
  };
}

const digestOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');
