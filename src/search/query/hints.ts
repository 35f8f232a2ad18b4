import { withoutAccents } from '../../domain/orthography.ts';
import { FACET_NAMES, type SearchState } from './address.ts';
import type { SearchEngine } from '../engine.ts';
import type { Query } from './query.ts';
import { withoutUnderstood, type Understood } from './understand.ts';

/** Something to ask instead. */
export interface Hint {
  readonly differs: 'filters' | 'quotes' | 'accents' | 'fewer';
  readonly state: SearchState;
}

/** A hint that finds something, and how much. */
export interface UsefulHint extends Hint {
  readonly count: number;
}

const SHOWN = 3;

/** What a reader may ask instead where nothing was found, nearest first. */
export function hintsFor(
  { words }: Pick<Query, 'words'>,
  state: SearchState,
  understood: readonly Understood[] = [],
): Hint[] {
  const { query: typed, chosen } = state;
  const asked = (differs: Hint['differs'], query: string): Hint => ({ differs, state: { ...state, query } });
  const hints: Hint[] = [
    ...(FACET_NAMES.some((facet) => chosen[facet])
      ? [{ differs: 'filters' as const, state: { ...state, chosen: {} } }]
      : []),
    // Of a time and a place that no report is of, either may have some.
    ...understood.map((one) => asked('fewer', withoutUnderstood(typed, [one]))),
    asked('quotes', typed.replace(/["“”«»]/gu, '').trim()),
    asked('accents', withoutAccents(typed)),
    ...(words.length > 1
      ? [words.slice(0, -1), words.slice(1), [longestOf(words)]].map((fewer) =>
          asked('fewer', fewer.join(' ')),
        )
      : []),
  ];
  const seen = new Set<string>();
  return hints.filter(({ state: { query, chosen: left } }) => {
    const isNew = (left !== chosen || query !== typed) && !seen.has(query);
    seen.add(query);
    return isNew;
  });
}

/** Of the hints the first that find something: a reader is not sent on to nothing again. */
export async function usefulHints(
  engine: Pick<SearchEngine, 'ask' | 'search'>,
  query: Pick<Query, 'words'>,
  state: SearchState,
): Promise<UsefulHint[]> {
  const useful: UsefulHint[] = [];
  const { understood } = engine.ask(state.query, state.chosen);
  for (const hint of hintsFor(query, state, understood)) {
    if (useful.length === SHOWN) break;
    const { query: read, chosen } = engine.ask(hint.state.query, hint.state.chosen);
    const { found } = await engine.search(read, { ...hint.state, chosen }, { mends: false });
    if (found.length > 0) useful.push({ ...hint, count: found.length });
  }
  return useful;
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
