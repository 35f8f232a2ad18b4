import type { PageContent } from '../pdf/page-content.ts';
import { cutOut, type Box, type GreyPicture } from './grey-picture.ts';
import { pageContents, type DoubtfulMark, type ReadPage } from './page-items.ts';
import type { PagePictures } from './page-pictures.ts';
import type { PageLine, PageReading, PageWord } from './page-reading.ts';
import { readPagePicture } from './read-page-picture.ts';
import { openRecogniser } from './recogniser.ts';
import type { ScanPrograms } from './scan-programs.ts';
import type { RecordedWord, ScanDoubt, ScanPage, ScanReading } from '../../domain/scan-record.ts';

/** Each takes some 150 MB, and a page some seconds of one core. */
const WORKERS = 2;

/** Told after each page. */
export type OnScannedPage = (done: number, total: number) => void;

/** Scanned pages, read. */
export interface ScannedPages extends ScanReading {
  /** In the order of the pages asked for. */
  readonly contents: readonly PageContent[];
  readonly doubtfulMarks: readonly DoubtfulMark[];
}

interface FinishedPage extends ReadPage {
  readonly record: ScanPage;
  readonly doubts: readonly ScanDoubt[];
}

/**
 * Reads pages that are pictures.
 *
 * @param indices of the pages to read, from 0
 */
export async function readScannedPages(
  source: PagePictures,
  indices: readonly number[],
  programs: ScanPrograms,
  onPage?: OnScannedPage,
): Promise<ScannedPages> {
  const finished: FinishedPage[] = [];
  const pictures = new Map<string, Uint8Array>();
  const waiting = [...indices.entries()];
  let done = 0;
  const work = async (): Promise<void> => {
    const recogniser = await openRecogniser(programs);
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [at, index] = next;
        const reading = await readPagePicture(await source.picture(index), recogniser, programs);
        finished[at] = await finish(reading, index + 1, programs, pictures);
        done += 1;
        onPage?.(done, indices.length);
      }
    } finally {
      await recogniser.close();
    }
  };
  const ends = await Promise.allSettled(
    Array.from({ length: Math.min(WORKERS, indices.length) }, () => work().finally(() => waiting.splice(0))),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const { contents, doubtfulMarks } = pageContents(finished);
  return {
    contents,
    doubtfulMarks,
    record: {
      version: 1,
      pages: finished.map(({ record }) => record),
      doubts: finished.flatMap(({ doubts }) => doubts),
    },
    pictures,
  };
}

/** What is kept of a page once its picture is let go. */
async function finish(
  { picture, degrees, rules, lines }: PageReading,
  page: number,
  programs: Pick<ScanPrograms, 'sharp'>,
  pictures: Map<string, Uint8Array>,
): Promise<FinishedPage> {
  const placed = lines.toSorted((a, b) => a.baseline - b.baseline).flatMap(wordsOf);
  const doubts: ScanDoubt[] = [];
  for (const [index, { word, line }] of placed.entries()) {
    if (!word.doubt) continue;
    const name = `trang-${String(page).padStart(3, '0')}-${String(doubts.length + 1).padStart(2, '0')}.png`;
    pictures.set(name, await cutOutPng(picture, word.box, line.size, programs));
    doubts.push({
      ...{ page, text: word.text },
      ...(word.other === undefined ? {} : { other: word.other }),
      ...{ why: word.doubt, word: index, picture: name },
    });
  }
  const { width, height, dpi } = picture;
  const words = placed.map(({ word: { text, box, confidence } }): RecordedWord => {
    const [x0, y0, x1, y1] = [box.x0, box.y0, box.x1, box.y1].map(Math.round);
    return [text, x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0, Math.round(confidence)];
  });
  const record = { page, width, height, dpi: Math.round(dpi), degrees, words };
  return { rules, lines, dpi, height, record, doubts };
}

const wordsOf = (line: PageLine): { word: PageWord; line: PageLine }[] =>
  line.words.map((word) => ({ word, line }));

/** A word with what stands around it, as a small picture. */
async function cutOutPng(
  picture: GreyPicture,
  box: Box,
  size: number,
  { sharp }: Pick<ScanPrograms, 'sharp'>,
): Promise<Uint8Array> {
  const room = {
    x0: box.x0 - size * 7,
    x1: box.x1 + size * 4,
    y0: box.y0 - size * 0.9,
    y1: box.y1 + size * 0.8,
  };
  const { width, height, data } = cutOut(picture, room);
  return sharp(data, { raw: { width, height, channels: 1 } })
    .png({ palette: true, colours: 8, compressionLevel: 9 })
    .toBuffer();
}
