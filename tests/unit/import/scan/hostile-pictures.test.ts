import { deflateSync } from 'node:zlib';
import { loadScanPrograms } from '../../../../src/import/scan/scan-programs.ts';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../src/import/import-error.ts';
import { readSourceFile } from '../../../../src/import/read-file.ts';

const refusal = (bytes: Uint8Array): Promise<string> =>
  readSourceFile(bytes).then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof ImportError)) throw error;
      return error.code;
    },
  );

/** A PNG that says to be of this size and holds next to nothing. */
function hollowPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])));
    return Buffer.concat([length, Buffer.from(type), data, crc]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

// The packages that read scans are optional; `read-scan.test.ts` says where they are missing.
const programs = await loadScanPrograms().catch(() => undefined);

describe.runIf(programs)('a picture that is none', () => {
  it('is refused where its pixels would fill the memory', async () => {
    expect(await refusal(hollowPng(60_000, 60_000))).toBe('too-large');
  });

  it('is refused where half of it is missing', async () => {
    const { default: sharp } = await import('sharp');
    const page = await sharp('tests/fixtures/scans/prose.png').jpeg().toBuffer();
    expect(await refusal(page.subarray(0, page.length / 2))).toBe('damaged');
    expect(await refusal(page.subarray(0, 40))).toBe('damaged');
  });

  it('is refused where its first bytes alone are a picture', async () => {
    const starts = ['89504e470d0a1a0a', 'ffd8ffe0', '49492a0008000000', '4d4d002a00000008'];
    for (const start of starts) {
      const bytes = Buffer.concat([Buffer.from(start, 'hex'), Buffer.from('chỉ là vài chữ '.repeat(30))]);
      expect(await refusal(bytes)).toBe('damaged');
    }
  });

  it('is told to have no text where nothing is printed on it', async () => {
    const { default: sharp } = await import('sharp');
    expect(
      await refusal(
        await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      ),
    ).toBe('no-text');
  }, 60_000);
});
