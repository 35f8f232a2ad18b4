import { DOMParser } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';

/** An element of an XML part, its name with the prefix that the standard uses, whatever the file's own is. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/**
 * The standards' prefix of each namespace: WordprocessingML's in its transitional and its strict form (ECMA-376,
 * part 4 and 1), and OpenDocument's (ODF 1.3, part 3).
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:oasis:names:tc:opendocument:xmlns:form:1.0': 'form',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};

/**
 * Reads an XML part into a tree. Of what a file writes twice, for newer and for older readers
 * (`mc:AlternateContent`), only one form is in it.
 *
 * @param onFault called for each fault that leaves the rest readable, such as a bare `<` in a text
 * @param onOther called with the text of each form that is not in the tree and says something else
 * @throws Error where the part is no XML
 */
export function parseXml(
  part: Uint8Array,
  onFault: () => void,
  onOther: (text: string) => void = () => undefined,
): XmlElement | undefined {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const errorHandler = { warning: () => undefined, error: onFault, fatalError: fail };
  const parser = new DOMParser({ errorHandler } as ConstructorParameters<typeof DOMParser>[0]);
  const root = parser.parseFromString(textOfPart(part), 'text/xml').documentElement as Element | null;
  return root ? elementOf(root, onOther) : undefined;
}

function textOfPart(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return strFromU8(part).replace(/^\uFEFF/u, '');
}

function elementOf(element: Element, onOther: (text: string) => void): XmlElement {
  const attributes = Array.from(element.attributes, (own) => [standardName(own), own.value] as const);
  const children = Array.from(element.childNodes).flatMap((child): (XmlElement | string)[] => {
    if (child.nodeType === 1) {
      const inner = elementOf(child as Element, onOther);
      return inner.name === 'mc:AlternateContent' ? chosenForm(inner, onOther) : [inner];
    }
    return child.nodeType === 3 || child.nodeType === 4 ? [child.nodeValue ?? ''] : [];
  });
  return { name: standardName(element), attributes: new Map(attributes), children };
}

function standardName(node: Element | Attr): string {
  const prefix = PREFIXES[node.namespaceURI ?? ''] ?? node.prefix ?? '';
  const local = node.localName ?? node.nodeName;
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** The newer form where it has text; LibreOffice leaves the older one empty then, else the older one is plainer. */
function chosenForm(alternatives: XmlElement, onOther: (text: string) => void): (XmlElement | string)[] {
  const choices = childrenOf(alternatives, 'mc:Choice');
  const fallback = child(alternatives, 'mc:Fallback');
  const withText = choices.find((choice) => descendants(choice, 'w:t').length > 0);
  const chosen = withText ?? fallback ?? choices[0];
  for (const other of [...choices, ...(fallback ? [fallback] : [])]) {
    const text = wordText(other);
    if (other !== chosen && text !== '' && text !== wordText(chosen)) onOther(text);
  }
  return chosen?.children ?? [];
}

const wordText = (element: XmlElement | undefined): string =>
  descendants(element, 'w:t').map(ownText).join('').replace(/\s+/gu, ' ').trim();

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const elementsIn = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.filter(isElement) ?? [];

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsIn(element).filter((own) => own.name === name);

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((own): own is XmlElement => isElement(own) && own.name === name);

/** Every element of a name below another one, in order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).flatMap((own) => [
    ...(own.name === name ? [own] : []),
    ...descendants(own, name),
  ]);
}

export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** `w:val` of a child: `<w:ilvl w:val="1"/>`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attribute(child(element, name), 'w:val');

/** A switch (`CT_OnOff`): on where it stands without a value; `undefined` where it does not stand. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const own = child(element, name);
  return own && !['0', 'false', 'off'].includes(attribute(own, 'w:val') ?? '1');
}

export const ownText = (element: XmlElement): string =>
  element.children.filter((own) => typeof own === 'string').join('');
