import type { FigureAnswer } from '../query/figure-answers.ts';
import { ARRIVAL_PARAMETER, below } from './addresses.ts';
import { element } from './element.ts';
import type { Result } from '../results/result-stream.ts';
import type { Piece } from '../results/excerpt.ts';
import { groupByReport, type Group } from '../results/groups.ts';
import type { Presented } from '../results/present.ts';
import type { Tier } from '../results/rank.ts';
import { dateName, periodName, words } from './language.ts';
import { inVietnamese, language } from './page-language.ts';

/** A presented hit with where it came from. */
export interface Listed extends Presented, Pick<Result, 'tier' | 'card' | 'where'> {
  readonly report: string;
}

/** Where results link to and what they say. */
export interface ViewOptions {
  /** Address of the site's root. */
  readonly root: URL;
  /** What was asked; the page that a result leads to marks it. */
  readonly query: string;
  readonly areaNames: Readonly<Record<string, string>>;
}

const PLACE_TAGS: Readonly<Record<string, string>> = {
  note: words.note,
  table: words.table,
};

/**
 * Results as they are shown: a heading per tier, a section per report, a list of hits.
 *
 * @param heading a tier's heading, or nothing where the tier was already headed
 */
export function resultNodes(
  listed: readonly Listed[],
  options: ViewOptions,
  heading: (tier: Tier) => string | undefined,
): HTMLElement[] {
  return groupByReport(listed).flatMap((group) => {
    const title = heading(group.tier);
    return [...(title ? [element('h2', { class: 'tier' }, title)] : []), groupSection(group, options)];
  });
}

/** Appends further results; those of the group that stands last join it, so that no report is headed twice. */
export function appendResults(list: HTMLElement, nodes: readonly HTMLElement[]): void {
  const last = list.lastElementChild;
  const [first, ...others] = nodes;
  const key = first?.dataset.group;
  if (first && last instanceof HTMLElement && key !== undefined && last.dataset.group === key) {
    last.querySelector('ol')?.append(...(first.querySelector('ol')?.children ?? []));
    list.append(...others);
  } else list.append(...nodes);
}

function groupSection(group: Group<Listed>, options: ViewOptions): HTMLElement {
  const card = group.items[0]?.card;
  const title = card
    ? element(
        'a',
        { href: new URL(`bao-cao/${group.report}/`, options.root).href, ...inVietnamese },
        card.title,
      )
    : group.items[0]?.where === 'term'
      ? words.kinds.term
      : words.kinds.indicator;
  return element(
    'section',
    { class: 'hit-group', 'data-group': group.key },
    element('h3', {}, title),
    ...(card ? [cardLine(card, options)] : []),
    element('ol', { role: 'list' }, ...group.items.map((item) => hitItem(item, options))),
  );
}

function cardLine(
  { area, period, date, ocr, restored, digest }: NonNullable<Listed['card']>,
  { areaNames }: ViewOptions,
): HTMLElement {
  const facts = [areaNames[area] ?? area, periodName(period), date ? words.issued(dateName(date)) : ''];
  return element(
    'p',
    { class: 'hit-report' },
    facts.filter(Boolean).join(' · '),
    ...(digest ? [' ', element('span', { class: 'tag' }, words.digest)] : []),
    ...(ocr
      ? [' ', element('span', { class: 'tag tag-warn' }, restored ? words.restored : words.scanned)]
      : []),
  );
}

function hitItem({ hit, where, card, title, alias, excerpt }: Listed, options: ViewOptions): HTMLElement {
  const tag = card ? PLACE_TAGS[where] : undefined;
  // A note's title says that it is one.
  const tagged = tag && !hit.title.startsWith(tag) ? [' ', element('span', { class: 'tag' }, tag)] : [];
  const address = new URL(hit.path, options.root);
  address.searchParams.set(ARRIVAL_PARAMETER, options.query);
  return element(
    'li',
    { class: 'hit', ...inVietnamese },
    element('p', { class: 'hit-title' }, element('a', { href: address.href }, ...nodesOf(title)), ...tagged),
    ...(hit.headings.length > 0 ? [element('p', { class: 'hit-path' }, hit.headings.join(' › '))] : []),
    ...(alias.length > 0 ? [element('p', { class: 'hit-path' }, words.alsoCalled, ...nodesOf(alias))] : []),
    ...(excerpt.length > 0 ? [element('p', { class: 'hit-text' }, ...nodesOf(excerpt))] : []),
  );
}

/** What is stated of the indicators that a query names, before everything else. */
export function figureNodes(
  answers: readonly FigureAnswer[],
  { root, areaNames }: ViewOptions,
  heading: string,
): HTMLElement[] {
  if (answers.length === 0) return [];
  const items = answers.map(({ name, area, figure }) =>
    element(
      'li',
      {},
      element('p', { class: 'hit-title' }, element('a', { href: below(root, name.url) }, name.name)),
      ...(figure ? [element('p', { class: 'figure-value' }, valueOf(figure))] : []),
      element(
        'p',
        { class: 'hit-path' },
        [figure ? periodName(figure.period) : '', areaNames[area] ?? area].filter(Boolean).join(', '),
      ),
      ...(figure
        ? [element('blockquote', { class: 'figure-sentence', lang: 'vi' }, figure.sentence)]
        : [element('p', {}, words.noFigure)]),
      element(
        'p',
        { class: 'figure-links' },
        ...(figure
          ? [element('a', { href: below(root, figure.url) }, words.statingSentence), ' \u00b7 ']
          : []),
        element('a', { href: below(root, name.url) }, words.course),
      ),
    ),
  );
  return [
    element(
      'section',
      { class: 'named', 'aria-labelledby': 'named' },
      element('h2', { class: 'tier', id: 'named' }, heading),
      element('ul', { role: 'list' }, ...items),
    ),
  ];
}

const valueOf = (figure: NonNullable<FigureAnswer['figure']>): string =>
  language === 'en' ? (figure.en ?? figure.words) : figure.words;

export function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
