import type { Archive } from './model.ts';
import { HAS, noteNumber, noteRead, numberOf } from './reads.ts';

/** What the names of parts begin with that tell of an index no more than its keys, or their number. */
export const KEYS = 'keys ';
export const SIZE = 'size ';

/**
 * An index of the archive in which each entry is a part of its own; going through all entries notes the whole index.
 * Whether an entry is there, and which there are, are parts too: they stay while what the entries hold changes.
 */
export class NotedIndex<V> extends Map<string, V> {
  readonly #name: string;
  /** The numbers of entries, and of whether they are there, by their keys: to make a name for each question takes longer. */
  readonly #entries = new Map<string, number>();
  readonly #presences = new Map<string, number>();

  constructor(name: string, entries: Iterable<readonly [string, V]>) {
    super(entries);
    this.#name = name;
  }

  override get(key: string): V | undefined {
    this.#note(this.#entries, '', key);
    return super.get(key);
  }
  override has(key: string): boolean {
    this.#note(this.#presences, HAS, key);
    return super.has(key);
  }
  override get size(): number {
    noteRead(`${SIZE}${this.#name}`);
    return super.size;
  }
  override entries() {
    this.#noteAll();
    return super.entries();
  }
  override keys() {
    noteRead(`${KEYS}${this.#name}`);
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

  #note(known: Map<string, number>, what: string, key: string): void {
    let number = known.get(key);
    if (number === undefined) {
      number = numberOf(`${what}${this.#name}/${key}`);
      known.set(key, number);
    }
    noteNumber(number);
  }

  #noteAll(): void {
    noteRead(this.#name);
  }
}

/** Fields of a report that change with every word of it, and that lists of reports do not need. */
export const TEXT_FIELDS = [
  'outline',
  'sections',
  'notes',
  'tables',
  'words',
  'noteCount',
  'reading',
  'digests',
] as const;

/** Fields of an indicator that say what it counts and how reports call it: few pages show them. */
export const WORDING_FIELDS = [
  'aliases',
  'aliasesAfter',
  'aliasesBehind',
  'notWhen',
  'definition',
  'definitionHtml',
  'definitionEn',
] as const;

/** The archive with its fields, the texts of its reports and the wording of its indicators as parts that are noted. */
export function notedArchive(archive: Archive): Archive {
  const reports = archive.reports.map((report) => notedFields(report, TEXT_FIELDS, `text/${report.slug}`));
  const indicators = archive.indicators.map((indicator) =>
    notedFields(indicator, WORDING_FIELDS, `wording/${indicator.id}`),
  );
  return new Proxy(
    { ...archive, reports, indicators },
    {
      get(target, field) {
        // `await` looks for a method `then` on every object.
        if (typeof field === 'string' && field in target) noteRead(field);
        return Reflect.get(target, field) as unknown;
      },
    },
  );
}

/** A copy of which some fields together are one part. They are not asked for before somebody asks the copy. */
function notedFields<T extends object>(item: T, apart: readonly (keyof T)[], part: string): T {
  const noted: Partial<T> = {};
  for (const field of Object.keys(item) as (keyof T)[]) {
    if (!apart.includes(field)) noted[field] = item[field];
    else
      Object.defineProperty(noted, field, {
        enumerable: true,
        get() {
          noteRead(part);
          return item[field];
        },
      });
  }
  return noted as T;
}
