import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** Places of parts in the list of all. */
export type Places = Uint32Array;

/**
 * What the files of a site were made from, so that the next build need not make again what is the same. Hundreds of
 * files are made from one part, and most parts from others: each stands once in a list, and is told by its place.
 */
export interface MadeFrom {
  /** Names of the parts of the archive. */
  readonly names: readonly string[];
  /** Their digests. */
  readonly digests: readonly string[];
  /** The parts that each was made from, where it was computed. */
  readonly made: readonly (Places | undefined)[];
  /** The parts that each file was made from, by its path in the site. */
  readonly files: ReadonlyMap<string, Places>;
  /** Results that are stored (`storedFor`), by the name of their part. */
  readonly results: Readonly<Record<string, unknown>>;
  /** What else is told of a data file, by its path. */
  readonly written: Readonly<Record<string, WrittenFile>>;
}

/** A data file as it was written. */
export interface WrittenFile {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  /** The blocks that it consists of, each with the part of the archive that it was made from: none of the first. */
  readonly blocks?: readonly (readonly [part: string, bytes: number])[];
}

/**
 * As it is stored: one line of JSON, then lists one behind the other, byte for byte. A large archive has a hundred thousand
 * parts: as JSON they would take longer to read and write than the rest of a build of an edited report.
 */
interface Head extends Pick<MadeFrom, 'results' | 'written'> {
  /** Of the build that it belongs to. */
  readonly inputs: string;
  /** Bytes of each list, in the order of {@link LISTS}. */
  readonly sizes: readonly number[];
  /** Of all lists: a disk that lost its power may have left noughts in their place. */
  readonly digest: string;
}

const LISTS = [
  /** A line each. */
  'names',
  'digests',
  'files',
  /** Numbers: of each part how many others it was made from, and one more; none where not computed. */
  'made',
  /** Likewise, of each file how many parts it was made from. */
  'counts',
  /** All places, one list behind the other: those of the parts, then those of the files. */
  'places',
] as const;
type Lists = Readonly<Record<(typeof LISTS)[number], Buffer>>;

const LINE_END = 0x0a;

/** What the files of the build with these inputs were made from, if that can be told. */
export function readMadeFrom(path: string, inputs: string): MadeFrom | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(LINE_END);
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    if (head.inputs !== inputs || head.digest !== digestOf(bytes.subarray(end + 1))) return undefined;
    let at = end + 1;
    const lists = LISTS.map((name, place) => [name, bytes.subarray(at, (at += head.sizes[place] ?? 0))]);
    return unpacked(head, Object.fromEntries(lists) as Lists);
  } catch {
    return undefined;
  }
}

export function writeMadeFrom(path: string, inputs: string, from: MadeFrom): void {
  const packed = packedLists(from);
  const lists = LISTS.map((name) => packed[name]);
  const { results, written } = from;
  const all = Buffer.concat(lists);
  const head: Head = {
    inputs,
    sizes: lists.map(({ length }) => length),
    digest: digestOf(all),
    results,
    written,
  };
  writeWhole(path, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), all]));
}

function unpacked({ results, written }: Head, lists: Lists): MadeFrom {
  const all = numbersOf(lists.places);
  let at = 0;
  const next = (count: number): Places => all.subarray(at, (at += count));
  const ofParts = Array.from(numbersOf(lists.made), (count) => (count === 0 ? undefined : next(count - 1)));
  const counts = numbersOf(lists.counts);
  const paths = linesOf(lists.files, counts.length);
  const ofFiles = Array.from(counts, next);
  return {
    names: linesOf(lists.names, ofParts.length),
    digests: linesOf(lists.digests, ofParts.length),
    made: ofParts,
    files: new Map(paths.map((path, place) => [path, ofFiles[place] ?? next(0)])),
    results,
    written,
  };
}

function packedLists({ names, digests, made, files }: MadeFrom): Lists {
  const lists = [...made, ...files.values()].filter((list) => list !== undefined);
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return {
    names: Buffer.from(names.join('\n')),
    digests: Buffer.from(digests.join('\n')),
    files: Buffer.from([...files.keys()].join('\n')),
    made: bytesOf(Uint32Array.from(made, (list) => (list ? list.length + 1 : 0))),
    counts: bytesOf(Uint32Array.from(files.values(), ({ length }) => length)),
    places: bytesOf(all),
  };
}

const digestOf = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('base64url');

const linesOf = (bytes: Buffer, count: number): string[] =>
  count === 0 ? [] : bytes.toString('utf8').split('\n');

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

function numbersOf(bytes: Buffer): Uint32Array {
  // Copied: numbers of four bytes begin at a multiple of four.
  return new Uint32Array(new Uint8Array(bytes).buffer, 0, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
}
