import type { Clause, Query, QueryWord, Slot } from '../query/query.ts';
import type { WordPostings } from '../index/shard.ts';
import type { CountedRecord, PhrasePlace } from '../tally/count.ts';
import { closestMeeting, phraseSpans, slotSpans, type Place, type Span } from '../query/spans.ts';

/**
 * How well a record answers: `phrase` the words next to each other, with every accent that was typed;
 * `folded` the same with other accents; `near` all of them close to each other; `rest` all of them somewhere.
 */
export type Tier = 'phrase' | 'folded' | 'near' | 'rest';
export const TIERS: readonly Tier[] = ['phrase', 'folded', 'near', 'rest'];

/** A record that answers a query. */
export interface Found {
  readonly record: number;
  readonly tier: Tier;
  /** Comparable within a tier; the higher the better. */
  readonly score: number;
}

/** How long an index's records are. */
export interface MeasuredRecords {
  /** Words of their headings, and of their texts. */
  readonly titles: readonly number[];
  readonly lengths: readonly number[];
}

/** What ranking has to know of an index besides its words. */
export interface RankedRecords extends Pick<MeasuredRecords, 'lengths'> {
  /** Whether OCR lost a record's accents: then none that was typed can be missed. */
  readonly lostAccents: (record: number) => boolean;
}

/** Words that may stand between those of a query for them to be near each other. */
const ROOM = 8;
/** Strength of repetition and of length, as in BM25. */
const K = 1.2;
const B = 0.5;
/** What a heading is worth that holds the phrase. */
const IN_TITLE = 0.8;

/**
 * Finds and ranks the records that answer a query.
 *
 * @param postings where every word of the query stands, by its key
 */
export function rank(
  query: Query,
  postings: ReadonlyMap<string, readonly WordPostings[]>,
  records: RankedRecords,
): Found[] {
  if (query.clauses.length === 0) return [];
  const words = new WordPlaces(postings, records.lostAccents);
  const slots = query.clauses.flatMap((clause) => clause.slots);
  const holding = slots.map((slot) => words.recordsWith(slot));
  const [fewest = new Set<number>(), ...others] = [...holding].sort((a, b) => a.size - b.size);
  const rarity = new Map(
    slots.map((slot, at) => [slot, Math.log(1 + records.lengths.length / (1 + (holding[at]?.size ?? 0)))]),
  );
  const average = averageOf(records.lengths);
  return [...fewest]
    .filter((record) => others.every((set) => set.has(record)))
    .filter(
      (record) => !query.excluded.some((clause) => words.phrases(clause, record).some(({ exact }) => exact)),
    )
    .flatMap((record): Found[] => {
      const long = longness(records.lengths[record], average);
      const answers = query.clauses.map((clause) => answer(clause, record, words, rarity, long));
      const tiers = answers.map((one) => (one ? TIERS.indexOf(one.tier) : Infinity));
      const tier = TIERS[Math.max(...tiers)];
      if (!tier) return [];
      return [{ record, tier, score: answers.reduce((sum, one) => sum + (one?.score ?? 0), 0) }];
    });
}

/** Ranks records that are known to have every phrase of a query, by where those are. */
export function rankPhrases(counted: readonly CountedRecord[], records: MeasuredRecords): Found[] {
  const average = averageOf(records.lengths);
  return counted.map(({ record, phrases }): Found => {
    const isTitle = ({ at }: PhrasePlace): boolean => at !== undefined && at < (records.titles[record] ?? 0);
    const answers = phrases.map((places) =>
      phraseAnswer(
        places.filter((one) => !isTitle(one)),
        places.filter(isTitle),
        longness(records.lengths[record], average),
      ),
    );
    const tier = answers.some((one) => one?.tier === 'folded') ? 'folded' : 'phrase';
    return { record, tier, score: answers.reduce((sum, one) => sum + (one?.score ?? 0), 0) };
  });
}

/** How well a record answers that has a phrase, by its places in text and heading. */
function phraseAnswer(
  inText: readonly { readonly exact: boolean }[],
  inTitle: readonly { readonly exact: boolean }[],
  long: number,
): { tier: Tier; score: number } | undefined {
  for (const tier of ['phrase', 'folded'] as const) {
    const times = (places: typeof inText) => places.filter(({ exact }) => exact || tier === 'folded').length;
    const titled = times(inTitle);
    const found = times(inText) + titled;
    if (found > 0) return { tier, score: saturated(found, long) + (titled > 0 ? IN_TITLE : 0) };
  }
  return undefined;
}

