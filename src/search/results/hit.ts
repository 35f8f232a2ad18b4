import { fromIndexed } from '../prepare/text.ts';
import type { OpenShard } from '../index/archive-index.ts';

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

/** What a record carries without its being searched; see `pagefindRecord`. */
interface Shown {
  readonly label?: string;
  readonly path?: string[];
  /** How many lines at the end of the text are other names. */
  readonly aliases?: number;
  readonly printed?: { readonly title?: string; readonly text: string };
}

/** Fetches a record and turns its text back to what was printed. */
export async function readHit({ shard }: Pick<OpenShard, 'shard'>, record: number): Promise<Hit> {
  const { url, content, meta, filters } = await shard.fragment(record);
  const { label = '', path = [], aliases = 0, printed } = JSON.parse(filters.shown?.[0] ?? '{}') as Shown;
  const lines = fromIndexed(content).split('\n');
  const names = aliases > 0 ? lines.splice(-aliases) : [];
  const searched = { title: meta.title ? fromIndexed(meta.title) : '', text: lines.join('\n') };
  return {
    path: url.replace(/^\/+/, ''),
    title: (printed ? printed.title : searched.title) || label,
    text: printed?.text ?? searched.text,
    aliases: names,
    ...(printed ? { reading: { title: searched.title || label, text: searched.text } } : {}),
    headings: path,
  };
}
