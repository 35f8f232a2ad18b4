import { tellsOfOneWay } from './names/where-it-happened.ts';
import { ocrVocabulary, type OcrVocabulary } from '../../domain/ocr/grammar-words.ts';
import { matchForm } from '../../domain/orthography.ts';
import { sentenceRanges } from '../../domain/sentences.ts';
import { passagesOfBlock, type Citation, type DraftDocument, type Passage } from '../draft-document.ts';
import { namesOf, type NamedIndicator } from './names/alias-index.ts';
import { ListHeadings } from './list-headings.ts';
import { readPassageText, type PassageText } from './passage-text.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { recognisePassage, type PassageReading } from './recognise-passage.ts';
import type { Lexicon, Surroundings } from './sentence-context.ts';
import { tellsOfEvent } from './subject/disaster-tolls.ts';
import { reportPeriod } from './time/counting-dates.ts';

/** A passage as it was read. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly text: PassageText;
  readonly reading: PassageReading;
}

/** Headings whose sections say what is to be done, so that their numbers are aims. */
const TASKS =
  /^(?:phần )?(?:[ivx]+\.|[ivx]+ )?\s*(?:(?:các |một số )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp))/u;

const VOCABULARIES = new WeakMap<Lexicon, OcrVocabulary>();

/** The words that scans are read back to: compiled once for each catalogue. */
function vocabularyOf(indicators: readonly NamedIndicator[], lexicon: Lexicon): OcrVocabulary {
  const known = VOCABULARIES.get(lexicon);
  if (known) return known;
  const vocabulary = ocrVocabulary(namesOf(indicators), lexicon.units);
  VOCABULARIES.set(lexicon, vocabulary);
  return vocabulary;
}

/**
 * Reads the passages of a draft's text in their order, each with what those before it leave it to go on from, then its
 * notes, each as what continues the passage that cites it. Sections of tasks, headings and tables are left out.
 */
export function readPassages(
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
  const headings = new ListHeadings();
  let heading = '';
  let namedInHeading: readonly string[] = [];
  const readOne = (
    passage: Passage,
    lastNamed: readonly string[],
    citing = '',
    statedBefore?: readonly PlacedFigure[],
  ): void => {
    const text = readPassageText(passage.text, vocabulary);
    const surroundings = {
      period,
      ...places,
      lastNamed,
      citing,
      goesOn: statedBefore !== undefined,
      ...(statedBefore === undefined ? {} : { statedBefore }),
      isDamaged: isOcr,
      isOfEvent,
      isUnderSeason,
      heading,
    };
    const result = { passage, text, reading: recognisePassage(text.text, lexicon, surroundings) };
    byPassage.set(passage, result);
    read.push(result);
  };
  let inTasks = false;
  let isOfEvent: boolean | undefined;
  let isUnderSeason = false;
  let whole: ReadPassage | undefined;
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
      heading = headings.over(passage.text, block.kind === 'list');
      // "Cụ thể:" on a line of its own makes the items below it parts of the paragraph above it.
      if (OPENS_ITEMS.test(passage.text)) whole = read.at(-1);
      // What holds no digit states nothing, but may name what its notes count.
      if (passage.marks.length === 0 && !/\d/u.test(passage.text)) continue;
      const isItem = block.kind === 'list' || ITEM.test(passage.text);
      const ofAccidents = tellsOfOneWay(matchForm(passage.text)) ? read.findLast(isOnAccidents) : undefined;
      const last = ofAccidents ?? (isItem && whole ? whole : read.at(-1));
      const isPart = last === whole || ofAccidents !== undefined || goesOnFrom(passage.text);
      if (last !== whole) whole = undefined;
      if (last && last.passage !== passage && isPart) {
        readOne(passage, lastNamedOf(last), lastSentenceOf(last.text.text), lastStatedBy(last));
      } else readOne(passage, OF_PARTS.test(heading) ? namedInHeading : []);
      if (/:\s*$/u.test(passage.text)) namedInHeading = namedIn(read.at(-1));
      isOfEvent = tellsOfEvent(matchForm(passage.text)) ?? isOfEvent;
    }
  }
  isOfEvent = undefined;
  isUnderSeason = false;
  heading = '';
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

