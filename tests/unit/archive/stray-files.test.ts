import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFile, temporaryArchive } from './temporary-archive.ts';

const REPORT = reportFile();

async function strayIn(files: Readonly<Record<string, string>>) {
  const archive = temporaryArchive();
  for (const [path, text] of Object.entries(files)) archive.write(path, text);
  const { faults } = await archive.load(true);
  return faults.filter(({ rule }) => rule === 'file-unread');
}

describe('a file of the content folder that nobody reads', () => {
  it.each([
    ['a report whose ending is in capitals', 'reports/lang-son-2024-q2.MD', 'lang-son-2024-q2.md'],
    ['a report that Notepad saved', 'reports/lang-son-2024-q2.md.txt', 'lang-son-2024-q2.md'],
    ['a report with the long ending', 'reports/lang-son-2024-q2.markdown', 'lang-son-2024-q2.md'],
    ['an indicator with the long ending', 'indicators/so-ca.Markdown', 'so-ca.md'],
    ['a report in a sub-folder', 'reports/2024/lang-son-2024-q2.md', 'thư mục con'],
    ['a report deep in sub-folders', 'reports/2024/quy/lang-son-2024-q2.MD', 'thư mục con'],
    ['an indicator in a sub-folder', 'indicators/ngan-sach/so-ca.md', 'thư mục con'],
    ['a document that was not imported', 'reports/bao cao quý II.docx', 'npm run import'],
    ['a report in no folder', 'lang-son-2024-q2.md', 'Chuyển vào reports/'],
    ['a catalogue with the short ending', 'glossary.yml', 'glossary.yaml'],
    ['a catalogue that Notepad saved', 'topics.yaml.txt', 'topics.yaml'],
    ['a catalogue in capitals', 'Abbreviations.yaml', 'abbreviations.yaml'],
  ])('is an error where it was meant as content: %s', async (_what, path, remedy) => {
    const faults = await strayIn({ [path]: REPORT });
    expect(faults).toMatchObject([{ file: path, severity: 'error', message: 'Tệp này không được đọc.' }]);
    expect(faults[0]?.hint).toContain(remedy);
  });

  it.each([
    ['a sheet', 'tong-hop.xlsx', 'tong-hop.xlsx'],
    ['a note without frontmatter', 'ghi-chu.md', 'ghi-chu.md'],
    ['a picture among the reports', 'reports/anh.png', 'reports/anh.png'],
    ['a folder of pictures among the reports', 'reports/anh/mot.png', 'reports/anh/'],
    ['a folder of its own', 'ban-nhap/mot.docx', 'ban-nhap/'],
    ['an original that no report names', 'originals/cu.pdf', 'originals/cu.pdf'],
    ['an original that no browser shows', 'originals/cu.doc', 'originals/cu.doc'],
    ['a logo that no page can show', 'brand/Biểu trưng.tiff', 'brand/Biểu trưng.tiff'],
  ])('is a warning where it was not: %s', async (_what, path, told) => {
    expect(await strayIn({ [path]: 'x' })).toMatchObject([{ file: told, severity: 'warning' }]);
  });

  it('is never to be renamed over another one', async () => {
    const faults = await strayIn({
      'glossary.yaml': 'terms: []',
      'glossary.yml': 'terms: []',
      'reports/lang-son-2024-q2.md': REPORT,
      'reports/lang-son-2024-q2.md.txt': REPORT,
    });
    expect(faults.map(({ hint }) => hint.slice(0, 13))).toEqual(['Đã có glossar', 'Đã có lang-so']);
  });

  it('is told of a folder whose name is nearly one that is read', async () => {
    const faults = await strayIn({ 'Report/lang-son-2024-q2.md': REPORT });
    expect(faults).toMatchObject([
      { file: 'Report/', severity: 'error', hint: expect.stringContaining('reports') },
    ]);
  });

  it('is told also where it is a link to a folder, whose files are not followed', async () => {
    const archive = temporaryArchive();
    mkdirSync(join(archive.contentDir, '../ngoai'));
    symlinkSync(join(archive.contentDir, '../ngoai'), join(archive.contentDir, 'reports/ngoai'));
    const { faults } = await archive.load();
    expect(faults.map(({ file }) => file)).toContain('reports/ngoai/');
  });

  it('is no fault where systems, editors, Git or people for people leave it', async () => {
    const names = [
      '.DS_Store',
      '.git/HEAD',
      '.gitattributes',
      '.obsidian/app.json',
      '.vscode/settings.json',
      'Thumbs.db',
      'desktop.ini',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'reports/README.md',
      'reports/.DS_Store',
      'reports/.lang-son-2024-q1.md.swp',
      'reports/~$bao-cao.docx',
      'reports/lang-son-2024-q1.md~',
      'reports/lang-son-2024-q1.md.bak',
      'reports/#lang-son-2024-q1.md#',
      'originals/Thumbs.db',
      'trang/.kho-bao-cao.json',
    ];
    expect(await strayIn(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual([]);
  });

  it('is no fault where it holds the restored words of a report that is there', async () => {
    const faults = await strayIn({
      'reports/lang-son-2024-q2.md': REPORT,
      'reports/lang-son-2024-q2.restored.json': '{}',
      'reports/lang-son-2024-q3.restored.json': '{}',
    });
    expect(faults).toMatchObject([{ file: 'reports/lang-son-2024-q3.restored.json' }]);
  });

  it('is no fault where a report names it as its original, however its accents are written', async () => {
    const file = 'Báo cáo quý II.pdf';
    const faults = await strayIn({
      'reports/lang-son-2024-q2.md': reportFile({ source: `{ file: ${file}, transcription: clean }` }),
      [`originals/${file.normalize('NFD')}`]: '%PDF',
    });
    expect(faults).toEqual([]);
  });
});
