import { matchForm, withoutAccents } from '../../../domain/orthography.ts';
import type { CatalogueChoice } from '../../drafts/api.ts';

type Choice = CatalogueChoice['indicators'][number];

/** What a keeper looks for: what is typed, the words that name the figure, the figure's unit. */
export interface Sought {
  readonly sought: string;
  readonly phrase: string;
  readonly unit?: string;
}

export interface IndicatorChoices {
  /**
   * What has all words that are typed in its names or id: the very name first, then names that begin with it, then
   * those that have it in them; among equals those of the figure's unit. While nothing is typed, by likeness to the
   * words that name the figure.
   */
  sorted(asked: Sought): readonly Choice[];
}

/** How much a shared unit counts beside shared words, which count up to 1. */
const SAME_UNIT = 0.25;

export function indicatorChoices(indicators: readonly Choice[]): IndicatorChoices {
  const index = indicators.map((own) => ({
    own,
    text: [own.name, own.id, ...own.names].map(folded).join(' | '),
    names: [...new Set([own.name, ...own.names].map((name) => folded(name)))].map(wordsOf),
  }));
  const indicatorsWith = new Map<string, number>();
  for (const { names } of index) {
    for (const word of new Set(names.flatMap((name) => [...name]))) {
      indicatorsWith.set(word, (indicatorsWith.get(word) ?? 0) + 1);
    }
  }
  // What every other indicator has in its name, “sản xuất” or “từ”, tells little.
  const weightOf = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + Math.log(1 + index.length / (indicatorsWith.get(word) ?? 1)), 0);
  /** Twice what is shared by what both have: 1 where both are the same words. */
  const likeness = (name: ReadonlySet<string>, wanted: ReadonlySet<string>): number =>
    (2 * weightOf(name.intersection(wanted))) / (weightOf(name) + weightOf(wanted));

  return {
    sorted({ sought, phrase, unit }) {
      const typed = folded(sought).trim();
      const wanted = wordsOf(folded(phrase));
      const words = [...wordsOf(typed)];
      const rank = ({ own, names }: (typeof index)[number]): number => {
        const ofUnit = own.unit === unit ? SAME_UNIT : 0;
        if (typed !== '') return placeOf(folded(own.name), typed) + ofUnit;
        return (wanted.size === 0 ? 0 : Math.max(...names.map((name) => likeness(name, wanted)))) + ofUnit;
      };
      return index
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map((entry) => ({ own: entry.own, rank: rank(entry) }))
        .sort((a, b) => b.rank - a.rank)
        .map(({ own }) => own);
    },
  };
}

function placeOf(name: string, typed: string): number {
  if (name === typed) return 3;
  const at = name.indexOf(typed);
  return at === 0 ? 2 : at > 0 ? 1 : 0;
}

const folded = (text: string): string => withoutAccents(matchForm(text.normalize('NFC')));
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|,()]+/u).filter(Boolean));
