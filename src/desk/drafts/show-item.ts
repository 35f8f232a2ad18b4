import type { Fault } from '../../archive/model.ts';
import type { Decision, KeptRemark } from '../../domain/review-record.ts';
import * as words from '../../words/vi/bench.ts';
import { dateWords } from '../../words/vi/periods.ts';
import { sentenceAt } from '../review/draft-places.ts';
import type { FigureItem, QueueItem } from '../review/queue-items.ts';
import type { Advice, BenchItem, BenchRow, MarkedSentence } from './api.ts';
import { benchFigure, benchIndicator, type Shown } from './show-figure.ts';

/** An item of the queue as the page shows it: plain data with Vietnamese texts. */
export function showItem(item: QueueItem, bench: Shown): BenchItem {
  const { id, kind, group, place, decision } = item;
  const sentence = kind !== 'fault' ? sentenceOf(item, bench) : undefined;
  return {
    ...{ id, kind, group },
    ...(decision ? { done: doneOf(decision) } : {}),
    ...(place ? { place } : {}),
    ...(sentence ? { sentence } : {}),
    ...about(item, bench),
  };
}

function doneOf({ what, together, by, at }: Decision): BenchItem['done'] {
  return { what: words.doneWords[together ? 'together' : what], by, at: dateWords(at.slice(0, 10)) };
}

type Rest = Pick<
  BenchItem,
  | 'title'
  | 'advice'
  | 'canAccept'
  | 'canName'
  | 'figure'
  | 'note'
  | 'unknown'
  | 'sourceLine'
  | 'anchor'
  | 'picture'
>;

function about(item: QueueItem, bench: Shown): Rest {
  const none = { advice: [], canAccept: false, canName: false };
  switch (item.kind) {
    case 'figure':
      return { ...none, ...figureRest(item, bench) };
    case 'proposal': {
      const { quote, indicator, sourceLine, confidence, rule } = item.proposal;
      const own = benchIndicator(bench, indicator);
      return {
        title: words.proposalTitle(quote, own.name),
        advice: [{ what: words.proposalAdvice, todo: words.proposalTodo }],
        canAccept: true,
        canName: true,
        figure: {
          indicator: own,
          ...{ value: quote, changes: [], period: '', checks: [], keys: {} },
          ...{ sure: Math.round(confidence * 100), rule: words.ruleNames[rule] ?? rule },
        },
        ...(sourceLine === undefined ? {} : { sourceLine }),
      };
    }
    case 'note': {
      const { label, remark } = item;
      const advice = remark
        ? { what: remark.what, why: remark.why, todo: remark.suggestion }
        : { what: words.noteWhy, todo: words.noteTodo };
      return {
        ...none,
        title: words.noteTitle(label),
        note: { label, text: noteText(bench, label) },
        advice: [advice],
      };
    }
    case 'unknown': {
      const { phrase, unit, quote } = item.unknown;
      const { members } = item;
      const sentences = members.flatMap(({ place }) => (place && sentenceAt(bench.reading, place)) ?? []);
      return {
        ...none,
        title: members.length > 1 ? words.unknownGroup(phrase, members.length) : `${phrase}: ${quote}`,
        unknown: { phrase, unit, sentences },
        canName: true,
        advice: [{ what: words.unknownAdvice, todo: words.unknownTodo(members.length) }],
      };
    }
    case 'remark': {
      const { what, why, suggestion, picture } = item.remark;
      return {
        ...none,
        ...{ title: what, canAccept: true },
        ...(picture === undefined ? {} : { picture }),
        advice: [{ what, why, todo: picture === undefined ? suggestion : words.cutoutTodo }],
      };
    }
    case 'fault':
      return {
        ...none,
        title: named(item.fault.message, bench),
        canAccept: item.canBeSettled,
        advice: [adviceOf(item.fault, bench)],
      };
  }
}

const adviceOf = ({ message, hint, also = [] }: Fault, bench: Shown): Advice => ({
  what: named(message, bench),
  ...(also.length > 0 ? { why: also.map(({ source }) => `“${source}”`).join(', ') } : {}),
  todo: hint,
});

/** A check's message with indicators' names in the place of their ids. */
const named = (message: string, bench: Shown): string =>
  message.replace(/“([a-z0-9-]+)”/gu, (_, id: string) => `“${benchIndicator(bench, id).name}”`);

function figureRest(item: FigureItem, bench: Shown): Omit<Rest, 'canAccept' | 'canName'> & Partial<Rest> {
  const { figure, proposal, faults, remarks } = item;
  const shown = benchFigure(item, bench);
  const sourceLine = proposal?.sourceLine;
  return {
    title: `${shown.indicator.name}: ${shown.value || numbersOf(shown.row) || figure.quote}`,
    figure: shown,
    anchor: figure.anchor,
    canAccept: figure.observation !== undefined,
    canName: shown.words !== undefined || isEditable(shown.row),
    advice: [
      ...remarks.map(({ what, why, suggestion }) => ({ what, why, todo: suggestion })),
      ...faults.map((fault) => adviceOf(fault, bench)),
    ],
    ...(sourceLine === undefined ? {} : { sourceLine }),
  };
}

/** Whether anything of a row can be decided on by itself. */
const isEditable = (row: BenchRow | undefined): boolean =>
  row?.whole !== undefined || row?.cells.some(({ part }) => part) === true;

const numbersOf = (row: BenchRow | undefined): string =>
  row?.cells
    .filter(({ isNumber }) => isNumber)
    .map(({ header, text }) => `${header} ${text}`)
    .join('; ') ?? '';

/** The sentence around an item's place, cut from its paragraph. */
function sentenceOf(item: QueueItem, { reading }: Shown): MarkedSentence | undefined {
  // A table's row is its own sentence.
  if (item.kind === 'figure' && !item.figure.link)
    return { before: '', quote: item.figure.quote, behind: '' };
  const sentence = item.place && sentenceAt(reading, item.place);
  return sentence && item.kind === 'remark' ? atItsNumber(sentence, item.remark) : sentence;
}

/** A remark on a number is kept with the words behind it, by which it is found: the number alone is marked. */
function atItsNumber(sentence: MarkedSentence, { picture, what }: KeptRemark): MarkedSentence {
  const number = picture === undefined ? undefined : /“([^”]+)”/u.exec(what)?.[1];
  const { before, quote, behind } = sentence;
  if (number === undefined || !quote.startsWith(number)) return sentence;
  return { before, quote: number, behind: quote.slice(number.length) + behind };
}

function noteText({ reading }: Shown, label: string): string {
  return reading.blocks.find(({ note }) => note === label)?.text ?? '';
}
