import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertDocument } from '../../../../src/import/libreoffice/convert-document.ts';
import { findSoffice } from '../../../../src/import/libreoffice/find-soffice.ts';
import { readSourceFile } from '../../../../src/import/read-file.ts';

const RTF = String.raw`{\rtf1\ansi\ansicpg1258\deff0{\fonttbl{\f0 Times New Roman;}}\f0 X\u227? Ch\u7907? M\u7899?i thu \b 41,5\b0  t\u7927? \u273?\u7891?ng.\par}`;
const bytes = new TextEncoder().encode(RTF);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soffice-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program in LibreOffice's place that does what the lines of a shell say. */
function program(lines: string): string {
  const path = join(folder, 'soffice');
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('a document that LibreOffice is to convert', () => {
  it('is refused with what to do where LibreOffice is not installed', async () => {
    await expect(convertDocument(bytes, 'rtf', { soffice: undefined })).rejects.toThrow(/cài LibreOffice/u);
  });

  it('is refused, and the program ended with all that it started, where it takes too long', async () => {
    const mark = join(folder, 'still-running');
    const slow = program(`(sleep 2; touch ${mark}) &\nwait`);
    await expect(convertDocument(bytes, 'rtf', { soffice: slow, longestMs: 200 })).rejects.toThrow(
      /quá lâu/u,
    );
    await new Promise((resolve) => setTimeout(resolve, 2300));
    expect(existsSync(mark)).toBe(false);
  });

  it('is refused where the program makes nothing of it or cannot be started', async () => {
    await expect(convertDocument(bytes, 'doc', { soffice: program('exit 1') })).rejects.toThrow(
      /không đọc được/u,
    );
    await expect(convertDocument(bytes, 'doc', { soffice: join(folder, 'none') })).rejects.toThrow(
      /không đọc được/u,
    );
  });

  it('leaves nothing behind in the folder for temporary files', async () => {
    const before = process.env.TMPDIR;
    writeFileSync(join(folder, 'keep'), '');
    try {
      process.env.TMPDIR = folder;
      await expect(convertDocument(bytes, 'doc', { soffice: program('exit 0') })).rejects.toThrow();
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    expect(readdirSync(folder).sort()).toEqual(['keep', 'soffice']);
  });
});

const installed = findSoffice() !== undefined;
// eslint-disable-next-line no-console -- what is left out is told
if (!installed) console.warn('!!! LibreOffice is not installed: reading of .doc and .rtf is left untested.');

describe.skipIf(!installed)('a document of an older format', () => {
  it('is read through the installed LibreOffice, and the keeper is told', { timeout: 120_000 }, async () => {
    const { lines, notices } = await readSourceFile(bytes);
    expect(lines.map(({ text }) => text).filter(Boolean)).toEqual(['Xã Chợ Mới thu **41,5** tỷ đồng.']);
    expect(notices?.[0]?.what).toContain('LibreOffice');
  });
});
