import { createHash } from 'node:crypto';
import type { Observation } from '../domain/observation.ts';
import type { Report } from './model.ts';

/** Digests of what was rendered of a report, taken once and kept with it in the cache. */
export interface KeptDigests {
  readonly text: string;
  readonly html: string;
  /** One for each, in their order. */
  readonly observations: readonly string[];
}

/** @param text with its restored words, so that other ones are another text */
export function digestsOf(
  {
    outline,
    sections,
    notes,
    tables,
    reading,
  }: Pick<Report, 'outline' | 'notes' | 'tables' | 'reading'> & {
    readonly sections: readonly object[];
  },
  observations: readonly Observation[],
  html: string,
): KeptDigests {
  return {
    text: digest([outline, sections, notes, tables, reading]),
    html: digest(html),
    observations: observations.map(digest),
  };
}

/** The digest of a text that topics were found in: which ones hangs on what the topics' headings are. */
export function withTopics(
  text: string,
  topics: readonly { id: string; headings: readonly string[] }[],
): string {
  return digest([text, topics.map(({ id, headings }) => [id, headings])]);
}

/** Observations stand in many parts of the archive. */
const known = new WeakMap<object, string>();

/** Tells the digests of observations to whoever asks for them by {@link digestOfItem}. */
export function keepDigests(
  observations: readonly Observation[],
  digests: KeptDigests['observations'],
): void {
  for (const [place, observation] of observations.entries()) {
    const own = digests[place];
    if (own !== undefined) known.set(observation, own);
  }
}

export const digestOfItem = (item: object): string | undefined => known.get(item);

const digest = (content: unknown): string =>
  createHash('sha1')
    .update(typeof content === 'string' ? content : JSON.stringify(content))
    .digest('base64url');
