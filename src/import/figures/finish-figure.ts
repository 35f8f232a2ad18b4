import type { Fact } from '../../domain/fact.ts';
import { withoutBinaryNoise } from '../../domain/number.ts';
import type { Period } from '../../domain/period.ts';
import { sentenceRanges, type TextRange } from '../../domain/sentences.ts';
import { readFigureKeys } from '../../domain/figure-keys.ts';
import { readFigure, unitsOf } from '../../domain/read-figure.ts';
import type { Passage, ProposedFigure, Remark } from '../draft-document.ts';
import type { NamedIndicator } from './names/alias-index.ts';
import { confidenceOf } from './sureness/confidence.ts';
import { factorTo, readDamaged, type KnownValues } from './damaged-values.ts';
import * as remark from './figure-remarks.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { PassageText } from './passage-text.ts';

/** What finishing a figure needs to know of the document around it. */
export interface FigureSurroundings {
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  readonly known: KnownValues;
  readonly transcription: 'clean' | 'ocr';
  readonly period: Period;
}

export interface FinishedFigure {
  /** Absent where the figure can't be proposed; a remark then says why. */
  readonly figure?: ProposedFigure;
  /** The value that it states, in its indicator's unit, where it states one undamaged. */
  readonly value?: number;
  readonly remarks: readonly Remark[];
}

/**
 * Makes a link of a recognised figure: its place in the printed text, its keys, the likely reading of a
 * damaged number. The link is then read as the build will read it; one that would say another thing by
 * itself than in its sentence is not proposed.
 */
export function finishFigure(
  figure: PlacedFigure,
  text: PassageText,
  passage: Passage,
  around: FigureSurroundings,
): FinishedFigure {
  const indicator = around.indicators.get(figure.indicator);
  if (!indicator) return { remarks: [] };
  const { start, end } = withClosingBracket(passage.text, text.printedRange(figure.start, figure.end));
  const remarks: Remark[] = [];
  const keys: Record<string, string> = { ...figure.keys };
  const main = figure.facts.find(({ type }) => type === 'value') ?? rateOf(figure, indicator);
  const expected = main?.type === 'value' ? readValue() : undefined;
  if (main?.type === 'value' && expected === undefined) {
    const printed = text.printedNumber(main.printed);
    return { remarks: [remark.unreadable(passage, start, indicator.name, printed)] };
  }
  for (const fact of figure.facts) {
    const printed = text.printedNumber(fact.printed);
    if (printed === fact.printed || fact.type === 'value') continue;
    if (fact === main) keys.value = fact.printed;
    remarks.push(remark.shareReadAs(passage, start, printed, fact.printed));
  }
  const title = Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join('; ');
  const quote = passage.text.slice(start, end);
  const sentenceStart = sentenceRanges(passage.text).findLast((range) => range.start <= start)?.start ?? 0;
  if (!isReadBack(quote, title, expected)) {
    return { remarks: [remark.notReadBack(passage, start, indicator.name, quote)] };
  }
  const { rule, doubts } = figure;
  return {
    figure: {
      ...{ start, end, indicator: indicator.id, ...(title ? { title } : {}) },
      ...{ rule, confidence: confidenceOf(rule, doubts), doubts },
    },
    ...(expected === undefined || Number.isNaN(expected) ? {} : { value: expected }),
    remarks,
  };

  /** The value in the indicator's unit; a damaged one gets its reading among the keys. */
  function readValue(): number | undefined {
    if (main?.type !== 'value' || !indicator) return undefined;
    const factor = factorTo(indicator, main.unit);
    if (factor === undefined) return undefined;
    if (main.number) return withoutBinaryNoise(main.number.value * factor);
    const printed = text.printedNumber(main.printed);
    const reading = readDamaged(printed, indicator, factor, around.indicators, around.known);
    if (!reading) return undefined;
    keys.value = reading.reading;
    remarks.push(remark.readAs(passage, start, printed, reading.reading, reading.proof));
    return NaN;
  }

  function isReadBack(quoted: string, ownTitle: string, value: number | undefined): boolean {
    if (!indicator) return false;
    const { keys: own, faults } = readFigureKeys(ownTitle);
    const { statement, problems } = readFigure(
      { quote: quoted, before: passage.text.slice(sentenceStart, start), keys: own },
      indicator,
      {
        period: around.period,
        transcription: around.transcription,
        units: unitsOf(around.indicators),
      },
    );
    if (faults.length > 0) return false;
    if (problems.length > 0 || Object.keys(statement).length === 0) return false;
    return value === undefined || Number.isNaN(value) || statement.value === value;
  }
}

/** `(tăng 40 vụ` with the bracket that closes it, where that stands right behind. */
function withClosingBracket(text: string, { start, end }: TextRange): TextRange {
  const opened = text.slice(start, end).lastIndexOf('(');
  const isOpen = opened >= 0 && !text.slice(start + opened, end).includes(')');
  return { start, end: isOpen && text.charAt(end) === ')' ? end + 1 : end };
}

/** For growth and shares the percentage is itself the value. */
function rateOf({ facts }: PlacedFigure, { kind }: NamedIndicator): Fact | undefined {
  return kind === 'growth' || kind === 'share' ? facts[0] : undefined;
}
