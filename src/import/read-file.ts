import { decodeText } from './decode-text.ts';
import { ImportError } from './import-error.ts';
import { isFlatOdf, isOdfPackage } from './odt/odf-package.ts';
import { headRemark } from './review.ts';
import type { OnScannedPage } from './scan/read-scan.ts';
import { readSourceText, type SourceText } from './source-text.ts';

/** Larger files hold film, not a report: a scan has some 500 kB a page. */
const MOST_BYTES = 200_000_000;

/**
 * Reads a report's file, whatever format its bytes show it to be: a text dump, Word (`.docx`), OpenDocument (`.odt`),
 * PDF, or a picture of a page (PNG, JPEG, TIFF). All come out as the same lines with their pages.
 *
 * @throws ImportError for files that no text can be read from; the message says what to do
 */
export async function readSourceFile(
  bytes: Uint8Array,
  { onScannedPage }: { readonly onScannedPage?: OnScannedPage | undefined } = {},
): Promise<SourceText> {
  if (bytes.length > MOST_BYTES) {
    throw new ImportError(
      'too-large',
      'Tệp lớn hơn 200 MB. Hãy quét lại nhẹ hơn (đen trắng hoặc xám, 200–300 dpi), hoặc xuất riêng báo cáo thành .docx, PDF có lớp chữ rồi nhập lại.',
    );
  }
  // PDF allows a few bytes of something else before its mark.
  const start = String.fromCharCode(...bytes.slice(0, 1024));
  if (isOdfPackage(start) || isFlatOdf(start)) {
    const { readOdt } = await import('./odt/read-odt.ts');
    return readOdt(bytes);
  }
  if (start.startsWith('PK\u0003\u0004')) {
    const { readDocx } = await import('./docx/read-docx.ts');
    return readDocx(bytes);
  }
  if (/^[^]{0,256}%PDF-\d/u.test(start)) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return readPdf(bytes, onScannedPage);
  }
  if (isPicture(bytes)) {
    const { readPictureFile } = await import('./scan/read-picture-file.ts');
    return readPictureFile(bytes, onScannedPage);
  }
  const older = olderFormatOf(bytes, start);
  if (older) {
    const { convertDocument } = await import('./libreoffice/convert-document.ts');
    const { readDocx } = await import('./docx/read-docx.ts');
    const source = readDocx(await convertDocument(bytes, older));
    return { ...source, notices: [CONVERTED, ...(source.notices ?? [])] };
  }
  return readSourceText(decodeText(bytes));
}

/** PNG, JPEG, TIFF (also BigTIFF), by the bytes that they begin with. */
const isPicture = (bytes: Uint8Array): boolean =>
  ['89504e470d0a1a0a', 'ffd8ff', '49492a00', '4d4d002a', '49492b00', '4d4d002b'].some((mark) =>
    Buffer.from(bytes.subarray(0, 8)).toString('hex').startsWith(mark),
  );

const CONVERTED = headRemark(
  'info',
  'LibreOffice trên máy này đã chuyển tệp sang .docx để đọc',
  'Số chữ được đếm trên bản đã chuyển.',
  'So nhanh số trang, số bảng và chú thích với bản in.',
);

/** A Word file of before 2007, or RTF. Word keeps a locked `.docx` in the older kind of file, too. */
function olderFormatOf(bytes: Uint8Array, start: string): 'doc' | 'rtf' | undefined {
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (!start.startsWith('\u00D0\u00CF\u0011\u00E0')) return undefined;
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) {
    throw new ImportError(
      'not-text',
      'Tệp Word có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi nhập lại.',
    );
  }
  return names.includes('WordDocument') ? 'doc' : undefined;
}
