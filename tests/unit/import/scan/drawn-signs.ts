import type { Box, GreyPicture } from '../../../../src/import/scan/grey-picture.ts';

/** Which of the seven strokes of a calculator's digit are drawn: top, upper left and right, middle, lower left and right, foot. */
const STROKES: Readonly<Record<string, string>> = {
  '0': '1110111',
  '1': '0010010',
  '2': '1011101',
  '3': '1011011',
  '4': '0111010',
  '5': '1101011',
  '6': '1101111',
  '7': '1010010',
  '8': '1111111',
  '9': '1111011',
};

/** A picture with digits drawn in it from left to right, and where each stands. */
export function drawnDigits(
  digits: string,
  { high = 24, noise = 0 }: { readonly high?: number; readonly noise?: number } = {},
): { picture: GreyPicture; boxes: Box[] } {
  const [wide, thick] = [Math.round(high * 0.6), Math.max(2, Math.round(high * 0.12))];
  const pitch = wide + thick * 2;
  const [width, height] = [pitch * digits.length + pitch, high + 20];
  const data = new Uint8Array(width * height).fill(255);
  // The same noise each time.
  for (let index = 0; index < data.length; index += 1)
    data[index] = 255 - ((index * 7919) % 97 < 20 ? noise : 0);
  const fill = (x0: number, y0: number, x1: number, y1: number): void => {
    for (let y = y0; y < y1; y += 1) data.fill(0, y * width + x0, y * width + x1);
  };
  const boxes = [...digits].map((digit, index) => {
    const [x, y] = [pitch * index + thick, 10];
    const [middle, foot, right] = [y + Math.round(high / 2), y + high, x + wide];
    const strokes = [...(STROKES[digit] ?? '')].map((stroke) => stroke === '1');
    if (strokes[0]) fill(x, y, right, y + thick);
    if (strokes[1]) fill(x, y, x + thick, middle);
    if (strokes[2]) fill(right - thick, y, right, middle);
    if (strokes[3]) fill(x, middle - 1, right, middle - 1 + thick);
    if (strokes[4]) fill(x, middle, x + thick, foot);
    if (strokes[5]) fill(right - thick, middle, right, foot);
    if (strokes[6]) fill(x, foot - thick, right, foot);
    return { x0: x, x1: right, y0: y, y1: foot };
  });
  return { picture: { width, height, data, dpi: 200 }, boxes };
}
