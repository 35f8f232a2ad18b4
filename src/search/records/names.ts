import type { Archive } from '../../archive/model.ts';
import type { Language } from '../../words/languages.ts';
import { pathIn } from '../../views/languages.ts';
import { glossaryPath, indicatorPath, topicPath } from '../../views/paths.ts';
import { nameIn } from '../../words/names.ts';
import { statedSummary, type StatedFigure, type StatedSummary } from './figures.ts';

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
  /** The areas that an indicator has values of, and how many of them each file of its values has. */
  readonly areas?: readonly string[];
  readonly files?: readonly number[];
}

/**
 * All names of an archive in one language of its pages: indicators, topics, terms of the glossary. What has no name in
 * that language has the Vietnamese one.
 */
export function searchNames(archive: Archive, language: Language): SearchName[] {
  const { indicators, topics, glossary } = archive;
  const inVietnamese = (name: string, own: string) => (own === name ? {} : { vietnamese: name });
  return [
    ...indicators.map((indicator): SearchName => {
      const name = nameIn(language, indicator);
      return {
        kind: 'indicator',
        id: indicator.id,
        name,
        url: pathIn(language, indicatorPath(indicator.id)),
        aliases: indicator.aliases,
        ...inVietnamese(indicator.name, name),
        ...ofValues(statedSummary(archive, indicator.id), language),
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

function ofValues(
  { areas, files, newest }: StatedSummary,
  language: Language,
): Pick<SearchName, 'latest' | 'areas' | 'files'> {
  if (!newest) return {};
  const { en, words, period, url, area } = newest;
  return {
    latest: { words: language === 'en' ? (en ?? words) : words, period, url, area },
    areas,
    files,
  };
}
