import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { GIVEN_GOLD, OWN_GOLD, readGoldFile } from './gold.ts';

/** What a person read in a raw report: see `_about` in the gold's files. */
interface StructureGold {
  readonly notes: number;
  readonly marks: Readonly<Record<string, string>>;
  readonly outline: readonly (readonly [depth: number, beginning: string])[];
  readonly joins: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Who read which report: `000` and `003` came with the raw reports, `001` was read here. */
const SHAPED = [new URL('structure.json', GIVEN_GOLD), new URL('structure-001.json', OWN_GOLD)] as const;

/** The least of 002's marks that must stand where they belong; OCR destroyed some. */
const LEAST_MARKS_OF_002 = 48;

/** Compares a built report page with the structure that was read by hand, and prints how it fares. */
export function reportStructure(
  key: string,
  html: string,
  line: (name: string, text: string) => void,
  expect: (holds: boolean, what: string) => void,
): void {
  const page = readPage(html);
  if (key === '002') {
    const { marks } = readGoldFile<{ marks: Record<string, string> }>(new URL('marks-002.json', OWN_GOLD));
    const wrong = wrongMarks(marks, page.marks);
    const right = Object.keys(marks).length - wrong.length;
    line(
      'marks',
      `${right} of ${Object.keys(marks).length} where a reader puts them; others: ${wrong.join(', ')}`,
    );
    expect(right >= LEAST_MARKS_OF_002, `${key}: at least ${LEAST_MARKS_OF_002} marks in place (${right})`);
    return;
  }
  const own = SHAPED.map((file) => readGoldFile<Record<string, StructureGold | undefined>>(file)[key]).find(
    Boolean,
  );
  if (!own) return;
  const wrong = wrongMarks(own.marks, page.marks);
  const headings = outlineFaults(own.outline, page.headings);
  const joins = own.joins.filter(
    (passage) => !page.blocks.some((block) => letters(block).includes(letters(passage))),
  );
  const taken = own.paragraphs.filter(
    (opening) => !page.paragraphs.some((text) => letters(text).startsWith(letters(opening))),
  );
  line('marks', `${own.notes - wrong.length} of ${own.notes} in place`);
  line('outline', `${own.outline.length - headings.length} of ${own.outline.length} as read`);
  line('joins', `${own.joins.length - joins.length} of ${own.joins.length} read on`);
  line(
    'paragraphs',
    `${own.paragraphs.length - taken.length} of ${own.paragraphs.length} numbered ones are no headings`,
  );
  expect(wrong.length === 0, `${key}: every mark stands in its place ${wrong.join(', ')}`);
  expect(headings.length === 0, `${key}: the outline is as read by hand\n    ${headings.join('\n    ')}`);
  expect(joins.length === 0, `${key}: what page breaks cut reads on\n    ${joins.join('\n    ')}`);
  expect(taken.length === 0, `${key}: numbered paragraphs are no headings\n    ${taken.join('\n    ')}`);
}

/** As the gold writes places: letters and digits alone, in lower case. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[⁰¹²³⁴-⁹]/gu, (digit) => digit.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]/gu, '');

/** Labels of the marks that don't stand behind the letters that the gold gives. */
function wrongMarks(
  wanted: Readonly<Record<string, string>>,
  found: ReadonlyMap<string, readonly string[]>,
): string[] {
  return Object.entries(wanted)
    .filter(([label, ending]) => !found.get(label)?.some((before) => before.endsWith(ending)))
    .map(([label]) => label);
}

/** Where the page's headings part from the outline: both must be the same, in order. */
function outlineFaults(
  wanted: StructureGold['outline'],
  found: readonly { readonly depth: number; readonly text: string }[],
): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const [depth, beginning] of wanted) {
    const index = found.findIndex(
      ({ text }, place) => place >= at && letters(text).startsWith(letters(beginning)),
    );
    const heading = found[index];
    if (!heading) {
      faults.push(`missing: ${beginning}`);
      continue;
    }
    for (const extra of found.slice(at, index)) faults.push(`no heading: ${extra.text.slice(0, 60)}`);
    if (heading.depth !== depth) faults.push(`depth ${heading.depth}, not ${depth}: ${beginning}`);
    at = index + 1;
  }
  for (const extra of found.slice(at)) faults.push(`no heading: ${extra.text.slice(0, 60)}`);
  return faults;
}

interface ReadPage {
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  /** Texts of all blocks, notes among them. */
  readonly blocks: readonly string[];
  /** Those of the body that are no headings. */
  readonly paragraphs: readonly string[];
  /** By note: the letters before each of its marks, across the blocks. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

function readPage(html: string): ReadPage {
  const elements = all(parse(html));
  const root = elements.find((element) => attribute(element, 'class')?.split(' ').includes('report-body'));
  const inner = root ? all(root) : elements;
  const marks = new Map<string, string[]>();
  let before = '';
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node && attribute(node, 'role') === 'doc-noteref') {
      const label = (attribute(node, 'aria-label') ?? '').replace(/\D+/gu, '') || textOf(node).trim();
      marks.set(label, [...(marks.get(label) ?? []), letters(before.slice(-80))]);
      return;
    }
    if (isAside(node)) return;
    if ('value' in node) before += node.value;
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  if (root) walk(root);
  const headings = inner
    .filter(({ tagName }) => /^h[2-6]$/u.test(tagName))
    .filter((element) => attribute(element, 'id') !== 'chu-thich')
    .map((element) => ({ depth: Number(element.tagName.slice(1)) - 1, text: textOf(element).trim() }));
  const blocks = inner.filter(({ tagName }) => ['p', 'li', 'td', 'th'].includes(tagName)).map(textOf);
  return { headings, blocks, paragraphs: blocks, marks };
}

/** What the site adds to a report's text: readings of damaged numbers, ways back from notes. */
const isAside = (node: Tree.Node): boolean =>
  'tagName' in node &&
  (attribute(node, 'class')?.split(' ').includes('reading') === true ||
    attribute(node, 'role') === 'doc-backlink');

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (isAside(node) || ('tagName' in node && attribute(node, 'role') === 'doc-noteref')) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child)).join('') : '';
}

function all(node: Tree.Node): Tree.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => all(child))] : own;
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
