import type { Area } from '../domain/area.ts';
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
 * they have a line in the list of indicators, and no page, record, picture or data file of their own. Areas that no
 * report speaks of wait likewise.
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
  const isSpokenOf = areasSpokenOf(archive);
  return {
    ...archive,
    indicators: archive.indicators.filter(isUsed),
    areas: archive.areas.filter(isSpokenOf),
    waiting: {
      indicators: archive.indicators.filter((indicator) => !isUsed(indicator)),
      areas: archive.areas.filter((area) => !isSpokenOf(area)),
    },
  };
}

/** Areas that reports or figures are about, those around them, and those within one that has reports of its own. */
function areasSpokenOf({ areas, reports, observations }: Archive): (area: Area) => boolean {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const reporting = new Set(reports.map(({ area }) => area));
  const spokenOf = new Set<string>();
  for (const named of new Set([...reporting, ...observations.map(({ area }) => area)])) {
    for (
      let area = byId.get(named);
      area && !spokenOf.has(area.id);
      area = area.parent === undefined ? undefined : byId.get(area.parent)
    )
      spokenOf.add(area.id);
  }
  // The provinces of a country whose reports the archive holds are too many to be listed for it.
  const hasReports = (id: string | undefined, below: readonly string[] = []): boolean => {
    const area = id === undefined || below.includes(id) ? undefined : byId.get(id);
    if (!area || area.level === 'country') return false;
    return reporting.has(area.id) || hasReports(area.parent, [...below, area.id]);
  };
  return ({ id, parent }) => spokenOf.has(id) || hasReports(parent);
}
