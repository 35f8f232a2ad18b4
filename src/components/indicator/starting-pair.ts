import type { Archive } from '../../archive/model.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { catalogueOf } from '../catalogue.ts';
import { historiesOf } from './histories.ts';

/** What the reader finds side by side before choosing: two indicators of one area. */
export interface StartingPair {
  readonly indicators: readonly [string, string];
  readonly area: string;
}

/**
 * Two indicators that share periods of a kind in one area, the archive's headline indicators before others, so
 * that the comparison opens on something to see; `undefined` where no two can be compared.
 */
export function startingPair(archive: Archive): StartingPair | undefined {
  const { indicators } = catalogueOf(archive);
  const headlines = archive.site.headlineIndicators.flatMap((id) => indicators.get(id) ?? []);
  const candidates = [...new Set([...headlines, ...archive.indicators])];
  for (const [place, one] of candidates.entries()) {
    for (const other of candidates.slice(place + 1)) {
      const area = sharedArea(archive, one, other);
      if (area !== undefined) return { indicators: [one.id, other.id], area };
    }
  }
  return undefined;
}

/** The area where two indicators have most stated periods in common. */
function sharedArea(archive: Archive, one: Indicator, other: Indicator): string | undefined {
  const shared = historiesOf(archive, one).flatMap(({ area, series, points }) => {
    const beside = historiesOf(archive, other).find(
      (found) => found.area === area && found.series === series,
    );
    const periods = new Set(beside?.points.map(({ period }) => period));
    const common = points.filter(({ period }) => periods.has(period)).length;
    return common > 0 ? [{ area, common }] : [];
  });
  return shared.sort((a, b) => b.common - a.common)[0]?.area;
}
