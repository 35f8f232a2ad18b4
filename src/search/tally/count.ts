import { isAsTyped } from '../query/accents.ts';
import type { Clause, Query, QueryWord, Slot } from '../query/query.ts';
import type { Tally, TalliedForm } from './tally.ts';

/**
 * How a record answers a query, as far as counting goes: `phrase` and `folded` as in ranking; `words` for all of the
 * words somewhere in it, near each other or not.
 */
export type Level = 'phrase' | 'folded' | 'words';
export const LEVELS: readonly Level[] = ['phrase', 'folded', 'words'];

/** A record that answers, by its index and its number there. */
export interface CountedRecord {
  readonly shard: number;
  readonly record: number;
  readonly level: Level;
}

/** Of records those of the best level that any of them has. */
export function bestOf<One extends Pick<CountedRecord, 'level'>>(records: readonly One[]): One[] {
  const best = LEVELS.find((level) => records.some((record) => record.level === level));
  return records.filter(({ level }) => level === best);
}

/** Records by {@link idOf}; whether with the accents that were typed. */
type Records = ReadonlyMap<number, boolean>;

const idOf = (shard: number, record: number): number => shard * 2 ** 20 + record;
/** A word's place in the archive; more words than this no record has. */
const PLACES = 2 ** 18;
/** Ways to fill a phrase with abbreviations and what they stand for. */
const MOST_WAYS = 64;

/**
 * Finds every record of the archive that answers a query, with no text loaded.
 *
 * @param lostAccents whether OCR lost a record's accents: then none that was typed can be missed
 */
export async function countedRecords(
  { clauses, excluded }: Pick<Query, 'clauses' | 'excluded'>,
  tally: Pick<Tally, 'forms' | 'pairs'>,
  lostAccents: (shard: number, record: number) => boolean,
): Promise<CountedRecord[]> {
  if (clauses.length === 0) return [];
  const counter = new Counter(tally, lostAccents);
  const [answers, left] = await Promise.all([
    Promise.all(clauses.map((clause) => counter.levels(clause))),
    Promise.all(excluded.map((clause) => counter.phrase(clause))),
  ]);
  const [fewest = new Map<number, number>(), ...others] = answers.sort((a, b) => a.size - b.size);
  const found: CountedRecord[] = [];
  for (const [id, level] of fewest) {
    const worst = others.reduce((most, one) => Math.max(most, one.get(id) ?? Infinity), level);
    const name = LEVELS[worst];
    if (!name || left.some((records) => records.get(id) === true)) continue;
    found.push({ shard: Math.floor(id / 2 ** 20), record: id % 2 ** 20, level: name });
  }
  return found;
}

class Counter {
  private readonly tally: Pick<Tally, 'forms' | 'pairs'>;
  private readonly lostAccents: (shard: number, record: number) => boolean;

  constructor(
    tally: Pick<Tally, 'forms' | 'pairs'>,
    lostAccents: (shard: number, record: number) => boolean,
  ) {
    this.tally = tally;
    this.lostAccents = lostAccents;
  }

  /** The records that answer a clause, each with the number of its level. */
  async levels(clause: Clause): Promise<Map<number, number>> {
    const levels = new Map<number, number>();
    const [phrases, slots] = await Promise.all([
      this.phrase(clause),
      clause.quoted ? [] : Promise.all(clause.slots.map((slot) => this.slot(slot))),
    ]);
    for (const id of inAll(slots)) levels.set(id, 2);
    for (const [id, exact] of phrases) levels.set(id, exact ? 0 : 1);
    return levels;
  }

  /** The records in which all slots are filled next to each other. */
  async phrase({ slots }: Pick<Clause, 'slots'>): Promise<Records> {
    let ways: (readonly QueryWord[])[] = [[]];
    for (const { alternatives } of slots)
      ways = ways.flatMap((way) => alternatives.map((words) => [...way, ...words])).slice(0, MOST_WAYS);
    return either(await Promise.all(ways.map((words) => this.inRow(words))));
  }

  /** The records in which a slot is filled; the words that were typed themselves may stand apart. */
  private async slot({ alternatives }: Slot): Promise<Records> {
    const [typed = [], ...others] = alternatives;
    const [apart, ...rows] = await Promise.all([
      Promise.all(typed.map((word) => this.inRow([word]))),
      ...others.map((words) => this.inRow(words)),
    ]);
    return either([new Map(inAll(apart).map((id) => [id, true])), ...rows]);
  }

  /** The records in which words stand next to each other. */
  private async inRow(words: readonly QueryWord[]): Promise<Records> {
    const [only, ...more] = words;
    const records = new Map<number, boolean>();
    if (!only) return records;
    if (more.length === 0) {
      for (const form of await this.tally.forms(only)) this.take(form, words, (id) => id, records);
      return records;
    }
    const pairs = await Promise.all(more.map((second, at) => this.pair([words[at] ?? only, second])));
    const [first = new Map<number, boolean>(), ...others] = pairs;
    let ends = first;
    for (const pair of others) {
      const next = new Map<number, boolean>();
      for (const [place, exact] of pair) {
        const before = ends.get(place - 1);
        if (before !== undefined) next.set(place, exact && before);
      }
      ends = next;
    }
    for (const [place, exact] of ends) {
      const id = Math.floor(place / PLACES);
      records.set(id, exact || records.get(id) === true);
    }
    return records;
  }

  /** The places of two words next to each other. */
  private async pair([first, second]: readonly [QueryWord, QueryWord]): Promise<Map<number, boolean>> {
    const places = new Map<number, boolean>();
    for (const form of await this.tally.pairs(first, second)) {
      this.take(form, [first, second], (id, at) => id * PLACES + (form.places[at] ?? 0), places);
    }
    return places;
  }

  private take(
    { words, shard, records }: TalliedForm,
    typed: readonly QueryWord[],
    keyOf: (id: number, at: number) => number,
    into: Map<number, boolean>,
  ): void {
    const accented = typed.every((word, at) => isAsTyped(word, words[at] ?? ''));
    for (const [at, record] of records.entries()) {
      const key = keyOf(idOf(shard, record), at);
      const exact = accented || this.lostAccents(shard, record);
      if (exact || !into.has(key)) into.set(key, exact);
    }
  }
}

function either(sets: readonly Records[]): Records {
  const [only, ...more] = sets;
  if (only && more.length === 0) return only;
  const all = new Map<number, boolean>();
  for (const set of sets) for (const [id, exact] of set) all.set(id, exact || all.get(id) === true);
  return all;
}

/** What is in all of the sets; nothing where there are none. */
function inAll(sets: readonly Records[]): number[] {
  const [fewest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return fewest ? [...fewest.keys()].filter((id) => others.every((set) => set.has(id))) : [];
}
