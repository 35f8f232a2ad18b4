/** A line of print, in points from the page's upper left corner. */
export interface PrintedText {
  /** `^1` is raised. */
  readonly text: string;
  /** Where it begins; where it ends, if `atEnd`. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly atEnd?: boolean;
}

/** A rule, in points. */
export interface PrintedRule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PrintedPage {
  readonly texts: readonly PrintedText[];
  readonly rules?: readonly PrintedRule[];
  /** Width and height, in points. */
  readonly size: readonly [number, number];
}

/**
 * Draws a page as a scanner would see it, in a text face of the machine, as offices use: pictures made by it lie in
 * `tests/fixtures/scans`, for machines have other faces (`node tests/generators/write-scans.ts` makes them anew).
 */
export async function scannedPage({ texts, rules = [], size }: PrintedPage, dpi = 200): Promise<Buffer> {
  const scale = dpi / 72;
  const [width, height] = size.map((length) => Math.round(length * scale));
  const letters = texts.map(
    ({ text, x, y, size: own, bold, atEnd }) =>
      `<text x="${x * scale}" y="${y * scale}" font-size="${own * scale}"${bold ? ' font-weight="bold"' : ''}${atEnd ? ' text-anchor="end"' : ''}>${withRaised(text, own * scale)}</text>`,
  );
  const lines = rules.map(
    ({ x0, y0, x1, y1 }) =>
      `<path d="M${x0 * scale} ${y0 * scale}L${x1 * scale} ${y1 * scale}" stroke="#000" stroke-width="${0.7 * scale}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Liberation Serif, Times New Roman, serif"><rect width="100%" height="100%" fill="#fff"/>${letters.join('')}${lines.join('')}</svg>`;
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg))
    .greyscale()
    .withMetadata({ density: dpi })
    .png({ palette: true, colours: 8, compressionLevel: 9 })
    .toBuffer();
}

const withRaised = (text: string, size: number): string =>
  text.replace(
    /\^(\d)/gu,
    `<tspan dy="${-size * 0.33}" font-size="${size * 0.58}">$1</tspan><tspan dy="${size * 0.33}">\u200B</tspan>`,
  );

/** A table of one line a cell, with all its rules; numbers stand at the right. */
export function printedTable(
  rows: readonly (readonly string[])[],
  at: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly widths: readonly number[];
    readonly pitch: number;
  },
): Required<Pick<PrintedPage, 'texts' | 'rules'>> {
  const { x, y, size, widths, pitch } = at;
  const edges = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? x) + width], [x]);
  const [left, right, bottom] = [x, edges.at(-1) ?? x, y + rows.length * pitch];
  const texts = rows.flatMap((cells, row) =>
    cells.map((text, column): PrintedText => {
      const atEnd = /^[\d.,-]+$/u.test(text) && column > 0;
      const place = atEnd ? (edges[column + 1] ?? 0) - 3 : (edges[column] ?? 0) + 4;
      return { text, x: place, y: y + row * pitch + pitch * 0.68, size, atEnd };
    }),
  );
  const across = Array.from({ length: rows.length + 1 }, (_row, row) => ({
    ...{ x0: left, x1: right, y0: y + row * pitch, y1: y + row * pitch },
  }));
  const down = edges.map((edge) => ({ x0: edge, x1: edge, y0: y, y1: bottom }));
  return { texts, rules: [...across, ...down] };
}
