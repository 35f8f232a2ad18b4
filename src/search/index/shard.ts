import { fromIndexedWord } from '../prepare/text.ts';
import { readCbor, type Cbor } from './cbor.ts';
import { fetchPart, type FetchBytes } from './fetch-part.ts';

/** The version of Pagefind whose files are read here. */
const VERSION = '1.6.0';

/** Where a word stands in one record, as numbers of words from its beginning. */
export interface Posting {
  readonly record: number;
  readonly places: readonly number[];
  /** Places in its heading, counted apart. */
  readonly titlePlaces: readonly number[];
}

/** A printed form of a word (`đầu`, `dầu`), with every record that has it. */
export interface Form {
  readonly key: string;
  readonly postings: readonly Posting[];
}

/** A record as Pagefind keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Chunk {
  readonly from: string;
  readonly hash: string;
}

/**
 * One index of Pagefind's, read straight from its files: which words stand where. Pagefind's own engine
 * answers single words and phrases only, costs 145 KB before it has read anything, and tells no places of
 * words in a phrase; the files hold all that is needed. Made for the files of one version, which is checked.
 */
export class Shard {
  readonly folder: string;
  /** Words per record. */
  readonly lengths: readonly number[];
  private readonly hashes: readonly string[];
  private readonly chunks: readonly Chunk[];
  private readonly filterFiles: ReadonlyMap<string, string>;
  private readonly fetchBytes: FetchBytes;
  private readonly loadedChunks = new Map<string, Promise<ReadonlyMap<string, Cbor>>>();
  private readonly loadedForms = new Map<string, Promise<readonly Form[]>>();
  private readonly loadedFragments = new Map<string, Promise<Fragment>>();
  private readonly loadedFilters = new Map<string, Promise<ReadonlyMap<string, readonly number[]>>>();

  private constructor(folder: string, meta: readonly Cbor[], fetchBytes: FetchBytes) {
    const [version, pages, chunks, filters] = meta;
    if (version !== VERSION) throw new Error(`The index is of Pagefind ${String(version)}, not ${VERSION}`);
    this.folder = folder;
    this.fetchBytes = fetchBytes;
    this.hashes = list(pages).map((page) => text(list(page)[0]));
    this.lengths = list(pages).map((page) => Number(list(page)[1]));
    this.chunks = list(chunks).map((chunk) => {
      const [from = '', , hash = ''] = list(chunk).map(text);
      return { from, hash };
    });
    this.filterFiles = new Map(list(filters).map((filter) => [text(list(filter)[0]), text(list(filter)[1])]));
  }

  /** Opens the index in a folder, given its `pagefind-entry.json`'s hash. */
  static async open(folder: string, hash: string, fetchBytes: FetchBytes): Promise<Shard> {
    const meta = await fetchPart(fetchBytes, `${folder}/pagefind.${hash}.pf_meta`);
    return new Shard(folder, list(readCbor(meta)), fetchBytes);
  }

  /** Every printed form of the words that are the same without accents. */
  forms(skeleton: string): Promise<readonly Form[]> {
    let forms = this.loadedForms.get(skeleton);
    if (!forms) {
      forms = this.readForms(skeleton);
      this.loadedForms.set(skeleton, forms);
    }
    return forms;
  }

  /** The records that have each value of a filter. */
  filter(name: string): Promise<ReadonlyMap<string, readonly number[]>> {
    let filter = this.loadedFilters.get(name);
    if (!filter) {
      filter = this.readFilter(name);
      this.loadedFilters.set(name, filter);
    }
    return filter;
  }

  /** A record's text and what it carries. */
  fragment(record: number): Promise<Fragment> {
    const hash = this.hashes[record] ?? '';
    let fragment = this.loadedFragments.get(hash);
    if (!fragment) {
      fragment = fetchPart(this.fetchBytes, `${this.folder}/fragment/${hash}.pf_fragment`).then(
        (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Fragment,
      );
      this.loadedFragments.set(hash, fragment);
    }
    return fragment;
  }

  private async readForms(skeleton: string): Promise<readonly Form[]> {
    const entry = (await this.chunkWith(skeleton))?.get(skeleton);
    if (!entry) return [];
    const [word, pages, variants] = list(entry);
    return [[word ?? '', pages ?? []] as const, ...list(variants).map((variant) => pair(variant))]
      .filter(([, postings]) => list(postings).length > 0)
      .map(([form, postings]) => ({ key: fromIndexedWord(text(form)), postings: readPostings(postings) }));
  }

  /** Words are ordered by code points without accents; a file is named by as much as tells its first word apart. */
  private async chunkWith(skeleton: string): Promise<ReadonlyMap<string, Cbor> | undefined> {
    const chunk = this.chunks.findLast(({ from }) => from <= skeleton);
    return chunk && this.chunk(chunk.hash);
  }

  private chunk(hash: string): Promise<ReadonlyMap<string, Cbor>> {
    let chunk = this.loadedChunks.get(hash);
    if (!chunk) {
      chunk = fetchPart(this.fetchBytes, `${this.folder}/index/${hash}.pf_index`).then(
        (bytes) => new Map(list(list(readCbor(bytes))[0]).map((entry) => [text(list(entry)[0]), entry])),
      );
      this.loadedChunks.set(hash, chunk);
    }
    return chunk;
  }

  private async readFilter(name: string): Promise<ReadonlyMap<string, readonly number[]>> {
    const hash = this.filterFiles.get(name);
    if (hash === undefined) return new Map();
    const bytes = await fetchPart(this.fetchBytes, `${this.folder}/filter/${hash}.pf_filter`);
    const values = list(list(readCbor(bytes))[1]);
    return new Map(values.map((value) => [text(list(value)[0]), list(list(value)[1]).map(Number)]));
  }
}

/**
 * Numbers of records and places are written as distances from the one before. A negative number is the weight
 * of the places behind it, which begin anew; a place may stand under two weights.
 */
function readPostings(pages: Cbor): Posting[] {
  let record = 0;
  return list(pages).map((page) => {
    const [step, places, titlePlaces] = list(page);
    record += Number(step);
    return { record, places: readPlaces(places), titlePlaces: readPlaces(titlePlaces) };
  });
}

function readPlaces(steps: Cbor | undefined): number[] {
  const places: number[] = [];
  let place = 0;
  let weights = 0;
  for (const step of list(steps)) {
    if (Number(step) < 0) {
      place = 0;
      weights += 1;
    } else {
      place += Number(step);
      places.push(place);
    }
  }
  return weights > 1 ? [...new Set(places)].sort((a, b) => a - b) : places;
}

function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? (value as readonly Cbor[]) : [];
}

function pair(value: Cbor): readonly [Cbor, Cbor] {
  const [first = '', second = []] = list(value);
  return [first, second];
}

function text(value: Cbor | undefined): string {
  return typeof value === 'string' ? value : '';
}
