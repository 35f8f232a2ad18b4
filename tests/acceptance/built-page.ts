import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a built report page shows, read with a real HTML parser. */
export interface BuiltPage {
  /** Text of the report's body and of its notes, without marks, backlinks and labels of the interface. */
  readonly body: string;
  readonly notes: readonly BuiltNote[];
  /** Notes that at least one mark leads to, and that lead back to every one of their marks. */
  readonly linkedNotes: number;
  readonly headings: Readonly<Record<string, number>>;
  readonly figures: number;
}

export interface BuiltNote {
  readonly number: string;
  readonly text: string;
}

const BLOCKS = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'td',
  'th',
  'table',
  'ul',
  'ol',
  'div',
  'br',
]);

/** Reads a report's built page: the report itself, not the site around it. */
export function readBuiltReport(html: string): BuiltPage {
  const page = parse(html);
  const root = collect(page).find((element) => attribute(element, 'class')?.includes('report-body')) ?? page;
  const elements = collect(root);
  const section = elements.find((element) => attribute(element, 'role') === 'doc-endnotes');
  const marks = elements.filter((element) => attribute(element, 'role') === 'doc-noteref');
  const items = section
    ? collect(section)
        .filter(({ tagName }) => tagName === 'li')
        .filter((item) => attribute(item, 'id')?.startsWith('n-'))
    : [];
  const linked = items.filter((item) => {
    const citing = marks.filter((mark) => attribute(mark, 'href') === `#${attribute(item, 'id') ?? ''}`);
    const back = collect(item)
      .filter((element) => attribute(element, 'role') === 'doc-backlink')
      .map((element) => attribute(element, 'href'));
    return citing.length > 0 && citing.every((mark) => back.includes(`#${attribute(mark, 'id') ?? ''}`));
  });
  const headings: Record<string, number> = {};
  for (const { tagName } of elements)
    if (/^h[2-6]$/.test(tagName)) headings[tagName] = (headings[tagName] ?? 0) + 1;
  return {
    body: text(root, section),
    notes: items.map((item) => ({
      number: attribute(item, 'value') ?? attribute(item, 'data-label') ?? '',
      text: text(item),
    })),
    linkedNotes: linked.length,
    headings,
    figures: elements.filter((element) => attribute(element, 'data-indicator') !== undefined).length,
  };
}

function collect(node: Tree.Node): Tree.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => collect(child))] : own;
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function text(node: Tree.Node, without?: Tree.Node): string {
  if (node === without) return '';
  if ('value' in node) return node.value;
  if ('tagName' in node && ['doc-noteref', 'doc-backlink'].includes(attribute(node, 'role') ?? '')) return '';
  if ('tagName' in node && attribute(node, 'class') === 'reading') return '';
  if (!('childNodes' in node)) return '';
  const inner = node.childNodes.map((child) => text(child, without)).join('');
  return 'tagName' in node && BLOCKS.has(node.tagName) ? `\n${inner}\n` : inner;
}
