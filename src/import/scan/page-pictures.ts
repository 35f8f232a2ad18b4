import { ImportError } from '../import-error.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { ScanPrograms } from './scan-programs.ts';
import { firstChannel } from './straighten.ts';

/** Pages as pictures, one at a time: a report's pictures together would fill the memory. */
export interface PagePictures {
  readonly count: number;
  /** @param index from 0 */
  picture(index: number): Promise<GreyPicture>;
  close(): void;
}

/** Recognition reads best between these; more costs time alone. */
const LEAST_DPI = 200;
const MOST_DPI = 220;
/** A3 at 300 dots an inch has 17 million. */
const MOST_PIXELS = 24_000_000;
/** More than any scanner gives for a page: what unpacks to more is a trap or no page. */
const MOST_SOURCE_PIXELS = 150_000_000;
const MOST_PAGES = 400;
/** No sheet of a report is longer than A3, in inches. */
const MOST_INCHES = 20;
/** The longer side of A4 in inches. */
const A4_LENGTH = 11.69;
const A4_WIDTH = 8.27;

/**
 * The pages of a PDF as pictures, as fine as the scanner made them.
 *
 * @param dpiOf how fine a page's own picture is, where it has one
 */
export async function pdfPictures(
  bytes: Uint8Array,
  { PDFiumLibrary }: Pick<ScanPrograms, 'PDFiumLibrary'>,
  dpiOf: (index: number) => number | undefined,
): Promise<PagePictures> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  return {
    count: document.getPageCount(),
    async picture(index) {
      const page = document.getPage(index);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const shrink = shrinkToPaper(originalWidth / 72, originalHeight / 72);
      const area = (originalWidth * originalHeight * shrink ** 2) / 72 ** 2;
      const own = dpiOf(index);
      const wanted = Math.min(MOST_DPI, Math.max(LEAST_DPI, own === undefined ? MOST_DPI : own / shrink));
      const dpi = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(area, 0.01)));
      const { width, height, data } = await page.render({
        scale: (dpi * shrink) / 72,
        colorSpace: 'BGRA',
        render: ({ data: pixels }) => Promise.resolve(pixels),
      });
      return { width, height, data: greyOf(data, 4, 2), dpi };
    },
    close() {
      document.destroy();
      library.destroy();
    },
  };
}

/**
 * Red, as grey: stamps are red, and so is what a clerk underlines; in red light both are nearly paper.
 *
 * @param red which of a pixel's channels it is
 */
function greyOf(data: Uint8Array, channels: number, red: number): Uint8Array {
  const grey = new Uint8Array(Math.floor(data.length / channels));
  for (let index = 0; index < grey.length; index += 1) grey[index] = data[index * channels + red] ?? 255;
  return grey;
}

/**
 * The pages of a picture file: PNG and JPEG have one, TIFF may have many.
 *
 * @throws ImportError `too-large`, `damaged`
 */
export async function filePictures(
  bytes: Uint8Array,
  { sharp }: Pick<ScanPrograms, 'sharp'>,
): Promise<PagePictures> {
  // Nothing is kept between pictures: pages are large and read once.
  sharp.cache(false);
  sharp.concurrency(1);
  const open = (page: number) =>
    sharp(bytes, { page, limitInputPixels: MOST_SOURCE_PIXELS, failOn: 'truncated', sequentialRead: true });
  const { pages: count = 1, width, height } = await faultsTold(() => open(0).metadata());
  if (width * height > MOST_SOURCE_PIXELS) throw tooLarge();
  if (count > MOST_PAGES) {
    throw new ImportError(
      'too-large',
      `Tệp ảnh có ${count} trang, nhiều hơn mọi báo cáo thường gặp. Hãy tách riêng báo cáo rồi nhập lại.`,
    );
  }
  return {
    count,
    picture: (index) =>
      faultsTold(async () => {
        const meta = await open(index).metadata();
        const sides = meta.autoOrient;
        const own = dpiOfFile(meta.density, sides.width, sides.height);
        const wanted = Math.min(MOST_DPI, Math.max(LEAST_DPI, own));
        const fit = Math.sqrt(MOST_PIXELS / Math.max(1, sides.width * sides.height));
        const scale = Math.min(wanted / own, fit);
        const upright = open(index).autoOrient().flatten({ background: '#fff' }).toColourspace('srgb');
        const sized =
          Math.abs(scale - 1) < 0.01
            ? upright
            : upright.resize({ width: Math.max(1, Math.round(sides.width * scale)) });
        const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
        return {
          width: info.width,
          height: info.height,
          data: firstChannel(data, info.channels),
          dpi: (own * info.width) / sides.width,
        };
      }),
    close() {
      // Nothing is open between pages.
    },
  };
}

/** Programs that give each pixel a point make pages of a metre: by how much they are larger than the A4 that was scanned. */
const shrinkToPaper = (width: number, height: number): number =>
  Math.max(width, height) > MOST_INCHES ? A4_LENGTH / Math.max(width, height) : 1;

/** A picture's own measure, where it makes a page of it; else what it would be on A4. */
function dpiOfFile(density: number | undefined, width: number, height: number): number {
  const longer = Math.max(width, height);
  const inches = density ? longer / density : 0;
  return density && inches > 4 && inches < MOST_INCHES
    ? density
    : Math.max(longer / A4_LENGTH, Math.min(width, height) / A4_WIDTH);
}

const tooLarge = (): ImportError =>
  new ImportError(
    'too-large',
    'Ảnh quá lớn (hơn 150 triệu điểm ảnh). Hãy quét lại ở 200–300 dpi, mỗi trang một ảnh, rồi nhập lại.',
  );

async function faultsTold<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof Error && /pixel limit/iu.test(error.message)) throw tooLarge();
    throw new ImportError(
      'damaged',
      'Tệp ảnh bị hỏng hoặc không phải PNG, JPEG, TIFF; không đọc được. Hãy quét hoặc tải lại tệp rồi nhập lại.',
    );
  }
}
