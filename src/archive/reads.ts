import { AsyncLocalStorage } from 'node:async_hooks';
import type { Archive } from './model.ts';

/** What the names of parts begin with that tell of an index no more than whether it has an entry. */
export const HAS = 'has ';

/**
 * Which parts of the archive a page is made from. Parts are named as they are asked for: a field of the archive
 * (`topics`), an entry of an index (`reportsOfArea/lang-son`), the text of a report (`text/lang-son-2024-q1`). A page
 * none of whose parts has changed need not be made again. Pages ask thousands of times: names are held as numbers.
 */
export class Reads implements Iterable<string> {
  readonly numbers = new Set<number>();

  /** @param parts that are noted from the beginning */
  constructor(...parts: readonly string[]) {
    for (const part of parts) this.numbers.add(numberOf(part));
  }

  *[Symbol.iterator](): Generator<string> {
    for (const number of this.numbers) yield nameOf(number);
  }
}

/**
 * The same when it is noted to its end: tens of thousands of parts are made of some ten others each, and as sets of names
 * they would take more memory than what they tell of. Whether an entry is there is left out where the entry is a part too.
 */
export class NotedReads implements Iterable<string> {
  readonly numbers: Uint32Array;

  constructor({ numbers: all }: Reads) {
    const isTold = (number: number): boolean => !all.has(entryOf.get(number) ?? -1);
    this.numbers = Uint32Array.from([...all].filter(isTold));
  }

  get size(): number {
    return this.numbers.length;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const number of this.numbers) yield nameOf(number);
  }
}

/** What a function of the archive gave, and the parts of the archive that it used. */
interface Kept<T> {
  readonly result: T;
  readonly reads: NotedReads;
}

type OfArchive<T> = (archive: Archive, id: string) => T;

/** How a computed part is computed, and what it is known by: where by nothing, by what it is made from. */
interface Computation {
  readonly kept: OfArchive<Kept<unknown>>;
  readonly essence: ((result: unknown) => unknown) | undefined;
}

/** The build and the pages that Astro bundles have modules of their own: they share the global object. */
interface Shared {
  khoBaoCaoReads?: {
    readonly reader: AsyncLocalStorage<Reads>;
    /** By the path of each page that was rendered in this process. */
    readonly ofPages: Map<string, Reads>;
    /** By the name of each computed part. */
    readonly ofParts: Map<string, NotedReads>;
    /** By the name of their kind. */
    readonly computations: Map<string, Computation>;
    /** By the name of the part. */
    readonly results: WeakMap<Archive, Map<string, unknown>>;
    /** Names of parts by their numbers, and their numbers. */
    readonly numbered: string[];
    readonly numbers: Map<string, number>;
    /** Of parts that tell whether an entry is there: the number of the entry. */
    readonly entryOf: Map<number, number>;
  };
}
const { reader, ofPages, ofParts, computations, results, numbered, numbers, entryOf } = ((
  globalThis as Shared
).khoBaoCaoReads ??= {
  reader: new AsyncLocalStorage(),
  ofPages: new Map(),
  ofParts: new Map(),
  computations: new Map(),
  results: new WeakMap(),
  numbered: [] as string[],
  numbers: new Map(),
  entryOf: new Map(),
});

/** The number that a part is noted by in this process. */
export function numberOf(part: string): number {
  const known = numbers.get(part);
  if (known !== undefined) return known;
  const number = numbered.push(part) - 1;
  numbers.set(part, number);
  if (part.startsWith(HAS)) entryOf.set(number, numberOf(part.slice(HAS.length)));
  return number;
}

export const nameOf = (number: number): string => numbered[number] ?? '';

/** What pages that were rendered were made from, by path; and computed parts, by name. */
export { ofPages as readsOfPages, ofParts as readsOfParts };

/** What functions made by {@link storedFor} gave of an archive, now or in an earlier build, by the name of the part. */
export function storedResults(archive: Archive): Map<string, unknown> {
  const known = results.get(archive) ?? new Map<string, unknown>();
  results.set(archive, known);
  return known;
}

/** Notes that the page or part being made now uses a part of the archive. */
export function noteRead(part: string): void {
  reader.getStore()?.numbers.add(numberOf(part));
}

/** The same of a part whose number is known ({@link numberOf}). */
export function noteNumber(number: number): void {
  reader.getStore()?.numbers.add(number);
}

