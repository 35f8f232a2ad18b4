import { escapeTitle } from '../../import/escape-markdown.ts';
import { readFigureKeys } from '../../domain/figure-keys.ts';
import type { Splice, TextStretch } from './draft-text.ts';

/** A link to an indicator's file, taken apart: `[words](target "title")`. */
export interface LinkParts {
  readonly words: string;
  readonly target: string;
  readonly title: string;
  /** Where the words begin in the draft's text. */
  readonly wordsAt: number;
}

/** The link at a place; `undefined` where it is written in another way (`[words][name]`), which is left to the editor. */
export function linkAt(text: string, { start, end }: TextStretch): LinkParts | undefined {
  const source = text.slice(start, end);
  const match = /^\[([\s\S]*)\]\(\s*<?([^\s<>()"]+)>?(?:\s+"((?:[^"\\]|\\.)*)")?\s*\)$/u.exec(source);
  if (!match) return undefined;
  const [, words = '', target = '', title = ''] = match;
  return { words, target, title: title.replace(/\\(["\\])/gu, '$1'), wordsAt: start + 1 };
}

/** Takes a link away; its words stay. */
export const unlink = ({ words }: LinkParts, { start, end }: TextStretch): Splice => ({
  start,
  end,
  insert: words,
});

/** Leads a link to another indicator's file. */
export function withIndicator(link: LinkParts, { start, end }: TextStretch, indicator: string): Splice {
  const target = link.target.replace(/[^/]+\.md(?=$|#)/u, `${indicator}.md`);
  return { start, end, insert: written({ ...link, target }) };
}

/** What a keeper gives a key: a text, or nothing to take it out. */
export type KeyChanges = Readonly<Record<string, string>>;

/**
 * Changes a link's words and the keys of its title. Keys that are not named stay as they are and where they are.
 *
 * @returns the splice, or the first pair that can't be taken with what would be right
 */
export function withKeys(
  link: LinkParts,
  { start, end }: TextStretch,
  changes: KeyChanges,
  words = link.words,
): Splice | { readonly pair: string; readonly expected: string } {
  const pairs = link.title
    .split(';')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => [pair.slice(0, Math.max(0, pair.indexOf(':'))).trim(), pair] as const);
  const left = new Map(Object.entries(changes).map(([key, value]) => [key, value.trim()]));
  const kept = pairs.flatMap(([key, pair]) => {
    const value = left.get(key);
    left.delete(key);
    if (value === undefined) return [pair];
    return value === '' ? [] : [`${key}: ${value}`];
  });
  const added = [...left].flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  const title = [...kept, ...added].join('; ');
  const [fault] = readFigureKeys(title).faults;
  return fault ?? { start, end, insert: written({ ...link, words, title }) };
}

/** A link around words that stand in the draft. */
export const newLink = (words: string, indicator: string, title?: string): string =>
  written({ words, target: `../indicators/${indicator}.md`, title: title ?? '' });

function written({ words, target, title }: Pick<LinkParts, 'words' | 'target' | 'title'>): string {
  return `[${words}](${target}${title === '' ? '' : ` "${escapeTitle(title)}"`})`;
}
