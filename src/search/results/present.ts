import { withoutAccents } from '../../domain/orthography.ts';
import { wordsOf } from '../prepare/text.ts';
import { excerptOf, markedPieces, type Piece } from './excerpt.ts';
import type { Result } from './result-stream.ts';
import type { Hit } from './hit.ts';
import { byCloseness, findMatches, NO_MATCH, type Match } from '../query/match.ts';
import type { Clause, Query } from '../query/query.ts';

/** A hit with its matches marked. */
export interface Presented {
  readonly hit: Hit;
  readonly title: readonly Piece[];
  /** The name by which an indicator was found, where it is not its own. */
  readonly alias: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** Marks a hit's matches and cuts its excerpt. */
export function present(hit: Hit, where: Result['where'], query: Query): Presented {
  const text = where === 'table' ? withoutRules(hit.text) : hit.text;
  const inTitle = findMatches(hit.title, query, hit.reading?.title);
  const inText = findMatches(text, query, hit.reading?.text);
  const alias = tellingAlias(hit.aliases, query, [
    { text: hit.title, reading: hit.reading?.title },
    { text, reading: hit.reading?.text },
  ]);
  const [best = inText] = [inText, inTitle, ...(alias ? [alias.match] : [])].sort(byCloseness);
  // Where one of them answers, marks on single or merely similar words in the other would mislead.
  const strayInTitle = byCloseness(best, inTitle) < 0 && inTitle.closeness !== 'words';
  const strayInText = byCloseness(best, inText) < 0 && inText.closeness === 'folded';
  return {
    hit,
    title: markedPieces(hit.title, strayInTitle ? NO_MATCH : inTitle),
    alias: alias ? markedPieces(alias.name, alias.match) : [],
    excerpt: excerptOf(text, strayInText ? NO_MATCH : inText),
  };
}

/** A table's text with its cells set off by dots. */
function withoutRules(text: string): string {
  return text.replace(/[^\S\n]*\|[^\S\n]*(?=\n|$)/gu, '').replace(/ \| /g, ' · ');
}

/** Of an indicator's other names the one that holds most of what is nowhere else in what is shown. */
function tellingAlias(
  names: readonly string[],
  { clauses }: Query,
  shown: readonly { readonly text: string; readonly reading: string | undefined }[],
): { name: string; match: Match } | undefined {
  const isIn = (clause: Clause, text: string, reading?: string): boolean =>
    findMatches(text, { clauses: [clause] }, reading).closeness === 'phrase';
  const lacking = clauses.filter((clause) => !shown.some(({ text, reading }) => isIn(clause, text, reading)));
  const [best] = names
    .map((name) => ({ name, held: lacking.filter((clause) => isIn(clause, name)) }))
    .sort((a, b) => b.held.length - a.held.length || a.name.length - b.name.length);
  if (!best || best.held.length === 0) return undefined;
  return { name: best.name, match: findMatches(best.name, { clauses: best.held }) };
}

/** A word without accents as the first hit that it found prints it: so readers are told what is looked for. */
export function printedForm(
  word: string,
  hits: readonly Pick<Presented, 'title' | 'alias' | 'excerpt'>[],
): string {
  for (const { title, alias, excerpt } of hits) {
    for (const { text } of [...excerpt, ...title, ...alias].filter(({ marked }) => marked)) {
      const printed = wordsOf(text).find(({ key }) => withoutAccents(key) === withoutAccents(word));
      if (printed) return printed.key;
    }
  }
  return word;
}
