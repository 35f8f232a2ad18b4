import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Archive } from '../../archive/model.ts';
import { digestOfItem } from '../../archive/kept-digests.ts';
import { KEYS, SIZE, TEXT_FIELDS, WORDING_FIELDS } from '../../archive/noted-archive.ts';
import { HAS, computedPart, readsOfParts, storedResults } from '../../archive/reads.ts';
import { htmlFile } from '../../archive/report-cache.ts';
import { archiveSettings } from '../../archive/settings.ts';
import { catalogueOf, type Catalogue } from '../../views/catalogue.ts';
import type { MadeFrom } from './made-from.ts';
// What pages ask for that is computed is known by its name once its module is loaded.
import '../../search/records/figures.ts';
import '../../views/area/area-numbers.ts';
import '../../views/check/check-pages.ts';
import '../../views/coverage/area-coverage.ts';
import '../../views/indicator/indicator-pages.ts';
import '../../views/indicator/latest-value.ts';
import '../../views/indicator/starting-series.ts';
import '../../views/data/table-parts.ts';
import '../../views/meta/structured-data.ts';
import '../../views/instrument/series-of.ts';
import '../../views/report/listed-reports.ts';
import '../../views/report/report-figures.ts';
import '../../views/report/neighbours.ts';
import '../../views/report/same-sections.ts';
import '../../views/topic/mentions.ts';
import '../data/derived-rows.ts';

/** Which parts of an earlier build are other ones now, by their places in its list. */
export interface Changes {
  isChanged(place: number): boolean;
  /** Of all of them, by name. */
  readonly places: ReadonlyMap<string, number>;
}

/** What is known of whether a part has changed. */
const UNKNOWN = 0;
const SAME = 1;
const CHANGED = 2;

/** Digests of the parts that pages are made from, by the names under which they are noted (`archive/reads.ts`). */
export class PartDigests {
  readonly archive: Archive;
  readonly #catalogue: Catalogue;
  readonly #parts = new Map<string, string>();
  /** Observations and reports stand in many parts. */
  readonly #items = new WeakMap<object, string>();
  /** The digest of a part that is known to be as it was. */
  #before: (part: string) => string | undefined = () => undefined;

  constructor(archive: Archive) {
    this.archive = archive;
    this.#catalogue = catalogueOf(archive);
  }

