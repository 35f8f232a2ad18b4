import type { Archive } from '../../archive/model.ts';
import { partFor, storedFor } from '../../archive/reads.ts';
import { yearOf } from '../../words/vi/periods.ts';
import { catalogueOf } from '../catalogue.ts';
import { inOrderOfTime } from '../report/neighbours.ts';
import { shownPath, shownText } from '../report/shown-reading.ts';
import { inParts } from '../site/years.ts';

/** A section on a topic, as the topic's page shows it. */
export interface MentioningSection {
  readonly id: string;
  /** Absent where it stands before the first heading. */
  readonly heading: string | undefined;
  readonly firstWords: string;
  /** Whether a machine guessed its words. */
  readonly isGuessed: boolean;
}

/** A report with sections on a topic. */
export interface TopicMention {
  readonly slug: string;
  readonly year: string;
}

/** The sections of one report by topic. */
export const sectionsByTopic = partFor(
  'sectionsByTopic',
  (archive, slug): Readonly<Record<string, readonly MentioningSection[]>> => {
    const sections = catalogueOf(archive).reports.get(slug)?.sections ?? [];
    const topics = new Set(sections.flatMap((section) => section.topics));
    return Object.fromEntries(
      [...topics].map((topic) => [
        topic,
        sections
          .filter((section) => section.topics.includes(topic))
          .map((section) => ({
            id: section.id,
            heading: shownPath(section).at(-1),
            firstWords: firstWords(shownText(section)),
            isGuessed: section.reading !== undefined,
          })),
      ]),
    );
  },
);

/** The sections of a report on one topic: an edit of what it says of another leaves this one's pages as they are. */
export function sectionsOnTopic(archive: Archive, topic: string, slug: string): readonly MentioningSection[] {
  return onOneTopic(archive, `${topic} ${slug}`);
}

const onOneTopic = partFor('sectionsOnTopic', (archive, key): readonly MentioningSection[] => {
  const space = key.indexOf(' ');
  return sectionsByTopic(archive, key.slice(space + 1))[key.slice(0, space)] ?? [];
});

const topicsOfReport = storedFor('topicsOfReport', (archive, slug) =>
  Object.keys(sectionsByTopic(archive, slug)),
);

/** The reports with sections on a topic, in order of time. */
export function mentionsOf(archive: Archive, topic: string): readonly TopicMention[] {
  return mentionsByTopic(archive, '')[topic] ?? [];
}

const mentionsByTopic = partFor(
  'mentionsByTopic',
  (archive): Readonly<Record<string, readonly TopicMention[]>> => {
    const byTopic: Record<string, TopicMention[]> = {};
    for (const { slug, period } of inOrderOfTime(archive.reports)) {
      for (const topic of topicsOfReport(archive, slug))
        (byTopic[topic] ??= []).push({ slug, year: yearOf(period) });
    }
    return byTopic;
  },
);

/** One page of a topic: of a long course the first has the newest reports, and each year has pages of its own. */
export interface TopicPage {
  /** What its address has behind the topic's: a year, a year and the number of its part; none for the first. */
  readonly part: string | undefined;
  readonly year: string | undefined;
  readonly mentions: readonly TopicMention[];
}

/** A course through more reports than this is spread over years. */
const MOST_REPORTS = 40;
/** So many of the newest reports are on the topic's own page then, so many on each page of a year. */
const NEWEST = 12;
const REPORTS_A_PAGE = 60;

/** The pages of a topic. */
export function topicPages(archive: Archive, topic: string): TopicPage[] {
  const mentions = mentionsOf(archive, topic);
  if (mentions.length <= MOST_REPORTS) return [{ part: undefined, year: undefined, mentions }];
  const newest = mentions.slice(-NEWEST).reverse();
  const byYear = Map.groupBy(mentions, ({ year }) => year);
  return [
    { part: undefined, year: undefined, mentions: newest },
    ...[...byYear].flatMap(([year, ofYear]) =>
      inParts(ofYear, REPORTS_A_PAGE).map((ofPart, index) => ({
        part: index === 0 ? year : `${year}/${index + 1}`,
        year,
        mentions: ofPart,
      })),
    ),
  ];
}

/** A page of a topic with what leads from it to the topic's others. */
export interface TopicPageAmongOthers extends TopicPage {
  /** The pages of its year by their part of the address, itself among them. */
  readonly parts: readonly (string | undefined)[];
  /** All years that have pages; how many reports each has is told on the topic's own page alone. */
  readonly years: readonly { readonly year: string; readonly count?: number }[];
}

/** One page of a topic by its part of the address; it is the same as long as nothing that it shows is another. */
export function topicPage(
  archive: Archive,
  topic: string,
  part: string | undefined,
): TopicPageAmongOthers | undefined {
  return pageByPart(archive, part === undefined ? topic : `${topic} ${part}`);
}

const pageByPart = partFor('topicPage', (archive, key): TopicPageAmongOthers | undefined => {
  const [topic = '', part] = key.split(' ');
  const pages = topicPages(archive, topic);
  const page = pages.find((one) => one.part === part);
  if (!page) return undefined;
  const years = Map.groupBy(
    pages.filter(({ year }) => year !== undefined),
    ({ year = '' }) => year,
  );
  return {
    ...page,
    parts: (years.get(page.year ?? '') ?? []).map((one) => one.part),
    years: [...years].map(([year, own]) => ({
      year,
      ...(part === undefined ? { count: own.reduce((sum, { mentions }) => sum + mentions.length, 0) } : {}),
    })),
  };
});

/** The first words of a text, cut at a word's end. */
function firstWords(text: string, length = 120): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', length)).replace(/[,;:.]$/, '')} …`;
}
