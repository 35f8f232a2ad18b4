import type { ReportCard, SearchArchive } from '../records/records.ts';
import { fetchPacked, type FetchBytes } from './fetch-part.ts';
import { Shard } from './shard.ts';
import { TermMap } from './term-map.ts';

/** One index with what its records are filtered by. */
export interface OpenShard {
  readonly shard: Shard;
  /** A record's report; none for what belongs to none. */
  readonly cardOf: (record: number) => ReportCard | undefined;
  readonly placeOf: (record: number) => string;
  readonly topicsOf: (record: number) => readonly string[];
}

/** The indexes of an archive, opened as they are needed. */
export class ArchiveIndex {
  readonly archive: SearchArchive;
  /** Which of the indexes may answer. */
  readonly terms: TermMap;
  private readonly fetchBytes: FetchBytes;
  private readonly opened = new Map<string, Promise<OpenShard>>();

  private constructor(archive: SearchArchive, fetchBytes: FetchBytes) {
    this.archive = archive;
    this.terms = new TermMap(archive.termFiles, archive.shards.length, fetchBytes);
    this.fetchBytes = fetchBytes;
  }

  /** @param fetchBytes fetches from the folder of the index */
  static async load(fetchBytes: FetchBytes): Promise<ArchiveIndex> {
    return new ArchiveIndex(await fetchPacked<SearchArchive>(fetchBytes, 'archive.packed'), fetchBytes);
  }

  open({ folder, hash }: SearchArchive['shards'][number]): Promise<OpenShard> {
    let shard = this.opened.get(folder);
    if (!shard) {
      shard = openShard(folder, hash, this.fetchBytes);
      this.opened.set(folder, shard);
    }
    return shard;
  }

  /** How often each word without accents occurs: what a mistyped word may have meant. */
  words(): Promise<Readonly<Record<string, number>>> {
    this.wordCounts ??= fetchPacked<Record<string, number>>(this.fetchBytes, 'words.packed');
    return this.wordCounts;
  }
  private wordCounts?: Promise<Readonly<Record<string, number>>>;
}

async function openShard(folder: string, hash: string, fetchBytes: FetchBytes): Promise<OpenShard> {
  const [shard, cards] = await Promise.all([
    Shard.open(folder, hash, fetchBytes),
    fetchPacked<ReportCard[]>(fetchBytes, `${folder}/reports.packed`),
  ]);
  const [reports, places, topics] = await Promise.all(
    ['report', 'where', 'topic'].map((name) => valuesByRecord(shard, name)),
  );
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  return {
    shard,
    cardOf: (record) => bySlug.get(reports?.get(record)?.[0] ?? ''),
    placeOf: (record) => places?.get(record)?.[0] ?? 'text',
    topicsOf: (record) => topics?.get(record) ?? [],
  };
}

async function valuesByRecord(shard: Shard, name: string): Promise<Map<number, string[]>> {
  const values = new Map<number, string[]>();
  for (const [value, records] of await shard.filter(name)) {
    for (const record of records) {
      const own = values.get(record);
      if (own) own.push(value);
      else values.set(record, [value]);
    }
  }
  return values;
}
