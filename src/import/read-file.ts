import { decodeText } from './decode-text.ts';
import { ImportError } from './import-error.ts';
import { readSourceText, type SourceText } from './source-text.ts';

/** Larger files hold scans or film, not a report's text. */
const MOST_BYTES = 60_000_000;

/**
 * Reads a report's file, whatever format its bytes show it to be: a text dump, Word (`.docx`) or PDF with a
 * text layer. All come out as the same lines with their pages.
 *
 * @throws ImportError for files that no text can be read from; the message says what to do
 */
export async function readSourceFile(bytes: Uint8Array): Promise<SourceText> {
  if (bytes.length > MOST_BYTES) {
    throw new ImportError(
      'too-large',
      'Tệp lớn hơn 60 MB. Hãy xuất riêng báo cáo thành .docx hoặc PDF có lớp chữ rồi nhập lại.',
    );
  }
  // PDF allows a few bytes of something else before its mark.
  const start = String.fromCharCode(...bytes.slice(0, 1024));
  if (start.startsWith('PK\u0003\u0004')) {
    const { readDocx } = await import('./docx/read-docx.ts');
    return readDocx(bytes);
  }
  if (/^[^]{0,256}%PDF-\d/u.test(start)) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return readPdf(bytes);
  }
  return readSourceText(decodeText(bytes));
}