/** Does some work, and adds the parts of the archive that it uses to `reads`. */
export function withReads<T>(reads: Reads, work: () => T): T {
  return reader.run(reads, work);
}

/**
 * As many parts are noted themselves, rather than by one name for all of them: an archive has ten thousand series, and
 * a name of its own for each thing that is made of one series would be most of what a build has to compare.
 */
const FEW = 6;

/**
 * A function of the archive and an id whose results are kept: several pages ask. A result is a part that changes with
 * any of those that it was made from, so that whoever asks notes one name for all of them, if they are many.
 *
 * @param name of what is computed: whoever asks in one process asks for the same
 */
export function keptFor<T>(name: string, compute: OfArchive<T>): OfArchive<T> {
  return asking(name, computation(name, compute, undefined));
}

/**
 * A function like that of {@link keptFor} whose results are parts of their own: much may change in what one is made
 * from and leave it as it was, and with it the pages that ask for it.
 *
 * @param name of the kind of part
 * @param essence what tells one result from another, where less than all of it does
 */
export function partFor<T>(
  name: string,
  compute: OfArchive<T>,
  essence: (result: T) => unknown = (result) => result,
): OfArchive<T> {
  return asking(name, computation(name, compute, essence as Computation['essence']));
}

function asking<T>(
  name: string,
  { kept, essence }: Pick<Computation, 'essence'> & { readonly kept: OfArchive<Kept<T>> },
): OfArchive<T> {
  return (archive, id) => {
    const { result, reads } = kept(archive, id);
    // Also of few: a table's block is noted by its name by whoever writes it.
    ofParts.set(`${name}/${id}`, reads);
    if (essence || reads.size > FEW) noteRead(`${name}/${id}`);
    else reads.numbers.forEach(noteNumber);
    return result;
  };
}

/**
 * A function like that of {@link partFor} whose results, small and plain data, are stored with the site: the next build
 * takes them from there where what they were made from is the same. For what is asked of the whole archive in every
 * build, such as which pages there are.
 */
export function storedFor<T>(name: string, compute: OfArchive<T>): OfArchive<T> {
  const ask = partFor(name, compute);
  return (archive, id) => {
    const part = `${name}/${id}`;
    const known = storedResults(archive);
    if (!known.has(part)) known.set(part, ask(archive, id));
    noteRead(part);
    return known.get(part) as T;
  };
}

/** Whether parts of a kind are computed. */
export const isComputed = (name: string): boolean => computations.has(name);

/**
 * Computes what a part is known by; `undefined` where no part of that kind is computed.
 *
 * @returns what it was made from alone, not computed anew, where it is known by nothing else
 */
export function computedPart(
  archive: Archive,
  name: string,
  id: string,
): { readonly essence?: unknown; readonly reads: NotedReads } | undefined {
  const found = computations.get(name);
  if (!found) return undefined;
  if (!found.essence) return { reads: ofParts.get(`${name}/${id}`) ?? new NotedReads(new Reads()) };
  const { result, reads } = found.kept(archive, id);
  return { essence: found.essence(result), reads };
}

/** The one computation of a name. While the code is edited, its newest form. */
function computation<T>(
  name: string,
  compute: OfArchive<T>,
  essence: Computation['essence'],
): Pick<Computation, 'essence'> & { readonly kept: OfArchive<Kept<T>> } {
  const existing = isEdited ? undefined : computations.get(name);
  const found = existing ?? { kept: keeping(compute), essence };
  computations.set(name, found);
  return { kept: found.kept as OfArchive<Kept<T>>, essence: found.essence };
}

/** Vite tells modules that it loads for editing; other modules are told nothing. */
const isEdited = (import.meta as { readonly env?: { readonly DEV?: boolean } }).env?.DEV === true;

function keeping<T>(compute: OfArchive<T>): OfArchive<Kept<T>> {
  const known = new WeakMap<Archive, Map<string, Kept<T>>>();
  return (archive, id) => {
    const ofArchive = known.get(archive) ?? new Map<string, Kept<T>>();
    known.set(archive, ofArchive);
    let kept = ofArchive.get(id);
    if (!kept) {
      const reads = new Reads();
      const result = withReads(reads, () => compute(archive, id));
      kept = { result, reads: new NotedReads(reads) };
      ofArchive.set(id, kept);
    }
    return kept;
  };
}
