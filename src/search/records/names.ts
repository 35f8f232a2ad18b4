import type { Archive } from '../../archive/model.ts';
import { latestOf } from '../../domain/history.ts';
import { figures } from '../../words/vi/figures.ts';
import { periodWords } from '../../words/vi/periods.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { glossaryPath, indicatorPath, statementPath, topicPath } from '../../views/paths.ts';

const { changeWords, valueWords } = figures;

/** Something that a query may name: it is suggested while typing, and shown before what is found. */
export interface SearchName {
  readonly kind: 'indicator' | 'topic' | 'term';
  readonly name: string;
  /** From the site's root. */
  readonly url: string;
  readonly aliases?: readonly string[];
  /** An indicator's newest stated value. */
  readonly latest?: {
    /** `2.045,7 tỷ đồng, tăng 21,6% so với cùng kỳ năm trước` */
    readonly words: string;
    /** `quý I năm 2024, Lạng Sơn` */
    readonly of: string;
    /** Where it is stated. */
    readonly url: string;
  };
}

/** All names of an archive: indicators, topics, terms of the glossary. */
export function searchNames({ indicators, topics, glossary, observations, areas }: Archive): SearchName[] {
  const stated = Map.groupBy(observations, ({ indicator }) => indicator);
  const areaNames = new Map(areas.map(({ id, name }) => [id, name]));
  return [
    ...indicators.map((indicator): SearchName => ({
      kind: 'indicator',
      name: indicator.name,
      url: indicatorPath(indicator.id),
      aliases: indicator.aliases,
      latest: newest(indicator, stated.get(indicator.id) ?? [], areaNames),
    })),
    ...topics.map(({ id, name }): SearchName => ({ kind: 'topic', name, url: topicPath(id) })),
    ...glossary.map(({ id, term, longForm }): SearchName => ({
      kind: 'term',
      name: term,
      url: glossaryPath(id),
      ...(longForm ? { aliases: [longForm] } : {}),
    })),
  ];
}

function newest(
  indicator: Indicator,
  observations: readonly Observation[],
  areaNames: ReadonlyMap<string, string>,
): SearchName['latest'] {
  const latest = latestOf(indicator, observations);
  const value = latest && valueWords(latest, indicator.kind);
  if (!latest || value === undefined) return undefined;
  const [change] = indicator.kind === 'growth' ? [] : changeWords(latest);
  return {
    words: change ? `${value}, ${change}` : value,
    of: [periodWords(latest.period), areaNames.get(latest.area) ?? latest.area].join(', '),
    url: statementPath(latest),
  };
}
