import type { Records } from '../index/records.ts';

/** A record as it is shown. */
export interface Hit {
  /** From the site's root, without a slash in front. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** An indicator's other names. */
  readonly aliases: readonly string[];
  /** What was searched in place of title and text, word for word, where OCR damaged them. */
  readonly reading?: { readonly title: string; readonly text: string };
  /** Headings above it. */
  readonly headings: readonly string[];
}

/** Fetches a record as it is shown: what has no title in print has a label in its place. */
export async function readHit(records: Pick<Records, 'stored'>, record: number): Promise<Hit> {
  const { url, title, label = '', text, aliases = [], path, reading } = await records.stored(record);
  return {
    path: url.replace(/^\/+/, ''),
    title: title || label,
    text,
    aliases,
    ...(reading ? { reading: { title: reading.title || label, text: reading.text } } : {}),
    headings: path,
  };
}
