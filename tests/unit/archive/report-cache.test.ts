import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestOf, htmlFile, pipelineDigest } from '../../../src/archive/report-cache.ts';
import { reportFile, temporaryArchive, type TemporaryArchive } from './temporary-archive.ts';

const Q1 = 'lang-son-2024-q1';
const M01 = 'lang-son-2023-m01';

/** Marks the cached HTML, so that a test sees whether the report was rendered again. */
function mark(files: TemporaryArchive): void {
  for (const slug of [Q1, M01]) appendFileSync(htmlFile(files.cacheDir, slug), '<!-- kept -->');
}
const isKept = (files: TemporaryArchive, slug: string) =>
  readFileSync(htmlFile(files.cacheDir, slug), 'utf8').endsWith('<!-- kept -->');

describe('a report is taken from the cache', () => {
  it('where nothing has changed, with the same figures and faults', async () => {
    const files = temporaryArchive();
    files.edit(`reports/${Q1}.md`, '2.045 tỷ đồng', '2.045 vụ');
    const first = await files.load();
    mark(files);
    const second = await files.load();
    expect([isKept(files, Q1), isKept(files, M01)]).toEqual([true, true]);
    expect(second).toEqual(first);
    expect(second.faults).not.toEqual([]);
  });

  it('where it has letters from another script, which are told each time', async () => {
    const files = temporaryArchive();
    // A Cyrillic letter that looks like an `o`.
    files.edit(`reports/${Q1}.md`, 'tỷ đồng', 'tỷ đồng (t\u043eng)');
    const first = await files.load();
    expect(first.faults.map(({ rule }) => rule)).toContain('other-letters');
    mark(files);
    expect((await files.load()).faults).toEqual(first.faults);
    expect(isKept(files, Q1)).toBe(true);
  });

  it('where another report has changed', async () => {
    const files = temporaryArchive();
    await files.load();
    mark(files);
    files.edit(`reports/${Q1}.md`, '2.045 tỷ đồng', '2.046 tỷ đồng');
    const { observations } = await files.load();
    expect([isKept(files, Q1), isKept(files, M01)]).toEqual([false, true]);
    expect(observations[0]?.value).toBe(2046);
  });
});

describe('a report is taken from the cache where the catalogue changes in what it did not ask for', () => {
  it.each([
    ['an alias', 'indicators/thu-ngan-sach.md', /^aliases:.*$/m, 'aliases: [tổng các khoản thu]'],
    ['a definition', 'indicators/thu-ngan-sach.md', /$/, '\nThêm một câu.\n'],
    ['the areas', 'areas.yaml', 'name: Huyện Cao Lộc', 'name: Cao Lộc'],
    ['the site', 'site.yaml', /^title:.*$/m, 'title: Kho khác'],
  ])('%s', async (_what, path, from, to) => {
    const files = temporaryArchive();
    await files.load();
    mark(files);
    files.edit(path, from, to);
    await files.load();
    expect([isKept(files, Q1), isKept(files, M01)]).toEqual([true, true]);
  });

  it('another report', async () => {
    const files = temporaryArchive();
    await files.load();
    mark(files);
    files.write('reports/lang-son-2024-q2.md', reportFile());
    await files.load();
    expect([isKept(files, Q1), isKept(files, M01)]).toEqual([true, true]);
  });
});

