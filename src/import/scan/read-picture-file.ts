import { sourceOfPages } from '../pdf/read-pdf.ts';
import type { SourceText } from '../source-text.ts';
import { filePictures } from './page-pictures.ts';
import { readScannedPages, type OnScannedPage } from './read-scan.ts';
import { loadScanPrograms } from './scan-programs.ts';
import { scanNotices } from './scan-notices.ts';

/**
 * Reads a scan that is a picture file: PNG, JPEG, or TIFF with any number of pages.
 *
 * @throws ImportError `no-ocr`, `damaged`, `too-large`, `no-text`
 */
export async function readPictureFile(bytes: Uint8Array, onPage?: OnScannedPage): Promise<SourceText> {
  const programs = await loadScanPrograms();
  const source = await filePictures(bytes, programs);
  const indices = Array.from({ length: source.count }, (_page, index) => index);
  const { contents, record, pictures, doubtfulMarks } = await readScannedPages(
    source,
    indices,
    programs,
    onPage,
  );
  return sourceOfPages(contents, {
    scan: { record, pictures },
    notices: scanNotices(record, doubtfulMarks, source.count),
  });
}
