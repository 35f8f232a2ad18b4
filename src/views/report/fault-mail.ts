import type { Report } from '../../archive/model.ts';
import * as words from '../../words/vi/report.ts';

/** The address of a message to the keeper about a report; the reader's own program sends it, not the site. */
export function faultMail(contact: string, { title, slug }: Pick<Report, 'title' | 'slug'>): string {
  const subject = words.faultSubject(title, slug);
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words.faultBody)}`;
}
