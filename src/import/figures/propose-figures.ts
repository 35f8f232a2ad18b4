import { likelyReading, parseNumber } from '../../domain/number.ts';
import { ocrVocabulary, type OcrVocabulary } from '../../domain/ocr/grammar-words.ts';
import type { Area } from '../../domain/area.ts';
import { matchForm } from '../../domain/orthography.ts';
import { sentenceRanges } from '../../domain/sentences.ts';
import {
  passagesOfBlock,
  type Citation,
  type DraftDocument,
  type Passage,
  type ProposedFigure,
  type ProposedFigures,
  type Remark,
  type UnknownFigure,
} from '../draft-document.ts';
import { namesOf, type NamedIndicator } from './names/alias-index.ts';
import { reportPeriod } from './time/counting-dates.ts';
import { withContradictions } from './sureness/contradictions.ts';
import { factorTo, type KnownValue } from './damaged-values.ts';
import { BAR } from './sureness/confidence.ts';
import { notSure as notSureRemark, withoutUnit } from './figure-remarks.ts';
import { tellsOfEvent } from './subject/disaster-tolls.ts';
import { finishFigure, type FigureSurroundings } from './finish-figure.ts';
import { withLeaning } from './sureness/leaning-sureness.ts';
import { readPassageText, type PassageText } from './passage-text.ts';
import { headsSeason } from './season-heads.ts';
import { unknownFigures } from './unknown/unknown-figures.ts';
import { lexiconOf, recognisePassage, type PassageReading } from './recognise-passage.ts';
import type { Lexicon, Surroundings } from './sentence-context.ts';

/** Headings whose sections say what is to be done, so that their numbers are aims. */
const TASKS =
  /^(?:phần )?(?:[ivx]+\.|[ivx]+ )?\s*(?:(?:các |một số )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp))/u;

/** A passage as it was read. */
interface ReadPassage {
  readonly passage: Passage;
  readonly text: PassageText;
  readonly reading: PassageReading;
}

/**
 * Proposes the figures of a draft: for each passage of its text and notes, the stretches that state an
 * indicator of the catalogue. Notes are read after the passage that cites them, as its continuation.
 * Sections of tasks are left alone, and so are headings and tables (a table's rows name their indicators).
 * What is less sure than the bar is told to the keeper, and not linked.
 */
export function proposeFigures(
  indicators: readonly NamedIndicator[],
  areas: readonly Pick<Area, 'id' | 'name' | 'level' | 'aliases'>[] = [],
  { bar = BAR }: { readonly bar?: number } = {},
): (document: DraftDocument) => ProposedFigures {
  const lexicon = lexiconOf(indicators);
  return (document) => {
    const { transcription } = document.head.source;
    const period = reportPeriod(document.head.period);
    const area = areas.find(({ id }) => id === document.head.area);
    // Provinces alone are compared: a district's names are those of communes too.
    const peers = areas.filter(({ id, level }) => level === 'province' && id !== area?.id);
    const passages = readPassages(document, lexicon, indicators, { area, peers });
    const around: FigureSurroundings = {
      indicators: lexicon.indicators,
      known: knownValues(passages, lexicon),
      transcription,
      period,
    };
    const finished = passages.flatMap(({ passage, text, reading }) =>
      reading.figures.map((placed) => ({ passage, placed, ...finishFigure(placed, text, passage, around) })),
    );
    const remarks: Remark[] = finished.flatMap(({ remarks: own }) => own);
    if (transcription === 'ocr') {
      remarks.push(...passages.flatMap((passage) => numbersWithoutUnit(passage, lexicon)));
    }
    const stated = finished.flatMap(({ passage, placed, figure, value }) =>
      figure ? [{ passage, placed, figure, ...(value === undefined ? {} : { value }) }] : [],
    );
    const sure = withContradictions(stated, { runsOn: transcription === 'ocr' });
    const weighed = withLeaning(
      stated.map(({ passage, placed, figure }, at) => ({ passage, placed, figure: sure[at] ?? figure })),
    );
    const figures = new Map<Passage, ProposedFigure[]>();
    const unsure = new Map<Passage, ProposedFigure[]>();
    for (const { passage, figure } of weighed) {
      const kept = figure.confidence >= bar ? figures : unsure;
      kept.set(passage, [...(kept.get(passage) ?? []), figure]);
      if (kept === unsure) remarks.push(notSure(passage, figure, lexicon));
    }
    const unknown = passages.flatMap(({ text, reading }) =>
      unknownFigures(text.text, reading).map((figure) => ({
        ...figure,
        near: sentenceStating(figure, text.text),
      })),
    );
    return { figures, remarks, unsure, unknown };
  };
}

const VOCABULARIES = new WeakMap<Lexicon, OcrVocabulary>();

/** The words that scans are read back to: compiled once for each catalogue. */
function vocabularyOf(indicators: readonly NamedIndicator[], lexicon: Lexicon): OcrVocabulary {
  const known = VOCABULARIES.get(lexicon);
  if (known) return known;
  const vocabulary = ocrVocabulary(namesOf(indicators), lexicon.units);
  VOCABULARIES.set(lexicon, vocabulary);
  return vocabulary;
}

