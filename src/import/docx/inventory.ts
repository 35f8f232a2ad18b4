import { ownText, elementsIn, type XmlElement } from '../office/xml-tree.ts';

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
/** `a:t` stands in drawings, which are not read. */
const TEXTS = new Set(['w:t', 'm:t', 'a:t']);
const BLOCKS = new Set(['w:p', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote', 'a:p']);

const joined = (before: string, text: string): string => before + text;
/** The digits of `10³` are no one number. */
const besidePower = (before: string, text: string): string =>
  /\d$/u.test(before) && /^\d/u.test(text) ? `${before} ${text}` : before + text;

/**
 * All text of a part, counted from its XML alone: what the reader does not know of is in it all the same, so
 * that a loss is told. Paragraphs of text boxes come behind the rest.
 *
 * @param aside texts that are told to be left out, or that stand in the draft as another sign
 * @param unended paragraphs that the next one goes on with
 */
export function allText(
  root: XmlElement,
  aside: ReadonlySet<XmlElement>,
  unended: ReadonlySet<XmlElement>,
): string {
  const boxes: string[] = [];
  const textIn = (element: XmlElement): string => {
    if (aside.has(element)) return '';
    if (TEXTS.has(element.name)) return ownText(element);
    if (PARTING.has(element.name) && element.children.length === 0) return ' ';
    if (element.name === 'w:softHyphen') return '\u00AD';
    const inner = elementsIn(element)
      .map(textIn)
      .reduce(element.name === 'm:sSup' ? besidePower : joined, '');
    if (element.name === 'w:txbxContent') {
      boxes.push(inner);
      return '';
    }
    if (PARTING.has(element.name)) return ` ${inner} `;
    return BLOCKS.has(element.name) && !unended.has(element) ? `${inner}\n` : inner;
  };
  const text = textIn(root);
  return [text, ...boxes].join('\n');
}