function answer(
  clause: Clause,
  record: number,
  words: WordPlaces,
  rarity: ReadonlyMap<Slot, number>,
  long: number,
): { tier: Tier; score: number } | undefined {
  const inPhrase = phraseAnswer(words.phrases(clause, record), words.phrases(clause, record, 'title'), long);
  if (inPhrase || clause.quoted) return inPhrase;
  const lists = clause.slots.map((slot) => words.spans(slot, record));
  const exactMeeting = closestMeeting(lists.map((spans) => spans.filter(({ exact }) => exact)));
  const meeting = exactMeeting ?? closestMeeting(lists);
  const room = clause.slots.length + ROOM;
  if (meeting && meeting.to - meeting.from <= room) {
    return {
      tier: 'near',
      score: (exactMeeting ? 1 : 0) + clause.slots.length / (meeting.to - meeting.from),
    };
  }
  // What stands for a word of several words has to be there whole.
  const apart = clause.slots.some(
    (slot, at) =>
      lists[at]?.length === 0 &&
      words.spans(slot, record, 'title').length === 0 &&
      !words.holdsTyped(slot, record),
  );
  if (apart) return undefined;
  const score = clause.slots.reduce((sum, slot, at) => {
    const exact = lists[at]?.filter((span) => span.exact).length ?? 0;
    const all = words.spans(slot, record, 'title').length + (lists[at]?.length ?? 0);
    return sum + (rarity.get(slot) ?? 0) * saturated(exact + (all - exact) / 4, long);
  }, 0);
  return { tier: 'rest', score };
}

const averageOf = (lengths: readonly number[]): number =>
  lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;

/** What a length makes of repetition, as in BM25. */
const longness = (length: number | undefined, average: number): number =>
  1 - B + (B * (length ?? average)) / average;

const saturated = (times: number, long: number): number => times / (times + K * long);

/** Where the words of a query stand, by record. */
class WordPlaces {
  private readonly postings: ReadonlyMap<string, readonly WordPostings[]>;
  private readonly lostAccents: (record: number) => boolean;
  private readonly taken = new Map<string, ReadonlyMap<number, Record<'text' | 'title', Place[]>>>();

  constructor(
    postings: ReadonlyMap<string, readonly WordPostings[]>,
    lostAccents: (record: number) => boolean,
  ) {
    this.postings = postings;
    this.lostAccents = lostAccents;
  }

  /** The records in which some alternative has all of its words. */
  recordsWith({ alternatives }: Slot): Set<number> {
    const records = new Set<number>();
    for (const [first, ...others] of alternatives) {
      if (!first) continue;
      for (const record of this.of(first).keys()) {
        if (others.every((word) => this.of(word).has(record))) records.add(record);
      }
    }
    return records;
  }

  /** Whether the words as they were typed are all there, next to each other or not. */
  holdsTyped({ alternatives }: Slot, record: number): boolean {
    return alternatives[0]?.every((word) => this.of(word).has(record)) ?? false;
  }

  phrases(clause: Clause, record: number, part: 'text' | 'title' = 'text'): Span[] {
    return phraseSpans(clause, (word) => this.of(word).get(record)?.[part] ?? []);
  }

  spans(slot: Slot, record: number, part: 'text' | 'title' = 'text'): Span[] {
    return slotSpans(slot, (word) => this.of(word).get(record)?.[part] ?? []);
  }

  private of(word: QueryWord): ReadonlyMap<number, Record<'text' | 'title', Place[]>> {
    let places = this.taken.get(word.key);
    if (!places) {
      places = this.read(word);
      this.taken.set(word.key, places);
    }
    return places;
  }

  private read({ key }: QueryWord) {
    const byRecord = new Map<number, Record<'text' | 'title', Place[]>>();
    for (const { exact: accented, postings } of this.postings.get(key) ?? []) {
      for (const { record, places, titlePlaces } of postings) {
        const exact = accented || this.lostAccents(record);
        const own = byRecord.get(record) ?? { text: [], title: [] };
        byRecord.set(record, own);
        for (const at of places) own.text.push({ at, exact });
        for (const at of titlePlaces) own.title.push({ at, exact });
      }
    }
    // With the accents that were typed and with others are several lists.
    for (const { text, title } of byRecord.values()) {
      text.sort(inOrder);
      title.sort(inOrder);
    }
    return byRecord;
  }
}

const inOrder = (a: Place, b: Place): number => a.at - b.at;
