import type { Pagefind } from '../pagefind.ts';
import { filesToOpen, loadPagefind, PagefindIndex } from '../pagefind.ts';
import type { SearchArchive } from '../records/records.ts';
import { withinYear } from '../results/facets.ts';
import { withoutLevel, type Known } from '../query/understand.ts';
import { Tally } from '../tally/tally.ts';
import { preload } from './preload.ts';
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
  private readonly loadedRecords = new Map<number, Promise<Records>>();
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

  /** The records of an index, by its number: what is known of them without Pagefind. */
  records(number: number): Promise<Records> {
    return keptIn(this.loadedRecords, number, () => {
      const { folder, facts } = this.named(number);
      return Records.load(folder, facts, this.fetchBytes);
    });
  }

  /** Opens an index by its number, with Pagefind. */
  open(number: number): Promise<Shard> {
    return keptIn(this.opened, number, async () => {
      const { folder, meta } = this.named(number);
      preload(filesToOpen(this.folder, { folder, meta }));
      const opened = this.prepare().then((pagefind) =>
        PagefindIndex.open(pagefind, new URL(`${folder}/`, this.folder)),
      );
      const [index, records] = await Promise.all([opened, this.records(number)]);
      return new Shard(folder, index, records);
    });
  }

  private named(number: number) {
    const [found, facts] = [this.archive.shards[number], this.facts[number]];
    if (!found || !facts) throw new Error(`There is no index ${number}.`);
    return { ...found, facts };
  }

  private prepare(): Promise<Pagefind> {
    if (!this.pagefind) {
      this.pagefind = this.load(this.folder);
      this.pagefind.catch(() => (this.pagefind = undefined));
    }
    return this.pagefind;
  }

  /** How often each word without accents occurs: what a mistyped word may have meant. */
  words(): Promise<Readonly<Record<string, number>>> {
    this.wordCounts ??= fetchPacked<Record<string, number>>(this.fetchBytes, 'words.packed');
    return this.wordCounts;
  }
}

/** What is loaded once, and again where that failed. */
function keptIn<T>(kept: Map<number, Promise<T>>, number: number, load: () => Promise<T>): Promise<T> {
  let loaded = kept.get(number);
  if (!loaded) {
    loaded = load();
    kept.set(number, loaded);
    loaded.catch(() => kept.delete(number));
  }
  return loaded;
}
