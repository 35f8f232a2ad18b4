import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { matchForm } from '../domain/orthography.ts';

/** A place of a report's page that links may lead to. */
export interface AnchoredPlace {
  /** What it is: only places of one kind can be the same place. */
  readonly kind: string;
  /** Its words, in the form in which texts compare; those of a note's mark are the ones that it stands behind. */
  readonly words: readonly string[];
  /** The headings above it and the words around it, by which places of the same words are told apart. */
  readonly under: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether the name is an old one, kept by `aliases`. */
  readonly isAlias: boolean;
}

/** An element with an id, and where in the text's words it begins and ends. */
interface Found {
  readonly id: string;
  readonly element: Tree.Element;
  readonly start: number;
  end: number;
  /** Those above it. */
  readonly headings: readonly Found[];
  /** Id of the place that it is an old name of. */
  readonly aliasOf?: string;
}

/** How many words around a place count, and how many before a mark: about a line. */
const AROUND = 12;

/** The places of a report by their ids: those of its body where a whole page is given. */
export function anchoredPlaces(html: string): ReadonlyMap<string, AnchoredPlace> {
  const document = parse(html);
  const body = find(document, (element) => attribute(element, 'class').split(' ').includes('report-body'));
  const words: string[] = [];
  const found: Found[] = [];
  let headings: Found[] = [];
  const visit = (node: Tree.ParentNode, around: string | undefined, silent: boolean): void => {
    for (const child of node.childNodes) {
      if ('value' in child && !silent) words.push(...(matchForm(child.value).match(/[\p{L}\p{N}]+/gu) ?? []));
      if (!('attrs' in child)) continue;
      const id = attribute(child, 'id');
      const depth = depthOf(child);
      if (depth < NO_HEADING) headings = headings.filter(({ element }) => depthOf(element) < depth);
      const place: Found = { id, element: child, start: words.length, end: words.length, headings };
      // An old name stands in the place it names; in tables and lists a step further in.
      const isAlias = around !== undefined && attribute(child, 'class') === 'anchor-alias';
      if (id !== '') found.push(isAlias ? Object.assign(place, { aliasOf: around }) : place);
      // The number of a note is none of the words that it stands behind.
      visit(child, id === '' || isAlias ? around : id, silent || isMark(child));
      place.end = words.length;
      if (depth < NO_HEADING) headings = [...headings, place];
    }
  };
  visit(body ?? document, undefined, false);
  const own = new Map(found.map((place) => [place.id, place]));
  return new Map(
    found.map(({ id, aliasOf, ...named }) => {
      const { element, start, end, headings } =
        (aliasOf === undefined ? undefined : own.get(aliasOf)) ?? named;
      const before = words.slice(Math.max(start - AROUND, 0), start);
      return [
        id,
        {
          kind: kindOf(element),
          words: isMark(element) ? before : words.slice(start, end),
          under: headings.flatMap(({ start, end }) => words.slice(start, end)),
          before,
          after: words.slice(end, end + AROUND),
          isAlias: aliasOf !== undefined,
        },
      ];
    }),
  );
}

function kindOf(element: Tree.Element): string {
  const indicator = attribute(element, 'data-indicator');
  if (indicator) return `figure ${indicator}`;
  if (isMark(element)) return 'mark';
  if (depthOf(element) < NO_HEADING) return 'heading';
  const isNote = element.tagName === 'li' && attribute(element, 'id').startsWith('n-');
  return isNote ? 'note' : 'passage';
}

const NO_HEADING = 7;

function depthOf({ tagName }: Tree.Element): number {
  return /^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : NO_HEADING;
}

function isMark(element: Tree.Element): boolean {
  return attribute(element, 'role') === 'doc-noteref';
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
