import { pairOf, termHash } from '../prepare/terms.ts';
import { fetchUnpacked, type FetchBytes } from './fetch-part.ts';
import type { Clause, Query, QueryWord } from '../query/query.ts';

/** A set of indexes: the bit of each is set that is in it. */
type Shards = bigint;

/** Which indexes have which words, and which have two words next to each other; see `writeTermMap`. */
export class TermMap {
  private readonly files: number;
  private readonly bytesPerSet: number;
  private readonly all: Shards;
  private readonly fetchBytes: FetchBytes;
  private readonly loaded = new Map<number, Promise<ReadonlyMap<number, Shards>>>();

  /**
   * @param files how many files the map has; with none, every index may hold anything
   * @param shards how many indexes there are
   */
  constructor(files: number, shards: number, fetchBytes: FetchBytes) {
    this.files = files;
    this.bytesPerSet = Math.ceil(shards / 8);
    this.all = (1n << BigInt(shards)) - 1n;
    this.fetchBytes = fetchBytes;
  }

  /** Whether an index, by its number, may hold what answers a query; one that does is never left out. */
  async holding({ clauses }: Pick<Query, 'clauses'>): Promise<(shard: number) => boolean> {
    const sets = await Promise.all(clauses.map((clause) => this.shardsWith(clause)));
    const shards = sets.reduce((both, set) => both & set, this.all);
    return (shard) => ((shards >> BigInt(shard)) & 1n) === 1n;
  }

  /** Whether a word is in any index, where the map can tell. */
  async has({ skeleton }: QueryWord): Promise<boolean | undefined> {
    return this.files === 0 ? undefined : (await this.shardsOf(skeleton)) !== 0n;
  }

  /** The indexes that have some alternative of every slot; those of a phrase next to each other. */
  private async shardsWith({ slots, quoted }: Clause): Promise<Shards> {
    let before: { readonly last: string | undefined; readonly shards: Shards }[] = [
      { last: undefined, shards: this.all },
    ];
    for (const { alternatives } of slots) {
      const ways = await Promise.all(
        alternatives.map(async (words) => {
          const reached = await Promise.all(
            before.map(
              async ({ last, shards }) => shards & (await this.shardsWithWords(words, quoted, last)),
            ),
          );
          return { last: words.at(-1)?.skeleton, shards: reached.reduce((any, set) => any | set, 0n) };
        }),
      );
      before = ways;
    }
    return before.reduce((any, { shards }) => any | shards, 0n);
  }

  private async shardsWithWords(
    words: readonly QueryWord[],
    together: boolean,
    behind: string | undefined,
  ): Promise<Shards> {
    const skeletons = words.map(({ skeleton }) => skeleton);
    const row = behind === undefined ? skeletons : [behind, ...skeletons];
    const pairs = together ? row.slice(1).map((word, at) => pairOf(row[at] ?? '', word)) : [];
    const sets = await Promise.all([...skeletons, ...pairs].map((term) => this.shardsOf(term)));
    return sets.reduce((both, set) => both & set, this.all);
  }

  private async shardsOf(term: string): Promise<Shards> {
    if (this.files === 0) return this.all;
    const hash = termHash(term);
    const file = hash % this.files;
    let terms = this.loaded.get(file);
    if (!terms) {
      terms = this.load(file);
      this.loaded.set(file, terms);
    }
    return (await terms).get(hash) ?? 0n;
  }

  private async load(file: number): Promise<ReadonlyMap<number, Shards>> {
    const bytes = await fetchUnpacked(this.fetchBytes, `terms/${file}.packed`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const terms = new Map<number, Shards>();
    for (let at = 0; at + 4 + this.bytesPerSet <= bytes.length; at += 4 + this.bytesPerSet) {
      let shards = 0n;
      for (let byte = this.bytesPerSet - 1; byte >= 0; byte -= 1)
        shards = (shards << 8n) | BigInt(view.getUint8(at + 4 + byte));
      terms.set(view.getUint32(at), shards);
    }
    return terms;
  }
}
