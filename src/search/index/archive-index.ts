import type { Pagefind } from '../pagefind.ts';
import { loadPagefind, PagefindIndex } from '../pagefind.ts';
import type { SearchArchive } from '../records/records.ts';
import { withinYear } from '../results/facets.ts';
import { withoutLevel, type Known } from '../query/understand.ts';
import { Tally } from '../tally/tally.ts';
import { fetchBelow, fetchPacked, type FetchBytes } from './packed.ts';
import { RecordFactsTable } from './record-facts.ts';
import type { ReportTable } from './record-table.ts';
import { Records } from './records.ts';
import { Shard } from './shard.ts';

/** The indexes of an archive, opened as they are needed. */
export class ArchiveIndex {
  readonly archive: SearchArchive;
  /** Where all words stand. */
  readonly tally: Tally;
  /** What the records of each index are filtered by. */
  readonly facts: readonly RecordFactsTable[];
  /** What times and places reports are of, and what those are called. */
  readonly known: Known;
  private readonly folder: URL;
  private readonly fetchBytes: FetchBytes;
  private readonly load: (folder: URL) => Promise<Pagefind>;
  private pagefind: Promise<Pagefind> | undefined;
  private readonly opened = new Map<number, Promise<Shard>>();
  private wordCounts: Promise<Readonly<Record<string, number>>> | undefined;

  private constructor(
    archive: SearchArchive,
    reports: readonly ReportTable[],
    folder: URL,
    load: (folder: URL) => Promise<Pagefind>,
  ) {
    this.archive = archive;
    this.folder = folder;
    this.load = load;
    this.fetchBytes = fetchBelow(folder);
    this.tally = new Tally(archive.tally, this.fetchBytes);
    this.facts = reports.map((table) => new RecordFactsTable(table));
    const cards = reports.flatMap((table) => table.cards);
    this.known = {
      areas: archive.areas.map(({ id, name, nameEn, aliases }) => ({
        id,
        names: [name, ...aliases, ...(nameEn ? [nameEn] : [])].flatMap((one) => [one, withoutLevel(one)]),
      })),
      reporting: {
        'khu-vuc': new Set(cards.map(({ area }) => area)),
        nam: new Set(cards.map(({ period }) => period.slice(0, 4))),
        'trong-nam': new Set(cards.map(withinYear)),
      },
    };
  }

  /**
   * @param folder address of the index's folder
   * @param load how Pagefind is had from it: a browser imports it
   */
  static async load(folder: URL, load = loadPagefind): Promise<ArchiveIndex> {
    const fetchBytes = fetchBelow(folder);
    const [archive, reports] = await Promise.all([
      fetchPacked<SearchArchive>(fetchBytes, 'archive.packed'),
      fetchPacked<readonly ReportTable[]>(fetchBytes, 'reports.packed'),
    ]);
    return new ArchiveIndex(archive, reports, folder, load);
  }

  /** Begins to fetch Pagefind, which every query needs in the end. */
  prepare(): Promise<Pagefind> {
    if (!this.pagefind) {
      this.pagefind = this.load(this.folder);
      this.pagefind.catch(() => (this.pagefind = undefined));
    }
    return this.pagefind;
  }

  /** Opens an index by its number. */
  open(number: number): Promise<Shard> {
    let shard = this.opened.get(number);
    if (!shard) {
      shard = this.openNew(number);
      this.opened.set(number, shard);
      shard.catch(() => this.opened.delete(number));
    }
    return shard;
  }

  private async openNew(number: number): Promise<Shard> {
    const [found, facts] = [this.archive.shards[number], this.facts[number]];
    if (!found || !facts) throw new Error(`There is no index ${number}.`);
    const { folder } = found;
    const pagefind = await this.prepare();
    const [index, records] = await Promise.all([
      PagefindIndex.open(pagefind, new URL(`${folder}/`, this.folder)),
      Records.load(folder, facts, this.fetchBytes),
    ]);
    return new Shard(folder, index, records);
  }

  /** How often each word without accents occurs: what a mistyped word may have meant. */
  words(): Promise<Readonly<Record<string, number>>> {
    this.wordCounts ??= fetchPacked<Record<string, number>>(this.fetchBytes, 'words.packed');
    return this.wordCounts;
  }
}
