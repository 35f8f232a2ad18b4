import type { Archive, Report } from '../../archive/model.ts';
import { keptFor } from '../../archive/reads.ts';
import type { Section } from '../../domain/report-parts.ts';
import { yearOf } from '../../words/vi/periods.ts';
import { inOrderOfTime } from '../report/neighbours.ts';
import { inParts } from '../site/years.ts';

/** What one report says on a topic. */
export interface TopicMention {
  readonly report: Report;
  readonly sections: readonly Section[];
}

/** The sections on each topic, report by report in order of time. */
export function mentionsOf(archive: Archive, topic: string): readonly TopicMention[] {
  return mentionsByTopic(archive, '').get(topic) ?? [];
}

const mentionsByTopic = keptFor(({ reports }) => allMentions(reports));

function allMentions(reports: readonly Report[]): Map<string, TopicMention[]> {
  const byTopic = new Map<string, TopicMention[]>();
  for (const report of inOrderOfTime(reports)) {
    const topics = new Set(report.sections.flatMap((section) => section.topics));
    for (const topic of topics) {
      const sections = report.sections.filter((section) => section.topics.includes(topic));
      const mentions = byTopic.get(topic);
      if (mentions) mentions.push({ report, sections });
      else byTopic.set(topic, [{ report, sections }]);
    }
  }
  return byTopic;
}

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
  const byYear = Map.groupBy(mentions, ({ report }) => yearOf(report.period));
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

/** The first words of a text, cut at a word's end. */
export function firstWords(text: string, length = 260): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', length)).replace(/[,;:.]$/, '')} …`;
}
