import type { RecordPlace, ReportCard } from '../records/records.ts';

/**
 * `records.packed`: what an index has to know of its records besides their words. To Pagefind a whole report is one
 * page, so that it writes few files; where in it each record begins is told here. Lists go by record or page, in order.
 */
export interface RecordTable {
  /** The reports of this index, as results show them. */
  readonly cards: readonly ReportCard[];
  /** By page: which of the reports it is, -1 for none; how many records it has. */
  readonly reports: readonly number[];
  readonly records: readonly number[];
  /** By record: words of its heading, and of its text, which follows; which of `whereNames`, of `topicSets`. */
  readonly titles: readonly number[];
  readonly texts: readonly number[];
  readonly where: readonly number[];
  readonly topics: readonly number[];
  readonly whereNames: readonly RecordPlace[];
  readonly topicSets: readonly (readonly string[])[];
  /** How many records each file of texts has. */
  readonly packs: readonly number[];
}

/** A record as it is shown: `texts/<number>.packed` holds several. */
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
