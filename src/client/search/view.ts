import { dateWords, periodWords } from '../../components/words/period-words.ts';
import type { Piece } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { groupByReport, type Group, type Tier } from './merge.ts';
import type { Presented } from './present.ts';

/** A presented hit with where it came from. */
export interface Listed extends Presented {
  readonly tier: Tier;
  readonly report: string;
}

const PLACE_TAGS: Readonly<Record<string, string>> = { note: 'Chú thích', table: 'Bảng' };

/**
 * Results as they are shown: a heading per tier, a section per report, a list of hits.
 *
 * @param root address of the site's root; hits link from there
 * @param heading a tier's heading, or nothing where the tier was already headed
 */
export function resultNodes(
  listed: readonly Listed[],
  root: URL,
  heading: (tier: Tier) => string | undefined,
): HTMLElement[] {
  return groupByReport(listed).flatMap((group) => {
    const words = heading(group.tier);
    return [...(words ? [element('h2', { class: 'tier' }, words)] : []), groupSection(group, root)];
  });
}

function groupSection(group: Group<Listed>, root: URL): HTMLElement {
  const card = group.items[0]?.hit.report;
  const title = card
    ? element('a', { href: new URL(`bao-cao/${group.report}/`, root).href }, card.title)
    : 'Chỉ tiêu';
  return element(
    'section',
    { class: 'hit-group' },
    element('h3', {}, title),
    ...(card ? [cardLine(card)] : []),
    element('ol', { role: 'list' }, ...group.items.map((item) => hitItem(item, root))),
  );
}

function cardLine({ area, period, date, ocr, digest }: NonNullable<Hit['report']>): HTMLElement {
  return element(
    'p',
    { class: 'hit-report' },
    [area, periodWords(period), date ? `ban hành ${dateWords(date)}` : ''].filter(Boolean).join(' · '),
    ...(digest ? [' ', element('span', { class: 'tag' }, 'Bản tóm lược')] : []),
    ...(ocr ? [' ', element('span', { class: 'tag tag-warn' }, 'Bản nhận dạng chữ (OCR)')] : []),
  );
}

function hitItem({ hit, title, alias, excerpt }: Listed, root: URL): HTMLElement {
  const tag = PLACE_TAGS[hit.where];
  // A note's title says that it is one.
  const tagged = tag && !hit.title.startsWith(tag) ? [' ', element('span', { class: 'tag' }, tag)] : [];
  return element(
    'li',
    { class: 'hit' },
    element(
      'p',
      { class: 'hit-title' },
      element('a', { href: new URL(hit.path, root).href }, ...nodesOf(title)),
      ...tagged,
    ),
    ...(hit.headings.length > 0 ? [element('p', { class: 'hit-path' }, hit.headings.join(' › '))] : []),
    ...(alias.length > 0 ? [element('p', { class: 'hit-path' }, 'Còn gọi là ', ...nodesOf(alias))] : []),
    element('p', { class: 'hit-text' }, ...nodesOf(excerpt)),
  );
}

function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** A new element; text goes in as text, never as markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
