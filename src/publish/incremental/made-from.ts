import { readFileSync } from 'node:fs';
import { writeJson } from './write-json.ts';

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
 * As it is stored: a large archive has a hundred thousand parts, and as many objects of JSON would take longer to read
 * than the rest of a build of an edited report.
 */
interface Stored extends Pick<MadeFrom, 'results' | 'written'> {
  /** Of the build that it belongs to. */
  readonly inputs: string;
  /** A line each. */
  readonly names: string;
  readonly digests: string;
  readonly files: string;
  /** Base64 of 32-bit numbers: of each part how many others it was made from, and one more; none where not computed. */
  readonly made: string;
  /** Likewise, of each file how many parts it was made from. */
  readonly counts: string;
  /** All places, one list behind the other: those of the parts, then those of the files. */
  readonly places: string;
}

/** What the files of the build with these inputs were made from, if that can be told. */
export function readMadeFrom(path: string, inputs: string): MadeFrom | undefined {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored;
    return stored.inputs === inputs ? unpacked(stored) : undefined;
  } catch {
    return undefined;
  }
}

export function writeMadeFrom(path: string, inputs: string, from: MadeFrom): void {
  writeJson(path, packed(inputs, from));
}

function unpacked({ names, digests, files, made, counts, places, results, written }: Stored): MadeFrom {
  const all = numbersOf(places);
  let at = 0;
  const next = (count: number): Places => all.subarray(at, (at += count));
  const ofParts = Array.from(numbersOf(made), (count) => (count === 0 ? undefined : next(count - 1)));
  const paths = linesOf(files, numbersOf(counts).length);
  const ofFiles = Array.from(numbersOf(counts), next);
  return {
    names: linesOf(names, ofParts.length),
    digests: linesOf(digests, ofParts.length),
    made: ofParts,
    files: new Map(paths.map((path, place) => [path, ofFiles[place] ?? next(0)])),
    results,
    written,
  };
}

function packed(inputs: string, { names, digests, made, files, results, written }: MadeFrom): Stored {
  const lists = [...made, ...files.values()].filter((list) => list !== undefined);
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return {
    inputs,
    names: names.join('\n'),
    digests: digests.join('\n'),
    files: [...files.keys()].join('\n'),
    made: textOf(Uint32Array.from(made, (list) => (list ? list.length + 1 : 0))),
    counts: textOf(Uint32Array.from(files.values(), ({ length }) => length)),
    places: textOf(all),
    results,
    written,
  };
}

const linesOf = (text: string, count: number): string[] => (count === 0 ? [] : text.split('\n'));

const textOf = ({ buffer, byteOffset, byteLength }: Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

function numbersOf(text: string): Uint32Array {
  // Copied: numbers of four bytes begin at a multiple of four.
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Uint32Array(bytes.buffer, 0, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
}
