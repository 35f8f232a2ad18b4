import { fetchUnpacked, type FetchBytes } from '../index/packed.ts';
import type { QueryWord } from '../query/query.ts';
import { ByteReader } from './bytes.ts';
import { pairOf, termHash, termSkeleton } from './term.ts';

/** A printed form of a word, or of two next to each other, in one index. */
export interface TalliedForm {
  /** The words as they are compared: lower case, with accents. */
  readonly words: readonly string[];
  readonly shard: number;
  /** Numbers of records in the index; of a pair one for each place, of a word once each. */
  readonly records: readonly number[];
  /** Of a pair: the number of its first word in the record. */
  readonly places: readonly number[];
}

/** The files of one stretch of a tally: indexes next to each other. */
export interface TallyNames {
  /** The number of its first index. */
  readonly first: number;
  /** How many of a hash's highest bits tell the number of its file. */
  readonly bits: number;
  /** {@link NAME_LENGTH} letters a file, which tell its content: only the files that an edit changes are other ones. */
  readonly names: string;
}

export const NAME_LENGTH = 6;

/** The path of a file from the index's folder. */
export const tallyFile = (number: number, name: string): string => `tally/${number}-${name}.packed`;

/** Where every word of the archive stands, and every two that stand next to each other; see `tallyFiles`. */
export class Tally {
  private readonly stretches: readonly TallyNames[];
  private readonly fetchBytes: FetchBytes;
  private readonly files = new Map<string, Promise<Uint8Array>>();
  private readonly terms = new Map<string, Promise<readonly TalliedForm[]>>();

  constructor(stretches: readonly TallyNames[], fetchBytes: FetchBytes) {
    this.stretches = stretches;
    this.fetchBytes = fetchBytes;
  }

  /** All printed forms of a word, in all indexes. */
  forms({ skeleton }: Pick<QueryWord, 'skeleton'>): Promise<readonly TalliedForm[]> {
    return this.term(skeleton);
  }

  /** All printed forms of two words next to each other. */
  pairs(
    first: Pick<QueryWord, 'skeleton'>,
    second: Pick<QueryWord, 'skeleton'>,
  ): Promise<readonly TalliedForm[]> {
    return this.term(pairOf(first.skeleton, second.skeleton));
  }

  private term(skeleton: string): Promise<readonly TalliedForm[]> {
    let forms = this.terms.get(skeleton);
    if (!forms) {
      forms = this.read(skeleton);
      this.terms.set(skeleton, forms);
      forms.catch(() => this.terms.delete(skeleton));
    }
    return forms;
  }

  private async read(skeleton: string): Promise<readonly TalliedForm[]> {
    const hash = termHash(skeleton);
    const read = this.stretches.map(async (stretch) =>
      formsIn(await this.file(stretch, hash), stretch.first, hash, skeleton),
    );
    return (await Promise.all(read)).flat();
  }

  private file({ bits, names }: TallyNames, hash: number): Promise<Uint8Array> {
    const number = bits === 0 ? 0 : hash >>> (32 - bits);
    const path = tallyFile(number, names.slice(number * NAME_LENGTH, (number + 1) * NAME_LENGTH));
    let file = this.files.get(path);
    if (!file) {
      file = fetchUnpacked(this.fetchBytes, path);
      this.files.set(path, file);
      file.catch(() => this.files.delete(path));
    }
    return file;
  }
}

/** The forms of a term that a file has. */
function formsIn(file: Uint8Array, first: number, hash: number, skeleton: string): TalliedForm[] {
  const reader = new ByteReader(file);
  const found: TalliedForm[] = [];
  while (reader.at < reader.end) {
    const shard = first + reader.number();
    const end = reader.number() + reader.at;
    while (reader.at < end) {
      const [low = 0, high = 0] = reader.take(2);
      const entry = reader.take(reader.number());
      if ((low | (high << 8)) !== (hash & 0xffff)) continue;
      const form = readEntry(entry, shard, skeleton);
      if (form) found.push(form);
    }
  }
  return found;
}

/** An entry of `tallyTexts`; none where its term is another one whose hash is alike. */
function readEntry(entry: Uint8Array, shard: number, skeleton: string): TalliedForm | undefined {
  const reader = new ByteReader(entry);
  const term = new TextDecoder().decode(reader.take(reader.number()));
  if (termSkeleton(term) !== skeleton) return undefined;
  const words = term.split(' ');
  const records = Array.from({ length: reader.number() }, () => 0);
  let record = 0;
  for (let at = 0; at < records.length; at += 1) records[at] = record += reader.number();
  const places = words.length > 1 ? records.map(() => reader.number()) : [];
  return { words, shard, records, places };
}
