import type { Archive } from '../../archive/model.ts';
import type { Indicator } from '../../domain/indicator.ts';

/** An indicator's place in a list: a part stands below its whole. */
export interface ListedIndicator {
  readonly indicator: Indicator;
  /** How many wholes stand above it. */
  readonly level: number;
}

/** Indicators in the order of their topics; within one, each whole is followed by its parts. */
export function inReadingOrder(archive: Archive, indicators: readonly Indicator[]): ListedIndicator[] {
  const topicPlace = new Map(archive.topics.map(({ id }, place) => [id, place]));
  const place = ({ topic }: Indicator): number => topicPlace.get(topic) ?? topicPlace.size;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const partsOf = ({ parts, topic }: Indicator): Indicator[] =>
    parts.flatMap((id) => byId.get(id) ?? []).filter((part) => part.topic === topic);
  const isPart = new Set(indicators.flatMap(partsOf));

  const result: ListedIndicator[] = [];
  const seen = new Set<Indicator>();
  const list = (indicator: Indicator, level: number): void => {
    if (seen.has(indicator)) return;
    seen.add(indicator);
    result.push({ indicator, level });
    for (const part of partsOf(indicator)) list(part, level + 1);
  };
  const wholes = indicators.filter((indicator) => !isPart.has(indicator));
  for (const indicator of wholes.sort(
    (a, b) => place(a) - place(b) || partsOf(b).length - partsOf(a).length,
  )) {
    list(indicator, 0);
  }
  // Parts that name each other in a ring have no whole to stand under.
  for (const indicator of indicators) list(indicator, 0);
  return result;
}
