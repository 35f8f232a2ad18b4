import type { Report } from '../../archive/model.ts';
import type { OutlineItem, Section } from '../../domain/report-parts.ts';
import * as words from '../../words/vi/site.ts';

/** A report's title as readers are shown it: where OCR damaged it, what it most likely says. */
export function shownTitle({ title, titleReading }: Pick<Report, 'title' | 'titleReading'>): string {
  return titleReading ?? title;
}

/** The same where nothing around it says that a machine guessed: in feeds, on pictures. */
export function labelledTitle({ title, titleReading }: Pick<Report, 'title' | 'titleReading'>): string {
  return titleReading === undefined || titleReading === title ? title : words.guessedTitle(titleReading);
}

/** A heading as readers are shown it. */
export function shownHeading({ text, reading }: OutlineItem): string {
  return reading ?? text;
}

/** The headings of a section as readers are shown them, outermost first. */
export function shownPath({ path, reading }: Pick<Section, 'path' | 'reading'>): readonly string[] {
  return reading?.path ?? path;
}

/** A section's text as readers are shown it. */
export function shownText({ text, reading }: Pick<Section, 'text' | 'reading'>): string {
  return reading?.text ?? text;
}
