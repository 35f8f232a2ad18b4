import { excerptOf, markedPieces, type Piece } from './excerpt.ts';
import type { Result } from './engine.ts';
import type { Hit } from './hit.ts';
import { byCloseness, findMatches, NO_MATCH } from './match.ts';
import type { Query } from './query.ts';

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
  const { text, aliases } = apart(hit, where);
  const inTitle = findMatches(hit.title, query, hit.reading?.title);
  const inText = findMatches(text, query, hit.reading?.text);
  const alias = bestAlias(aliases, query);
  const [best = inText] = [inText, inTitle, ...(alias ? [alias.match] : [])].sort(byCloseness);
  // Where one of them answers, marks on single or merely similar words in the other would mislead.
  const strayInTitle = byCloseness(best, inTitle) < 0 && inTitle.closeness !== 'words';
  const strayInText = byCloseness(best, inText) < 0 && inText.closeness === 'folded';
  return {
    hit,
    title: markedPieces(hit.title, strayInTitle ? NO_MATCH : inTitle),
    alias: alias && byCloseness(alias.match, inTitle) < 0 ? markedPieces(alias.name, alias.match) : [],
    excerpt: excerptOf(text, strayInText ? NO_MATCH : inText),
  };
}

/** An indicator's other names stand in the last line of its record; a table's cells are set off by dots. */
function apart({ text }: Hit, where: Result['where']): { text: string; aliases: string[] } {
  if (where === 'table')
    return { text: text.replace(/[^\S\n]*\|[^\S\n]*(?=\n|$)/gu, '').replace(/ \| /g, ' · '), aliases: [] };
  if (where !== 'indicator') return { text, aliases: [] };
  const lines = text.split('\n');
  return { aliases: lines.pop()?.split('; ') ?? [], text: lines.join('\n') };
}

function bestAlias(names: readonly string[], query: Query) {
  return names
    .map((name) => ({ name, match: findMatches(name, query) }))
    .filter(({ match }) => match.closeness === 'phrase')
    .sort((a, b) => a.name.length - b.name.length)[0];
}
