import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sentenceRanges } from '../domain/sentences.ts';
import { pageElement } from './nodes.ts';
import { plainText } from './plain-text.ts';

/**
 * Wraps each sentence that holds a figure in `<span class="sentence">`, so that a reader who comes from an
 * indicator's page sees the very sentence marked. A sentence that ends inside emphasis or a link is
 * wrapped together with the next one: elements can't overlap.
 */
export function remarkSentences() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph) => {
      if (paragraph.children.some(isFigure)) wrapSentences(paragraph);
    });
  };
}

function wrapSentences(paragraph: Paragraph): void {
  const starts = sentenceRanges(plainText(paragraph)).map(({ start }) => start);
  const sentences: PhrasingContent[][] = [[]];
  let offset = 0;
  for (const child of splitTexts(paragraph.children, starts)) {
    // Marks and labels that follow a full stop have no text of their own: they stay with their sentence.
    const length = plainText(child).length;
    if (length > 0 && starts.includes(offset) && offset > 0) sentences.push([]);
    sentences.at(-1)?.push(child);
    offset += length;
  }
  paragraph.children = sentences.flatMap((sentence) =>
    sentence.some(isFigure) ? [pageElement('span', { className: ['sentence'] }, sentence)] : sentence,
  );
}

/** Splits the paragraph's own text nodes where a sentence starts. */
function splitTexts(children: readonly PhrasingContent[], starts: readonly number[]): PhrasingContent[] {
  let offset = 0;
  return children.flatMap((child): PhrasingContent[] => {
    const from = offset;
    const length = plainText(child).length;
    offset += length;
    if (child.type !== 'text') return [child];
    const cuts = starts.filter((start) => start > from && start < from + length).map((start) => start - from);
    return [0, ...cuts].map((cut, index) => ({
      ...child,
      value: child.value.slice(cut, cuts[index] ?? length),
    }));
  });
}

/** Whether a node is a figure's passage or holds one. */
function isFigure(node: PhrasingContent): boolean {
  if (node.type === 'pageElement' && node.data.hProperties?.dataIndicator !== undefined) return true;
  return 'children' in node && node.children.some((child) => isFigure(child as PhrasingContent));
}
