import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts';
import { loadScanPrograms } from '../../../../src/import/scan/scan-programs.ts';
import { line, writtenPdf } from '../../../generators/odd-files/written-pdf.ts';

// The packages that read scans are optional.
const canRead = await loadScanPrograms().then(
  () => true,
  () => false,
);

/** A scan of 480 by 330 points, with lines that a program has laid under it for searching. */
async function scanWith(laid: readonly string[]): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp('tests/fixtures/scans/prose.png')
    .greyscale()
    .toColourspace('b-w')
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true });
  const text = laid.map((own, index) => line(own, 40, 280 - index * 20)).join('\n');
  const picture = `q 480 0 0 330 0 0 cm BI /W ${info.width} /H ${info.height} /CS /G /BPC 8 /F [/AHx /DCT] ID ${data.toString('hex')}> EI Q`;
  return writtenPdf([{ content: `3 Tr ${text} 0 Tr\n${picture}`, entries: '/MediaBox [0 0 480 330]' }]);
}

describe.runIf(canRead)('a scan with a text laid under it', () => {
  it('is read anew from its picture, and this is said', async () => {
    const laid = [
      'Trong quy, tinh da gieo trong 12.480 ha cay hang nam',
      'Thu ngan sach uoc 1.841,3 ty dong.',
    ];
    const { lines, notices, recognised, scan } = await readPdf(await scanWith(laid));
    const text = lines.map((own) => own.text).join('\n');
    expect(text).toContain('gieo trồng 12.450 ha cây hằng năm');
    expect(text).toContain('1.847,3 tỷ đồng');
    expect(text).not.toContain('12.480');
    expect(recognised).toBe(true);
    expect(scan?.record.pages.map(({ page }) => page)).toEqual([1]);
    expect(notices?.map(({ what }) => what).join('\n')).toContain('lớp chữ ẩn dưới ảnh');
  }, 240_000);
});
