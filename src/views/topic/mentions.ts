import type { Report } from '../../archive/model.ts';
import type { Section } from '../../domain/report-parts.ts';
import { inOrderOfTime } from '../report/neighbours.ts';

/** What one report says on a topic. */
export interface TopicMention {
  readonly report: Report;
  readonly sections: readonly Section[];
}

/** The sections on a topic, report by report in order of time. */
export function mentionsOf(topic: string, reports: readonly Report[]): TopicMention[] {
  return inOrderOfTime(reports)
    .map((report) => ({ report, sections: report.sections.filter(({ topics }) => topics.includes(topic)) }))
    .filter(({ sections }) => sections.length > 0);
}

/** The first words of a text, cut at a word's end. */
export function firstWords(text: string, length = 260): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', length)).replace(/[,;:.]$/, '')} …`;
}
