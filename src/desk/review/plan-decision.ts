import type { Indicator, IndicatorKind } from '../../domain/indicator.ts';
import type { Decision } from '../../domain/review-record.ts';
import { adoptAlias } from '../../import/figures/adopt-alias.ts';
import { draftIndicator } from '../../import/figures/indicator-draft.ts';
import * as words from '../../words/vi/review.ts';
import { acceptance, type Made } from './acceptance.ts';
import type { Bench } from './bench.ts';
import { spliced, type Splice } from './draft-text.ts';
import type { KeeperDecision } from './keeper-decision.ts';
import { linkAt, newLink, unlink, withIndicator, withKeys } from './link-edits.ts';
import type { FigureItem, QueueItem, TextStretch } from './queue.ts';
import type { DraftReading } from './read-draft.ts';

/** What is to be done to the draft and the catalogue. Errors are Vietnamese, for the keeper. */
export type Plan =
  | { readonly error: string }
  | {
      readonly splices?: readonly Splice[];
      /** The whole text, where it was edited in place. */
      readonly text?: string;
      /** An indicator's file that is made or changed. */
      readonly file?: { readonly path: string; readonly text: string };
      /** What is to be decided anew. */
      readonly reopened?: readonly string[];
      /** The indicator that such a file makes. */
      readonly indicator?: Indicator;
      /** What is noted beside the report, from the draft as it then reads. */
      decisions(after: DraftReading): Made[];
    };

export function planDecision(bench: Bench, decision: KeeperDecision): Plan {
  if (decision.what === 'text') {
    const whole = { start: 0, end: bench.reading.draft.text.length, insert: decision.text };
    return { text: spliced(bench.reading.draft, [whole]), decisions: () => [] };
  }
  if (decision.what === 'accept-together') {
    // One that an edit made another in the meantime stays open, for it was not what was looked at; the others count.
    const items = decision.items.flatMap((id) => figureOf(bench, id) ?? []);
    if (items.length === 0) return { error: words.gone };
    return { decisions: () => items.flatMap(({ figure }) => acceptance(figure, true)) };
  }
  const item = bench.queue.find(({ id }) => id === decision.item);
  if (!item) return { error: words.gone };
  if (!bench.reading.isSteady && !['accept', 'settle', 'reopen'].includes(decision.what)) {
    return { error: words.unsteady };
  }
  switch (decision.what) {
    case 'accept':
      return accept(bench, item);
    case 'no-figure':
      return noFigure(bench, item);
    case 'indicator':
      return otherIndicator(bench, item, decision.indicator, decision.teach);
    case 'new-indicator':
      return newIndicator(bench, item, decision);
    case 'edit':
      return edit(bench, item, decision);
    case 'note':
      return placeNote(bench, item, decision.at);
    case 'settle':
      return settle(item);
    case 'reopen':
      return { reopened: [item.id], decisions: () => [] };
  }
}

function figureOf({ queue }: Bench, id: string): FigureItem | undefined {
  const item = queue.find((candidate) => candidate.id === id);
  return item?.kind === 'figure' ? item : undefined;
}

function accept(bench: Bench, item: QueueItem): Plan {
  if (item.kind === 'figure') {
    if (!item.figure.observation) return { error: words.unreadableFigure };
    return { decisions: () => [...acceptance(item.figure), ...settledRemarks(item)] };
  }
  if (item.kind === 'proposal') {
    const { indicator, title } = item.proposal;
    return linkItem(bench, item, indicator, title);
  }
  return settle(item);
}

const settledRemarks = ({ remarks }: FigureItem): Made[] =>
  remarks.map(({ id, what }) => ({ what: 'settled', of: id, quote: what }));

function noFigure({ reading }: Bench, item: QueueItem): Plan {
  if (item.kind === 'proposal') return decided('none', item.id, item.proposal.quote);
  if (item.kind === 'unknown') return decided('none', item.id, item.unknown.quote);
  if (item.kind !== 'figure') return { error: words.noFigureItem };
  const { link, anchor, quote } = item.figure;
  const parts = link && linkAt(reading.draft.text, link);
  if (!link || !parts) return { error: words.byHand };
  return {
    splices: [unlink(parts, link)],
    decisions: () => [{ what: 'none', of: anchor, quote }, ...settledRemarks(item)],
  };
}

const decided = (what: Decision['what'], of: string, quote: string): Plan => ({
  decisions: () => [{ what, of, quote }],
});

function settle(item: QueueItem): Plan {
  if (item.kind === 'remark') return decided('settled', item.id, item.remark.what);
  if (item.kind === 'fault' && item.canBeSettled) return decided('settled', item.id, item.fault.message);
  if (item.kind === 'fault') return { error: words.faultStays(item.fault.hint) };
  if (item.kind === 'note') return { error: words.noteUnplaced };
  if (item.kind === 'unknown') return decided('none', item.id, item.unknown.quote);
  return { error: words.noRemarkItem };
}

/** Links the words of an item to an indicator, whether they are linked to another or not at all. */
function linkItem(bench: Bench, item: QueueItem, indicator: string, title?: string): Plan {
  const { text } = bench.reading.draft;
  if (item.kind === 'figure') {
    const { link } = item.figure;
    const parts = link && linkAt(text, link);
    if (!link || !parts) return { error: words.byHand };
    return linked(withIndicator(parts, link, indicator), item, indicator);
  }
  if ((item.kind !== 'proposal' && item.kind !== 'unknown') || !item.place) return { error: words.gone };
  const { place } = item;
  const quoted = text.slice(place.start, place.end);
  if (/[[\]]/u.test(quoted.replace(/\[\^[^\]\s]+\]/gu, ''))) return { error: words.byHand };
  return linked({ ...place, insert: newLink(quoted, indicator, title) }, item, indicator);
}

