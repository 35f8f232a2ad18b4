import { fetchPacked, type FetchBytes } from './packed.ts';
import type { RecordFactsTable } from './record-facts.ts';
import type { RecordTable, StoredRecord } from './record-table.ts';

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
  private readonly loadedTexts = new Map<number, Promise<readonly StoredRecord[]>>();

  private constructor(table: RecordTable, facts: RecordFactsTable, folder: string, fetchBytes: FetchBytes) {
    this.table = table;
    this.facts = facts;
    this.folder = folder;
    this.fetchBytes = fetchBytes;
  }

  static async load(folder: string, facts: RecordFactsTable, fetchBytes: FetchBytes): Promise<Records> {
    const table = await fetchPacked<RecordTable>(fetchBytes, `${folder}/records.packed`);
    return new Records(table, facts, folder, fetchBytes);
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
    let [file, first] = [0, 0];
    for (const count of this.table.packs) {
      if (record < first + count) break;
      first += count;
      file += 1;
    }
    let texts = this.loadedTexts.get(file);
    if (!texts) {
      texts = fetchPacked<readonly StoredRecord[]>(this.fetchBytes, `${this.folder}/texts/${file}.packed`);
      this.loadedTexts.set(file, texts);
    }
    const stored = (await texts)[record - first];
    if (!stored) throw new Error(`${this.folder}/texts/${file}.packed lacks record ${record}`);
    return stored;
  }
}
