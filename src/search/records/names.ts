import type { Archive } from '../../archive/model.ts';
import type { Language } from '../../words/languages.ts';
import { pathIn } from '../../views/languages.ts';
import { glossaryPath, indicatorPath, topicPath } from '../../views/paths.ts';
import { nameIn } from '../../words/names.ts';
import type { FiguresOfArea, StatedFigure } from './figures.ts';

/** Something that a query may name: it is suggested while typing, and shown before what is found. */
export interface SearchName {
  readonly kind: 'indicator' | 'topic' | 'term';
  readonly id: string;
  readonly name: string;
  /** From the site's root. */
  readonly url: string;
  readonly aliases?: readonly string[];
  /** What reports call it, where that is not its name on these pages. */
  readonly vietnamese?: string;
  /** An indicator's newest stated value, and of which area that is. */
  readonly latest?: Pick<StatedFigure, 'period' | 'words' | 'url'> & { readonly area: string };
  /** The areas that an indicator has values of. */
  readonly areas?: readonly string[];
}

/**
 * All names of an archive in one language of its pages: indicators, topics, terms of the glossary. What has no name in
 * that language has the Vietnamese one.
 */
export function searchNames(
  { indicators, topics, glossary }: Archive,
  figures: readonly FiguresOfArea[],
  language: Language,
): SearchName[] {
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  const inVietnamese = (name: string, own: string) => (own === name ? {} : { vietnamese: name });
  return [
    ...indicators.map((indicator): SearchName => {
      const name = nameIn(language, indicator);
      const own = byIndicator.get(indicator.id) ?? [];
      return {
        kind: 'indicator',
        id: indicator.id,
        name,
        url: pathIn(language, indicatorPath(indicator.id)),
        aliases: indicator.aliases,
        ...inVietnamese(indicator.name, name),
        ...newest(own, language),
        ...(own.length > 0 ? { areas: own.map(({ area }) => area) } : {}),
      };
    }),
    ...topics.map((topic): SearchName => {
      const name = nameIn(language, topic);
      return {
        kind: 'topic',
        id: topic.id,
        name,
        url: topicPath(topic.id),
        ...inVietnamese(topic.name, name),
      };
    }),
    ...glossary.map(({ id, term, longForm }): SearchName => ({
      kind: 'term',
      id,
      name: term,
      url: glossaryPath(id),
      ...(longForm ? { aliases: [longForm] } : {}),
    })),
  ];
}

function newest(figures: readonly FiguresOfArea[], language: Language): Pick<SearchName, 'latest'> {
  const all = figures.flatMap(({ area, figures: [first] }) => (first ? [{ ...first, area }] : []));
  const [latest] = all.sort((a, b) => (a.end === b.end ? 0 : a.end < b.end ? 1 : -1));
  if (!latest) return {};
  const { en, words, period, url, area } = latest;
  return { latest: { words: language === 'en' ? (en ?? words) : words, period, url, area } };
}
