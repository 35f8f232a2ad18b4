/** The parts of a PDF that oddities differ in. */
export interface WrittenPage {
  /** The page's operators. */
  readonly content: string;
  /** Entries of the page's dictionary besides the usual ones. */
  readonly entries?: string;
}

export interface PdfParts {
  /** The dictionary of font `/F1`. */
  readonly font?: string;
  /** Further objects; the first is number 100. */
  readonly objects?: readonly string[];
  /** Entries of the catalogue. */
  readonly catalogue?: string;
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>';

/** A PDF of pages written by hand; its table of places is left to the reader to make, as of a damaged file. */
export function writtenPdf(pages: readonly WrittenPage[], parts: PdfParts = {}): Uint8Array {
  const { font = FONT, objects = [], catalogue = '' } = parts;
  const numbered = pages.map((page, index) => ({ ...page, page: 10 + index * 2, stream: 11 + index * 2 }));
  const written = [
    `1 0 obj << /Type /Catalog /Pages 2 0 R ${catalogue} >> endobj`,
    `2 0 obj << /Type /Pages /Kids [${numbered.map(({ page }) => `${page} 0 R`).join(' ')}] /Count ${pages.length} >> endobj`,
    `3 0 obj ${font} endobj`,
    ...numbered.flatMap(({ page, stream, content, entries = '' }) => [
      `${page} 0 obj << /Type /Page /Parent 2 0 R ${entries.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]'} /Contents ${stream} 0 R /Resources << /Font << /F1 3 0 R >> >> ${entries} >> endobj`,
      `${stream} 0 obj << /Length ${content.length} >>\nstream\n${content}\nendstream endobj`,
    ]),
    ...objects.map((object, index) => `${100 + index} 0 obj ${object} endobj`),
  ];
  return Buffer.from(`%PDF-1.7\n${written.join('\n')}\ntrailer << /Root 1 0 R >>\n%%EOF\n`, 'latin1');
}

/** Operators that set a line of ASCII text at a place. */
export const line = (text: string, x = 72, y = 760, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`;
