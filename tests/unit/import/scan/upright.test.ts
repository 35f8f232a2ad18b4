import { describe, expect, it } from 'vitest';
import type { GreyPicture } from '../../../../src/import/scan/grey-picture.ts';
import type { PageReading } from '../../../../src/import/scan/page-reading.ts';
import { quarterTurned, readUpright } from '../../../../src/import/scan/upright.ts';

/** A picture whose upper left pixel alone is black, with enough ink to be a page. */
const picture: GreyPicture = {
  width: 3,
  height: 2,
  data: Uint8Array.from([0, 100, 255, 255, 100, 255]),
  dpi: 200,
};

const line = (confidence: number, xs: readonly number[]): PageReading['lines'][number] => ({
  words: xs.map((x0) => ({ text: 'nghiệp', box: { x0, x1: x0 + 50, y0: 0, y1: 20 }, confidence })),
  baseline: 20,
  size: 20,
});

const reading = (own: GreyPicture, lines: PageReading['lines']): PageReading => ({
  picture: own,
  degrees: 0,
  rules: [],
  lines,
});

describe('a page that does not stand upright', () => {
  it('is turned by quarters, clockwise', () => {
    const turned = quarterTurned(picture, 1);
    expect([turned.width, turned.height]).toEqual([2, 3]);
    expect([...turned.data]).toEqual([255, 0, 100, 100, 255, 255]);
    expect([...quarterTurned(picture, 4).data]).toEqual([...picture.data]);
  });

  it('is read as it stands where that is sure', async () => {
    let readings = 0;
    await readUpright(picture, async (own) => {
      readings += 1;
      return reading(own, [line(95, [0, 60, 120])]);
    });
    expect(readings).toBe(1);
  });

  it('is read turned where that is surer, and where its words run from right to left', async () => {
    const sideways = await readUpright(picture, async (own) =>
      reading(own, [line(own.width === 2 ? 93 : 30, [0, 60, 120])]),
    );
    expect(sideways.picture.width).toBe(2);
    const headlong = await readUpright(picture, async (own) =>
      reading(own, [line(95, own.data[5] === 0 ? [0, 60, 120] : [120, 60, 0])]),
    );
    expect(headlong.picture.data[5]).toBe(0);
  });
});
