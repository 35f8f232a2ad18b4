import * as words from '../../words/vi/review.ts';
import { acceptance } from './acceptance.ts';
import type { Bench } from './bench.ts';
import { spliced } from './draft-text.ts';
import type { KeeperDecision } from './keeper-decision.ts';
import { edit, linkItem, newIndicator, noFigure, otherIndicator } from './plan-figure.ts';
import { placeNote } from './plan-note.ts';
import { decided, passedOver, settledRemarks, type Plan } from './plan.ts';
import type { FigureItem, QueueItem } from './queue-items.ts';

/** What a decision does to the draft and the catalogue, and what is noted of it. */
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
      return noFigure(bench, item, decision.part);
    case 'indicator':
      return otherIndicator(bench, item, decision);
    case 'new-indicator':
      return newIndicator(bench, item, decision);
    case 'edit':
      return edit(bench, item, decision);
    case 'note':
      return placeNote(bench, item, decision.at);
    case 'settle':
      return settle(item);
    case 'reopen':
      return { reopened: idsOf(item), decisions: () => [] };
  }
}

/** The ids by which decisions name an item. */
const idsOf = (item: QueueItem): string[] =>
  item.kind === 'unknown' ? item.members.map(({ unknown }) => unknown.id) : [item.id];

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
    return linkItem(bench, item, indicator, { title });
  }
  return settle(item);
}

function settle(item: QueueItem): Plan {
  if (item.kind === 'remark') return decided('settled', item.id, item.remark.what);
  if (item.kind === 'fault' && item.canBeSettled) return decided('settled', item.id, item.fault.message);
  if (item.kind === 'fault') return { error: words.faultStays(item.fault.hint) };
  if (item.kind === 'note') return { error: words.noteUnplaced };
  if (item.kind === 'unknown') return passedOver(item);
  return { error: words.noRemarkItem };
}
