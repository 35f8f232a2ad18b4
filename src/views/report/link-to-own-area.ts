import { indicatorPath } from '../paths.ts';
import type { TopicFigures } from './report-figures.ts';

/** A place with an id, or the link of a figure's mark to its indicator. */
const PLACE_OR_LINK = / id="([^"]+)"|(class="figure-link" href=")\/chi-tieu\/([^"/]+)\/"/g;

/**
 * Leads the marks of a report's figures to the page of the indicator that has the figure's own area:
 * `href="/chi-tieu/ban-le/"` → `href="/chi-tieu/ban-le/song-dai/"`. A report's text is kept apart from the archive
 * around it, and so does not know which areas have a page.
 */
export function linkToOwnArea(html: string, groups: readonly TopicFigures[]): string {
  const figures = groups.flatMap((group) => group.figures);
  const paths = new Map(
    figures.flatMap(({ indicator, part, observation, elsewhere }) =>
      [observation, ...elsewhere.map((other) => other.observation)].map(
        ({ anchor }) => [anchor, { id: indicator.id, path: indicatorPath(indicator.id, part) }] as const,
      ),
    ),
  );
  // The link stands behind its figure's id, whatever other ids lie between.
  const latest = new Map<string, string>();
  return html.replace(PLACE_OR_LINK, (found, anchor?: string, before = '', id = '') => {
    const figure = anchor === undefined ? undefined : paths.get(anchor);
    if (figure) latest.set(figure.id, figure.path);
    if (anchor !== undefined) return found;
    return `${before}${latest.get(id) ?? indicatorPath(id)}"`;
  });
}
