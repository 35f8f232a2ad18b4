import { plainPdf } from '../plain-pdf.ts';
import type { OddFile } from './odd-file.ts';
import { line, writtenPdf, type PdfParts } from './written-pdf.ts';

const OPEN = line('Xa Mau lam xong duong lang trong nam nay.');
const SHOWN = 'Xa Mau lam xong duong lang trong nam nay.';

const pdf = (
  kind: string,
  content: string,
  draft: readonly string[],
  {
    parts,
    entries,
    ...more
  }: Partial<OddFile> & { readonly parts?: PdfParts; readonly entries?: string } = {},
): OddFile => ({
  kind: `PDF: ${kind}`,
  bytes: writtenPdf([{ content: `${OPEN}\n${content}`, ...(entries ? { entries } : {}) }], parts),
  draft: [SHOWN, ...draft],
  ...more,
});
const refused = (kind: string, bytes: Uint8Array, says: RegExp): OddFile => ({
  kind: `PDF: ${kind}`,
  bytes,
  refused: says,
});

const annotation = (entries: string): string => `<< /Type /Annot /Rect [100 500 300 540] ${entries} >>`;
const withAnnotation = (entries: string, catalogue = ''): { parts: PdfParts; entries: string } => ({
  parts: { objects: [annotation(entries)], ...(catalogue ? { catalogue } : {}) },
  entries: '/Annots [100 0 R]',
});

