import { excerptOf, markedPieces, type Piece } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { byCloseness, findMatches, type Match } from './match.ts';

/** A hit with its matches marked. */
export interface Presented {
  readonly hit: Hit;
  readonly title: readonly Piece[];
  /** The name by which an indicator was found, where it is not its own. */
  readonly alias: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** The better match of title and text. */
  readonly match: Match;
}

const NO_MATCH: Match = { closeness: 'part', ranges: [] };

/** Marks a hit's matches and cuts its excerpt. */
export function present(hit: Hit, queryWords: readonly string[]): Presented {
  const { text, aliases } = apart(hit);
  const inTitle = findMatches(hit.title, queryWords);
  const inText = findMatches(text, queryWords);
  const alias = bestAlias(aliases, queryWords);
  const [best = inText] = [inText, inTitle, ...(alias ? [alias.match] : [])].sort(byCloseness);
  // Where one of them answers, marks on single or merely similar words in the other would mislead.
  const strayInTitle = byCloseness(best, inTitle) < 0 && inTitle.closeness !== 'words';
  const strayInText = byCloseness(best, inText) < 0 && ['folded', 'prefix'].includes(inText.closeness);
  return {
    hit,
    title: markedPieces(hit.title, strayInTitle ? [] : queryWords),
    alias: alias && byCloseness(alias.match, inTitle) < 0 ? markedPieces(alias.name, queryWords) : [],
    excerpt: excerptOf(text, strayInText ? NO_MATCH : inText),
    match: best,
  };
}

/** An indicator's other names stand in the last line of its record; a table's cells are set off by dots. */
function apart({ where, text }: Hit): { text: string; aliases: string[] } {
  if (where === 'table')
    return { text: text.replace(/[^\S\n]*\|[^\S\n]*(?=\n|$)/gu, '').replace(/ \| /g, ' · '), aliases: [] };
  if (where !== 'indicator') return { text, aliases: [] };
  const lines = text.split('\n');
  return { aliases: lines.pop()?.split('; ') ?? [], text: lines.join('\n') };
}

function bestAlias(names: readonly string[], queryWords: readonly string[]) {
  return names
    .map((name) => ({ name, match: findMatches(name, queryWords) }))
    .filter(({ match }) => match.closeness === 'phrase')
    .sort((a, b) => a.name.length - b.name.length)[0];
}
