import type { Indicator, IndicatorKind } from '../../domain/indicator.ts';
import { adoptAlias } from '../../import/figures/unknown/adopt-alias.ts';
import { draftIndicator } from '../../import/figures/unknown/indicator-draft.ts';
import * as words from '../../words/vi/review.ts';
import { acceptance, type Made } from './acceptance.ts';
import type { Bench } from './bench.ts';
import { movedOffset, type Splice } from './draft-text.ts';
import type { KeeperDecision, TablePart } from './keeper-decision.ts';
import { linkAt, newLink, unlink, withIndicator, withKeys } from './link-edits.ts';
import { decided, passedOver, settledRemarks, type Plan } from './plan.ts';
import type { FigureItem, QueueItem } from './queue-items.ts';
import type { DraftReading } from './read-draft.ts';
import { linksOfPart, markedNone, partOf } from './table-edits.ts';

/** No figure: the link goes and the words stay; a table's number or row gets a link that says so. */
export function noFigure({ reading }: Bench, item: QueueItem, part?: TablePart): Plan {
  if (item.kind === 'proposal') return decided('none', item.id, item.proposal.quote);
  if (item.kind === 'unknown') return passedOver(item);
  if (item.kind !== 'figure') return { error: words.noFigureItem };
  const { link, anchor, quote, table, indicator } = item.figure;
  const { text } = reading.draft;
  if (table) {
    const splices = markedNone(text, table, indicator, part);
    if (!splices) return { error: words.rowByHand };
    const own = partOf(table, part);
    // What else the row states is still to be looked at.
    const isAll = own === 'row' || table.numbers.length === 1;
    const of = isAll ? { of: anchor, quote } : { of: `${anchor}.${own?.column}`, quote: own?.text ?? '' };
    return { splices, decisions: () => [{ what: 'none', ...of }, ...(isAll ? settledRemarks(item) : [])] };
  }
  const parts = link && linkAt(text, link);
  if (!link || !parts) return { error: words.byHand };
  return {
    splices: [unlink(parts, link)],
    decisions: () => [{ what: 'none', of: anchor, quote }, ...settledRemarks(item)],
  };
}

/** Links the words of an item to an indicator, whether they are linked to another or not at all. */
export function linkItem(
  bench: Bench,
  item: QueueItem,
  indicator: string,
  { title, part }: { readonly title?: string | undefined; readonly part?: TablePart | undefined } = {},
): Plan {
  const { text } = bench.reading.draft;
  if (item.kind === 'figure') {
    const { link, table } = item.figure;
    if (table) {
      const links = linksOfPart(text, table, item.figure.indicator, part);
      if (!links) return { error: words.rowByHand };
      return linked(
        links.map(({ parts, place }) => withIndicator(parts, place, indicator)),
        settledRemarks(item),
      );
    }
    const parts = link && linkAt(text, link);
    if (!link || !parts) return { error: words.byHand };
    return linked([withIndicator(parts, link, indicator)], settledRemarks(item));
  }
  if (item.kind !== 'proposal' && item.kind !== 'unknown') return { error: words.gone };
  const statements =
    item.kind === 'unknown'
      ? item.members.map(({ unknown, place }) => ({ id: unknown.id, quote: indicator, place }))
      : [{ id: item.id, quote: item.proposal.quote, place: item.place }];
  const placed = statements.flatMap(({ place, ...own }) => (place ? [{ ...own, place }] : []));
  if (placed.length === 0) return { error: words.gone };
  const linkable = placed.filter(({ place }) => !isParted(text.slice(place.start, place.end)));
  if (linkable.length === 0) return { error: words.byHand };
  return linked(
    linkable.map(({ place }) => ({
      ...place,
      insert: newLink(text.slice(place.start, place.end), indicator, title),
    })),
    linkable.map(({ id, quote }) => ({ what: 'linked', of: id, quote })),
  );
}

/** Whether words have a link or a bracket among them, so that none can be put around them. */
const isParted = (quoted: string): boolean => /[[\]]/u.test(quoted.replace(/\[\^[^\]\s]+\]/gu, ''));

const linked = (splices: readonly Splice[], made: readonly Made[]): Plan => ({
  splices,
  decisions: (after) => [...made, ...accepted(after, splices)],
});

/** That the figures that were written by these were accepted: who writes them has looked at them. */
function accepted({ figures }: DraftReading, splices: readonly Splice[]): Made[] {
  const written = splices.flatMap((splice) => {
    const others = splices.filter((other) => other !== splice);
    const start = movedOffset(splice.start, others);
    return start === undefined
      ? []
      : (figures.find(({ link }) => link?.start === start) ??
          figures.find(({ table }) => table?.numbers.some(({ source }) => source?.start === start)) ??
          figures.find(({ table }) => table?.name?.source?.start === start) ??
          []);
  });
  return [...new Set(written)].flatMap((figure) => acceptance(figure));
}

/** Gives an item to another indicator of the catalogue; words that named it may be taught. */
export function otherIndicator(
  bench: Bench,
  item: QueueItem,
  { indicator: id, teach, part }: Extract<KeeperDecision, { what: 'indicator' }>,
): Plan {
  const indicator = bench.catalogue.indicators.find((known) => known.id === id);
  if (!indicator) return { error: words.noIndicator(id) };
  const plan = linkItem(bench, item, id, { part });
  if ('error' in plan || teach === undefined || teach.trim() === '') return plan;
  const path = `indicators/${id}.md`;
  const markdown = bench.files.get(path);
  if (markdown === undefined) return { error: words.unreadFile(path) };
  const adopted = adoptAlias(markdown, teach, indicator, bench.catalogue.indicators);
  if ('error' in adopted) return adopted;
  return { ...plan, file: { path, text: adopted.markdown } };
}

/** Gives an item to an indicator that is made for it. */
export function newIndicator(
  bench: Bench,
  item: QueueItem,
  { name, unit, kind, topic, teach, part }: Extract<KeeperDecision, { what: 'new-indicator' }>,
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
  const plan = linkItem(bench, item, draft.id, { part });
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

/** Puts right what a figure says. */
export function edit(
  { reading }: Bench,
  item: QueueItem,
  { words: written, keys, part }: Extract<KeeperDecision, { what: 'edit' }>,
): Plan {
  if (item.kind !== 'figure') return { error: words.noFigureItem };
  if (written !== undefined && /[[\]\n|]/u.test(written.replace(/\[\^[^\]\s]+\]/gu, ''))) {
    return { error: words.badWords };
  }
  const found = editedLink(reading, item.figure, part);
  if (!found) return { error: item.figure.table ? words.rowByHand : words.byHand };
  const { parts, place, isNew } = found;
  const changed = withKeys(parts, place, keys, written);
  if ('pair' in changed) return { error: words.badPair(changed.pair, changed.expected) };
  // A number that was only copied wrongly needs no link.
  const says = Object.values(keys).some((value) => value.trim() !== '');
  const splice = isNew && !says ? { ...place, insert: written ?? parts.words } : changed;
  return {
    splices: [splice],
    decisions: (after) => [...settledRemarks(item), ...accepted(after, [splice])],
  };
}

function editedLink({ draft: { text } }: DraftReading, figure: FigureItem['figure'], part?: TablePart) {
  const { link, table, indicator } = figure;
  if (table) return linksOfPart(text, table, indicator, part)?.[0];
  const parts = link && linkAt(text, link);
  return link && parts && { parts, place: link, isNew: false };
}
