import { fromIndexed } from '../../domain/search-text.ts';
import type { PagefindResult } from './engine.ts';

/** A record as it is shown. */
export interface Hit {
  /** From the site's root, without a slash in front. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly where: string;
  /** Headings above it. */
  readonly headings: readonly string[];
  readonly slug: string;
  readonly report?: {
    readonly title: string;
    readonly area: string;
    readonly period: string;
    readonly date: string;
    readonly ocr?: boolean;
    readonly digest?: boolean;
  };
}

/** What a record carries without its being searched; see `pagefindRecord`. */
interface Shown {
  readonly where?: string;
  readonly label?: string;
  readonly path?: string[];
  readonly slug?: string;
  readonly report?: Hit['report'];
}

/** Fetches a result's record and turns its text back to what was printed. */
export async function readHit(result: PagefindResult): Promise<Hit> {
  const { raw_url: rawUrl, url, content, meta, filters } = await result.data();
  const { where, label, path, slug, report } = JSON.parse(filters.shown?.[0] ?? '{}') as Shown;
  return {
    path: (rawUrl ?? url).replace(/^\/+/, ''),
    title: meta.title ? fromIndexed(meta.title) : (label ?? ''),
    text: fromIndexed(content),
    where: where ?? 'text',
    headings: path ?? [],
    slug: slug ?? '',
    ...(report ? { report } : {}),
  };
}
