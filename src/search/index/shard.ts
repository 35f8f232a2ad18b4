import { fromIndexedWord } from '../prepare/text.ts';
import { readCbor, type Cbor } from './cbor.ts';
import { fetchPart, type FetchBytes } from './fetch-part.ts';
import { Records, type Posting } from './records.ts';

/** The version of Pagefind whose files are read here. */
export const PAGEFIND_VERSION = '1.6.0';

/** A printed form of a word (`đầu`, `dầu`), with every record that has it. */
export interface Form {
  readonly key: string;
  readonly postings: readonly Posting[];
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
  readonly records: Records;
  private readonly chunks: readonly Chunk[];
  private readonly fetchBytes: FetchBytes;
  private readonly loadedChunks = new Map<string, Promise<ReadonlyMap<string, Cbor>>>();
  private readonly loadedForms = new Map<string, Promise<readonly Form[]>>();

  private constructor(folder: string, meta: readonly Cbor[], records: Records, fetchBytes: FetchBytes) {
    const [version, , chunks] = meta;
    if (version !== PAGEFIND_VERSION)
      throw new Error(`The index is of Pagefind ${String(version)}, not ${PAGEFIND_VERSION}`);
    this.folder = folder;
    this.records = records;
    this.fetchBytes = fetchBytes;
    this.chunks = list(chunks).map((chunk) => {
      const [from = '', , hash = ''] = list(chunk).map(text);
      return { from, hash };
    });
  }

  /** Opens the index in a folder, given its `pagefind-entry.json`'s hash. */
  static async open(folder: string, hash: string, fetchBytes: FetchBytes): Promise<Shard> {
    const [meta, records] = await Promise.all([
      fetchPart(fetchBytes, `${folder}/pagefind.${hash}.pf_meta`),
      Records.load(folder, fetchBytes),
    ]);
    return new Shard(folder, list(readCbor(meta)), records, fetchBytes);
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

  private async readForms(skeleton: string): Promise<readonly Form[]> {
    const entry = (await this.chunkWith(skeleton))?.get(skeleton);
    if (!entry) return [];
    const [word, pages, variants] = list(entry);
    return [[word ?? '', pages ?? []] as const, ...list(variants).map((variant) => pair(variant))]
      .filter(([, postings]) => list(postings).length > 0)
      .map(([form, postings]) => ({
        key: fromIndexedWord(text(form)),
        postings: this.readPostings(postings),
      }));
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

  /** Numbers of pages are written as distances from the one before. */
  private readPostings(pages: Cbor): Posting[] {
    let page = 0;
    return list(pages).flatMap((entry) => {
      const [step, places] = list(entry);
      page += Number(step);
      return this.records.postings(page, readPlaces(places));
    });
  }
}

/**
 * Places are written as distances from the one before. A negative number is the weight of the places behind it, which
 * begin anew; a place may stand under two weights.
 */
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
