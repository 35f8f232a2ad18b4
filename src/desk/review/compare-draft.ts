import { checkMisreadings } from '../../archive/likely-misreadings.ts';
import { checkDisagreements } from '../../archive/checks.ts';
import type { Archive, Fault, Report } from '../../archive/model.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { formatPeriod, parsePeriod, yearsBefore } from '../../domain/period.ts';
import { reconcile } from '../../domain/reconciliation.ts';
import type { DraftReading } from './read-draft.ts';

/** What a draft is compared with: the archive without the draft itself. */
export type ArchiveAround = Pick<Archive, 'indicators' | 'areas' | 'topics' | 'observations' | 'reports'>;

/** What comparing says of a draft's statements. */
export interface DraftComparison {
  /** The comparisons that a statement takes part in. */
  findingsOf(observation: Observation): readonly Finding[];
  /** The value of the same indicator and area a year before, if a report of the archive states it. */
  yearBefore(observation: Observation): Observation | undefined;
  /** What looks like a misreading, as `npm run check` tells it. */
  readonly faults: readonly Fault[];
}

/** Compares what a draft states with itself and with the archive: only its own indicators, their wholes and parts. */
export function compareDraft(reading: DraftReading, archive: ArchiveAround): DraftComparison {
  const { observations: own, slug } = reading;
  const { concerned, others } = comparedWith(slug, own, archive);
  const all = [...own, ...others];
  const reports = [...archive.reports.filter((report) => report.slug !== slug), ...reportOf(reading)];
  const reconciliation = reconcile(concerned, all, reports);
  const byStatement = new Map<string, Finding[]>();
  for (const finding of reconciliation.findings) {
    for (const key of new Set(finding.sides.flatMap(({ statements }) => statements.map(keyOf)))) {
      byStatement.set(key, [...(byStatement.get(key) ?? []), finding]);
    }
  }
  const file = `reports/${slug}.md`;
  const faults = [
    ...checkDisagreements(own, reports),
    ...checkMisreadings(concerned, all, reports, reconciliation),
  ].filter((fault) => fault.file === file || fault.also?.some((place) => place.file === file));
  const stated = new Map(
    all
      .filter(({ value, primary, role }) => value !== undefined && primary && role !== 'target')
      .map((observation) => [placeOf(observation, observation.period), observation]),
  );
  return {
    findingsOf: (observation) => byStatement.get(keyOf(observation)) ?? [],
    yearBefore(observation) {
      const period = parsePeriod(observation.period);
      return period && stated.get(placeOf(observation, formatPeriod(yearsBefore(period))));
    },
    faults,
  };
}

/** What a draft's statements are compared with: the indicators that they concern, and what other reports state of those. */
export function comparedWith(
  slug: string,
  own: readonly Observation[],
  { indicators, observations }: Pick<Archive, 'indicators' | 'observations'>,
): { readonly concerned: readonly Indicator[]; readonly others: readonly Observation[] } {
  const concerned = concernedBy(own, indicators);
  const ids = new Set(concerned.map(({ id }) => id));
  const areas = new Set(own.map(({ area }) => area));
  const others = observations.filter(
    ({ indicator, area, report }) => ids.has(indicator) && areas.has(area) && report !== slug,
  );
  return { concerned, others };
}

/** The indicators that are stated, those that they are parts of, and their own parts. */
function concernedBy(own: readonly Observation[], indicators: readonly Indicator[]): Indicator[] {
  const stated = new Set(own.map(({ indicator }) => indicator));
  const wholes = indicators.filter(
    ({ id, parts }) => stated.has(id) || parts.some((part) => stated.has(part)),
  );
  const ids = new Set(wholes.flatMap(({ id, parts }) => [id, ...parts]));
  return indicators.filter(({ id }) => ids.has(id));
}

/** A draft as a report, as far as comparing asks; none where its head can't be read. */
export function reportOf({ slug, frontmatter }: DraftReading): Report[] {
  if (!frontmatter) return [];
  const { title, area, issuer, period, date, edition, status, source } = frontmatter;
  const rest = { title, area, issuer, period, date, edition, status, source, corrections: [] };
  const text = { outline: [], sections: [], notes: [], tables: [], words: 0, noteCount: 0 };
  return [{ slug, file: `reports/${slug}.md`, ...rest, ...text }];
}

const keyOf = ({ report, anchor, indicator }: Observation): string => `${report} ${anchor} ${indicator}`;

const placeOf = ({ indicator, area }: Observation, period: string): string =>
  `${indicator} ${area} ${period}`;
