import type { GreyPicture, InkMap } from './grey-picture.ts';
import { inkOf } from './grey-picture.ts';
import type { ScanPrograms } from './scan-programs.ts';

/** Scanners turn a page by a degree or two. */
const MOST_DEGREES = 4;
/** A smaller slant shifts no line by half of its height. */
const LEAST_DEGREES = 0.07;
/** The angle is measured on a picture of so many pixels an inch. */
const MEASURED_DPI = 100;

/** Turns a page so that its lines lie level. @returns the page and the degrees it was turned clockwise */
export async function straighten(
  picture: GreyPicture,
  { sharp }: Pick<ScanPrograms, 'sharp'>,
): Promise<{ picture: GreyPicture; degrees: number }> {
  const degrees = slantOf(inkOf(shrunk(picture)));
  if (Math.abs(degrees) < LEAST_DEGREES) return { picture, degrees: 0 };
  const { width, height, data, dpi } = picture;
  const turned = await sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false })
    .rotate(-degrees, { background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    picture: {
      width: turned.info.width,
      height: turned.info.height,
      data: firstChannel(turned.data, turned.info.channels),
      dpi,
    },
    degrees: -degrees,
  };
}

/** The first of a raw picture's interleaved channels. */
export function firstChannel(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 1) return new Uint8Array(data.buffer, data.byteOffset, data.length);
  const grey = new Uint8Array(data.length / channels);
  for (let index = 0; index < grey.length; index += 1) grey[index] = data[index * channels] ?? 255;
  return grey;
}

/** Each pixel the mean of its square. */
function shrunk({ width, height, data, dpi }: GreyPicture): GreyPicture {
  const step = Math.max(1, Math.round(dpi / MEASURED_DPI));
  const [across, down] = [Math.floor(width / step), Math.floor(height / step)];
  const small = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      let sum = 0;
      for (let dy = 0; dy < step; dy += 1) {
        const row = (y * step + dy) * width + x * step;
        for (let dx = 0; dx < step; dx += 1) sum += data[row + dx] ?? 255;
      }
      small[y * across + x] = sum / (step * step);
    }
  }
  return { width: across, height: down, data: small, dpi: dpi / step };
}

/** Degrees that a page's lines fall to the right: along them, rows of ink and of paper differ most. */
export function slantOf({ width, height, ink }: InkMap): number {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (ink[y * width + x]) {
        xs.push(x - width / 2);
        ys.push(y);
      }
  // A picture that is mostly dark is none of text.
  if (xs.length < 200 || xs.length > width * height * 0.5) return 0;
  const margin = Math.ceil(width * 0.05) + 1;
  const contrast = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const rows = new Float64Array(height + 2 * margin);
    for (let index = 0; index < xs.length; index += 1) {
      const row = Math.round((ys[index] ?? 0) - (xs[index] ?? 0) * slope + margin);
      if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
    }
    let sum = 0;
    for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
    return sum;
  };
  const best = (around: number, reach: number, step: number): number => {
    let [angle, most] = [around, contrast(around)];
    for (let at = around - reach; at <= around + reach + 1e-9; at += step) {
      const value = contrast(at);
      if (value > most) [angle, most] = [at, value];
    }
    return angle;
  };
  const coarse = best(0, MOST_DEGREES, 0.25);
  const fine = best(coarse, 0.25, 0.03);
  return contrast(fine) > contrast(0) * 1.02 ? fine : 0;
}
