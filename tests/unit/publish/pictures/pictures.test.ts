import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pictureSvg } from '../../../../src/publish/pictures/compose.ts';
import { letteringOf } from '../../../../src/publish/pictures/lettering.ts';
import { writePictures } from '../../../../src/publish/pictures/write-pictures.ts';
import { archive, report } from '../small-archive.ts';

const COLOURS = { accent: '#25397a', mark: '#a3281c' };
const content = { site: 'Kho thử', kicker: 'Chỉ tiêu', title: 'Tổng thu', foot: 'Nhóm thử' };

describe('lettering', () => {
  const lettering = letteringOf(600);

  it('has every letter of Vietnamese', () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'.split('');
    const tones = letters.flatMap((letter) =>
      'aăâeêioôơuưy'.includes(letter)
        ? ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize())
        : [letter],
    );
    for (const letter of [...tones, ...tones.map((tone) => tone.toUpperCase())]) {
      expect(lettering.width(letter, 10), letter).toBeGreaterThan(1);
      expect(lettering.outline(letter, 0, 0, 10), letter).toMatch(/^M/);
    }
  });

  it('draws outlines of numbers alone, wherever they begin', () => {
    for (let x = 0; x < 100; x += 0.7) {
      expect(lettering.outline('Tổng thu ngân sách nhà nước 7.353,5 tỷ', x, 256, 54)).toMatch(
        /^[MLQCZ\d.\- ]+$/,
      );
    }
  });

  it('breaks text into lines that fit, and says where it was cut', () => {
    const lines = lettering.lines('một hai ba bốn năm sáu bảy tám chín mười', 120, 20, 2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(lettering.width(line, 20)).toBeLessThanOrEqual(120);
    expect(lines[1]).toMatch(/…$/);
    expect(lettering.lines('x'.repeat(500), 120, 20, 3)).toHaveLength(1);
    expect(lettering.lines('', 120, 20, 3)).toEqual([]);
  });
});

describe('a picture', () => {
  it('holds no text that could be read as markup', () => {
    const svg = pictureSvg({ ...content, title: '</svg><script>alert(1)</script>&lt;' }, COLOURS);
    expect(svg).not.toMatch(/script|alert|&/);
  });

  it('is drawn for the site, each report and each indicator, once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const small = archive({ reports: [report()] });
    const [outDir, cache] = [join(folder, 'out'), join(folder, 'cache')];
    expect(await writePictures(small, outDir, cache)).toBe(3);
    expect(await writePictures(small, outDir, cache)).toBe(0);
    for (const path of ['anh/kho.png', 'anh/bao-cao/tinh-thu-2024-q1.png', 'anh/chi-tieu/thu.png']) {
      expect(existsSync(join(outDir, path)), path).toBe(true);
      const png = readFileSync(join(outDir, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
});
