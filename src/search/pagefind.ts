import { toIndexedWord } from './prepare/text.ts';

/**
 * The version of Pagefind whose public API is used here. What is relied upon besides the names is in
 * `pagefind.test.ts`, which asks the pinned version itself.
 */
export const PAGEFIND_VERSION = '1.6.0';

/** A page that has what was asked for. */
interface PagefindResult {
  /** Tells pages of one index apart. */
  readonly id: string;
  /** Numbers of the words that were found, from the beginning of the page; to Pagefind words stand between spaces. */
  readonly words: readonly number[];
}

/** An index that is searched, as far as it is used here. */
interface PagefindInstance {
  options(options: { readonly exactDiacritics: boolean }): Promise<void>;
  search(
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(term: string): Promise<void>;
}

/** What `pagefind.js` exports, as far as it is used here. */
export interface Pagefind {
  createInstance(options: {
    readonly basePath: string;
    readonly baseUrl?: string;
    readonly noWorker?: boolean;
    readonly metaCacheTag?: string;
  }): PagefindInstance;
}

/** Name of the order in which pages were added (Pagefind's `sort`). */
export const PAGE_ORDER = 'page';

/** The places of a word on each page that has it, by the page's number. */
export type PagePlaces = ReadonlyMap<number, readonly number[]>;

/** Loads the Pagefind of an index folder in a browser. */
export async function loadPagefind(folder: URL): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as Pagefind;
}

/** What Pagefind asks for one after another, once it is had itself: of all indexes, and of one. */
const PROGRAM = 'wasm.unknown.pagefind';
const ENTRY = 'pagefind-entry.json?ts=named';

/**
 * What Pagefind needs to open an index.
 *
 * @param folder address of all indexes' folder
 * @param shard the index's folder in it, and its list of pages there
 */
export function filesToOpen(folder: URL, shard: { readonly folder: string; readonly meta: string }): URL[] {
  return [PROGRAM, `${shard.folder}/${ENTRY}`, `${shard.folder}/${shard.meta}`].map(
    (path) => new URL(path, folder),
  );
}

/**
 * One index, asked through Pagefind's public API: on which pages, and where on them, a word stands. A query of
 * several words would find them anywhere on a page, which is a whole report; from their places it is told whether
 * they stand next to each other.
 */
export class PagefindIndex {
  private readonly instance: PagefindInstance;
  private readonly pages: ReadonlyMap<string, number>;
  /** The accents that count are an option of the whole instance: searches wait for each other. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(instance: PagefindInstance, pages: ReadonlyMap<string, number>) {
    this.instance = instance;
    this.pages = pages;
  }

  /**
   * @param folder address of the folder that Pagefind wrote
   * @throws where its list of pages cannot be had
   */
  static async open({ createInstance }: Pagefind, folder: URL): Promise<PagefindIndex> {
    // Its name tells what an index holds: the hosts' caches may keep its list of pages.
    const instance = createInstance({ basePath: folder.href, noWorker: true, metaCacheTag: 'named' });
    const { results } = await instance.search(null, { sort: { [PAGE_ORDER]: 'asc' } });
    return new PagefindIndex(instance, new Map(results.map(({ id }, page) => [id, page])));
  }

  /** Begins to fetch what words need, all at once. */
  async prepare(keys: readonly string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.instance.preload(toIndexedWord(key))));
  }

  /**
   * Where a word stands: as it is written (`exact`), or with whatever accents.
   *
   * @param key see `wordsOf`
   */
  places(key: string, exact: boolean): Promise<PagePlaces> {
    const found = this.last.then(async () => {
      await this.instance.options({ exactDiacritics: exact });
      const { results } = await this.instance.search(toIndexedWord(key));
      return new Map(
        results.flatMap(({ id, words }) => {
          const page = this.pages.get(id);
          return page === undefined ? [] : [[page, [...words].sort((a, b) => a - b)] as const];
        }),
      );
    });
    this.last = found.catch(() => undefined);
    return found;
  }
}
