import { matchForm } from '../../domain/orthography.ts';
import {
  passagesOfBlock,
  type DraftDocument,
  type Passage,
  type ProposedFigure,
  type ProposedFigures,
} from '../draft-document.ts';
import { indexAliases, type NamedIndicator } from './alias-index.ts';
import { reportPeriod } from './counting-dates.ts';
import { recognisePassage, type Lexicon, type PassageReading } from './recognise-passage.ts';

/** Headings whose sections say what is to be done, so that their numbers are aims. */
const TASKS =
  /^(?:phần )?(?:[ivx]+\.|[ivx]+ )?\s*(?:(?:các |một số )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp))/u;

/**
 * Proposes the figures of a draft: for each passage of its text and notes, the stretches that state an
 * indicator of the catalogue. Notes are read after the passage that cites them, as its continuation.
 * Sections of tasks are left alone, and so are headings and tables (a table's rows name their indicators).
 */
export function proposeFigures(
  indicators: readonly NamedIndicator[],
): (document: DraftDocument) => ProposedFigures {
  const lexicon: Lexicon = {
    index: indexAliases(indicators),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  };
  return (document) => {
    const period = reportPeriod(document.head.period);
    const figures = new Map<Passage, readonly ProposedFigure[]>();
    const readings = new Map<Passage, PassageReading>();
    const read = (passage: Passage, lastNamed: readonly string[]): void => {
      const reading = recognisePassage(passage.text, lexicon, period, lastNamed);
      readings.set(passage, reading);
      if (reading.figures.length > 0) figures.set(passage, reading.figures);
    };
    let inTasks = false;
    for (const block of document.blocks) {
      if (block.kind === 'heading' && block.depth === 1) inTasks = TASKS.test(matchForm(block.text.text));
      if (inTasks || (block.kind !== 'paragraph' && block.kind !== 'list')) continue;
      for (const passage of passagesOfBlock(block)) read(passage, []);
    }
    for (const note of document.notes) {
      const [citation] = note.citations;
      const citing = citation && readings.get(citation.passage);
      if (!citing) continue;
      const before = citing.named.filter(({ start }) => start < citation.at);
      const last = before
        .filter(({ start }) => start === before.at(-1)?.start)
        .map(({ indicator }) => indicator);
      for (const passage of note.paragraphs) read(passage, last);
    }
    return { figures };
  };
}
