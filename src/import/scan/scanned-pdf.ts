import type { ScanReading } from '../../domain/scan-record.ts';
import { ImportError } from '../import-error.ts';
import type { PageContent } from '../pdf/page-content.ts';
import type { FileNotice } from '../source-text.ts';
import { isUnreadable } from '../transcription.ts';
import { pdfPictures } from './page-pictures.ts';
import { readScannedPages, type OnScannedPage } from './read-scan.ts';
import { loadScanPrograms } from './scan-programs.ts';
import { readAnew, scanNotices, unscannedPages } from './scan-notices.ts';

/** A page under a picture with fewer letters has a stamp's or a signature's; its text is in the picture. */
const FEW_LETTERS = 60;

/** A PDF's pages, those that are pictures read from them. */
export interface RecognisedPages {
  readonly pages: readonly PageContent[];
  readonly scan?: ScanReading;
  readonly notices?: readonly FileNotice[];
}

/**
 * Reads those of a PDF's pages that are pictures, with a text laid under them or without, and those whose fonts do not say
 * which letters they show.
 *
 * @throws ImportError `no-ocr` where no page has text and the programs that read scans are not installed
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: readonly PageContent[],
  onPage?: OnScannedPage,
): Promise<RecognisedPages> {
  const indices = pages.flatMap((page, index) => (isPicture(page) ? [index] : []));
  if (indices.length === 0) return { pages };
  const programs = await loadScanPrograms().catch((error: unknown) => {
    if (!(error instanceof ImportError) || pages.every((page) => isPicture(page) && !isLaid(page)))
      throw error;
    return undefined;
  });
  if (!programs) {
    const unread = indices.filter((index) => !isLaid(pages[index])).map((index) => index + 1);
    return { pages, ...(unread.length > 0 ? { notices: [unscannedPages(unread)] } : {}) };
  }
  const source = await pdfPictures(bytes, programs, (index) => dpiOf(pages[index]));
  try {
    const { contents, record, pictures, doubtfulMarks } = await readScannedPages(
      source,
      indices,
      programs,
      onPage,
    );
    const used = new Map(
      indices.flatMap((index, at) => {
        const [own, read] = [pages[index], contents[at]];
        return own && read && isBetter(read, own) ? [[index, read] as const] : [];
      }),
    );
    const merged = pages.map((page, index) => used.get(index) ?? page);
    if (![...used.values()].some(({ items }) => items.length > 0)) return { pages: merged };
    const isUsed = ({ page }: { readonly page: number }): boolean => used.has(page - 1);
    const own = { ...record, pages: record.pages.filter(isUsed), doubts: record.doubts.filter(isUsed) };
    return {
      pages: merged,
      scan: { record: own, pictures },
      notices: [
        ...scanNotices(own, doubtfulMarks, pages.length),
        ...readAnew([...used.keys()].filter((index) => isLaid(pages[index])).map((index) => index + 1)),
      ],
    };
  } finally {
    source.close();
  }
}

/** Whether a page's words are to be read from its picture. */
function isPicture(page: PageContent): boolean {
  const { largestPicture, pictures } = page;
  const letters = lettersOf(page);
  if (letters === 0) return pictures > 0;
  if (isLaid(page)) return true;
  if ((largestPicture?.share ?? 0) > 0.5 && letters < FEW_LETTERS) return true;
  return isUnreadable(textOf(page));
}

/**
 * Whether most of a page's text is laid under its picture, unseen: what another program read, and may have misread. Nothing
 * tells which of its numbers are sure, so that the picture is read anew.
 */
const isLaid = (page: PageContent | undefined): boolean =>
  page !== undefined && page.pictures > 0 && (page.laid ?? 0) * 2 > textOf(page).length;

/** A picture that gives fewer letters than a text laid under it, by more than this share, is too coarse to read. */
const LEAST_OF_LAID = 0.7;

/** Whether a page's picture says more than the page has itself. */
const isBetter = (read: PageContent, own: PageContent): boolean =>
  lettersOf(read) >= lettersOf(own) * (isLaid(own) ? LEAST_OF_LAID : 1) || isUnreadable(textOf(own));

const textOf = ({ items }: PageContent): string => items.map(({ text }) => text).join(' ');
const lettersOf = (page: PageContent): number => textOf(page).replace(/[^\p{L}\p{N}]/gu, '').length;

const dpiOf = (page: PageContent | undefined): number | undefined => {
  const { share = 0, dpi = 0 } = page?.largestPicture ?? {};
  return share > 0.3 && dpi > 0 ? dpi : undefined;
};
