import type { Archive, Report } from '../../archive/model.ts';
import type { Section } from '../../domain/report-parts.ts';
import { keptFor, partFor, storedFor } from '../../archive/reads.ts';
import { headingKey } from '../../domain/topic.ts';
import { catalogueOf } from '../catalogue.ts';
import { shownPath } from './shown-reading.ts';
import { inOrderOfTime, type ReportLink } from './neighbours.ts';

/** A section of a report and what stands in its place in others. */
export interface SameSections {
  readonly section: Section;
  /** In order of the reports' periods. */
  readonly elsewhere: readonly { readonly report: Report; readonly section: Section }[];
}

/** Links from a section to those that stand in its place in other reports. */
export interface SectionLinks {
  readonly id: string;
  readonly heading: string;
  readonly elsewhere: readonly (ReportLink & { readonly id: string })[];
}

/** The links of a report's sections to {@link sameSections} of others. */
export function sameSectionLinks(archive: Archive, slug: string): SectionLinks[] {
  const { reports, sections } = storedLinks(archive, slug);
  return sections.map(([id, heading, elsewhere]) => ({
    id,
    heading,
    elsewhere: elsewhere.flatMap(([report, section]) => {
      const [other = '', period = ''] = reports[report] ?? [];
      return { slug: other, period, id: section };
    }),
  }));
}

/** Reports that are linked to, and of each section its links: the place of the report in these, the section's id. */
interface StoredLinks {
  readonly reports: readonly (readonly [slug: string, period: string])[];
  readonly sections: readonly (readonly [
    id: string,
    heading: string,
    elsewhere: readonly (readonly [report: number, id: string])[],
  ])[];
}

/** Stored, for a page that is made again because of its figures would read the texts of all reports nearby. */
const storedLinks = storedFor('sameSections', (archive, slug): StoredLinks => {
  const report = catalogueOf(archive).reports.get(slug);
  const found = report ? sameSections(archive, report) : [];
  const linked = [...new Set(found.flatMap(({ elsewhere }) => elsewhere.map((other) => other.report)))];
  return {
    reports: linked.map((other) => [other.slug, other.period]),
    sections: found.map(({ section, elsewhere }) => [
      section.id,
      shownPath(section).at(-1) ?? '',
      elsewhere.map((other) => [linked.indexOf(other.report), other.section.id]),
    ]),
  };
});

/** So many reports before a report, and as many after it, are shown; the topic's page has all. */
const EACH_WAY = 2;
/** So many are looked at on each side: a section that is in none of them is seldom in others. */
const LOOKED_AT = 8;
/** Two headings of one topic are the same section if they share at least half of their words. */
const ALIKE = 0.5;

/**
 * For each section with a heading of its own, the same section in the nearest reports of the area, see
 * {@link counterpart}. Sections found nowhere are left out.
 */
export function sameSections(archive: Archive, report: Report): SameSections[] {
  const { reports } = catalogueOf(archive);
  const [before, after] = nearby(archive, report.slug).map((slugs) =>
    slugs.flatMap((slug) => reports.get(slug) ?? []),
  );
  const find = (reports: readonly Report[], section: Section) => nearest(reports, section, report.sections);
  return report.sections
    .filter(({ path }) => path.length > 0)
    .map((section) => ({
      section,
      elsewhere: [...find(before ?? [], section).reverse(), ...find(after ?? [], section)],
    }))
    .filter(({ elsewhere }) => elsewhere.length > 0);
}

/** The reports of its area before a report and after it, the nearest first: others may come and go. */
const nearby = partFor('nearbyReports', (archive, slug): (readonly string[])[] => {
  const area = catalogueOf(archive).reports.get(slug)?.area ?? '';
  const line = reportsInTime(archive, area).map((report) => report.slug);
  const place = line.indexOf(slug);
  return [
    line.slice(Math.max(0, place - LOOKED_AT), place).reverse(),
    line.slice(place + 1, place + 1 + LOOKED_AT),
  ];
});

const reportsInTime = keptFor('reportsInTime', (archive, area): readonly Report[] =>
  inOrderOfTime(catalogueOf(archive).reportsOfArea.get(area) ?? []),
);

function nearest(reports: readonly Report[], section: Section, own: readonly Section[]) {
  const found: { report: Report; section: Section }[] = [];
  for (const report of reports) {
    if (found.length === EACH_WAY) break;
    const same = counterpart(section, own, report.sections);
    if (same) found.push({ report, section: same });
  }
  return found;
}

/**
 * The section of another report that stands for `section`: one with the same heading, else one of the same
 * topic with much the same words, else the only one of a topic that only `section` has in its own report.
 */
export function counterpart(
  section: Section,
  own: readonly Section[],
  others: readonly Section[],
): Section | undefined {
  const key = ownKey(section);
  let best: Section | undefined;
  let score = 0;
  for (const other of others) {
    const own = other.path.length > 0 ? likeness(section, key, other) : 0;
    // Of several that are as alike, the first stands.
    if (own > score) [best, score] = [other, own];
  }
  if (best && score >= ALIKE) return best;
  const [only, ...more] = sharingTopic(section, others);
  return more.length === 0 && sharingTopic(section, own).length === 1 ? only : undefined;
}

function sharingTopic({ topics }: Section, sections: readonly Section[]): Section[] {
  return sections.filter((other) => topics[0] !== undefined && other.topics[0] === topics[0]);
}

function likeness(section: Section, key: string, other: Section): number {
  const otherKey = ownKey(other);
  if (key === '' || otherKey === '') return 0;
  const isSame = key === otherKey;
  if (!isSame && (section.topics.length === 0 || section.topics[0] !== other.topics[0])) return 0;
  // Headings such as "Về phát triển kinh tế" return in the part on tasks: there the one above tells them apart.
  const sameParent = parentKey(section) === parentKey(other) ? 0.1 : 0;
  if (isSame) return 2 + sameParent;
  const [a, b] = [wordsOf(key), wordsOf(otherKey)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const score = (2 * shared) / (a.size + b.size);
  return score >= ALIKE ? score + sameParent : 0;
}

const ownKey = (section: Section): string => headingKey(shownPath(section).at(-1) ?? '');
const parentKey = (section: Section): string => headingKey(shownPath(section).at(-2) ?? '');

/** The words of the headings met: each is compared with those of many reports. */
const known = new Map<string, ReadonlySet<string>>();

function wordsOf(key: string): ReadonlySet<string> {
  const words = known.get(key) ?? new Set(key.split(' '));
  known.set(key, words);
  return words;
}
