import { withoutAccents } from '../../domain/orthography.ts';
import type { PagefindIndex, PagePlaces } from '../pagefind.ts';
import type { QueryWord } from '../query/query.ts';
import type { Posting, Records } from './records.ts';

/** Where a word stands with the accents that were typed (`exact`), or with others. */
export interface WordPostings {
  readonly exact: boolean;
  readonly postings: readonly Posting[];
}

/** One index: words and their places by Pagefind, records by the tables beside it. */
export class Shard {
  readonly folder: string;
  readonly records: Records;
  private readonly index: PagefindIndex;
  private readonly asked = new Map<string, Promise<readonly WordPostings[]>>();

  constructor(folder: string, index: PagefindIndex, records: Records) {
    this.folder = folder;
    this.index = index;
    this.records = records;
  }

  /** Begins to fetch what words need, all at once. */
  prepare(words: readonly QueryWord[]): Promise<void> {
    return this.index.prepare([...new Set(words.map(({ skeleton }) => skeleton))]);
  }

  /**
   * Where a word stands in the records.
   *
   * @param forms the printed forms that have the accents that were typed; a word typed without any has them all
   */
  postings({ key, strict }: QueryWord, forms: readonly string[]): Promise<readonly WordPostings[]> {
    const name = strict ? `${key} ` : key;
    let postings = this.asked.get(name);
    if (!postings) {
      postings = this.ask(key, strict ?? false, forms);
      this.asked.set(name, postings);
      postings.catch(() => this.asked.delete(name));
    }
    return postings;
  }

  private async ask(
    key: string,
    strict: boolean,
    forms: readonly string[],
  ): Promise<readonly WordPostings[]> {
    const all = await this.index.places(key, false);
    if (!strict && withoutAccents(key) === key) return [{ exact: true, postings: this.inRecords(all) }];
    const exact = new Map<number, Set<number>>();
    for (const form of forms) {
      for (const [page, places] of await this.index.places(form, true)) {
        const own = exact.get(page) ?? new Set();
        exact.set(page, own);
        for (const place of places) own.add(place);
      }
    }
    const rest = new Map([...all].map(([page, places]) => [page, without(places, exact.get(page))]));
    const sorted = new Map([...exact].map(([page, own]) => [page, [...own].sort((a, b) => a - b)]));
    return [
      { exact: true, postings: this.inRecords(sorted) },
      { exact: false, postings: this.inRecords(rest) },
    ];
  }

  private inRecords(pages: PagePlaces): Posting[] {
    return [...pages].flatMap(([page, places]) => this.records.postings(page, places));
  }
}

function without(places: readonly number[], left: ReadonlySet<number> | undefined): readonly number[] {
  return left ? places.filter((place) => !left.has(place)) : places;
}