  /**
   * The parts of an earlier build that are other ones now. A computed part is computed again only where one of those
   * that it was made from has changed; else its result, if it was stored, is given to whoever asks.
   */
  changed(earlier: Pick<MadeFrom, 'names' | 'digests' | 'made' | 'results'>): Changes {
    const places = new Map(earlier.names.map((name, place) => [name, place]));
    const verdicts = new Uint8Array(earlier.names.length);
    const isChanged = (place: number): boolean => {
      if (verdicts[place] === UNKNOWN) {
        verdicts[place] = this.#hasChanged(place, earlier, isChanged) ? CHANGED : SAME;
      }
      return verdicts[place] === CHANGED;
    };
    this.#before = (part) => {
      const place = places.get(part);
      return place !== undefined && verdicts[place] === SAME ? earlier.digests[place] : undefined;
    };
    for (const place of earlier.names.keys()) isChanged(place);
    return { isChanged, places };
  }

  #hasChanged(
    place: number,
    { names, digests, made, results }: Pick<MadeFrom, 'names' | 'digests' | 'made' | 'results'>,
    ask: (place: number) => boolean,
  ): boolean {
    const [part = '', before, inner] = [names[place], digests[place], made[place]];
    if (before === undefined || before === NEVER) return true;
    if (inner) {
      // All are asked: what is stored of them is at hand then, if this part has to be computed.
      let isAnother = false;
      for (const one of inner) if (ask(one)) isAnother = true;
      // What it is made from is the same, so it need not be computed to be told.
      if (!isAnother) {
        if (part in results) storedResults(this.archive).set(part, results[part]);
        return false;
      }
    }
    return before === KEPT || this.of(part) !== before;
  }

  of(part: string): string {
    const existing = this.#parts.get(part) ?? this.#before(part);
    if (existing !== undefined) return existing;
    const digest = this.#digest(part);
    this.#parts.set(part, digest);
    return digest;
  }

  #digest(part: string): string {
    const slash = part.indexOf('/');
    const [name, key] = slash < 0 ? [part, undefined] : [part.slice(0, slash), part.slice(slash + 1)];
    if (name.startsWith(HAS) && key !== undefined) {
      return this.#ofValue(this.#index(name.slice(HAS.length))?.has(key));
    }
    if (name.startsWith(SIZE)) return this.#ofValue(this.#index(name.slice(SIZE.length))?.size);
    if (name.startsWith(KEYS))
      return this.#ofValue([...(this.#index(name.slice(KEYS.length))?.keys() ?? [])]);
    if (key === undefined) {
      return name in this.#catalogue || name in this.archive ? this.#ofValue(this.#whole(name)) : NEVER;
    }
    if (name === 'html') {
      const { digests } = this.#catalogue.reports.get(key) ?? {};
      if (digests) return digests.html;
      return hash(htmlOf(key));
    }
    if (name === 'text') {
      const report = this.#catalogue.reports.get(key);
      return report?.digests?.text ?? hash(JSON.stringify(TEXT_FIELDS.map((field) => report?.[field])));
    }
    if (name === 'wording') {
      const indicator = this.#catalogue.indicators.get(key);
      return hash(JSON.stringify(WORDING_FIELDS.map((field) => indicator?.[field])));
    }
    const computed = computedPart(this.archive, name, key);
    if (computed) {
      readsOfParts.set(part, computed.reads);
      return 'essence' in computed ? this.#ofValue(computed.essence) : KEPT;
    }
    const index = this.#index(name);
    return index ? this.#ofValue(index.get(key)) : NEVER;
  }

  #index(name: string): ReadonlyMap<string, unknown> | undefined {
    const index: unknown = this.#catalogue[name as keyof Catalogue];
    return index instanceof Map ? (index as ReadonlyMap<string, unknown>) : undefined;
  }

  /** All of an index, or a field of the archive: where both have one name, the index is made of the field. */
  #whole(name: string): unknown {
    const value: unknown = name in this.#catalogue ? this.#catalogue[name as keyof Catalogue] : undefined;
    return value ?? this.archive[name as keyof Archive];
  }

  #ofValue(value: unknown): string {
    return hash(this.#text(value));
  }

  /** A value as text in which each object stands by its digest. */
  #text(value: unknown): string {
    if (value instanceof Map || value instanceof Set) return this.#text([...value]);
    if (Array.isArray(value)) return `[${value.map((item) => this.#text(item)).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    const existing = digestOfItem(value) ?? this.#items.get(value);
    if (existing !== undefined) return existing;
    const apart = isReport(value) ? TEXTS : isIndicator(value) ? WORDING : NOTHING;
    let text = '';
    for (const field of Object.keys(value)) {
      if (apart.has(field)) continue;
      const inner: unknown = value[field as keyof typeof value];
      // What is read from the cache has no fields that are undefined.
      if (inner !== undefined) text += `${field}:${this.#text(inner)};`;
    }
    const digest = hash(text);
    this.#items.set(value, digest);
    return digest;
  }
}

/** The digest of what can't be told: it is never the same twice. */
const NEVER = '';
/** In place of a digest, of what is the same while all that it was made from is. */
const KEPT = '*';

function htmlOf(slug: string): string {
  try {
    return readFileSync(htmlFile(archiveSettings().cacheDir, slug), 'utf8');
  } catch {
    return '';
  }
}

/** Fields that are parts of their own. */
const TEXTS: ReadonlySet<string> = new Set(TEXT_FIELDS);
const WORDING: ReadonlySet<string> = new Set(WORDING_FIELDS);
const NOTHING: ReadonlySet<string> = new Set();

const isReport = (value: object): boolean => 'slug' in value && 'sections' in value;
const isIndicator = (value: object): boolean => 'aliasesAfter' in value && 'definitionHtml' in value;

const hash = (text: string): string => createHash('sha1').update(text).digest('base64url');
