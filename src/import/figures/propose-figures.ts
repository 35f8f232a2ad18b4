import { likelyReading, parseNumber } from '../../domain/number.ts';
import { existedOn, printedName, type Area } from '../../domain/area.ts';
import { matchForm } from '../../domain/orthography.ts';
import { spanOf, type Period } from '../../domain/period.ts';
import { sentenceRanges } from '../../domain/sentences.ts';
import type {
  DraftDocument,
  Passage,
  ProposedFigure,
  ProposedFigures,
  Remark,
  UnknownFigure,
} from '../draft-document.ts';
import type { NamedIndicator } from './names/alias-index.ts';
import { reportPeriod } from './time/counting-dates.ts';
import { withContradictions } from './sureness/contradictions.ts';
import { factorTo, type KnownValue } from './damaged-values.ts';
import { BAR } from './sureness/confidence.ts';
import { notSure as notSureRemark, withoutUnit } from './figure-remarks.ts';
import { finishFigure, type FigureSurroundings } from './finish-figure.ts';
import { withLeaning } from './sureness/leaning-sureness.ts';
import { readPassages, type ReadPassage } from './read-passages.ts';
import { unknownFigures } from './unknown/unknown-figures.ts';
import { lexiconOf } from './recognise-passage.ts';
import { bareNamesOf } from './subject/statement-place.ts';
import type { Lexicon } from './sentence-context.ts';

/**
 * Proposes the figures of a draft: for each passage of its text and notes, the stretches that state an
 * indicator of the catalogue. Notes are read after the passage that cites them, as its continuation.
 * Sections of tasks are left alone, and so are headings and tables (a table's rows name their indicators).
 * What is less sure than the bar is told to the keeper, and not linked.
 */
export function proposeFigures(
  indicators: readonly NamedIndicator[],
  areas: readonly KnownArea[] = [],
  { bar = BAR }: { readonly bar?: number } = {},
): (document: DraftDocument) => ProposedFigures {
  const lexicon = lexiconOf(indicators);
  const known = areas.map((area) => ({ ...area, name: printedName(area) }));
  return (document) => {
    const { transcription } = document.head.source;
    const period = reportPeriod(document.head.period);
    const area = known.find(({ id }) => id === document.head.area);
    const peers = peersOf(area, known, period);
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

type KnownArea = Pick<Area, 'id' | 'name' | 'level' | 'aliases' | 'validFrom' | 'validTo'>;

/**
 * The provinces that a report may quote beside its own: those of its time, for one merged since bears the old name, and none
 * that is called what its own is. Provinces alone are compared: a district's names are those of communes too.
 */
function peersOf(own: KnownArea | undefined, areas: readonly KnownArea[], period: Period): KnownArea[] {
  const { end } = spanOf(period);
  const ownNames = new Set(own ? bareNamesOf(own) : []);
  return areas.filter(
    (area) =>
      area.level === 'province' &&
      area.id !== own?.id &&
      existedOn(area, end) &&
      !bareNamesOf(area).some((name) => ownNames.has(name)),
  );
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