function readPassages(
  document: DraftDocument,
  lexicon: Lexicon,
  indicators: readonly NamedIndicator[],
  places: Pick<Surroundings, 'area' | 'peers'>,
): ReadPassage[] {
  const period = reportPeriod(document.head.period);
  const isOcr = document.head.source.transcription === 'ocr';
  const vocabulary = isOcr ? vocabularyOf(indicators, lexicon) : undefined;
  const read: ReadPassage[] = [];
  const byPassage = new Map<Passage, ReadPassage>();
  const readOne = (passage: Passage, lastNamed: readonly string[], citing = '', goesOn = false): void => {
    const text = readPassageText(passage.text, vocabulary);
    const surroundings = {
      period,
      ...places,
      lastNamed,
      citing,
      goesOn,
      isDamaged: isOcr,
      isOfEvent,
      isUnderSeason,
    };
    const result = { passage, text, reading: recognisePassage(text.text, lexicon, surroundings) };
    byPassage.set(passage, result);
    read.push(result);
  };
  let inTasks = false;
  let isOfEvent: boolean | undefined;
  let isUnderSeason = false;
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.depth === 1) {
      inTasks = TASKS.test(matchForm(readPassageText(block.text.text, vocabulary).text));
    }
    if (block.kind === 'heading') {
      isOfEvent = undefined;
      isUnderSeason = headsSeason(block.text.text) ?? false;
    }
    if (inTasks || (block.kind !== 'paragraph' && block.kind !== 'list')) continue;
    for (const passage of passagesOfBlock(block)) {
      isUnderSeason = headsSeason(passage.text) ?? isUnderSeason;
      // What holds no digit states nothing, but may name what its notes count.
      if (passage.marks.length === 0 && !/\d/u.test(passage.text)) continue;
      const last = read.at(-1);
      if (last && last.passage !== passage && goesOnFrom(passage.text)) {
        readOne(passage, lastNamedOf(last), lastSentenceOf(last.text.text), true);
      } else readOne(passage, []);
      isOfEvent = tellsOfEvent(matchForm(passage.text)) ?? isOfEvent;
    }
  }
  isOfEvent = undefined;
  isUnderSeason = false;
  for (const note of document.notes) {
    const [citation] = note.citations;
    const citing = citation && byPassage.get(citation.passage);
    if (!citing) continue;
    const { text, reading } = citing;
    const before = reading.named.filter(
      ({ start, end }) => text.printedRange(start, end).start < citation.at,
    );
    const last = before
      .filter(({ start }) => start === before.at(-1)?.start)
      .map(({ indicator }) => indicator);
    const citingSentence = readPassageText(sentenceUpTo(citation), vocabulary).text;
    for (const passage of note.paragraphs) readOne(passage, last, citingSentence);
  }
  return read;
}

/** The sentence with a statement's number and its name, which stand in one. */
function sentenceStating({ quote, phrase }: UnknownFigure, text: string): string {
  const sentences = sentenceRanges(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence.includes(quote));
  return sentences.find((sentence) => matchForm(sentence).includes(phrase)) ?? sentences[0] ?? '';
}

const notSure = (passage: Passage, figure: ProposedFigure, { indicators }: Lexicon): Remark =>
  notSureRemark(
    passage,
    figure,
    indicators.get(figure.indicator)?.name ?? figure.indicator,
    passage.text.slice(figure.start, figure.end),
  );

/** Statistics offices begin a paragraph with what is part of the one before: `Trong đó, khai khoáng giảm 3,1%; …`. */
const goesOnFrom = (text: string): boolean =>
  /^[-+•*–\s]*(?:trong đó|trong số đó|cụ thể|gồm|bao gồm|chia ra)(?!\p{L})/iu.test(text);

/** The names that a passage ends with: its last, and those at its place. */
function lastNamedOf({ reading }: ReadPassage): string[] {
  const start = reading.named.at(-1)?.start;
  return reading.named.filter((naming) => naming.start === start).map(({ indicator }) => indicator);
}

const lastSentenceOf = (text: string): string => {
  const last = sentenceRanges(text).at(-1);
  return text.slice(last?.start ?? 0);
};

/** The sentence that cites a note, up to its mark. */
function sentenceUpTo({ passage, at }: Citation): string {
  const start = sentenceRanges(passage.text).findLast((range) => range.start < at)?.start ?? 0;
  return passage.text.slice(start, at);
}

/** The values of this report's own period that are printed undamaged or can only be read in one way. */
function knownValues(passages: readonly ReadPassage[], { indicators }: Lexicon): Map<string, KnownValue[]> {
  const known = new Map<string, KnownValue[]>();
  for (const figure of passages.flatMap(({ reading }) => reading.figures)) {
    const indicator = indicators.get(figure.indicator);
    const value = figure.facts.find((fact) => fact.type === 'value');
    if (!indicator || !value || figure.keys.period !== undefined) continue;
    const factor = factorTo(indicator, value.unit);
    const reading = likelyReading(value.printed) ?? '';
    const number = value.number ?? parseNumber(reading);
    if (factor === undefined || !number) continue;
    const entry = { value: number.value * factor, printed: value.number ? value.printed : reading };
    known.set(indicator.id, [...(known.get(indicator.id) ?? []), entry]);
  }
  return known;
}

/** Names of rates with a number behind them whose `%` OCR has read as something else: `dat 63,48, tang`. */
function numbersWithoutUnit({ passage, text, reading }: ReadPassage, { indicators }: Lexicon): Remark[] {
  return reading.named.flatMap((naming) => {
    const indicator = indicators.get(naming.indicator);
    if (indicator?.kind !== 'share' && indicator?.kind !== 'growth') return [];
    if (reading.figures.some((figure) => figure.naming === naming)) return [];
    const behind = /^(?: \p{L}+){0,3} (\d[\d.,]*\d)(?![\d/]| ?%| \p{L})/u.exec(text.text.slice(naming.end));
    if (!behind?.[1]) return [];
    const { start } = text.printedRange(naming.start, naming.end);
    return [withoutUnit(passage, start, indicator.name, behind[1])];
  });
}