describe('a report is rendered again', () => {
  it('where a name in its table becomes that of an indicator', async () => {
    const files = temporaryArchive();
    const table = ['| Chỉ tiêu | Đơn vị | Thực hiện |', '| --- | --- | --- |', '| Thu lạ | tỷ đồng | 12,5 |'];
    files.write('reports/lang-son-2024-q2.md', reportFile({}, table.join('\n')));
    const before = await files.load();
    expect(before.observations.filter(({ report }) => report === 'lang-son-2024-q2')).toEqual([]);
    files.edit('indicators/thu-ngan-sach.md', /^aliases:.*$/m, 'aliases: [thu lạ]');
    const { observations } = await files.load();
    expect(observations.find(({ report }) => report === 'lang-son-2024-q2')?.value).toBe(12.5);
  });

  it('where an indicator that it links to in vain is added', async () => {
    const files = temporaryArchive();
    const body = 'Đàn trâu [ước 12 con](../indicators/dan-trau-moi.md).';
    files.write('reports/lang-son-2024-q2.md', reportFile({}, body));
    expect((await files.load()).faults.map(({ rule }) => rule)).toContain('figure-unknown-indicator');
    const indicator = files.read('indicators/thu-ngan-sach.md').replace(/^unit:.*$/m, 'unit: con');
    files.write(
      'indicators/dan-trau-moi.md',
      indicator.replace(/^(name|aliases|parts|related):.*\n/gm, '').replace('---\n', '---\nname: Đàn trâu\n'),
    );
    const { observations } = await files.load();
    expect(observations.find(({ report }) => report === 'lang-son-2024-q2')?.value).toBe(12);
  });

  it.each([
    ['an indicator', 'indicators/thu-ngan-sach.md', 'unit: tỷ đồng', 'unit: triệu đồng'],
    ['its own frontmatter', `reports/${Q1}.md`, 'title: Tình hình', 'title: Báo cáo tình hình'],
  ])('where %s has changed', async (_what, path, from, to) => {
    const files = temporaryArchive();
    await files.load();
    mark(files);
    files.edit(path, from, to);
    await files.load();
    expect(isKept(files, Q1)).toBe(false);
  });

  it('where a report that it links to is no more', async () => {
    const files = temporaryArchive();
    await files.load();
    mark(files);
    unlinkSync(join(files.contentDir, `reports/${M01}.md`));
    const { faults } = await files.load();
    expect(faults.map(({ rule }) => rule)).toEqual(['link-unknown-report']);
    expect(files.cached()).toEqual([
      '.compared.json',
      '.indicators.json',
      '.reports.json',
      `${Q1}.html`,
      `${Q1}.json`,
      `${Q1}.text.json`,
    ]);
  });

  it.each([
    [
      'was torn',
      (path: string) => {
        truncateSync(path, Math.floor(statSync(path).size / 2));
      },
    ],
    [
      'is empty',
      (path: string) => {
        writeFileSync(path, '');
      },
    ],
    [
      'says nothing',
      (path: string) => {
        writeFileSync(path, 'null');
      },
    ],
    [
      'is another program’s',
      (path: string) => {
        writeFileSync(path, '{"digest":"x"}');
      },
    ],
    [
      'is missing',
      (path: string) => {
        unlinkSync(path);
      },
    ],
  ])('where its data file %s', async (_what, spoil) => {
    const files = temporaryArchive();
    const first = await files.load();
    spoil(join(files.cacheDir, `${Q1}.json`));
    expect(await files.load()).toEqual(first);
  });

  it('where the file of its text was torn', async () => {
    const files = temporaryArchive();
    const [sections] = (await files.load()).reports.map((report) => report.sections);
    const path = join(files.cacheDir, `${Q1}.text.json`);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    expect((await files.load()).reports[0]?.sections).toEqual(sections);
  });

  it('where its page is missing', async () => {
    const files = temporaryArchive();
    await files.load();
    unlinkSync(htmlFile(files.cacheDir, Q1));
    await files.load();
    expect(files.cached()).toContain(`${Q1}.html`);
  });

  it('as a draft, only when drafts are shown', async () => {
    const files = temporaryArchive();
    files.write('reports/lang-son-2024-q2.md', reportFile({ status: 'draft' }));
    await files.load(true);
    expect(files.cached()).toContain('lang-son-2024-q2.html');
    // It stays for who shows drafts, and goes with its file.
    expect((await files.load()).reports.map(({ slug }) => slug)).not.toContain('lang-son-2024-q2');
    unlinkSync(join(files.contentDir, 'reports/lang-son-2024-q2.md'));
    await files.load();
    expect(files.cached()).not.toContain('lang-son-2024-q2.html');
  });
});

describe('a digest', () => {
  it('tells where one text ends and the next begins', () => {
    expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
    expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']));
  });

  it.each([
    'src/domain/ocr/tokens.ts',
    'src/restore/sidecar.ts',
    'src/words/vi/report-text.ts',
    'package-lock.json',
  ])('covers what renders: %s', async (changed) => {
    const root = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const folders = ['domain', 'markdown', 'archive', 'restore', 'words'].map(
      (folder) => `src/${folder}/a.ts`,
    );
    for (const file of [...folders, 'package-lock.json', changed]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), '1');
    }
    const before = await pipelineDigest(root);
    expect(await pipelineDigest(root)).toBe(before);
    writeFileSync(join(root, changed), '2');
    expect(await pipelineDigest(root)).not.toBe(before);
  });
});
