/** What a page may have besides plain lines. */
export interface PlainPdfOptions {
  /** The page is turned for display, as copiers do with a landscape table; its lines still read upright. */
  readonly rotate?: 90 | 180 | 270;
  /** A line that stands upright on the paper's side, as stamps and binding marks do. */
  readonly sideways?: string;
  /** Letters that the font lacks: they are set in another one, after the rest of their line. */
  readonly lacking?: string;
  /** The lines are set sideways on a page that is shown upright, as an annex is. */
  readonly lying?: 'left' | 'right' | 'upside-down';
  /** Each line is set twice, this many points apart. */
  readonly overprint?: number;
  /** The lines are laid for searching: not drawn, or under a picture of the whole page. */
  readonly scanned?: 'hidden' | 'covered';
  /** The page shows a picture. */
  readonly picture?: boolean;
  /** A password is needed to open it: keys that no empty password fits. */
  readonly encrypted?: boolean;
}

/** How text must be set on a page that is turned so that it reads upright: the text matrix's first four numbers. */
const UPRIGHT = { 0: '1 0 0 1', 90: '0 1 -1 0', 180: '-1 0 0 -1', 270: '0 -1 1 0' } as const;
const LYING = { left: 90, right: 270, 'upside-down': 180 } as const;
const WIDTH = 595;
const HEIGHT = 842;

/** Where a place of the shown page lies on the page as written, before it is turned. */
const PLACES = {
  0: (x: number, y: number) => [x, y],
  90: (x: number, y: number) => [WIDTH - y, x],
  180: (x: number, y: number) => [WIDTH - x, HEIGHT - y],
  270: (x: number, y: number) => [y, HEIGHT - x],
} as const;

/** A minimal PDF of one page with a line of ASCII text each, made by hand: no browser is needed. */
export function plainPdf(lines: readonly string[], options: PlainPdfOptions = {}): Uint8Array {
  const { rotate = 0, sideways, picture, encrypted, lacking, lying, overprint, scanned } = options;
  const lies = lying === 'left' || lying === 'right';
  const top = rotate % 180 === 0 && !lies ? HEIGHT - 82 : WIDTH - 82;
  const set = (line: string, matrix: string, place: readonly (number | undefined)[]): string =>
    `BT /F1 12 Tf ${matrix} ${place.join(' ')} Tm (${line.replace(/[()\\]/gu, '\\$&')}) Tj ET`;
  const turn = lying === undefined ? rotate : LYING[lying];
  const shown = (line: string, index: number, shift: number): string =>
    set(line, UPRIGHT[turn], PLACES[turn](72 + shift, top - index * 18));
  const content = [
    ...(scanned === 'hidden' ? ['3 Tr'] : []),
    ...lines.flatMap((line, index) =>
      lacking
        ? [inTwoFonts(line, lacking, top - index * 18)]
        : [shown(line, index, 0), ...(overprint === undefined ? [] : [shown(line, index, overprint)])],
    ),
    ...(scanned === 'covered' ? ['q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q'] : []),
    ...(sideways === undefined ? [] : [set(sideways, UPRIGHT[90], [30, 200])]),
    ...(picture ? ['q 200 0 0 200 72 300 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q'] : []),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${rotate} /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /${lacking ? 'Courier' : 'Times-Roman'} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    ...(encrypted
      ? [
          `<< /Filter /Standard /V 1 /R 2 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> /P -44 /Length 40 >>`,
        ]
      : []),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  const keys = encrypted ? ` /Encrypt 7 0 R /ID [<${'3d'.repeat(16)}> <${'3d'.repeat(16)}>]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R${keys} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** How wide every letter of Courier is, in thousandths of its size. */
const LETTER = 600;

/** A line whose `lacking` letters come last, in the second font, at their places; the first one leaves gaps. */
function inTwoFonts(line: string, lacking: string, y: number): string {
  const letters = [...line];
  const first = letters.map((letter) => (lacking.includes(letter) ? String(-LETTER) : `(${letter})`));
  const others = letters.flatMap((letter, index) =>
    lacking.includes(letter) ? [`1 0 0 1 ${72 + (index * LETTER * 12) / 1000} ${y} Tm (${letter}) Tj`] : [],
  );
  return `BT /F1 12 Tf 1 0 0 1 72 ${y} Tm [${first.join(' ')}] TJ /F2 12 Tf ${others.join(' ')} ET`;
}
