import type { Archive } from '../../archive/model.ts';
import { partFor } from '../../archive/reads.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { catalogueOf } from '../catalogue.ts';
import { historiesOf } from './histories.ts';

/** What the reader finds in a comparison before choosing: indicators of one area. */
export interface StartingSeries {
  /** Ids: two, or one where no two can be compared. */
  readonly indicators: readonly string[];
  readonly area: string;
}

/**
 * Two indicators that share periods of a kind in one area, so that the comparison opens on something to see: of
 * the archive's headline indicators, else of all, the first pair of one unit with several periods in common, else
 * the first pair at all. Where no two can be compared, the first that has figures, for others to be set beside;
 * `undefined` where none has.
 */
export const startingSeries = (archive: Archive): StartingSeries | undefined => startOf(archive, '');

const startOf = partFor('startingSeries', (archive): StartingSeries | undefined => {
  const { indicators } = catalogueOf(archive);
  const headlines = archive.site.headlineIndicators.flatMap((id) => indicators.get(id) ?? []);
  const pairs = pairsOf(archive, headlines);
  const [first] = pairs.length > 0 ? pairs : pairsOf(archive, archive.indicators);
  const alike = pairs.find(({ one, other, common }) => one.unit === other.unit && common > 1);
  const pair = alike ?? first;
  if (pair) return { indicators: [pair.one.id, pair.other.id], area: pair.area };
  for (const indicator of [...headlines, ...archive.indicators]) {
    const [history] = historiesOf(archive, indicator);
    if (history) return { indicators: [indicator.id], area: history.area };
  }
  return undefined;
});

interface Pair {
  readonly one: Indicator;
  readonly other: Indicator;
  readonly area: string;
  /** How many stated periods both have in that area. */
  readonly common: number;
}

/** All pairs that can be compared, in the order of the list. */
function pairsOf(archive: Archive, candidates: readonly Indicator[]): Pair[] {
  return candidates.flatMap((one, place) =>
    candidates.slice(place + 1).flatMap((other) => {
      const shared = sharedArea(archive, one, other);
      return shared ? [{ one, other, ...shared }] : [];
    }),
  );
}

/** The area where two indicators have most stated periods in common. */
function sharedArea(
  archive: Archive,
  one: Indicator,
  other: Indicator,
): { area: string; common: number } | undefined {
  const shared = historiesOf(archive, one).flatMap(({ area, series, points }) => {
    const beside = historiesOf(archive, other).find(
      (found) => found.area === area && found.series === series,
    );
    const periods = new Set(beside?.points.map(({ period }) => period));
    const common = points.filter(({ period }) => periods.has(period)).length;
    return common > 0 ? [{ area, common }] : [];
  });
  return shared.sort((a, b) => b.common - a.common)[0];
}
