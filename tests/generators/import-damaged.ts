import { ImportError } from '../../src/import/import-error.ts';
import { importReport } from '../../src/import/import-report.ts';
import { readSourceFile } from '../../src/import/read-file.ts';
import { renderText } from '../../src/import/rendered-text.ts';
import { areas } from '../unit/import/areas.ts';
import { randomFrom } from '../unit/import/sample-words.ts';
import { BYTE_DAMAGES } from './damages.ts';
import { docxFile } from './docx-file.ts';
import { plainPdf } from './plain-pdf.ts';
import { printedText } from './printed-text.ts';
import { sampleDocument } from './sample-document.ts';

/** One sound file of each format that import reads. */
export async function seedFiles(): Promise<Readonly<Record<'text' | 'docx' | 'pdf', Uint8Array>>> {
  const sample = sampleDocument(5, 8, true);
  const print = {
    marks: 'sup',
    page: 900,
    breaks: 'form-feed-numbers',
    runOver: true,
    nfd: false,
    crlf: false,
  } as const;
  return {
    text: Buffer.from(printedText(sample, print)),
    docx: await docxFile(sample),
    pdf: plainPdf([
      'BAO CAO',
      'Tinh hinh 6 thang dau nam 2024',
      'I. KET QUA',
      '1. San xuat',
      'Ba con da gat xong.',
    ]),
  };
}

/**
 * Imports a file after damaging it.
 *
 * @param outcomes counts drafts, and refusals by their codes
 * @returns what is wrong with how it ended; `undefined` for a sound draft and for a clear message
 */
export async function importDamaged(
  bytes: Uint8Array,
  damage: string,
  seed: number,
  outcomes?: Map<string, number>,
): Promise<string | undefined> {
  const count = (outcome: string): void => {
    outcomes?.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  };
  // A copy: slices of a Buffer are the Buffer itself, and the next seed needs it whole.
  const broken = BYTE_DAMAGES[damage]?.(new Uint8Array(bytes), randomFrom(seed)) ?? bytes;
  const start = performance.now();
  try {
    const source = await readSourceFile(broken);
    const { markdown } = importReport(source, { fileName: 'x', areas, area: 'ban-moi', period: '2024-H1' });
    const { notes, marks } = renderText(markdown);
    count('draft');
    const labels = notes.map(({ label }) => label);
    if (new Set(labels).size !== labels.length) return 'two notes of one number';
    if (labels.some((label) => !marks.includes(label))) return 'a note that nothing cites';
    if (notes.some(({ text }) => text.trim() === '')) return 'a note without text';
  } catch (error) {
    if (!(error instanceof ImportError)) return `no clear message: ${String(error)}`;
    count(error.code);
    if (error.message.length < 10) return `an empty message: ${error.code}`;
  }
  const seconds = (performance.now() - start) / 1000;
  return seconds > 10 ? `${seconds.toFixed(1)} s` : undefined;
}
