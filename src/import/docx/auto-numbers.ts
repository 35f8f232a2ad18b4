import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatOrdinal } from './ordinal-formats.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** As Word writes it: `%1.%2.`. */
  readonly pattern: string;
}

/** A list of the file: its levels, and the definition whose numbers it goes on counting. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/**
 * Writes the numbers of automatic lists into a Word file's text. Word keeps `1.1.` of a numbered heading as
 * a rule and not as text, so that a reader of the text alone would lose them. Bullets stay lists.
 *
 * @param names names of the archive's parts
 * @returns the same bytes where the file numbers nothing
 */
export function writeAutoNumbers(bytes: Uint8Array, names: ReadonlySet<string>): Uint8Array {
  if (!names.has('word/numbering.xml')) return bytes;
  try {
    const parts = unzipSync(bytes);
    const lists = listsOf(parse(parts['word/numbering.xml']));
    const styles = stylesOf(parse(parts['word/styles.xml']));
    const document = parse(parts['word/document.xml']);
    if (!document || !number(document, lists, styles)) return bytes;
    const xml = new XMLSerializer().serializeToString(document);
    return zipSync({ ...parts, 'word/document.xml': strToU8(xml) }, { level: 0 });
  } catch {
    // A file whose numbering cannot be read is read without: Mammoth says whether the rest is sound.
    return bytes;
  }
}

function parse(part: Uint8Array | undefined): Element | undefined {
  if (!part) return undefined;
  const quiet = { warning: () => undefined, error: () => undefined };
  const parser = new DOMParser({ errorHandler: quiet } as ConstructorParameters<typeof DOMParser>[0]);
  return parser.parseFromString(strFromU8(part), 'text/xml').documentElement ?? undefined;
}

function all(element: Element | undefined, name: string): Element[] {
  return element ? Array.from(element.getElementsByTagName(name)) : [];
}

const valueOf = (element: Element | undefined, name: string): string | undefined =>
  all(element, name)[0]?.getAttribute('w:val') ?? undefined;

function listsOf(root: Element | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(
    all(root, 'w:abstractNum').map((definition) => [
      definition.getAttribute('w:abstractNumId') ?? '',
      new Map(
        all(definition, 'w:lvl').map((level) => [
          Number(level.getAttribute('w:ilvl')),
          {
            start: Number(valueOf(level, 'w:start') ?? 1),
            format: valueOf(level, 'w:numFmt') ?? 'decimal',
            pattern: valueOf(level, 'w:lvlText') ?? '',
          },
        ]),
      ),
    ]),
  );
  return new Map(
    all(root, 'w:num').map((list) => {
      const id = list.getAttribute('w:numId') ?? '';
      const definition = valueOf(list, 'w:abstractNumId') ?? '';
      const levels = new Map(definitions.get(definition));
      const restarts = all(list, 'w:lvlOverride').filter((own) => valueOf(own, 'w:startOverride'));
      for (const own of restarts) {
        const at = Number(own.getAttribute('w:ilvl'));
        const level = levels.get(at);
        if (level) levels.set(at, { ...level, start: Number(valueOf(own, 'w:startOverride')) });
      }
      // A list that sets a start of its own counts by itself; others go on counting their definition's numbers.
      return [id, { definition: restarts.length > 0 ? `${definition} ${id}` : definition, levels }];
    }),
  );
}

interface Numbered {
  readonly list: string;
  readonly level: number;
}

function numberedBy(properties: Element | undefined): Partial<Numbered> {
  const own = all(properties, 'w:numPr')[0];
  const list = valueOf(own, 'w:numId');
  const level = valueOf(own, 'w:ilvl');
  return { ...(list ? { list } : {}), ...(level ? { level: Number(level) } : {}) };
}

/** What numbering a style gives, by itself or by the style that it is based on. */
function stylesOf(root: Element | undefined): (style: string) => Partial<Numbered> {
  const styles = new Map(all(root, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]));
  return (id) => {
    let found: Partial<Numbered> = {};
    let at: string | undefined = id;
    for (let steps = 0; at && steps < 10; steps += 1) {
      const style = styles.get(at);
      found = { ...numberedBy(all(style, 'w:pPr')[0]), ...found };
      at = valueOf(style, 'w:basedOn');
    }
    return found;
  };
}

/** Numbers every paragraph in place; whether any was. */
function number(
  document: Element,
  lists: ReadonlyMap<string, List>,
  ofStyle: (style: string) => Partial<Numbered>,
): boolean {
  const counts = new Map<string, number[]>();
  let written = false;
  for (const paragraph of all(document, 'w:p')) {
    const properties = all(paragraph, 'w:pPr')[0];
    const { list: id = '0', level = 0 } = {
      ...ofStyle(valueOf(properties, 'w:pStyle') ?? ''),
      ...numberedBy(properties),
    };
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!properties || !list || !own || own.format === 'bullet' || own.format === 'none') continue;
    const count = counts.get(list.definition) ?? [];
    counts.set(list.definition, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    const label = own.pattern.replace(/%(\d)/gu, (_sign, digit: string) => {
      const at = list.levels.get(Number(digit) - 1);
      return formatOrdinal(count[Number(digit) - 1] ?? at?.start ?? 1, at?.format ?? 'decimal');
    });
    if (label.trim() === '') continue;
    writeLabel(paragraph, properties, label);
    written = true;
  }
  return written;
}

function writeLabel(paragraph: Element, properties: Element, label: string): void {
  for (const numbering of all(properties, 'w:numPr')) numbering.parentNode?.removeChild(numbering);
  const { ownerDocument } = paragraph;
  const namespace = paragraph.namespaceURI;
  if (!ownerDocument) return;
  const text = ownerDocument.createElementNS(namespace, 'w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(ownerDocument.createTextNode(`${label} `));
  const run = ownerDocument.createElementNS(namespace, 'w:r');
  run.appendChild(text);
  paragraph.insertBefore(run, properties.nextSibling);
}
