import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../src/import/import-error.ts';
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts';
import { plainPdf } from '../../../generators/plain-pdf.ts';

const LINES = ['BAO CAO', 'Tong thu dat 12,5 ty dong.', 'Nam sau se tang.'];

const refusal = (bytes: Uint8Array): Promise<unknown> =>
  readPdf(bytes).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

describe('a PDF', () => {
  it.each([undefined, 90, 180, 270] as const)(
    'reads the same when its page is turned by %s',
    async (rotate) => {
      const { lines, notices } = await readPdf(plainPdf(LINES, rotate ? { rotate } : {}));
      expect(
        lines
          .map(({ text }) => text)
          .filter(Boolean)
          .join(' '),
      ).toBe(LINES.join(' '));
      expect(notices).toBeUndefined();
    },
  );

  it('keeps the order of letters where a line is set in two fonts, one after the other', async () => {
    const { lines } = await readPdf(plainPdf(LINES, { lacking: 'aoi' }));
    expect(lines.map(({ text }) => text).join(' ')).toContain('Tong thu dat 12,5 ty dong.');
  });

  it('has text that stands sideways told, not silently dropped', async () => {
    const { lines, notices } = await readPdf(plainPdf(LINES, { sideways: 'Dau cong van den' }));
    expect(lines.map(({ text }) => text).join(' ')).not.toContain('cong van');
    expect(notices?.map(({ what }) => what).join(' ')).toContain('“Dau cong van den” (trang 1)');
  });

  it.each(['left', 'right', 'upside-down'] as const)(
    'is read where its text lies %s on a page that is shown upright',
    async (lying) => {
      const { lines, notices } = await readPdf(plainPdf(LINES, { lying }));
      const texts = lines.map(({ text }) => text).filter(Boolean);
      expect(texts.join(' ')).toBe(LINES.join(' '));
      expect(notices).toBeUndefined();
    },
  );

  it('is read once where it sets each text twice to make it bold', async () => {
    const { lines } = await readPdf(plainPdf(LINES, { overprint: 0.4 }));
    expect(lines.map(({ text }) => text.replaceAll('*', '')).join(' ')).toContain(
      'Tong thu dat 12,5 ty dong.',
    );
    expect(
      lines
        .map(({ text }) => text)
        .join(' ')
        .match(/ty dong/gu),
    ).toHaveLength(1);
  });

  it.each(['hidden', 'covered'] as const)('is a scan where its text is %s', async (scanned) => {
    expect((await readPdf(plainPdf(LINES, { scanned }))).recognised).toBe(true);
    expect((await readPdf(plainPdf(LINES, { picture: true }))).recognised).toBeUndefined();
  });

  it('has its pictures told', async () => {
    const { notices } = await readPdf(plainPdf(LINES, { picture: true }));
    expect(notices?.map(({ what }) => what).join(' ')).toContain('1 hình');
  });

  it('of pictures alone is refused, with what to do', async () => {
    expect(await refusal(plainPdf([], { picture: true }))).toBe('no-text');
  });

  it('whose fonts do not say which letters they show is refused, with what to do', async () => {
    const drawn = ['7KX QJKQ VFKK WUQQ', 'FFQJ QKWSWU XQJFKK', 'WULLQN LQKWH VFKSK', 'BXQJ QJQJ SWTTU FFF'];
    const line = (text: string): string => `${text} ${text} QKLL`;
    await expect(readPdf(plainPdf(drawn.map(line)))).rejects.toThrow(/ToUnicode.*Word/u);
  });

  it('that needs a password is refused, with what to do', async () => {
    expect(await refusal(plainPdf(LINES, { encrypted: true }))).toBe('encrypted');
  });
});
