import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportError } from '../../../../src/import/import-error.ts';
import { unzip } from '../../../../src/import/office/unzip.ts';
import { readSourceFile } from '../../../../src/import/read-file.ts';

/** XML that unpacks to far more than any report has: a few kilobytes as they come. */
const bomb = (): Uint8Array => new Uint8Array(70_000_000).fill(0x20);

const refusal = (parts: Record<string, Uint8Array>): Promise<unknown> =>
  readSourceFile(zipSync(parts, { level: 9 })).catch((error: unknown) => error);

test.each([
  ['Word', { 'word/document.xml': bomb() }],
  ['OpenDocument', { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': bomb() }],
])('a %s file that unpacks to more than a report can be is refused unopened', async (_, parts) => {
  const error = await refusal(parts);
  expect(error).toBeInstanceOf(ImportError);
  expect(error).toMatchObject({ code: 'too-large' });
});

test('of a part that is larger than it says no more is unpacked', () => {
  const zip = zipSync({ 'word/document.xml': new Uint8Array(5_000_000) }, { level: 9 });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  // The size unpacked, in the central directory: 24 bytes behind its sign.
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  expect(Object.values(unzip(zip)).map(({ length }) => length)).toEqual([100]);
});
