import type { Report, ReportReading } from '../../archive/model.ts';
import type { OutlineItem, Section } from '../../domain/report-parts.ts';
import { LIKELY, SURE } from '../../domain/reading.ts';

/** A report's title as readers are shown it: where OCR damaged it, what it most likely says. */
export function shownTitle({ title, titleReading }: Pick<Report, 'title' | 'titleReading'>): string {
  return titleReading ?? title;
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

/** The words of a report for its page's script, by number. */
export interface PageReading {
  /** What every word says, with a space between two; nothing where that is what is printed. */
  readonly words: string;
  /** Numbers of the words that are likely and no more. */
  readonly doubtful: readonly number[];
  /** Numbers of the words that nothing likely is known of: they stand as printed. */
  readonly unread: readonly number[];
}

/** What the page's script is told of a report's words. */
export function pageReading({ words }: ReportReading): PageReading {
  const numbered = words.map((word, at) => ({ ...word, at }));
  return {
    words: words
      .map(({ printed, text, confidence }) => (confidence < LIKELY || text === printed ? '' : text))
      .join(' '),
    doubtful: numbered
      .filter(({ confidence }) => confidence >= LIKELY && confidence < SURE)
      .map(({ at }) => at),
    unread: numbered.filter(({ confidence }) => confidence < LIKELY).map(({ at }) => at),
  };
}
