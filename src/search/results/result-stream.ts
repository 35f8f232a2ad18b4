import type { Order } from '../query/address.ts';
import { LEVELS, type CountedRecord, type Level } from '../tally/count.ts';
import type { Filtered } from './facets.ts';
import { inReadingOrder } from './groups.ts';
import type { Hit } from './hit.ts';
import { TIERS, type Tier } from './rank.ts';

/** A record that was found. */
export interface Result extends Filtered {
  /** Its number in its index. */
  readonly record: number;
  readonly tier: Tier;
  readonly score: number;
  /** Fetches what is shown of it. */
  readonly hit: () => Promise<Hit>;
}

/**
 * Results in their order, loaded as they are asked for: all that answer better come before others, and of those the
 * newest reports' index before older ones (or the oldest first, where that is wanted). What is not loaded is counted.
 */
export class ResultStream {
  /** What is known to come and is not loaded. */
  private readonly coming: { readonly level: Level; readonly shard: number }[];
  private readonly load: (shard: number, level: Level) => Promise<readonly Result[]>;
  private readonly order: Order;
  private ready: Result[] = [];
  private given = 0;
  private readonly count: number;

  /** @param load the results of one index that answer so well, in any order */
  constructor(
    found: readonly CountedRecord[],
    order: Order,
    load: (shard: number, level: Level) => Promise<readonly Result[]>,
  ) {
    this.count = found.length;
    this.order = order;
    this.load = load;
    this.coming = LEVELS.flatMap((level) => {
      const shards = new Set(found.filter((one) => one.level === level).map(({ shard }) => shard));
      const newestFirst = [...shards].sort((a, b) => a - b);
      return (order === 'oldest' ? newestFirst.reverse() : newestFirst).map((shard) => ({ level, shard }));
    });
  }

  /** How many have not been given yet. */
  get left(): number {
    return this.count - this.given;
  }

  /** The next results, fewer only where no more are left. */
  async next(most: number): Promise<Result[]> {
    while (this.ready.length < most) {
      const next = this.coming.shift();
      if (!next) break;
      const results = await this.load(next.shard, next.level);
      this.ready.push(...inReadingOrder([...results].sort(byTier(this.order))));
    }
    const given = this.ready.slice(0, most);
    this.ready = this.ready.slice(most);
    this.given += given.length;
    return given;
  }
}

/** The order of results: by tier, clean texts before damaged ones, then by score or by date. */
function byTier(order: Order): (a: Result, b: Result) => number {
  const damage = ({ card }: Result): number => Number(card?.ocr === true);
  const byDate = (a: Result, b: Result): number => (a.card?.end ?? '').localeCompare(b.card?.end ?? '');
  return (a, b) => {
    const tier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
    if (tier !== 0) return tier;
    if (order !== 'relevance') return (order === 'newest' ? byDate(b, a) : byDate(a, b)) || b.score - a.score;
    return damage(a) - damage(b) || b.score - a.score || byDate(b, a);
  };
}
