import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { renderReport, type RenderedReport } from '../../../src/markdown/render-report.ts';
import type { ReportContext } from '../../../src/markdown/report-context.ts';
import { context } from './report-context.ts';

/** An element of a rendered report, as far as tests ask. */
export interface PageNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent?: PageNode;
  /** Text within, note marks and labels of the interface left out. */
  readonly text: string;
  /** All text within. */
  readonly fullText: string;
}

export interface Page extends RenderedReport {
  readonly elements: readonly PageNode[];
  /** The elements that have an id, by it. */
  readonly byId: ReadonlyMap<string, PageNode>;
}

/** Renders a report's Markdown and reads the page as a browser would. */
export function page(markdown: string, given: Partial<ReportContext> = {}): Page {
  const report = renderReport(markdown, { ...context, ...given });
  const elements = elementsIn(parseFragment(report.html));
  const withId = elements.filter(({ attributes }) => attributes.id !== undefined);
  return {
    ...report,
    elements,
    byId: new Map(withId.map((element) => [element.attributes.id ?? '', element])),
  };
}

function elementsIn(node: Tree.ParentNode, parent?: PageNode): PageNode[] {
  return node.childNodes.flatMap((child) => {
    if (!('attrs' in child)) return [];
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    const element: PageNode = {
      tag: child.tagName,
      attributes,
      ...(parent ? { parent } : {}),
      text: textOf(child, isAdded),
      fullText: textOf(child, () => false),
    };
    return [element, ...elementsIn(child, element)];
  });
}

/** Marks of notes, links back, the keeper's reading beside a damaged number. */
function isAdded({ attrs }: Tree.Element): boolean {
  return attrs.some(
    ({ name, value }) => (name === 'role' && /^doc-(?:noteref|backlink)$/.test(value)) || value === 'reading',
  );
}

function textOf(node: Tree.Node, isLeftOut: (element: Tree.Element) => boolean): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if ('attrs' in node && isLeftOut(node)) return '';
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map((child) => textOf(child, isLeftOut)).join('');
  return 'tagName' in node && /^(?:p|li|h\d|td|th|tr|br|pre|blockquote|div)$/.test(node.tagName)
    ? `${text} `
    : text;
}

/** The element itself or the nearest one around it that fits. */
export function closest(node: PageNode | undefined, fits: (node: PageNode) => boolean): PageNode | undefined {
  for (let at = node; at; at = at.parent) if (fits(at)) return at;
  return undefined;
}

export const hasClass = (name: string) => (node: PageNode) =>
  (node.attributes.class ?? '').split(' ').includes(name);

/** Text with every run of space as one. */
export const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
