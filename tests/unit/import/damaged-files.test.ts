import { describe, expect, it } from 'vitest';
import { depth } from '../../depth.ts';
import { BYTE_DAMAGES } from '../../generators/damages.ts';
import { importDamaged, seedFiles } from '../../generators/import-damaged.ts';
import { readSourceFile } from '../../../src/import/read-file.ts';

/** In all, with the text damages of `damaged-inputs.test.ts`, more than 300; 10,000 are in the bench. */
const SEEDS = depth(4, 1);

// What LibreOffice makes of files that only begin like its own is none of what is tested here.
process.env.SOFFICE = 'off';

describe('a damaged file of any format', () => {
  it.each(Object.keys(BYTE_DAMAGES))('%s ends in a sound draft or a clear message', async (name) => {
    const files = await seedFiles();
    for (const [format, bytes] of Object.entries(files)) {
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const fault = await importDamaged(bytes, name, seed);
        expect(fault, `${format}, seed ${seed}`).toBeUndefined();
      }
    }
  });

  it('of a kind that import does not read is refused with what to do', async () => {
    const refused = (text: string): Promise<unknown> =>
      readSourceFile(Buffer.from(text, 'latin1')).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : error),
      );
    expect(await refused('')).toContain('rỗng');
    expect(await refused('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1')).toContain('.docx');
    expect(await refused('{\\rtf1 Báo cáo}')).toContain('RTF');
    expect(await refused('\u0089PNG\r\n\u001A\n')).toContain('ảnh');
    expect(await refused('PK\u0003\u0004 không phải tệp nén')).toContain('hỏng');
    expect(await refused('%PDF-1.7 không có gì')).toContain('hỏng');
  });
});
