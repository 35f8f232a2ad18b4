import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { splitFrontmatter } from '../../../../src/archive/yaml-file.ts';
import { archiveSettings } from '../../../../src/archive/settings.ts';
import { buildSite } from '../../../../src/publish/build-site.ts';
import { stateFile } from '../../../../src/publish/incremental/build-state.ts';
import { filesBelow } from '../../../../src/publish/output-folder/site-manifest.ts';
import { digestOfPassages, printedPassages, wordsOfPassages } from '../../../../src/restore/printed-words.ts';
import { RESTORED, writeSidecar, type Sidecar } from '../../../../src/restore/sidecar.ts';
import { depth } from '../../../depth.ts';
import { LONG_REPORT, writeLongArchive } from '../../../generators/long-archive.ts';
import { seededRandom, type Random } from '../../../generators/seeded-random.ts';

/** Reports at first; the others of the generated archive wait to be added. */
const REPORTS = 9;
const ROUNDS = depth(14, 2);
const MINUTES = 60_000;

/** What keepers do to an archive: each edits it in a place that is chosen at random. */
const EDITS: Readonly<Record<string, (archive: EditedArchive) => void>> = {
  'a figure': (archive) =>
    archive.editReport(/\[ước (\d)/, (_match, digit) => `[ước ${(Number(digit) % 9) + 1}`),
  'a sentence': (archive) => archive.editReport(/$/, () => '\n\nMột câu thêm vào sau.\n'),
  'a heading': (archive) => archive.editReport(/^## .*$/m, (heading) => `${heading} và việc khác`),
  'a title': (archive) =>
    archive.editReport(/^title: "(.*)"$/m, (_match, title) => `title: "${title}, bản mới"`),
  'a correction': (archive) =>
    archive.editReport(
      /^edition: full$/m,
      (line) => `${line}\ncorrections: [{ date: 2024-12-31, note: Sửa số. }]`,
    ),
  'a restored word': (archive) => archive.restoreWord(),
  'a report added': (archive) => archive.addReport(),
  'a report removed': (archive) => archive.removeReport(),
  'an alias': (archive) =>
    archive.editFile('indicators/thu-thue.md', /^unit:/m, () => 'aliases: [thu các loại thuế]\nunit:'),
  "an indicator's name": (archive) =>
    archive.editFile(
      'indicators/ban-hang.md',
      /^name: (.*)$/m,
      (_match, name) => `name: ${name} và siêu thị`,
    ),
  'a unit': (archive) => archive.editFile('indicators/trong-cay.md', /^unit: .*$/m, () => 'unit: nghìn ha'),
  'a definition': (archive) =>
    archive.editFile('indicators/dan-vit.md', /$/, () => '\nKhông đếm vịt trời.\n'),
  "an area's name": (archive) => archive.editFile('areas.yaml', /Tỉnh Dưới/, () => 'Tỉnh Dưới Xuôi'),
  'an area': (archive) =>
    archive.editFile(
      'areas.yaml',
      /$/,
      () => '  - { id: tinh-giua, name: Tỉnh Giữa, level: province, code: "93" }\n',
    ),
  'a topic': (archive) => archive.editFile('topics.yaml', /Làm ăn và thu chi/, () => 'Làm ăn, thu và chi'),
  'a term': (archive) => archive.editFile('glossary.yaml', /Kế hoạch thu chi/, () => 'Kế hoạch thu, chi'),
  'the site': (archive) => archive.editFile('site.yaml', /Kho thử dài/, () => 'Kho thử'),
};

class EditedArchive {
  readonly #dir: string;
  readonly #random: Random;
  readonly #waiting: { readonly name: string; readonly text: string }[] = [];

  constructor(dir: string, random: Random) {
    this.#dir = dir;
    this.#random = random;
    rmSync(join(dir, 'reports', `${LONG_REPORT}.md`));
    while (this.#reports().length > REPORTS) this.removeReport();
  }

  editReport(what: RegExp, to: (match: string, ...groups: string[]) => string): void {
    this.editFile(`reports/${this.#pick(this.#reports())}`, what, to);
  }

  /** Edits a file that says what is to be edited; another edit may have been there before. */
  editFile(path: string, what: RegExp, to: (match: string, ...groups: string[]) => string): void {
    const text = readFileSync(join(this.#dir, path), 'utf8');
    writeFileSync(join(this.#dir, path), text.replace(what, to));
  }

  /** Takes a report for a scan, one word of which is restored another way than it may have been before. */
  restoreWord(): void {
    const name = this.#pick(this.#reports());
    this.editFile(`reports/${name}`, /transcription: clean/, () => 'transcription: ocr');
    const passages = printedPassages(
      splitFrontmatter(readFileSync(join(this.#dir, 'reports', name), 'utf8')).body,
    );
    const at = Math.floor(this.#random() * wordsOfPassages(passages).length);
    const sidecar: Sidecar = {
      version: 1,
      text: digestOfPassages(passages),
      learned_from: ['mot', 'hai'],
      words: [[at, `đoán-${at}`, 0.9]],
      corrections: [],
    };
    writeFileSync(join(this.#dir, 'reports', name.replace(/\.md$/, RESTORED)), writeSidecar(sidecar));
  }

  addReport(): void {
    const [report] = this.#waiting.splice(Math.floor(this.#random() * this.#waiting.length), 1);
    if (report) writeFileSync(join(this.#dir, 'reports', report.name), report.text);
  }

  removeReport(): void {
    const name = this.#pick(this.#reports());
    const path = join(this.#dir, 'reports', name);
    this.#waiting.push({ name, text: readFileSync(path, 'utf8') });
    rmSync(path);
  }

  #reports(): string[] {
    return readdirSync(join(this.#dir, 'reports'))
      .filter((name) => name.endsWith('.md'))
      .sort();
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.#random() * list.length)] ?? '';
  }
}

const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
const random = seededRandom(20_240_915);
let archive: EditedArchive;

beforeAll(async () => {
  await writeLongArchive(content);
  archive = new EditedArchive(content, random);
  await build(content, site);
}, 4 * MINUTES);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  forget(content, site);
  // Thousands of files: a busy machine takes a while.
}, MINUTES);

/** Digests of a site's files by path. */
function filesOf(site: string): Record<string, string> {
  const digest = (path: string): string =>
    createHash('sha1')
      .update(readFileSync(join(site, path)))
      .digest('hex');
  return Object.fromEntries(
    filesBelow(site)
      .sort()
      .map((path) => [path, digest(path)]),
  );
}

async function build(from: string, outDir: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { ARCHIVE_CONTENT: from, SITE_URL: 'https://example.org/kho/' });
  try {
    expect(await buildSite({ outDir, astro: ['--silent'] })).toBe(0);
  } finally {
    process.env = before;
  }
}

/** Removes what a build keeps for the next one. */
function forget(from: string, outDir: string): void {
  const settings = archiveSettings({ ARCHIVE_CONTENT: from });
  rmSync(settings.cacheDir, { recursive: true, force: true });
  const state = stateFile(outDir, settings.contentDir);
  for (const path of [state, state.replace(/\.json$/, '.parts')]) rmSync(path, { force: true });
}

test(
  'a build of what was built already writes nothing, and one of a site that somebody touched mends it',
  async () => {
    const page = join(site, 'index.html');
    const [text, { mtimeMs, ino }] = [readFileSync(page, 'utf8'), statSync(page)];
    // Whatever is set around the build, pages are made for publishing.
    expect(text).toContain('Content-Security-Policy');
    await build(content, site);
    expect(statSync(page)).toMatchObject({ mtimeMs, ino });
    writeFileSync(page, 'Ai đó đã sửa trang này.');
    await build(content, site);
    expect(readFileSync(page, 'utf8')).toBe(text);
  },
  8 * MINUTES,
);

test(
  'after any edits a build on top of an earlier one is the same, byte for byte, as one from nothing',
  async () => {
    const names = Object.keys(EDITS);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const chosen = Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => names[Math.floor(random() * names.length)] ?? '',
      );
      for (const name of chosen) EDITS[name]?.(archive);
      await build(content, site);
      // A copy elsewhere has no cache and no earlier site.
      const [copy, cold] = [join(folder, `copy-${round}`), join(folder, `cold-${round}`)];
      cpSync(content, copy, { recursive: true });
      await build(copy, cold);
      forget(copy, cold);
      expect(filesOf(site), `round ${round}: ${chosen.join(', ')}`).toEqual(filesOf(cold));
    }
  },
  (ROUNDS + 1) * 4 * MINUTES,
);
