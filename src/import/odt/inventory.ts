import { elementsIn, ownText, type XmlElement } from '../office/xml-tree.ts';

/** The name that a stretch of text has as an element of its own. */
export const TEXT_NODE = '#text';

/** Elements that hold no text that is shown in the document: marks, models of indices, descriptions, what was deleted. */
export const UNSHOWN: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'text:alphabetical-index-auto-mark-file',
  'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'text:user-index-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'office:annotation',
  'office:forms',
  'office:event-listeners',
  'office:binary-data',
  'svg:title',
  'svg:desc',
  'table:title',
  'table:desc',
]);

/** Elements beside which a word ends. */
const PARTING = new Set(['text:tab', 'text:line-break', 'text:s', 'text:ruby-text']);
const BLOCKS = new Set(['text:p', 'text:h', 'table:table-cell', 'table:covered-table-cell']);
/** Texts that stand apart from the paragraph that they are anchored in. */
const APART = new Set(['text:note-body', 'draw:text-box']);

/** Makes each stretch of text an element, so that one can be told from another. */
export function nameTexts(element: XmlElement): XmlElement {
  element.children = element.children.map((own) =>
    typeof own === 'string'
      ? { name: TEXT_NODE, attributes: new Map<string, string>(), children: [own] }
      : nameTexts(own),
  );
  return element;
}

/**
 * All text of a document, counted from its XML alone: what the reader does not know of is in it all the same, so
 * that a loss is told. Notes and text boxes come behind the rest.
 *
 * @param aside texts that are told to be left out, or that stand in the draft as another sign
 */
export function allText(root: XmlElement, aside: ReadonlySet<XmlElement> = new Set()): string {
  const apart: string[] = [];
  const textIn = (element: XmlElement): string => {
    if (aside.has(element) || UNSHOWN.has(element.name)) return '';
    if (element.name === TEXT_NODE) return ownText(element).replace(/\s+/gu, ' ');
    const inner = elementsIn(element).map(textIn).join('');
    if (APART.has(element.name)) {
      apart.push(inner);
      return '';
    }
    if (PARTING.has(element.name)) return ` ${inner} `;
    return BLOCKS.has(element.name) ? `${inner}\n` : inner;
  };
  const text = textIn(root);
  return [text, ...apart].join('\n');
}

/** The text of an element for a message. */
export const shownText = (element: XmlElement | undefined): string =>
  element === undefined
    ? ''
    : element.name === TEXT_NODE
      ? ownText(element)
      : elementsIn(element)
          .map((own) => `${shownText(own)}${BLOCKS.has(own.name) || PARTING.has(own.name) ? ' ' : ''}`)
          .join('');
