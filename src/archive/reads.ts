import { AsyncLocalStorage } from 'node:async_hooks';
import type { Archive, Report } from './model.ts';

/**
 * Which parts of the archive a page is made from. Parts are named as they are asked for: a field of the archive
 * (`topics`), an entry of an index (`reportsOfArea/lang-son`), the text of a report (`text/lang-son-2024-q1`). A page
 * none of whose parts has changed need not be made again.
 */
export type Reads = Set<string>;

/** Astro's configuration and the pages that it bundles have modules of their own: they share the global object. */
interface Shared {
  khoBaoCaoReads?: {
    readonly reader: AsyncLocalStorage<Reads>;
    /** By the path of each page that was rendered in this process. */
    readonly ofPages: Map<string, Reads>;
    /** By the name of each computed part. */
    readonly ofParts: Map<string, Reads>;
  };
}
const { reader, ofPages, ofParts } = ((globalThis as Shared).khoBaoCaoReads ??= {
  reader: new AsyncLocalStorage(),
  ofPages: new Map(),
  ofParts: new Map(),
});

/** What pages that were rendered were made from, by path; and computed parts, by name. */
export { ofPages as readsOfPages, ofParts as readsOfParts };

/** Notes that the page or part being made now uses a part of the archive. */
export function noteRead(part: string): void {
  reader.getStore()?.add(part);
}

/** Does some work, and adds the parts of the archive that it uses to `reads`. */
export function withReads<T>(reads: Reads, work: () => T): T {
  return reader.run(reads, work);
}

type OfArchive<T> = (archive: Archive, id: string) => T;

/**
 * A function of the archive and an id whose results are kept: several pages ask. Each page that asks uses the parts
 * that the result was made from.
 */
export function keptFor<T>(compute: OfArchive<T>): OfArchive<T> {
  const kept = keeping(compute);
  return (archive, id) => {
    const { result, reads } = kept(archive, id);
    const store = reader.getStore();
    if (store) for (const part of reads) store.add(part);
    return result;
  };
}

/** How computed parts are computed, by the name of their kind. */
const computations = new Map<string, OfArchive<{ readonly result: unknown; readonly reads: Reads }>>();

/**
 * A function like that of {@link keptFor} whose results are parts of their own: much may change in what one is made
 * from and leave it as it was, and with it the pages that ask for it.
 *
 * @param name of the kind of part
 * @param compute what is small enough to be written as JSON
 */
export function partFor<T>(name: string, compute: OfArchive<T>): OfArchive<T> {
  const kept = keeping(compute);
  computations.set(name, kept);
  return (archive, id) => {
    noteRead(`${name}/${id}`);
    const { result, reads } = kept(archive, id);
    ofParts.set(`${name}/${id}`, reads);
    return result;
  };
}

/** Computes a part by its name; `undefined` where no part of that kind is computed. */
export function computedPart(
  archive: Archive,
  name: string,
  id: string,
): { readonly result: unknown; readonly reads: Reads } | undefined {
  return computations.get(name)?.(archive, id);
}

function keeping<T>(compute: OfArchive<T>): OfArchive<{ readonly result: T; readonly reads: Reads }> {
  const known = new WeakMap<Archive, Map<string, { readonly result: T; readonly reads: Reads }>>();
  return (archive, id) => {
    const ofArchive = known.get(archive) ?? new Map<string, { readonly result: T; readonly reads: Reads }>();
    known.set(archive, ofArchive);
    let kept = ofArchive.get(id);
    if (!kept) {
      const reads: Reads = new Set();
      kept = { result: withReads(reads, () => compute(archive, id)), reads };
      ofArchive.set(id, kept);
    }
    return kept;
  };
}

/**
 * An index of the archive in which each entry is a part of its own; going through all entries notes the whole
 * index.
 */
export class NotedIndex<V> extends Map<string, V> {
  readonly #name: string;

  constructor(name: string, entries: Iterable<readonly [string, V]>) {
    super(entries);
    this.#name = name;
  }

  override get(key: string): V | undefined {
    noteRead(`${this.#name}/${key}`);
    return super.get(key);
  }
  override has(key: string): boolean {
    noteRead(`${this.#name}/${key}`);
    return super.has(key);
  }
  override get size(): number {
    this.#noteAll();
    return super.size;
  }
  override entries() {
    this.#noteAll();
    return super.entries();
  }
  override keys() {
    this.#noteAll();
    return super.keys();
  }
  override values() {
    this.#noteAll();
    return super.values();
  }
  override forEach(each: (value: V, key: string, map: Map<string, V>) => void): void {
    this.#noteAll();
    super.forEach(each);
  }
  override [Symbol.iterator]() {
    return this.entries();
  }

  #noteAll(): void {
    noteRead(this.#name);
  }
}

/** Fields of a report that change with every word of it, and that lists of reports do not need. */
export const TEXT_FIELDS = ['outline', 'sections', 'notes', 'tables', 'words', 'reading'] as const;

/** The archive with its fields and the texts of its reports as parts that are noted. */
export function notedArchive(archive: Archive): Archive {
  const reports = archive.reports.map(notedReport);
  return new Proxy(
    { ...archive, reports },
    {
      get(target, field) {
        // `await` looks for a method `then` on every object.
        if (typeof field === 'string' && field in target) noteRead(field);
        return Reflect.get(target, field) as unknown;
      },
    },
  );
}

function notedReport(report: Report): Report {
  const noted = { ...report };
  for (const field of TEXT_FIELDS) {
    Object.defineProperty(noted, field, {
      enumerable: true,
      get() {
        noteRead(`text/${report.slug}`);
        return report[field];
      },
    });
  }
  return noted;
}
