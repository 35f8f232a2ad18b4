import type { RecordPlace, ReportCard } from '../records/records.ts';

/**
 * `records.packed` of an index: where in each of its pages each record begins, and which file holds its text. To
 * Pagefind a whole report is one page, so that it writes few files. Lists go by page or record, in order.
 */
export interface RecordTable {
  /** By record: words of its heading, and of its text, which follows. */
  readonly titles: readonly number[];
  readonly texts: readonly number[];
  readonly stored: StoredPlaces;
}

/** Where records are kept: files of blocks, each of which is packed by itself and fetched alone. */
export interface StoredPlaces {
  /** How many blocks each file has. */
  readonly files: readonly number[];
  /** Of each block, how many records it has, and how many bytes. */
  readonly records: readonly number[];
  readonly bytes: readonly number[];
}

/** Of an index in `reports.packed`: its reports, and what its records are filtered by. */
export interface ReportTable {
  /** The reports of this index, as results show them. */
  readonly cards: readonly ReportCard[];
  /** By page: which of the reports it is, -1 for none; how many records it has. */
  readonly reports: readonly number[];
  readonly records: readonly number[];
  /** By record: which of `whereNames`, of `topicSets`. */
  readonly where: readonly number[];
  readonly topics: readonly number[];
  readonly whereNames: readonly RecordPlace[];
  readonly topicSets: readonly (readonly string[])[];
}

/** A record as it is shown, see {@link StoredPlaces}. */
export interface StoredRecord {
  /** From the site's root, with the anchor. */
  readonly url: string;
  readonly title?: string;
  /** What stands in place of a title, see `SearchRecord`. */
  readonly label?: string;
  readonly text: string;
  readonly aliases?: readonly string[];
  /** Headings above it. */
  readonly path: readonly string[];
  /** What was searched in place of title and text, word for word, where OCR damaged them. */
  readonly reading?: { readonly title?: string; readonly text: string };
}
