import type { SearchArchive } from '../records/records.ts';
import { fetchPacked, type FetchBytes } from './fetch-part.ts';
import { Shard } from './shard.ts';
import { TermMap } from './term-map.ts';

/** The indexes of an archive, opened as they are needed. */
export class ArchiveIndex {
  readonly archive: SearchArchive;
  /** Which of the indexes may answer. */
  readonly terms: TermMap;
  private readonly fetchBytes: FetchBytes;
  private readonly opened = new Map<string, Promise<Shard>>();

  private constructor(archive: SearchArchive, fetchBytes: FetchBytes) {
    this.archive = archive;
    this.terms = new TermMap(archive.termFiles, archive.shards.length, fetchBytes);
    this.fetchBytes = fetchBytes;
  }

  /** @param fetchBytes fetches from the folder of the index */
  static async load(fetchBytes: FetchBytes): Promise<ArchiveIndex> {
    return new ArchiveIndex(await fetchPacked<SearchArchive>(fetchBytes, 'archive.packed'), fetchBytes);
  }

  open({ folder, hash }: SearchArchive['shards'][number]): Promise<Shard> {
    let shard = this.opened.get(folder);
    if (!shard) {
      shard = Shard.open(folder, hash, this.fetchBytes);
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
