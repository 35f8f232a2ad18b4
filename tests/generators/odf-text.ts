import { strToU8, zipSync } from 'fflate';

const NAMESPACES = ['office', 'text', 'table', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

export interface OdfParts {
  /** Elements of `office:automatic-styles`. */
  readonly styles?: string;
  /** Elements of `office:master-styles`: what stands above and below each page. */
  readonly masters?: string;
  /** Parts of the package besides the text, by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** An OpenDocument text (`.odt`) of this body. */
export function odtFile(body: string, { styles = '', masters = '', parts = {} }: OdfParts = {}): Uint8Array {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const common = `<office:document-styles ${NAMESPACES}><office:styles/><office:master-styles>${masters}</office:master-styles></office:document-styles>`;
  const files = { 'content.xml': content, 'styles.xml': common, ...parts };
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  });
}

/** The same in one piece of XML (`.fodt`). */
export function flatOdf(body: string, { styles = '' }: OdfParts = {}): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}
