import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { matchForm } from '../domain/orthography.ts';

/** A place of a report's page that links may lead to. */
export interface AnchoredPlace {
  /** What it is: only places of one kind can be the same place. */
  readonly kind: string;
  /** Its words, in the form in which texts compare. */
  readonly words: readonly string[];
  /** Whether the name is an old one, kept by `aliases`. */
  readonly isAlias: boolean;
}

/** The places of a report by their ids: those of its body where a whole page is given. */
export function anchoredPlaces(html: string): ReadonlyMap<string, AnchoredPlace> {
  const places = new Map<string, AnchoredPlace>();
  const document = parse(html);
  const body = find(document, (element) => attribute(element, 'class').split(' ').includes('report-body'));
  const visit = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('attrs' in child)) continue;
      const id = attribute(child, 'id');
      if (id !== '') places.set(id, placeOf(child));
      visit(child);
    }
  };
  visit(body ?? document);
  return places;
}

function placeOf(element: Tree.Element): AnchoredPlace {
  const isAlias = attribute(element, 'class') === 'anchor-alias';
  let own = element;
  // An old name stands in the place it names; in tables and lists a step further in.
  while (
    isAlias &&
    (own === element || attribute(own, 'id') === '') &&
    own.parentNode &&
    'attrs' in own.parentNode
  ) {
    own = own.parentNode;
  }
  return { kind: kindOf(own), words: wordsOf(own), isAlias };
}

function kindOf(element: Tree.Element): string {
  const indicator = attribute(element, 'data-indicator');
  if (indicator) return `figure ${indicator}`;
  if (attribute(element, 'role') === 'doc-noteref') return 'mark';
  if (/^h[1-6]$/.test(element.tagName)) return 'heading';
  return element.tagName === 'li' && attribute(element, 'value') !== '' ? 'note' : 'passage';
}

function wordsOf(element: Tree.Element): string[] {
  return matchForm(textOf(element)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if ('attrs' in node && attribute(node, 'role') === 'doc-noteref') return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

function attribute(element: Tree.Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function find(node: Tree.ParentNode, is: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}

/** Where places of a published page have gone. */
export interface Moves {
  /** Old names with new ones, to be written into `aliases`. */
  readonly moved: ReadonlyMap<string, string>;
  /** Names whose place is no more, as far as can be told. */
  readonly lost: readonly string[];
}

/** Two texts are one place's where they share at least this part of their pairs of words. */
const ALIKE = 0.5;

/**
 * Compares a published page with the report as it is now: each name that no longer works is led to the place of
 * its kind whose words are most alike; a place that is new is preferred to one that was there already.
 */
export function movedAnchors(
  published: ReadonlyMap<string, AnchoredPlace>,
  current: ReadonlyMap<string, AnchoredPlace>,
): Moves {
  const moved = new Map<string, string>();
  const lost: string[] = [];
  const candidates = [...current].filter(([, { isAlias }]) => !isAlias);
  for (const [id, place] of published) {
    if (current.has(id)) continue;
    let best: { id: string; score: number } | undefined;
    for (const [candidate, { kind, words }] of candidates) {
      if (kind !== place.kind) continue;
      const score = likeness(place.words, words) + (published.has(candidate) ? 0 : 0.1);
      if (score > (best?.score ?? ALIKE)) best = { id: candidate, score };
    }
    if (best) moved.set(id, best.id);
    else lost.push(id);
  }
  return { moved, lost };
}

/** Dice's coefficient of the pairs of neighbouring words, from 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  const rest = new Map(pairsB.entries);
  let shared = 0;
  for (const [pair, count] of pairsA.entries) shared += Math.min(count, rest.get(pair) ?? 0);
  const total = pairsA.total + pairsB.total;
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOf(words: readonly string[]): { entries: Map<string, number>; total: number } {
  const entries = new Map<string, number>();
  for (const [index, word] of ['', ...words].entries()) {
    const pair = `${word} ${words[index] ?? ''}`;
    entries.set(pair, (entries.get(pair) ?? 0) + 1);
  }
  return { entries, total: words.length + 1 };
}
