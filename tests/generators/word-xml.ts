import { strToU8, zipSync } from 'fflate';

const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A Word file of the given XML, for what the `docx` package does not write: forms that LibreOffice and Word
 * themselves write.
 *
 * @param body what stands in `w:body`
 * @param parts further parts by name, such as `numbering`: their root element's content
 */
export function wordXml(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Record<string, string> = { header1: 'hdr' };
  const relations = Object.keys(parts).map(
    (name, index) =>
      `<Relationship Id="r${index}" Type="${OFFICE}/${name.replace(/\d+$/u, '')}" Target="${name}.xml"/>`,
  );
  const written = Object.entries(parts).map(
    ([name, xml]) => [`word/${name}.xml`, rooted(roots[name] ?? name, xml)] as const,
  );
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([
      `<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': rooted('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(written),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const rooted = (name: string, xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMES}>${xml}</w:${name}>`;

const relationships = (inner: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of a text alone. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