/** What accidents on one way are told as parts of: `Tuyến đường bộ xảy ra …` in a paragraph of its own. */
const isOnAccidents = ({ reading }: ReadPassage): boolean =>
  reading.figures.some(({ indicator }) => indicator === 'tai-nan-giao-thong');

/** Statistics offices begin a paragraph with what is part of the one before: `Trong đó, khai khoáng giảm 3,1%; …`. */
const goesOnFrom = (text: string): boolean =>
  /^[-+•*–\s]*(?:(?:trong đó|trong số đó|trong tổng số|cụ thể|gồm|bao gồm|chia ra|(?:phân|chia|xét|tính)(?: ra)? theo (?!địa)[^:;.\d]{3,30}:)(?!\p{L})|(?:một số|các|những) (?:khoản thu|khoản chi|sắc thuế|nguồn thu)[^:.;\d]{0,40}:)/iu.test(
    text,
  );

const OPENS_ITEMS = /^[-+•*–\s]*(?:trong đó|trong số đó|cụ thể|gồm|bao gồm|chia ra|như sau)\s*:?\s*$/iu;
const ITEM = /^\s*[-+•*–]\s*\p{L}/u;

/** Headings whose items are parts of what they name, told by short names. */
const OF_PARTS =
  /(?<!\p{L})(?:tăng trưởng|tổng sản phẩm|grdp|chỉ số sản xuất|gieo trồng|diện tích)(?!\p{L})/u;

/** What a line that heads a list names, the nearest to its items first. */
const namedIn = (passage: ReadPassage | undefined): string[] => [
  ...new Set(passage?.reading.named.map(({ indicator }) => indicator).toReversed()),
];

/** The names that a passage ends with: its last, and those at its place. */
function lastNamedOf({ reading }: ReadPassage): string[] {
  const start = reading.named.at(-1)?.start;
  return reading.named.filter((naming) => naming.start === start).map(({ indicator }) => indicator);
}

/** What its last sentence states, as if it stood right before the next paragraph. */
function lastStatedBy({ text: { text }, reading }: ReadPassage): PlacedFigure[] {
  const from = sentenceRanges(text).at(-1)?.start ?? 0;
  const stated = reading.figures.filter(({ start }) => start >= from);
  return stated.map((figure) => ({ ...figure, start: 0, end: 0 }));
}

/** A paragraph's last sentence that does not only compare (`Trước đó, 5 tháng năm 2016 đạt …`). */
const lastSentenceOf = (text: string): string => {
  const last = sentenceRanges(text).findLast(({ start, end }) => !COMPARES.test(text.slice(start, end)));
  return last ? text.slice(last.start, last.end) : '';
};

const COMPARES = /^["“]?(?:trước đó|trong khi đó|cùng kỳ|năm (?:trước|ngoái))(?!\p{L})/iu;

/** The sentence that cites a note, up to its mark. */
function sentenceUpTo({ passage, at }: Citation): string {
  const start = sentenceRanges(passage.text).findLast((range) => range.start < at)?.start ?? 0;
  return passage.text.slice(start, at);
}

const MOST_OF_HEAD = 50;
const ITEM_HEAD = /^(?:\p{L}|\d+(?:\.\d+)*)[.)] ?\p{L}/u;
const SEASON_HEAD =
  /^(?:[-–+*•] ?|(?:\p{L}|\d+(?:\.\d+)*)[.)] ?)?(?:(?:về|sản xuất|cây) )*vụ (?:đông xuân|hè thu|thu đông|mùa|đông|xuân)(?: \p{L}+){0,2}:?$/u;

/** Whether a line heads what is told of one season (`a. Vụ Xuân`), or of something else; `undefined` where it heads nothing. */
function headsSeason(text: string): boolean | undefined {
  const line = matchForm(text).trim();
  if (line.length <= MOST_OF_HEAD && SEASON_HEAD.test(line)) return true;
  return ITEM_HEAD.test(line) ? false : undefined;
}
