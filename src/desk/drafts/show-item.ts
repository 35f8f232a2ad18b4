import type { Fault } from '../../archive/model.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Decision } from '../../domain/review-record.ts';
import { readFigureKeys } from '../../domain/figure-keys.ts';
import * as words from '../../words/vi/bench.ts';
import { roleNames } from '../../words/vi/catalogue.ts';
import { verdictSentence } from '../../words/vi/checks.ts';
import { figures as said } from '../../words/vi/figures.ts';
import { dateWords, periodWords } from '../../words/vi/periods.ts';
import { linkAt } from '../review/link-edits.ts';
import { sentenceAt } from '../review/draft-places.ts';
import type { FigureItem, QueueItem } from '../review/queue-items.ts';
import type { Advice, BenchFigure, BenchIndicator, BenchItem, CheckLine, MarkedSentence } from './api.ts';
import type { ReadBench } from './read-bench.ts';

type Shown = Pick<ReadBench, 'reading' | 'around'>;

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
  'title' | 'advice' | 'canAccept' | 'canName' | 'figure' | 'note' | 'unknown' | 'sourceLine' | 'anchor'
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
      return {
        ...none,
        title: `${phrase}: ${quote}`,
        unknown: { phrase, unit },
        canName: true,
        advice: [{ what: words.unknownAdvice, todo: words.unknownTodo }],
      };
    }
    case 'remark': {
      const { what, why, suggestion } = item.remark;
      return { ...none, title: what, canAccept: true, advice: [{ what, why, todo: suggestion }] };
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
    title: `${shown.indicator.name}: ${shown.value || figure.quote}`,
    figure: shown,
    anchor: figure.anchor,
    canAccept: figure.observation !== undefined,
    canName: shown.words !== undefined,
    advice: [
      ...remarks.map(({ what, why, suggestion }) => ({ what, why, todo: suggestion })),
      ...faults.map((fault) => adviceOf(fault, bench)),
    ],
    ...(sourceLine === undefined ? {} : { sourceLine }),
  };
}

function benchFigure(item: FigureItem, { reading, around }: Shown): BenchFigure {
  const { figure, proposal, findings, yearBefore } = item;
  const { observation, link, continues } = figure;
  const indicator = around.context.indicators.get(figure.indicator) as Indicator | undefined;
  const parts = link && linkAt(reading.draft.text, link);
  const kind = indicator?.kind ?? 'cumulative';
  const value = observation && said.valueWords(observation, kind);
  const plan = observation && said.planWords(observation);
  const area = observation && observation.area !== reading.frontmatter?.area ? observation.area : undefined;
  const before = yearBefore && said.valueWords(yearBefore, kind);
  const from =
    continues === undefined ? undefined : reading.figures.find(({ anchor }) => anchor === continues);
  const role = observation && observation.role !== 'actual' ? roleNames[observation.role] : undefined;
  return {
    indicator: benchIndicator({ around }, figure.indicator),
    value: value ?? (observation ? '' : words.unreadable),
    changes: observation ? said.changeWords(observation) : [],
    period: observation ? periodWords(observation.period) : '',
    checks: findings.map(checkLine),
    keys: keysOf(parts?.title ?? ''),
    ...(plan === undefined ? {} : { plan }),
    ...(area === undefined ? {} : { area: around.archive.areas.find(({ id }) => id === area)?.name ?? area }),
    ...(role === undefined ? {} : { role }),
    ...(from ? { continues: words.continues(from.quote) } : {}),
    ...(yearBefore && before
      ? { yearBefore: words.statedBy(before, titleOf(yearBefore.report, around)) }
      : {}),
    ...(proposal
      ? { sure: Math.round(proposal.confidence * 100), rule: words.ruleNames[proposal.rule] ?? proposal.rule }
      : {}),
    ...(parts ? { words: parts.words } : {}),
  };
}

const titleOf = (slug: string, { archive }: ReadBench['around']): string =>
  periodWords(archive.reports.find((report) => report.slug === slug)?.period ?? '') || slug;

function checkLine(finding: Finding): CheckLine {
  const { verdict } = finding.comparison;
  const tone = verdict === 'differs' ? 'bad' : verdict === 'round-number' ? 'open' : 'good';
  const name = words.checkNames[finding.check];
  return {
    tone,
    text: `${name}: ${tone === 'bad' ? verdictSentence(finding) : words.verdictWords[verdict]}`,
  };
}

export function benchIndicator({ around }: Pick<Shown, 'around'>, id: string): BenchIndicator {
  const found = around.archive.indicators.find((indicator) => indicator.id === id);
  return { id, name: found?.name ?? id, unit: found?.unit ?? '' };
}

/** The pairs of a title as they stand, by key. */
function keysOf(title: string): Record<string, string> {
  if (readFigureKeys(title).faults.length > 0) return {};
  return Object.fromEntries(
    title
      .split(';')
      .filter((pair) => pair.includes(':'))
      .map((pair) => [pair.slice(0, pair.indexOf(':')).trim(), pair.slice(pair.indexOf(':') + 1).trim()]),
  );
}

/** The sentence around an item's place, cut from its paragraph. */
function sentenceOf(item: QueueItem, { reading }: Shown): MarkedSentence | undefined {
  // A table's row is its own sentence.
  if (item.kind === 'figure' && !item.figure.link)
    return { before: '', quote: item.figure.quote, behind: '' };
  return item.place && sentenceAt(reading, item.place);
}

function noteText({ reading }: Shown, label: string): string {
  return reading.blocks.find(({ note }) => note === label)?.text ?? '';
}
