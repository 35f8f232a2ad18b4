import { ownText, elementsIn, type XmlElement } from './xml-tree.ts';

/** Elements beside which a word ends. */
const PARTING = new Set([
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:sym',
  'w:rt',
  'w:rubyBase',
  'm:num',
  'm:den',
]);
const BLOCKS = new Set(['w:p', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote']);

/**
 * All text of a part, counted from its XML alone: what the reader does not know of is in it all the same, so
 * that a loss is told. Paragraphs of text boxes come behind the rest.
 *
 * @param aside texts that are told to be left out, or that stand in the draft as another sign
 */
export function allText(root: XmlElement, aside: ReadonlySet<XmlElement>): string {
  const boxes: string[] = [];
  const textIn = (element: XmlElement): string => {
    if (aside.has(element)) return '';
    if (element.name === 'w:t' || element.name === 'm:t') return ownText(element);
    if (PARTING.has(element.name) && element.children.length === 0) return ' ';
    const inner = elementsIn(element).map(textIn).join('');
    if (element.name === 'w:txbxContent') {
      boxes.push(inner);
      return '';
    }
    if (PARTING.has(element.name)) return ` ${inner} `;
    return BLOCKS.has(element.name) ? `${inner}\n` : inner;
  };
  const text = textIn(root);
  return [text, ...boxes].join('\n');
}