/** PDFs that are damaged or hold no text. */
export function oddPdfs(): OddFile[] {
  const sound = plainPdf([SHOWN]);
  return [
    refused('cut to its first tenth', sound.slice(0, sound.length / 10), /hỏng/u),
    refused('its first line alone', Buffer.from('%PDF-1.4\n'), /hỏng/u),
    refused('no pages', writtenPdf([]), /Hãy/u),
    refused('an empty page', writtenPdf([{ content: '' }]), /không có chữ/u),
    refused('a password', plainPdf([SHOWN], { encrypted: true }), /mật khẩu/u),
    refused('401 pages', writtenPdf(Array.from({ length: 401 }, () => ({ content: '' }))), /401 trang/u),
    refused(
      'annotations alone',
      writtenPdf([{ content: '', entries: '/Annots [100 0 R]' }], {
        objects: [annotation('/Subtype /FreeText /Contents (Chi co loi ghi)')],
      }),
      /Hãy/u,
    ),
    {
      kind: 'PDF: a table of places that lies',
      bytes: Buffer.from(
        Buffer.from(sound)
          .toString('latin1')
          .replace(/startxref\n\d+/u, 'startxref\n7'),
        'latin1',
      ),
      draft: [SHOWN],
    },
    {
      kind: 'PDF: letters before its mark',
      bytes: Buffer.concat([Buffer.from('\n\nrac\n'), sound]),
      draft: [SHOWN],
    },
    {
      kind: 'PDF: letters behind its end',
      bytes: Buffer.concat([sound, Buffer.alloc(3000, 'x')]),
      draft: [SHOWN],
    },
    { kind: 'PDF: named as text', bytes: sound, draft: [SHOWN] },
    ...([90, 180, 270] as const).map((rotate): OddFile => ({
      kind: `PDF: a page turned by ${rotate}`,
      bytes: plainPdf([SHOWN], { rotate }),
      draft: [SHOWN],
    })),
    ...(['left', 'right', 'upside-down'] as const).map((lying): OddFile => ({
      kind: `PDF: text that lies ${lying}`,
      bytes: plainPdf([SHOWN, 'Duong dai 12 km.'], { lying }),
      draft: ['Duong dai 12 km.'],
    })),
    {
      kind: 'PDF: a stamp on the side',
      bytes: plainPdf([SHOWN, 'Duong dai 12 km.'], { sideways: 'DAU DEN 19' }),
      draft: [SHOWN],
      told: ['DAU DEN 19'],
    },
    { kind: 'PDF: text set twice', bytes: plainPdf([SHOWN], { overprint: 0.3 }), draft: [SHOWN] },
    { kind: 'PDF: letters in two fonts', bytes: plainPdf([SHOWN], { lacking: 'aeo' }), draft: [SHOWN] },
    pdf('a page cropped, with text outside of it', line('Ngoai trang 19', 72, 40), [], {
      entries: '/CropBox [0 100 595 842]',
      told: ['Ngoai trang 19', 'trang 1'],
    }),
    pdf('text to the left of the page', line('Ngoai trang 19', -400, 700), [], {
      told: ['Ngoai trang 19', 'trang 1'],
    }),
    pdf('text above the page', line('Ngoai trang 19', 72, 1200), [], { told: ['Ngoai trang 19', 'trang 1'] }),
    pdf('text in white', `1 1 1 rg ${line('Chu trang 19', 72, 700)} 0 g`, [], {
      told: ['Chu trang 19', 'trang 1'],
    }),
    pdf('text in white of grey', `q 1 g ${line('Chu trang 19', 72, 700)} Q`, [], {
      told: ['Chu trang 19', 'trang 1'],
    }),
    pdf(
      'white text on a dark ground',
      `0 0 0.5 rg 60 690 300 30 re f 1 g ${line('Dau bang 12', 72, 700)} 0 g`,
      ['Dau bang 12'],
    ),
    pdf('text that is not drawn', `3 Tr ${line('Chu an 19', 72, 700)} 0 Tr`, [], {
      told: ['Chu an 19', 'trang 1'],
    }),
    pdf('text of no size', line('Chu be 19', 72, 700, 0.01), [], { told: ['Chu be 19', 'trang 1'] }),
    pdf('a remark stuck on', '', [], {
      ...withAnnotation('/Subtype /Text /Contents (Loi ghi 19)'),
      told: ['Loi ghi 19', 'trang 1'],
    }),
    pdf('text written over it', '', [], {
      ...withAnnotation('/Subtype /FreeText /DA (/F1 12 Tf) /Contents (Chu viet 19)'),
      told: ['Chu viet 19', 'trang 1'],
    }),
    pdf('a form field filled in', '', [], {
      ...withAnnotation(
        '/Subtype /Widget /FT /Tx /T (so) /V (Da dien 19)',
        '/AcroForm << /Fields [100 0 R] >>',
      ),
      told: ['Da dien 19', 'trang 1'],
    }),
    pdf('a form field with nothing in it', '', [], {
      ...withAnnotation('/Subtype /Widget /FT /Tx /T (so)', '/AcroForm << /Fields [100 0 R] >>'),
    }),
    pdf('a link', '', [], {
      ...withAnnotation('/Subtype /Link /A << /S /URI /URI (https://example.org) >>'),
    }),
    pdf('a font without widths', '', [], {
      parts: { font: '<< /Type /Font /Subtype /TrueType /BaseFont /La /FirstChar 32 /LastChar 126 >>' },
    }),
    pdf('a font that is not there', `BT /F9 12 Tf 72 700 Td (Phong thieu 12) Tj ET`, ['Phong thieu 12']),
    refused(
      'a font without ToUnicode',
      writtenPdf([{ content: 'BT /F1 12 Tf 72 700 Td <002400250026002700280029> Tj ET' }], {
        font: '<< /Type /Font /Subtype /Type0 /BaseFont /A+La /Encoding /Identity-H /DescendantFonts [100 0 R] >>',
        objects: [
          '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A+La /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /A+La /Flags 4 >> >>',
        ],
      }),
      /Hãy/u,
    ),
    pdf('operators that do not exist', '12 0 zz (x) yy', []),
    pdf('a stack that nothing empties', 'q '.repeat(3000), []),
    pdf('a form that shows itself', '/X Do', [], {
      entries: '/Resources << /Font << /F1 3 0 R >> /XObject << /X 100 0 R >> >>',
      parts: {
        objects: [
          `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 100 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream`,
        ],
      },
    }),
    pdf(
      'digits over a wide gap',
      `${line('Thu 12', 72, 700)} ${line('345 ty dong.', 180, 700)}`,
      ['345 ty dong.'],
      { never: ['12345', '12 345'] },
    ),
    pdf(
      'digits over a tab as wide as a letter',
      `${line('Thu 12', 72, 700)} ${line('345 ty dong.', 125, 700)}`,
      ['345 ty dong.'],
      { never: ['12345', '12 345'] },
    ),
    pdf('soft hyphens between digits', `BT /F1 12 Tf 72 700 Td (Thu 12\\25545 ty dong.) Tj ET`, ['Thu'], {
      parts: { font: '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>' },
      never: ['1245'],
    }),
    pdf('one word of eight thousand letters', line('a'.repeat(8000), 0, 700, 0.05), [], {
      told: ['trang 1'],
    }),
    pdf('a page of another size', line('Duong dai.', 72, 700), ['Duong dai.'], {
      entries: '/MediaBox [0 0 5000 5000]',
    }),
    pdf('a page whose corner is elsewhere', line('Duong dai.', 72, 700), ['Duong dai.'], {
      entries: '/MediaBox [-100 -100 595 842]',
    }),
    pdf('half its stream', `${line('Duong dai.', 72, 700)} BT /F1 12 Tf 72 660 Td (het`, ['Duong dai.']),
  ];
}
