/** A page as a picture in shades of grey, 0 black to 255 white, row by row from the top. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Pixels an inch. */
  readonly dpi: number;
}

/** A part of a picture in pixels, with its upper left corner as origin; ends are excluded. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A picture with ink and paper alone: 1 is ink. */
export interface InkMap {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** The part of a box that lies in a picture, in whole pixels. */
export function withinPicture({ width, height }: { width: number; height: number }, box: Box): Box {
  const x0 = Math.min(width - 1, Math.max(0, Math.floor(box.x0)));
  const y0 = Math.min(height - 1, Math.max(0, Math.floor(box.y0)));
  return {
    x0,
    y0,
    x1: Math.max(x0 + 1, Math.min(width, Math.ceil(box.x1))),
    y1: Math.max(y0 + 1, Math.min(height, Math.ceil(box.y1))),
  };
}

/** Cuts a part out of a picture; what lies outside is left out. */
export function cutOut(picture: GreyPicture, box: Box): GreyPicture {
  const { x0, y0, x1, y1 } = withinPicture(picture, box);
  const [width, height] = [x1 - x0, y1 - y0];
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = (y0 + row) * picture.width + x0;
    data.set(picture.data.subarray(from, from + width), row * width);
  }
  return { width, height, data, dpi: picture.dpi };
}

/** The brightness that parts ink from paper best (Otsu 1979), kept within what ink and paper can be. */
export function inkThreshold({ data }: Pick<GreyPicture, 'data'>): number {
  const counts = new Array<number>(256).fill(0);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const total = data.length;
  const all = counts.reduce((sum, count, value) => sum + count * value, 0);
  let [below, belowSum, best, threshold] = [0, 0, 0, 128];
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    belowSum += value * (counts[value] ?? 0);
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (belowSum / below - (all - belowSum) / above) ** 2;
    if (between > best) [best, threshold] = [between, value];
  }
  return Math.min(200, Math.max(80, threshold));
}

/** Where a picture has ink. */
export function inkOf(picture: GreyPicture, threshold = inkThreshold(picture)): InkMap {
  const { width, height, data } = picture;
  const ink = new Uint8Array(width * height);
  for (let index = 0; index < ink.length; index += 1) ink[index] = (data[index] ?? 255) <= threshold ? 1 : 0;
  return { width, height, ink };
}

/** As a portable grey map (PGM), which OCR reads without decompressing anything. */
export function toPgm({ width, height, data }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}
