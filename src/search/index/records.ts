import { fetchBlock, fetchPacked, type FetchBytes } from './packed.ts';
import type { RecordFactsTable } from './record-facts.ts';
import type { RecordTable, StoredPlaces, StoredRecord } from './record-table.ts';

/** Where a word stands in one record, as numbers of words from its beginning. */
export interface Posting {
  readonly record: number;
  readonly places: readonly number[];
  /** Places in its heading, counted apart. */
  readonly titlePlaces: readonly number[];
}

/** The records of one index: which part of which page each is, and what is shown of it. */
export class Records {
  readonly facts: RecordFactsTable;
  private readonly table: RecordTable;
  private readonly folder: string;
  private readonly fetchBytes: FetchBytes;
  private readonly blocks: readonly Block[];
  private readonly loaded = new Map<Block, Promise<readonly StoredRecord[]>>();

  private constructor(table: RecordTable, facts: RecordFactsTable, folder: string, fetchBytes: FetchBytes) {
    this.table = table;
    this.facts = facts;
    this.folder = folder;
    this.fetchBytes = fetchBytes;
    this.blocks = blocksOf(table.stored);
  }

  static async load(folder: string, facts: RecordFactsTable, fetchBytes: FetchBytes): Promise<Records> {
    const table = await fetchPacked<RecordTable>(fetchBytes, `${folder}/records.packed`);
    return new Records(table, facts, folder, fetchBytes);
  }

  /** Words of each record's heading. */
  get titles(): readonly number[] {
    return this.table.titles;
  }

  /** Words per record, without its heading. */
  get lengths(): readonly number[] {
    return this.table.texts;
  }

  /**
   * A word's places in a page as places in its records.
   *
   * @param places numbers of words from the page's beginning, ascending
   */
  postings(page: number, places: readonly number[]): Posting[] {
    const { titles, texts } = this.table;
    const postings: { record: number; places: number[]; titlePlaces: number[] }[] = [];
    let record = this.facts.first[page] ?? 0;
    let begin = 0;
    for (const place of places) {
      for (;;) {
        const end = begin + (titles[record] ?? 0) + (texts[record] ?? Infinity);
        if (place < end) break;
        begin = end;
        record += 1;
      }
      let posting = postings.at(-1);
      if (posting?.record !== record) {
        posting = { record, places: [], titlePlaces: [] };
        postings.push(posting);
      }
      const inTitle = titles[record] ?? 0;
      const own = place - begin;
      if (own < inTitle) posting.titlePlaces.push(own);
      else posting.places.push(own - inTitle);
    }
    return postings;
  }

  /** Fetches what is shown of a record. */
  async stored(record: number): Promise<StoredRecord> {
    const block = this.blocks.find(({ first, count }) => record < first + count);
    const stored = block && (await this.read(block))[record - block.first];
    if (!stored) throw new Error(`${this.folder} lacks record ${record}`);
    return stored;
  }

  private read(block: Block): Promise<readonly StoredRecord[]> {
    let records = this.loaded.get(block);
    if (!records) {
      const path = `${this.folder}/texts/${block.file}.blocks`;
      records = fetchBlock<readonly StoredRecord[]>(this.fetchBytes, path, block);
      this.loaded.set(block, records);
      records.catch(() => this.loaded.delete(block));
    }
    return records;
  }
}

/** Where a block of records lies. */
interface Block {
  readonly file: number;
  readonly start: number;
  readonly end: number;
  /** The first of its records, and how many it has. */
  readonly first: number;
  readonly count: number;
}

function blocksOf({ files, records, bytes }: StoredPlaces): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (const [file, count] of files.entries()) {
    let start = 0;
    for (let at = 0; at < count; at += 1) {
      const [held = 0, size = 0] = [records[blocks.length], bytes[blocks.length]];
      blocks.push({ file, start, end: start + size, first, count: held });
      start += size;
      first += held;
    }
  }
  return blocks;
}
