import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ImportError } from '../import-error.ts';

/** What reads scans. The packages are optional: an archive of Word files needs none of them. */
export interface ScanPrograms {
  readonly sharp: (typeof import('sharp'))['default'];
  readonly createWorker: (typeof import('tesseract.js'))['createWorker'];
  readonly PDFiumLibrary: (typeof import('@hyzyla/pdfium'))['PDFiumLibrary'];
  /** Folder of `vie.traineddata.gz`. */
  readonly languageFolder: string;
}

/** The data of Tesseract's own repository of best models, in whole numbers. */
const MODEL = '4.0.0_best_int';

/**
 * Loads what reads scans. Nothing is fetched from a network.
 *
 * @throws ImportError `no-ocr` where a package is missing; the message says what to do
 */
export async function loadScanPrograms(): Promise<ScanPrograms> {
  try {
    const [sharp, tesseract, pdfium] = await Promise.all([
      import('sharp'),
      import('tesseract.js'),
      import('@hyzyla/pdfium'),
    ]);
    const data = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json');
    return {
      sharp: sharp.default,
      createWorker: tesseract.createWorker,
      PDFiumLibrary: pdfium.PDFiumLibrary,
      languageFolder: join(dirname(data), MODEL),
    };
  } catch {
    throw new ImportError(
      'no-ocr',
      'Tệp là bản quét (ảnh), mà máy này chưa có phần nhận dạng chữ. Chạy “npm ci” (không kèm --omit=optional) trong thư mục phần mềm rồi nhập lại; hoặc nhập từ tệp Word, PDF có lớp chữ.',
    );
  }
}
