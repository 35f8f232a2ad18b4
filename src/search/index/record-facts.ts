import type { ReportCard } from '../records/records.ts';
import type { ReportTable } from './record-table.ts';

/** What a record is filtered by. */
export interface RecordFacts {
  /** Its report; none for what belongs to none. */
  readonly card: ReportCard | undefined;
  readonly where: string;
  readonly topics: readonly string[];
}

/** The records of one index, without their words: which report each is of, and where in it. */
export class RecordFactsTable {
  private readonly table: ReportTable;
  /** By record. */
  readonly pageOf: readonly number[];
  /** The first record of each page. */
  readonly first: readonly number[];

  constructor(table: ReportTable) {
    this.table = table;
    this.pageOf = table.records.flatMap((count, page) => Array.from({ length: count }, () => page));
    let first = 0;
    this.first = table.records.map((count) => (first += count) - count);
  }

  get reports(): number {
    return this.table.cards.length;
  }

  /** A record's report; none for what belongs to none. */
  cardOf(record: number): ReportCard | undefined {
    return this.table.cards[this.table.reports[this.pageOf[record] ?? -1] ?? -1];
  }

  /** Of all records, in order. */
  all(): RecordFacts[] {
    return this.pageOf.map((_, record) => this.factsOf(record));
  }

  factsOf(record: number): RecordFacts {
    return {
      card: this.cardOf(record),
      where: this.table.whereNames[this.table.where[record] ?? -1] ?? 'text',
      topics: this.table.topicSets[this.table.topics[record] ?? -1] ?? NONE,
    };
  }
}

const NONE: readonly string[] = [];
