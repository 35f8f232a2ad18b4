import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { importReport, type ImportResult } from '../../../../src/import/import-report.ts';
import { readSourceFile } from '../../../../src/import/read-file.ts';
import { loadScanPrograms } from '../../../../src/import/scan/scan-programs.ts';
import type { Area } from '../../../../src/domain/area.ts';
import { ROWS } from '../../../generators/write-scans.ts';

const FIXTURES = 'tests/fixtures/scans';
const AREAS: readonly Area[] = [{ id: 'phu-son', name: 'Tỉnh Phú Sơn', level: 'province', aliases: [] }];

async function imported(bytes: Uint8Array): Promise<ImportResult> {
  const source = await readSourceFile(bytes);
  return importReport(source, { fileName: 'quet.png', area: 'phu-son', period: '2024-Q1', areas: AREAS });
}

const body = ({ markdown }: ImportResult): string => markdown.replace(/^---\n[^]*?\n---\n/u, '');

// The packages that read scans are optional; an install without them leaves this out, and says so.
const canRead = await loadScanPrograms().then(
  () => true,
  () => false,
);
if (!canRead)
  process.stderr.write('SCANS ARE NOT TESTED: tesseract.js, its data, PDFium or sharp is missing.\n');

describe.runIf(canRead)('a scanned page', () => {
  let prose: ImportResult;
  let table: ImportResult;
  beforeAll(async () => {
    const { default: sharp } = await import('sharp');
    // Turned by a degree, as a scanner's tray does.
    const turned = sharp(`${FIXTURES}/prose.png`).rotate(1, { background: '#fff' });
    prose = await imported(await turned.withMetadata({ density: 200 }).jpeg({ quality: 85 }).toBuffer());
    table = await imported(readFileSync(`${FIXTURES}/table.png`));
  }, 240_000);

  it('is read though it was turned by a degree', () => {
    expect(body(prose)).toContain(
      'tỉnh đã gieo trồng 12.450 ha cây hằng năm, đạt 96,5% kế hoạch, tăng 3,2% so với',
    );
    expect(body(prose)).toContain('1.847,3 tỷ đồng');
    expect(Math.abs(prose.scan?.record.pages[0]?.degrees ?? 0)).toBeCloseTo(1, 0);
  });

  it('is said to be recognised, and its words are kept with their places and sureness', () => {
    expect(prose.markdown).toContain('transcription: ocr');
    expect(prose.review.map(({ what }) => what).join('\n')).toContain('bản quét');
    const words = prose.scan?.record.pages[0]?.words ?? [];
    expect(words.length).toBeGreaterThan(40);
    for (const [text, x0, y0, x1, y1, confidence] of words) {
      expect(text).not.toBe('');
      expect(x1).toBeGreaterThan(x0);
      expect(y1).toBeGreaterThan(y0);
      expect(confidence).toBeGreaterThanOrEqual(0);
    }
  });

  it('has a raised mark linked to the note at its foot', () => {
    expect(body(prose)).toContain('41.230 con[^1]; các huyện');
    expect(body(prose)).toContain('25.600 m³ nước');
    expect(body(prose)).toMatch(/^\[\^1\]: Trong đó đàn trâu cày kéo là 18\.920 con, tăng 1,4%\.$/mu);
  });

  it('has a ruled table cell by cell, and every number is right or told', () => {
    const rows = body(table)
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.includes('---'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows).toHaveLength(ROWS.length);
    const told = (table.scan?.record.doubts ?? []).flatMap(({ text }) => [text]);
    ROWS.flat().forEach((cell, index) => {
      const own = rows.flat()[index] ?? '';
      if (/\d/u.test(cell) && own !== cell) expect(told, `${cell} was read as ${own}`).toContain(own);
    });
    const right = rows.flat().filter((cell, index) => cell === ROWS.flat()[index]).length;
    expect(right).toBeGreaterThanOrEqual(ROWS.flat().length - 2);
  });

  it('has a cut-out for each number to look at, named by its remark', async () => {
    const { default: sharp } = await import('sharp');
    for (const { record, pictures } of [prose.scan, table.scan].flatMap((scan) => scan ?? [])) {
      for (const { picture } of record.doubts) {
        const bytes = pictures.get(picture);
        expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png' });
      }
    }
    const named = table.review.flatMap(({ picture }) => picture ?? []);
    expect(named.toSorted()).toEqual(table.scan?.record.doubts.map(({ picture }) => picture).toSorted());
  });
});
