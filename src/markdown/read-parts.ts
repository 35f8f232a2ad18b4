import type { Observation } from '../domain/observation.ts';
import type { Reading, ReadingFinder } from '../domain/reading.ts';
import type { Note, OutlineItem, ReportTable, Section } from '../domain/report-parts.ts';

/** What a report's pages, records and data are made of. */
export interface ReportTexts {
  readonly outline: readonly OutlineItem[];
  readonly sections: readonly Omit<Section, 'topics'>[];
  readonly notes: readonly Note[];
  readonly tables: readonly ReportTable[];
  readonly observations: readonly Observation[];
}

/** Adds to each text of a report what it most likely says. Without restored words all stays as it is. */
export function withReadings(texts: ReportTexts, readings: ReadingFinder | undefined): ReportTexts {
  if (!readings) return texts;
  const read = (text: string): string => readings.find(text)?.text ?? text;
  const headings = headingsOf(texts.outline, readings);
  let next = 0;
  return {
    outline: texts.outline.map((item, at) => ({ ...item, reading: headings[at]?.text ?? item.text })),
    sections: texts.sections.map((section) => {
      const own = headings[texts.outline.findIndex(({ id }) => id === section.id)];
      const found = section.text === '' ? undefined : readings.find(section.text, own?.end ?? next);
      next = found?.end ?? own?.end ?? next;
      const path = section.path.map((heading, depth) =>
        depth === section.path.length - 1 ? (own?.text ?? read(heading)) : read(heading),
      );
      return { ...section, reading: { path, ...readingOf(section.text, found) } };
    }),
    notes: texts.notes.map((note) => ({ ...note, reading: readingOf(note.text, readings.find(note.text)) })),
    tables: texts.tables.map((table) => ({
      ...table,
      reading: { caption: read(table.caption), ...readingOf(table.text, readings.find(table.text)) },
    })),
    observations: texts.observations.map((row) => ({
      ...row,
      reading: { quote: readQuote(row, readings), sentence: readSentence(row, readings) },
    })),
  };
}

/** The readings of headings, each found behind the one before. */
function headingsOf(outline: readonly OutlineItem[], readings: ReadingFinder) {
  let next = 0;
  return outline.map(({ text }) => {
    const found = readings.find(text, next);
    next = found?.end ?? next;
    return found;
  });
}

/** A text that has no reading, such as one with words of the page, stands as printed. */
function readingOf(text: string, found: Reading | undefined): Reading {
  if (found) return { text: found.text, confidence: found.confidence };
  return { text, confidence: (text.match(/\S+/gu) ?? []).map(() => 1) };
}

function readSentence({ sentence, quote, statement }: Observation, readings: ReadingFinder): string {
  const whole = readings.find(sentence)?.text;
  if (whole !== undefined || statement !== 'table' || !sentence.endsWith(quote)) return whole ?? sentence;
  // Of a table the sentence is its caption and the row.
  const caption = sentence.slice(0, sentence.length - quote.length).replace(/: $/u, '');
  const read = (text: string): string => readings.find(text)?.text ?? text;
  return caption === '' ? read(quote) : `${read(caption)}: ${read(quote)}`;
}

/** A quote is looked up in its sentence: its few words may stand elsewhere too. */
function readQuote({ sentence, quote }: Observation, readings: ReadingFinder): string {
  const around = readings.find(sentence);
  return readings.find(quote, around?.first ?? 0)?.text ?? quote;
}
