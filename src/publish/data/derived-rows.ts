import { keptFor, partFor } from '../../archive/reads.ts';
import { singlePeriods } from '../../domain/computed-periods.ts';
import type { Derived } from '../../domain/derivation.ts';
import { deriveEach } from '../../domain/derive-all.ts';
import { catalogueOf, seriesKeyOf } from '../../views/catalogue.ts';

/**
 * What follows from the figures of one report: the rows of `derived.csv` with its slug. Single quarters and months,
 * which follow from an earlier report's figures too, come last.
 */
export const derivedRows = keptFor('derivedRows', (archive, slug): readonly Derived[] => [
  ...ownRows(archive, slug),
  ...singleRows(archive, slug),
]);

const ownRows = keptFor('derivedOwnRows', (archive, slug): readonly Derived[] => {
  const { indicators, observationsOfReport } = catalogueOf(archive);
  return deriveEach(indicators, observationsOfReport.get(slug) ?? []);
});

const singleRows = partFor(
  'derivedSingleRows',
  (archive, slug): readonly Derived[] => {
    const stated = catalogueOf(archive).observationsOfReport.get(slug) ?? [];
    const series = new Set(stated.map(({ indicator, area }) => seriesKeyOf(indicator, area)));
    return [...series].flatMap((key) => singlesByReport(archive, key).get(slug) ?? []);
  },
  // Plain rows, thousands of them.
  (rows) => JSON.stringify(rows),
);

const singlesByReport = keptFor(
  'singlesByReport',
  (archive, key): ReadonlyMap<string, readonly Derived[]> => {
    const { indicators, observationsOfIndicatorAndArea } = catalogueOf(archive);
    const indicator = indicators.get(key.slice(0, key.indexOf(' ')));
    const singles = indicator ? singlePeriods(indicator, observationsOfIndicatorAndArea.get(key) ?? []) : [];
    return Map.groupBy(
      singles.map(({ derived }) => derived),
      ({ report }) => report,
    );
  },
);
