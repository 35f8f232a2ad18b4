import type { Indicator } from '../domain/indicator.ts';
import type { Archive } from './model.ts';

/** A link of a report's Markdown to an indicator's file: `(../indicators/thu-ngan-sach.md)`. */
const LINK = /indicators\/([a-z0-9-]+)\.md/gu;
/** The same in a definition that was rendered. */
const LINK_OF_DEFINITION = /\/chi-tieu\/([a-z0-9-]+)\//gu;

/** Ids of the indicators that texts of reports link to, figures and plain links alike. */
export function linkedIndicators(texts: Iterable<string>): Set<string> {
  const linked = new Set<string>();
  for (const text of texts) for (const [, id = ''] of text.matchAll(LINK)) linked.add(id);
  return linked;
}

/**
 * The archive as its site shows it. A catalogue knows several hundred indicators so that import finds whatever a
 * report states; those that no report states or links to, and no definition of such a one either, wait for figures:
 * they have a line in the list of indicators, and no page, record, picture or data file of their own.
 */
export function withWaitingApart(archive: Archive): Archive {
  const byId = new Map(archive.indicators.map((indicator) => [indicator.id, indicator]));
  const used = new Set<string>();
  const use = (id: string): void => {
    const indicator = byId.get(id);
    if (!indicator || used.has(id)) return;
    used.add(id);
    for (const [, other = ''] of indicator.definitionHtml.matchAll(LINK_OF_DEFINITION)) use(other);
  };
  for (const id of archive.linked ?? []) use(id);
  for (const { indicator } of archive.observations) use(indicator);
  const isUsed = ({ id }: Indicator): boolean => used.has(id);
  return {
    ...archive,
    indicators: archive.indicators.filter(isUsed),
    waiting: archive.indicators.filter((indicator) => !isUsed(indicator)),
  };
}
