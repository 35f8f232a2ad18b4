import { isAsTyped } from '../query/accents.ts';
import type { Clause, Query, QueryWord, Slot } from '../query/query.ts';
import type { Tally, TalliedForm } from './tally.ts';

/**
 * How a record answers a query, as far as counting goes: `phrase` and `folded` as in ranking; `words` for all of the
 * words somewhere in it, near each other or not.
 */
export type Level = 'phrase' | 'folded' | 'words';
export const LEVELS: readonly Level[] = ['phrase', 'folded', 'words'];

/** A phrase of a query in a record. */
export interface PhrasePlace {
  /** The number of its first word in the record; of a word alone none is tallied. */
  readonly at?: number;
  /** It has the accents that were typed. */
  readonly exact: boolean;
}

/** A record that answers, by its index and its number there. */
export interface CountedRecord {
  readonly shard: number;
  readonly record: number;
  readonly level: Level;
  /** Where it has the query's phrases, by clause; none of a record that has words apart. */
  readonly phrases: readonly (readonly PhrasePlace[])[];
}

/** Of records those of the best level that any of them has. */
export function bestOf<One extends Pick<CountedRecord, 'level'>>(records: readonly One[]): One[] {
  const best = LEVELS.find((level) => records.some((record) => record.level === level));
  return records.filter(({ level }) => level === best);
}

/** Phrases by record, see {@link idOf}. */
type Phrases = ReadonlyMap<number, readonly PhrasePlace[]>;

const idOf = (shard: number, record: number): number => shard * 2 ** 20 + record;
/** A word's place in the archive; more words than this no record has. */
const PLACES = 2 ** 18;
/** Ways to fill a phrase with abbreviations and what they stand for. */
const MOST_WAYS = 64;

/** Whether the words of a query may stand apart from each other in what answers it. */
export function mayStandApart({ clauses }: Pick<Query, 'clauses'>): boolean {
  return clauses.some(
    ({ quoted, slots }) => !quoted && slots.flatMap(({ alternatives: [typed = []] }) => typed).length > 1,
  );
}

/**
 * Finds every record of the archive that answers a query, with no text loaded.
 *
 * @param lostAccents whether OCR lost a record's accents: then none that was typed can be missed
 * @param apart whether those are looked for too that have the words apart, which takes more of the tally
 */
export async function countedRecords(
  { clauses, excluded }: Pick<Query, 'clauses' | 'excluded'>,
  tally: Pick<Tally, 'forms' | 'pairs'>,
  lostAccents: (shard: number, record: number) => boolean,
  apart = true,
): Promise<CountedRecord[]> {
  if (clauses.length === 0) return [];
  const counter = new Counter(tally, lostAccents);
  const [answers, left] = await Promise.all([
    Promise.all(clauses.map((clause) => counter.answers(clause, apart))),
    Promise.all(excluded.map((clause) => counter.phrase(clause))),
  ]);
  const [fewest = new Map<number, readonly PhrasePlace[]>()] = [...answers].sort((a, b) => a.size - b.size);
  const found: CountedRecord[] = [];
  for (const id of fewest.keys()) {
    if (!answers.every((one) => one.has(id)) || left.some((one) => one.get(id)?.some(isExact))) continue;
    const phrases = answers.map((one) => one.get(id) ?? []);
    const level = LEVELS[Math.max(...phrases.map(levelOf))];
    if (!level) continue;
    found.push({
      shard: Math.floor(id / 2 ** 20),
      record: id % 2 ** 20,
      level,
      phrases: level === 'words' ? [] : phrases,
    });
  }
  return found;
}

const isExact = ({ exact }: PhrasePlace): boolean => exact;
/** The number of a level; without any phrase the words stand apart. */
const levelOf = (places: readonly PhrasePlace[]): number =>
  places.length === 0 ? 2 : places.some(isExact) ? 0 : 1;

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

  /** The records that answer a clause, with its phrases in them; with none where the words stand apart. */
  async answers(clause: Clause, apart: boolean): Promise<Phrases> {
    const looksApart = apart && mayStandApart({ clauses: [clause] });
    const [phrases, slots] = await Promise.all([
      this.phrase(clause),
      looksApart ? Promise.all(clause.slots.map((slot) => this.slot(slot))) : [],
    ]);
    const answers = new Map<number, readonly PhrasePlace[]>(inAll(slots).map((id) => [id, []]));
    for (const [id, places] of phrases) answers.set(id, places);
    return answers;
  }

  /** The places in which all slots are filled next to each other, by record. */
  async phrase({ slots }: Pick<Clause, 'slots'>): Promise<Phrases> {
    let ways: (readonly QueryWord[])[] = [[]];
    for (const { alternatives } of slots)
      ways = ways.flatMap((way) => alternatives.map((words) => [...way, ...words])).slice(0, MOST_WAYS);
    return either(await Promise.all(ways.map((words) => this.inRow(words))));
  }

  /** The records in which a slot is filled; the words that were typed themselves may stand apart. */
  private async slot({ alternatives }: Slot): Promise<ReadonlySet<number>> {
    const [typed = [], ...others] = alternatives;
    const [apart, ...rows] = await Promise.all([
      Promise.all(typed.map(async (word) => new Set((await this.inRow([word])).keys()))),
      ...others.map((words) => this.inRow(words)),
    ]);
    return new Set([...inAll(apart), ...rows.flatMap((row) => [...row.keys()])]);
  }

  /** Where words stand next to each other, by record. */
  private async inRow(words: readonly QueryWord[]): Promise<Phrases> {
    const [only, ...more] = words;
    const records = new Map<number, PhrasePlace[]>();
    if (!only) return records;
    if (more.length === 0) {
      const alone = new Map<number, boolean>();
      for (const form of await this.tally.forms(only)) this.take(form, words, (id) => id, alone);
      for (const [id, exact] of alone) records.set(id, [{ exact }]);
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
      const places = records.get(id) ?? [];
      records.set(id, places);
      places.push({ at: (place % PLACES) - others.length, exact });
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

function either(all: readonly Phrases[]): Phrases {
  const [only, ...more] = all;
  if (only && more.length === 0) return only;
  const ids = new Set(all.flatMap((one) => [...one.keys()]));
  return new Map([...ids].map((id) => [id, all.flatMap((one) => one.get(id) ?? [])]));
}

/** What is in all of the sets; nothing where there are none. */
function inAll(sets: readonly ReadonlySet<number>[]): number[] {
  const [fewest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return fewest ? [...fewest].filter((id) => others.every((set) => set.has(id))) : [];
}
