import { hash as hashed } from 'node:crypto';
import { indexedSkeleton, wordsOf } from '../prepare/text.ts';
import { ByteWriter } from './bytes.ts';
import { pairOf, termHash, termSkeleton } from './term.ts';

/** Parts of the hashes' range, by their highest bits; an archive's files hold one or several whole ones each. */
export const PART_BITS = 12;
export const PARTS = 2 ** PART_BITS;

/** A text to be tallied: words of the heading stand before those of the text, with one place left free between. */
export interface TalliedText {
  readonly title?: string;
  readonly text: string;
}

/** The terms of one index, by their hashes. */
export interface ShardTally {
  /** Where each part's entries begin, and the end of the last: {@link PARTS} + 1 numbers. */
  readonly starts: Uint32Array;
  /** What tells each part's entries from others: {@link DIGEST_BYTES} a part. */
  readonly digests: Uint8Array;
  /** The entries from one place to another. */
  entries(start: number, end: number): Uint8Array;
}

export const DIGEST_BYTES = 8;

/** Where a term stands: the number of the record, and for two words the number of the first word in it. */
interface Places {
  readonly records: number[];
  readonly places: number[];
}

/**
 * Gathers in which records of an index each word stands, as it is printed, and where in them each two that stand
 * next to each other do. Phrases of any length follow from the pairs, with no text loaded; alone, words need no place.
 *
 * An entry is: the lowest 16 bits of the hash of its {@link termSkeleton}; its length in bytes; its term, with that
 * one's length before it; the records, as distances, with their number before them; of a pair then the places.
 */
export function tallyTexts(texts: Iterable<TalliedText>): ShardTally & { readonly all: Uint8Array } {
  const words = new Map<string, Places>();
  const pairs = new Map<string, Places>();
  let record = 0;
  for (const { title, text } of texts) {
    const next = title ? takeWords(title, record, 0, words, pairs) + 1 : 0;
    takeWords(text, record, next, words, pairs);
    record += 1;
  }
  return encode(words, pairs);
}

function takeWords(
  text: string,
  record: number,
  first: number,
  words: Map<string, Places>,
  pairs: Map<string, Places>,
): number {
  let at = first;
  let before: readonly string[] = [];
  for (const { key, others } of wordsOf(text)) {
    const readings = others ? [key, ...others] : [key];
    for (const reading of readings) {
      const own = placesIn(words, reading);
      if (own.records.at(-1) !== record) own.records.push(record);
      for (const one of before) {
        const pair = placesIn(pairs, pairOf(one, reading));
        pair.records.push(record);
        pair.places.push(at - 1);
      }
    }
    before = readings;
    at += 1;
  }
  return at;
}

function placesIn(terms: Map<string, Places>, term: string): Places {
  let places = terms.get(term);
  if (!places) {
    places = { records: [], places: [] };
    terms.set(term, places);
  }
  return places;
}

function encode(words: ReadonlyMap<string, Places>, pairs: ReadonlyMap<string, Places>) {
  const terms = [...words, ...pairs].map(([term, { records, places }]) => ({
    term,
    hash: termHash(term.includes(' ') ? termSkeleton(term) : indexedSkeleton(term)),
    records,
    places,
  }));
  // By code units: an order that does not hang on the machine's language.
  terms.sort((a, b) => a.hash - b.hash || (a.term < b.term ? -1 : 1));
  const starts = new Uint32Array(PARTS + 1);
  const entries = new ByteWriter();
  const own = new ByteWriter();
  const text = new TextEncoder();
  let part = 0;
  for (const { term, hash, records, places } of terms) {
    for (; part <= hash >>> (32 - PART_BITS); part += 1) starts[part] = entries.length;
    own.length = 0;
    const name = text.encode(term);
    own.number(name.length);
    own.put(name);
    own.number(records.length);
    let before = 0;
    for (const record of records) {
      own.number(record - before);
      before = record;
    }
    for (const place of places) own.number(place);
    entries.put(Uint8Array.of(hash & 0xff, (hash >>> 8) & 0xff));
    entries.number(own.length);
    entries.put(own.written());
  }
  for (; part <= PARTS; part += 1) starts[part] = entries.length;
  const all = entries.written().slice();
  return {
    starts,
    digests: digestsOf(starts, all),
    all,
    entries: (from: number, to: number) => all.subarray(from, to),
  };
}

function digestsOf(starts: Uint32Array, all: Uint8Array): Uint8Array {
  const digests = new Uint8Array(PARTS * DIGEST_BYTES);
  for (let part = 0; part < PARTS; part += 1) {
    const digest = hashed('sha1', all.subarray(starts[part], starts[part + 1]), 'buffer');
    digests.set(digest.subarray(0, DIGEST_BYTES), part * DIGEST_BYTES);
  }
  return digests;
}
