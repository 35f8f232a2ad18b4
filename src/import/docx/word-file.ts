import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a Word file that hold text which its reader sees. */
const TEXT_PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** A Word file's XML parts, read once and written back as they were changed. */
export class WordFile {
  private readonly files: Record<string, Uint8Array>;
  private readonly roots = new Map<string, Element | undefined>();

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  /** A part's root element; `undefined` where the file has no such part. */
  part(name: string): Element | undefined {
    if (!this.roots.has(name)) this.roots.set(name, parse(this.files[name]));
    return this.roots.get(name);
  }

  /** The body, and the notes where there are any. */
  texts(): Element[] {
    return TEXT_PARTS.flatMap((name) => this.part(name) ?? []);
  }

  /** Parts whose names begin so: `word/header` has all headers. */
  partsNamed(start: string): Element[] {
    return Object.keys(this.files)
      .filter((name) => name.startsWith(start) && name.endsWith('.xml'))
      .flatMap((name) => this.part(name) ?? []);
  }

  bytes(): Uint8Array {
    const changed = TEXT_PARTS.flatMap((name) => {
      const root = this.part(name);
      return root ? [[name, strToU8(new XMLSerializer().serializeToString(root))] as const] : [];
    });
    return zipSync({ ...this.files, ...Object.fromEntries(changed) }, { level: 0 });
  }
}

function parse(part: Uint8Array | undefined): Element | undefined {
  if (!part) return undefined;
  const quiet = { warning: () => undefined, error: () => undefined };
  const parser = new DOMParser({ errorHandler: quiet } as ConstructorParameters<typeof DOMParser>[0]);
  return parser.parseFromString(strFromU8(part), 'text/xml').documentElement ?? undefined;
}

/** Every element of a name below another one, in order. */
export function all(element: Element | undefined, name: string): Element[] {
  return element ? Array.from(element.getElementsByTagName(name)) : [];
}

export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  all(element, name)[0]?.getAttribute('w:val') ?? undefined;

/** The nearest element of a name around another one. */
export function around(element: Node, name: string): Element | undefined {
  let at = element.parentNode;
  while (at && at.nodeName !== name) at = at.parentNode;
  return (at as Element | null) ?? undefined;
}

/** The text that an element's runs show, without what was deleted. */
export const shownText = (element: Element): string =>
  all(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('');

/** A run that shows a text, made for the place of `beside`. */
export function runOf(beside: Element, shown: string): Element {
  const document = beside.ownerDocument;
  const text = document.createElementNS(beside.namespaceURI, 'w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(shown));
  const run = document.createElementNS(beside.namespaceURI, 'w:r');
  run.appendChild(text);
  return run;
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}
