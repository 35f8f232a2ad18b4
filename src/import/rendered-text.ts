import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A report's text as readers see it: without Markdown's signs and without the notes' marks. */
export interface RenderedText {
  readonly body: string;
  readonly notes: readonly { readonly label: string; readonly text: string }[];
  /** Labels of the marks in body and notes, in order of place. */
  readonly marks: readonly string[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Parses a report's Markdown as the site does and takes its text. */
export function renderText(markdown: string): RenderedText {
  const tree = parser.parse(withoutFrontmatter(markdown)) as Root;
  const notes: { label: string; text: string }[] = [];
  const marks: string[] = [];
  const body = tree.children.flatMap((node) => {
    const text = textOf(node, marks);
    if (node.type !== 'footnoteDefinition') return [text];
    notes.push({ label: node.label ?? node.identifier, text });
    return [];
  });
  return { body: body.join('\n'), notes, marks };
}

function withoutFrontmatter(markdown: string): string {
  const end = markdown.startsWith('---\n') ? markdown.indexOf('\n---\n', 3) : -1;
  return end < 0 ? markdown : markdown.slice(end + 5);
}

/** Blocks part words, phrasing does not: a mark or a link within a word leaves it whole. */
function textOf(node: Nodes, marks: string[]): string {
  if (node.type === 'footnoteReference') {
    marks.push(node.label ?? node.identifier);
    return '';
  }
  if (node.type === 'break') return '\n';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map((child) => textOf(child, marks));
  return parts.join(
    ['paragraph', 'heading', 'link', 'strong', 'emphasis', 'delete'].includes(node.type) ? '' : '\n',
  );
}
