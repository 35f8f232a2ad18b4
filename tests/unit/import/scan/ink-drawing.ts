import type { InkMap } from '../../../../src/import/scan/grey-picture.ts';

/** Ink as drawn: `#` is ink, each sign a square of pixels. */
export function inkDrawing(rows: readonly string[], scale = 2): InkMap {
  const [width, height] = [Math.max(...rows.map(({ length }) => length)) * scale, rows.length * scale];
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      ink[y * width + x] = rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === '#' ? 1 : 0;
  return { width, height, ink };
}
