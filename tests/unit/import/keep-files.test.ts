import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepOriginal } from '../../../src/import/keep-files.ts';
import { reportFile, temporaryArchive } from '../archive/temporary-archive.ts';

const NAME = 'báo cáo.txt';

/** An archive that keeps a file under a name as macOS writes it. */
function archiveWithOriginal() {
  const archive = temporaryArchive();
  const folder = join(archive.contentDir, 'originals');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NAME.normalize('NFD')), 'một');
  const keep = (text: string, slug: string, force = false): Promise<void> =>
    keepOriginal(archive.contentDir, { name: NAME, bytes: Buffer.from(text), slug }, force);
  return { archive, folder, keep };
}

describe('an original of a name that another file has, also as macOS writes it', () => {
  it('is refused where it differs, and replaced only where that is forced', async () => {
    const { folder, keep } = archiveWithOriginal();
    await keep('một', 'lang-son-2020');
    await expect(keep('hai', 'lang-son-2020')).rejects.toThrow(/đã có và khác/);
    const named = readdirSync(folder).filter((name) => name.normalize('NFC') === NAME);
    expect(named.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['một']);
    await keep('hai', 'lang-son-2020', true);
    expect(readFileSync(join(folder, named[0] ?? ''), 'utf8')).toBe('hai');
  });

  it.each([
    ['in lines of its own', `source:\n  file: ${NAME}\n  transcription: clean`],
    ['in quotes', `source:\r\n  file: "${NAME}"\r\n  transcription: clean`],
    ['in one line', `source: { transcription: clean, file: ${NAME} }`],
  ])('never takes the place of another report’s, named %s', async (_what, source) => {
    const { archive, folder, keep } = archiveWithOriginal();
    const report = reportFile({ period: '2020' }).replace(/^source:.*$/m, source);
    archive.write('reports/lang-son-2020.md', report);
    await expect(keep('hai', 'lang-son-2021', true)).rejects.toThrow(/bản gốc của báo cáo lang-son-2020/);
    expect(readFileSync(join(folder, NAME.normalize('NFD')), 'utf8')).toBe('một');
    await keep('hai', 'lang-son-2020', true);
  });
});
