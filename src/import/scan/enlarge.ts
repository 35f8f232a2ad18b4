import { cutOut, withinPicture, type Box, type GreyPicture } from './grey-picture.ts';
import type { ScanPrograms } from './scan-programs.ts';
import { firstChannel } from './straighten.ts';

/** A part of a page at another size. */
export interface EnlargedPart {
  readonly picture: GreyPicture;
  /** From a place in it to the place on the page. */
  onPage(box: Box): Box;
}

/** Tesseract reads lines best whose digits are so many pixels high. */
export const READING_HEIGHT = 34;

/**
 * Cuts a place out of a page, as large as asked, with paper around it: a line's end at the picture's edge is misread.
 *
 * @param scale of its pixels
 */
export async function enlarged(
  picture: GreyPicture,
  box: Box,
  scale: number,
  { sharp }: Pick<ScanPrograms, 'sharp'>,
): Promise<EnlargedPart> {
  const { width, height, data, dpi } = cutOut(picture, box);
  const { x0: left, y0: top } = withinPicture(picture, box);
  const margin = 14;
  const side = margin + 8;
  const paper = paperOf(data);
  const { data: pixels, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: 'fill',
      kernel: 'cubic',
    })
    .extend({
      ...{ top: margin, bottom: margin, left: side, right: side },
      background: { r: paper, g: paper, b: paper },
    })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    picture: {
      width: info.width,
      height: info.height,
      data: firstChannel(pixels, info.channels),
      dpi: dpi * scale,
    },
    onPage: ({ x0, y0, x1, y1 }) => ({
      x0: left + (x0 - side) / scale,
      x1: left + (x1 - side) / scale,
      y0: top + (y0 - margin) / scale,
      y1: top + (y1 - margin) / scale,
    }),
  };
}

/** The brightness of a picture's paper: that of most of it. */
function paperOf(data: Uint8Array): number {
  const sorted = data.toSorted();
  return sorted[Math.floor(sorted.length * 0.8)] ?? 255;
}

/** The place around a box, wider by shares of the type's size. */
export const roomAround = ({ x0, y0, x1, y1 }: Box, across: number, down: number): Box => ({
  x0: x0 - across,
  y0: y0 - down,
  x1: x1 + across,
  y1: y1 + down,
});
