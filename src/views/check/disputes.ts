import type { Archive } from '../../archive/model.ts';
import { keptFor, partFor } from '../../archive/reads.ts';
import type { Finding, Side } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import * as words from '../../words/vi/checks-page.ts';
import { periodWords } from '../../words/vi/periods.ts';
import { catalogueOf } from '../catalogue.ts';
import { checksPath } from '../paths.ts';
import { placesOf } from './check-pages.ts';
import { checksOfArea } from './checks-of-area.ts';
import { findingId } from './finding-id.ts';
import { sideWords } from './side-words.ts';

/** What comparing calls different about a stated figure. */
export interface Dispute {
  /** The two numbers, as a chip says them: `kế hoạch 154 hay 169`. */
  readonly said: string;
  /** Address of the comparison, at its card. */
  readonly href: string;
  /** The period that the disputed number is about; of a plan its year. */
  readonly period: string;
  /** Whether the plan is disputed, not the figure itself. */
  readonly isPlan: boolean;
}

/** Disputes by the place of the statement, as `report#anchor`. */
export type DisputesByPlace = Readonly<Record<string, readonly Dispute[]>>;

/** The place of a statement: what disputes are looked up by. */
export const placeKey = ({ report, anchor }: Pick<Observation, 'report' | 'anchor'>): string =>
  `${report}#${anchor}`;

/** The disputes about what one report states. */
export const disputesOfReport = (archive: Archive, slug: string): DisputesByPlace =>
  byPlace(disputedInReport(archive, slug));

const disputedInReport = partFor(
  'disputesOfReport',
  (archive, slug) => {
    const stated = catalogueOf(archive).observationsOfReport.get(slug) ?? [];
    return [...new Set(stated.map(({ area }) => area))].flatMap(
      (area) => disputesOfArea(archive, area).byReport.get(slug) ?? [],
    );
  },
  essenceOf,
);

/**
 * The disputes about one indicator's figures in one area.
 *
 * @param key see {@link seriesKeyOf}
 */
export const disputesOfSeries = (archive: Archive, key: string): DisputesByPlace =>
  byPlace(disputedInSeries(archive, key));

const disputedInSeries = partFor(
  'disputesOfSeries',
  (archive, key) => {
    const [indicator = '', area = ''] = key.split(' ');
    return disputesOfArea(archive, area).byIndicator.get(indicator) ?? [];
  },
  essenceOf,
);

interface DisputedStatement {
  readonly statement: Observation;
  readonly finding: Finding;
  readonly href: string;
  /** Put into words when it is shown: a large archive has thousands, of which an edit changes few. */
  readonly dispute: Dispute;
}

/** What tells disputes from others: their words follow from the statements that are farthest apart. */
function essenceOf(disputed: readonly DisputedStatement[]): unknown {
  return disputed.flatMap(({ statement, finding: { check, period, measure, farthest }, href }) => [
    statement,
    [href, check, period, measure].join('\t'),
    ...farthest.flatMap(({ origin, statements }) => [origin, ...statements]),
  ]);
}

interface Disputes {
  readonly byReport: ReadonlyMap<string, readonly DisputedStatement[]>;
  readonly byIndicator: ReadonlyMap<string, readonly DisputedStatement[]>;
}

const disputesOfArea = keptFor('disputesOfArea', (archive, area): Disputes => {
  const address = addressesOf(archive, area);
  const disputes = checksOfArea(archive, area)
    .flatMap(({ findings }) => findings)
    .filter(({ comparison }) => comparison.verdict === 'differs')
    .flatMap((finding) => {
      const href = address(finding);
      return disputed(finding).map((statement): DisputedStatement => {
        let dispute: Dispute | undefined;
        return {
          statement,
          finding,
          href,
          get dispute() {
            return (dispute ??= disputeOf(finding, statement, href));
          },
        };
      });
    });
  return {
    byReport: Map.groupBy(disputes, ({ statement }) => statement.report),
    byIndicator: Map.groupBy(disputes, ({ statement }) => statement.indicator),
  };
});

function disputeOf(finding: Finding, statement: Observation, href: string): Dispute {
  const { period, check } = finding;
  return { said: disputeWords(finding, statement), href, period, isPlan: check === 'plan' };
}

function byPlace(disputes: readonly DisputedStatement[]): DisputesByPlace {
  const grouped = Map.groupBy(disputes, ({ statement }) => placeKey(statement));
  return Object.fromEntries([...grouped].map(([place, own]) => [place, own.map(({ dispute }) => dispute)]));
}

/**
 * The statements whose numbers are in question. Of a whole and its parts it is the whole: each part may be right. Of a
 * figure that a later report implies, both are: the one that states it, and the one whose change does not fit it.
 */
function disputed({ sides }: Finding): Observation[] {
  return [...new Set(sides.filter(({ origin }) => origin !== 'sum').flatMap(({ statements }) => statements))];
}

/** The two numbers that are farthest apart, with what they are where that is not the statement's own value. */
function disputeWords(finding: Finding, statement: Observation): string {
  const { check, farthest, measure, period } = finding;
  const [first, second] = farthest.map((side) => numberOf(side, finding));
  const either = words.either(first ?? '', second ?? '');
  if (check === 'plan') return words.disputedPlan(either);
  if (measure !== undefined) return words.disputedMeasure(measure, either);
  if (check === 'parts') {
    const whole = farthest.find(({ origin }) => origin !== 'sum') ?? farthest[0];
    const sum = farthest.find((side) => side !== whole) ?? farthest[1];
    return words.disputedSum(numberOf(whole, finding), numberOf(sum, finding));
  }
  if (check === 'accumulation') return words.disputedAccumulation(either);
  return statement.period === period ? either : words.disputedPeriod(periodWords(period), either);
}

/** A side's number without a sign that it is computed: that one of two is right is all that a chip says. */
function numberOf(side: Side, { measure }: Finding): string {
  const { number } = sideWords(side, () => '', measure);
  return `${number.replace(/^≈ /, '')}${measure === undefined ? '' : '%'}`;
}

/** Finds the page that has a finding's card: that of its year, or, of a year that is spread, of its area. */
function addressesOf(archive: Archive, area: string): (finding: Finding) => string {
  const pages = new Map<Finding, string>();
  for (const checks of checksOfArea(archive, area)) {
    for (const { part, findings } of placesOf(archive, area, checks)) {
      for (const finding of findings) pages.set(finding, checksPath(checks.year, part));
    }
  }
  return (finding) => `${pages.get(finding) ?? checksPath()}#${findingId(finding)}`;
}