function linked(splice: Splice, item: QueueItem, indicator: string): Plan {
  const old: Made[] =
    item.kind === 'figure'
      ? settledRemarks(item)
      : [{ what: 'linked', of: item.id, quote: item.kind === 'proposal' ? item.proposal.quote : indicator }];
  return { splices: [splice], decisions: (after) => [...old, ...accepted(after, splice.start)] };
}

/** That the figure whose link begins here was accepted: who writes it has looked at it. */
function accepted({ figures }: DraftReading, start: number): Made[] {
  const figure = figures.find(({ link }) => link?.start === start);
  return figure ? acceptance(figure) : [];
}

function otherIndicator(bench: Bench, item: QueueItem, id: string, teach?: string): Plan {
  const indicator = bench.catalogue.indicators.find((known) => known.id === id);
  if (!indicator) return { error: words.noIndicator(id) };
  const plan = linkItem(bench, item, id);
  if ('error' in plan || teach === undefined || teach.trim() === '') return plan;
  const path = `indicators/${id}.md`;
  const markdown = bench.files.get(path);
  if (markdown === undefined) return { error: words.unreadFile(path) };
  const adopted = adoptAlias(markdown, teach, indicator, bench.catalogue.indicators);
  if ('error' in adopted) return adopted;
  return { ...plan, file: { path, text: adopted.markdown } };
}

function newIndicator(
  bench: Bench,
  item: QueueItem,
  { name, unit, kind, topic, teach }: Extract<KeeperDecision, { what: 'new-indicator' }>,
): Plan {
  const draft = draftIndicator(
    {
      name,
      unit,
      ...(kind === undefined ? {} : { kind }),
      ...(topic === undefined ? {} : { topic }),
      aliases: teach === undefined || teach.trim() === '' ? [] : [teach],
    },
    bench.catalogue,
  );
  if ('error' in draft) return draft;
  const path = `indicators/${draft.id}.md`;
  if (bench.files.get(path) !== undefined) return { error: words.fileThere(path) };
  const plan = linkItem(bench, item, draft.id);
  if ('error' in plan) return plan;
  return { ...plan, file: { path, text: draft.markdown }, indicator: indicatorOf(draft, name, unit) };
}

/** The new indicator as far as reading the draft needs it. */
function indicatorOf(
  { id, markdown }: { id: string; markdown: string },
  name: string,
  unit: string,
): Indicator {
  const said = (key: string): string => new RegExp(`^${key}: (.*)$`, 'mu').exec(markdown)?.[1] ?? '';
  return {
    ...{ id, name, unit: unit.normalize('NFC').trim(), kind: said('kind') as IndicatorKind },
    ...{ topic: said('topic'), parts: [], related: [], aliases: [], aliasesAfter: {}, aliasesBehind: [] },
    ...{ notWhen: [], breaks: [], definition: '', definitionHtml: '' },
  };
}

function edit(
  { reading }: Bench,
  item: QueueItem,
  { words: written, keys }: Extract<KeeperDecision, { what: 'edit' }>,
): Plan {
  if (item.kind !== 'figure') return { error: words.noFigureItem };
  const { link } = item.figure;
  const parts = link && linkAt(reading.draft.text, link);
  if (!link || !parts) return { error: words.byHand };
  if (written !== undefined && /[[\]\n]/u.test(written.replace(/\[\^[^\]\s]+\]/gu, ''))) {
    return { error: words.badWords };
  }
  const splice = withKeys(parts, link, keys, written);
  if ('pair' in splice) return { error: words.badPair(splice.pair, splice.expected) };
  return {
    splices: [splice],
    decisions: (after) => [...settledRemarks(item), ...accepted(after, splice.start)],
  };
}

/** Takes a note's mark from where import left it, with the words that say so, and puts it where it belongs. */
function placeNote({ reading }: Bench, item: QueueItem, at: number): Plan {
  if (item.kind !== 'note' || !item.place) return { error: words.noNoteItem };
  const { text } = reading.draft;
  if (!Number.isInteger(at) || at < 0 || at > text.length) return { error: words.gone };
  if (isInSign(text, at, reading.figures)) {
    return { error: words.insideSign };
  }
  const { start, end } = withSpaceBefore(text, item.place);
  if (at > start && at < end) return { error: words.noteIsThere };
  return {
    splices: [
      { start, end, insert: '' },
      { start: at, end: at, insert: `[^${item.label}]` },
    ],
    decisions: () => [],
  };
}

function withSpaceBefore(text: string, { start, end }: TextStretch): TextStretch {
  return { start: text.charAt(start - 1) === ' ' ? start - 1 : start, end };
}

/** Whether a place lies between a link's words and its end, where a mark would break it. */
function isInSign(text: string, at: number, figures: DraftReading['figures']): boolean {
  return figures.some(({ link }) => {
    if (!link || at <= link.start || at >= link.end) return false;
    const parts = linkAt(text, link);
    return !parts || at > parts.wordsAt + parts.words.length;
  });
}
