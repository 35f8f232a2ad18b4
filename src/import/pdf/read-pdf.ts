import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { ImportError } from '../import-error.ts';
import type { OnScannedPage } from '../scan/read-scan.ts';
import type { Remark } from '../draft-document.ts';
import * as ofSource from '../source-remarks.ts';
import { cleanCharacters, type SourceLine, type SourceText } from '../source-text.ts';
import { isUnreadable } from '../transcription.ts';
import { readPage, type PageContent } from './page-content.ts';
import { pageRemarks } from './page-remarks.ts';
import { pagesInColumns } from './prose-columns.ts';
import type { WrittenLine } from './page-writer.ts';
import { writePages } from './write-pages.ts';

/** A report has some tens of pages. */
const MOST_PAGES = 400;
/** A picture of more pixels is none of a page: it is left out before it is unpacked. */
const MOST_PIXELS = 150_000_000;

/**
 * Reads a PDF: each page's paragraphs, ruled tables and the notes at its foot, by place
 * and size of the type, written in the signs that raw text uses for them. What page ends cut is left cut: the
 * steps that put raw text together do so here too.
 *
 * @param onPage told after each page that is a picture and is recognised
 * @throws ImportError `encrypted`, `damaged`, `too-large`, `no-text`, and `no-ocr` for a scan where the programs that read
 *   scans are not installed
 */
export async function readPdf(bytes: Uint8Array, onPage?: OnScannedPage): Promise<SourceText> {
  const read = await readPages(bytes);
  const { recognisePages } = await import('../scan/scanned-pdf.ts');
  const { pages, ...recognised } = await recognisePages(bytes, read, onPage);
  return sourceOfPages(pages, recognised);
}

/** What pages of any origin come to as a source. @throws ImportError `no-text` */
export function sourceOfPages(
  pages: readonly PageContent[],
  { scan, notices: scanNotices = [] }: Pick<SourceText, 'scan' | 'notices'> = {},
): SourceText {
  const letters = pages.flatMap(({ items }) => items.map(({ text }) => text)).join('');
  if (!/[\p{L}\p{N}]/u.test(letters)) {
    throw new ImportError(
      'no-text',
      'Tệp không có chữ nào, kể cả trong ảnh của các trang. Hãy kiểm tra lại tệp, hoặc quét lại rõ hơn rồi nhập lại.',
    );
  }
  const { lines, dropped, columned, unfolded } = writePages(pages);
  const unreadable = unreadablePages(lines);
  const inColumns = pagesInColumns(pages).filter((page) => !unfolded.includes(page));
  const notices = [
    ...scanNotices,
    ...(inColumns.length > 0 ? [ofSource.pagesInColumns(inColumns)] : []),
    ...(unfolded.length > 0 ? [ofSource.columnsInOrder(unfolded)] : []),
    ...(unreadable.length > 0 ? [ofSource.unreadablePages(unreadable)] : []),
    ...noticesOf(pages),
    ...pageRemarks(pages),
    ...columned.map(ofSource.unruledTable),
  ];
  return {
    lines: sourceLinesOf(lines),
    paged: true,
    placed: true,
    ...(dropped.length > 0 ? { dropped } : {}),
    ...(scan || isRecognised(pages) ? { recognised: true } : {}),
    ...(scan ? { scan } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

/** What `writePages` wrote, as a source's lines. */
const sourceLinesOf = (lines: readonly WrittenLine[]): SourceLine[] =>
  lines.map(({ text, page, seam }, index) => ({
    text: cleanCharacters(text).trim(),
    number: index + 1,
    page,
    ...(seam ? { seam } : {}),
  }));

/** Whether a good part of the text is a scan's: what a program read from pictures, laid under them. */
function isRecognised(pages: readonly PageContent[]): boolean {
  const letters = pages.flatMap(({ items }) => items).reduce((sum, { text }) => sum + text.trim().length, 0);
  return pages.reduce((sum, { recognised }) => sum + recognised, 0) > letters * 0.2;
}

/**
 * Pages in fonts that do not say which letters their drawings are (without a `ToUnicode` map).
 *
 * @throws ImportError `no-text` where no page can be read
 */
function unreadablePages(lines: readonly { readonly text: string; readonly page: number }[]): number[] {
  const texts = new Map<number, string>();
  for (const { text, page } of lines) texts.set(page, `${texts.get(page) ?? ''}\n${text}`);
  const written = [...texts].filter(([, text]) => /\S/u.test(text));
  const unreadable = written.filter(([, text]) => isUnreadable(text)).map(([page]) => page);
  if (unreadable.length > 0 && unreadable.length === written.length) {
    throw new ImportError(
      'no-text',
      'Chữ trong tệp PDF không đọc được: phông của tệp không cho biết hình nào là chữ nào (thiếu bảng ToUnicode). Hãy nhập từ tệp Word; nếu chỉ có PDF thì nhận dạng chữ (OCR, chọn tiếng Việt) rồi nhập lại.',
    );
  }
  return unreadable;
}

/** What the pages show that the draft does not have. */
function noticesOf(pages: readonly PageContent[]): Remark[] {
  const empty = pages.filter(({ items }) => items.length === 0).length;
  const pictures = pages.reduce((sum, page) => sum + page.pictures, 0);
  const sideways = pages.flatMap((page, index) =>
    page.sideways.length > 0 ? [`“${page.sideways.join(' ')}” (trang ${index + 1})`] : [],
  );
  return [
    ...(empty > 0 ? [`${empty} trang của tệp PDF không có chữ (trang trắng hoặc trang chỉ có ảnh).`] : []),
    ...(pictures > 0 ? [`Tệp có ${pictures} hình; hình không được chép vào bản nháp.`] : []),
    ...(sideways.length > 0
      ? [`Chữ nằm dọc hoặc ngược không được chép vào bản nháp: ${sideways.join('; ')}.`]
      : []),
  ].map(ofSource.fileNotice);
}

async function readPages(bytes: Uint8Array): Promise<PageContent[]> {
  const { OPS } = await getResolvedPDFJS();
  try {
    // PDF.js keeps the bytes it is given for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: MOST_PIXELS });
    try {
      if (pdf.numPages > MOST_PAGES) {
        throw new ImportError(
          'too-large',
          `Tệp PDF có ${pdf.numPages} trang, nhiều hơn mọi báo cáo thường gặp. Hãy tách riêng báo cáo rồi nhập lại.`,
        );
      }
      const pages: PageContent[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        pages.push(await readPage(page, OPS));
        page.cleanup();
      }
      return pages;
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ImportError(
        'encrypted',
        'Tệp PDF có mật khẩu. Hãy mở bằng mật khẩu, in hoặc lưu lại thành PDF không khóa rồi nhập lại.',
      );
    }
    throw new ImportError(
      'damaged',
      'Tệp PDF bị hỏng, không đọc được. Hãy tải lại tệp, hoặc in lại thành PDF từ văn bản gốc rồi nhập lại.',
    );
  }
}
