import fc from 'fast-check';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputRefused } from '../../../../src/publish/output-folder/allowed-output.ts';
import { prepareOutput, type OutputFolder } from '../../../../src/publish/output-folder/output-folder.ts';
import { MANIFEST, readManifest } from '../../../../src/publish/output-folder/site-manifest.ts';
import { makeStaging } from '../../../../src/publish/output-folder/staging-folder.ts';
import { plant, sandbox, treeOf } from './tree.ts';

function project() {
  const root = sandbox();
  plant(root, { 'du-an/package.json': '{}', 'du-an/content/site.yaml': 'title: Mẫu', 'khac.txt': 'khác' });
  const projectDir = join(root, 'du-an');
  const site = join(projectDir, 'dist');
  const begin = (): OutputFolder =>
    prepareOutput('dist', { projectDir, contentDir: join(projectDir, 'content') });
  return { root, site, begin };
}

function build(
  begin: () => OutputFolder,
  files: Readonly<Record<string, string>>,
  kept: string[] = [],
): void {
  const output = begin();
  try {
    plant(output.staging, files);
    output.changeOver(new Set(kept));
  } finally {
    output.discard();
  }
}

/** The site without its list of files. */
const pagesOf = (site: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(treeOf(site)).filter(([path, text]) => path !== MANIFEST && text !== '(folder)'),
  );

describe('a build', () => {
  it('takes the place of the earlier one: what is no more goes, with its folders', () => {
    const { root, site, begin } = project();
    build(begin, { 'index.html': '1', 'bao-cao/cu/index.html': 'cũ', 'a.js': '1' });
    build(begin, { 'index.html': '2', 'bao-cao-moi/index.html': 'mới' });
    expect(pagesOf(site)).toEqual({ 'index.html': '2', 'bao-cao-moi/index.html': 'mới' });
    expect(existsSync(join(site, 'bao-cao'))).toBe(false);
    expect(readManifest(site)).toEqual(new Set(['index.html', 'bao-cao-moi/index.html']));
    expect(readdirSync(root).sort()).toEqual(['du-an', 'khac.txt']);
    expect(readdirSync(join(root, 'du-an')).sort()).toEqual(['content', 'dist', 'package.json']);
  });

  it('keeps files of the earlier one that it is told to keep, without writing them', () => {
    const { site, begin } = project();
    build(begin, { 'index.html': '1', 'anh.png': 'ảnh', 'bo.txt': 'bỏ' });
    build(begin, { 'index.html': '2' }, ['anh.png', 'chua-co.png']);
    expect(pagesOf(site)).toEqual({ 'index.html': '2', 'anh.png': 'ảnh' });
    expect(readManifest(site)).toEqual(new Set(['index.html', 'anh.png']));
  });

  it('takes files of the earlier one over by hard links', () => {
    const { site, begin } = project();
    build(begin, { 'index.html': '1', 'anh.png': 'ảnh' });
    const output = begin();
    linkSync(join(site, 'anh.png'), join(output.staging, 'anh.png'));
    plant(output.staging, { 'index.html': '2' });
    output.changeOver();
    output.discard();
    expect(pagesOf(site)).toEqual({ 'index.html': '2', 'anh.png': 'ảnh' });
  });

  it('leaves what others put into its folder: a host’s file, a checkout, whole folders', () => {
    const { site, begin } = project();
    build(begin, { 'index.html': '1', 'data/a.csv': '1', 'cu/a.html': '1' });
    const others = { CNAME: 'kho.vn', '.git/HEAD': 'ref', 'data/own.csv': '9', 'cu/own.txt': 'của tôi' };
    plant(site, others);
    build(begin, { 'index.html': '2', 'data/a.csv': '2' });
    expect(pagesOf(site)).toEqual({ 'index.html': '2', 'data/a.csv': '2', ...others });
  });

  it.each([
    ['a file', 'data.json', 'data.json'],
    ['a folder', 'data.json/mot.txt', 'data.json'],
    ['a file in place of a folder', 'data', 'data/mot.csv'],
  ])('is refused where %s of someone’s stands where it has one of its own', (_what, own, wanted) => {
    const { root, site, begin } = project();
    build(begin, { 'index.html': '1' });
    plant(site, { [own]: 'của tôi' });
    const before = treeOf(root);
    expect(() => {
      build(begin, { 'index.html': '2', [wanted]: 'mới' });
    }).toThrow(OutputRefused);
    expect(treeOf(root)).toEqual(before);
  });

  it('writes and removes nothing through a link that someone put into its folder', () => {
    const { root, site, begin } = project();
    build(begin, { 'index.html': '1', 'data/a.csv': '1' });
    plant(root, { 'kho-khac/a.csv': 'của tôi' });
    rmSync(join(site, 'data'), { recursive: true });
    symlinkSync(join(root, 'kho-khac'), join(site, 'data'));
    const before = treeOf(root);
    expect(() => {
      build(begin, { 'index.html': '2', 'data/a.csv': '2' });
    }).toThrow(/data, không phải do chương trình/);
    expect(treeOf(root)).toEqual(before);
    build(begin, { 'index.html': '3' });
    expect(treeOf(join(root, 'kho-khac'))).toEqual({ 'a.csv': 'của tôi' });
    expect(treeOf(site)).toMatchObject({ 'index.html': '3', data: `→ ${join(root, 'kho-khac')}` });
  });

  it('may turn a page’s file into a folder and back', () => {
    const { site, begin } = project();
    build(begin, { x: '1', 'y/a': '1', 'y/b/c': '1' });
    build(begin, { 'x/a': '2', y: '2' });
    expect(pagesOf(site)).toEqual({ 'x/a': '2', y: '2' });
    build(begin, { x: '3', 'y/b/c': '3' });
    expect(pagesOf(site)).toEqual({ x: '3', 'y/b/c': '3' });
  });
});

describe('a build that fails', () => {
  it('leaves the earlier site as it was', () => {
    const { root, begin } = project();
    build(begin, { 'index.html': '1', 'data/a.csv': '1' });
    const before = treeOf(root);
    const output = begin();
    plant(output.staging, { 'index.html': '2' });
    expect(pagesOf(output.dir)).toEqual({ 'index.html': '1', 'data/a.csv': '1' });
    output.discard();
    expect(treeOf(root)).toEqual(before);
  });

  it('while it changes over takes every step back', () => {
    const { root, site, begin } = project();
    build(begin, { 'a.txt': '1', 'm/n.txt': '1', 'z/last.html': '1' });
    plant(site, { CNAME: 'kho.vn' });
    const before = treeOf(root);
    const output = begin();
    plant(output.staging, { 'a.txt': '2', 'm/n.txt': '2', 'b/new.txt': '2', 'z/last.html': '2' });
    // The last page can't be put aside: a file stands where its folder would be.
    const aside = join(output.staging, '../earlier');
    mkdirSync(aside);
    writeFileSync(join(aside, 'z'), '');
    expect(() => {
      output.changeOver();
    }).toThrow();
    output.discard();
    expect(treeOf(root)).toEqual(before);
  });

  it('by being killed leaves a folder that the next build removes, and no other folder', () => {
    const { root, site, begin } = project();
    build(begin, { 'index.html': '1' });
    const killed = begin();
    plant(killed.staging, { 'index.html': 'nửa' });
    plant(root, { 'du-an/.dist.building-cua-toi/ghi-chu.txt': 'của tôi' });
    build(begin, { 'index.html': '2' });
    expect(pagesOf(site)).toEqual({ 'index.html': '2' });
    expect(readdirSync(join(root, 'du-an')).filter((name) => name.includes('building'))).toEqual([
      '.dist.building-cua-toi',
    ]);
  });

  it('by being killed while it changes over leaves a site that the next build knows whole', () => {
    const { site, begin } = project();
    build(begin, { 'index.html': '1', 'cu.html': '1' });
    build(begin, { 'index.html': '2', 'moi.html': '2' });
    // As it is in the midst: files of both, and the list of both.
    plant(site, {
      'cu.html': '1',
      [MANIFEST]:
        '{"program":"kho-bao-cao","changing":true,"files":["index.html","cu.html","moi.html","sau.html"]}',
    });
    build(begin, { 'index.html': '3' });
    expect(pagesOf(site)).toEqual({ 'index.html': '3' });
  });

  it('by being killed before the first file of many is in place does not lock the folder', () => {
    const { site, begin } = project();
    plant(site, {
      'a.js': '1',
      [MANIFEST]: '{"program":"kho-bao-cao","changing":true,"files":["a.js","b.js","c.html","index.html"]}',
    });
    build(begin, { 'index.html': '2' });
    expect(pagesOf(site)).toEqual({ 'index.html': '2' });
  });
});

describe('a build that cannot change over', () => {
  it('makes the folder again where somebody removed it meanwhile', () => {
    const { site, begin } = project();
    const output = begin();
    plant(output.staging, { 'index.html': '1' });
    rmSync(site, { recursive: true });
    output.changeOver();
    output.discard();
    expect(pagesOf(site)).toEqual({ 'index.html': '1' });
  });

  it('says in the keeper’s words what the system refused', () => {
    const { site, begin } = project();
    build(begin, { 'index.html': '1' });
    const output = begin();
    rmSync(output.staging, { recursive: true });
    expect(() => output.changeOver()).toThrow(OutputRefused);
    output.discard();
    expect(pagesOf(site)).toEqual({ 'index.html': '1' });
  });
});

it('a folder above that may not be written to makes the build work within the site’s own', () => {
  const root = sandbox();
  plant(root, { 'web/trang/.DS_Store': '' });
  if (process.getuid?.() === 0) return; // Root may write everywhere.
  chmodSync(join(root, 'web'), 0o555);
  const folder = makeStaging(join(root, 'web/trang'));
  chmodSync(join(root, 'web'), 0o755);
  expect(folder.startsWith(join(root, 'web/trang/.trang.building-'))).toBe(true);
});

it('a place where the system makes no folders is refused at once', () => {
  if (process.platform !== 'linux') return; // Only there is such a place known.
  const { root } = project();
  expect(() =>
    prepareOutput('/proc/trang/moi', { projectDir: root, contentDir: join(root, 'du-an/content') }),
  ).toThrow(OutputRefused);
});

it('nothing but files of an earlier build is ever removed, whatever builds come and how they end', () => {
  const path = fc.constantFrom(
    'index.html',
    'a.txt',
    'd/a.txt',
    'd/b.html',
    'd/e/c.txt',
    'f/a.html',
    'f',
    'd/e',
  );
  const site = fc.uniqueArray(path, { minLength: 1 }).map((paths) => paths.filter(isNoFolderOf(paths)));
  const step = fc.record({
    files: site,
    strangers: fc.uniqueArray(
      fc.constantFrom('CNAME', 'd/own.txt', 'd/e/own.txt', 'f/own', 'h/own', 'a.txt'),
    ),
    end: fc.constantFrom('whole', 'whole', 'whole', 'fails', 'killed'),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const { root, site, begin } = project();
      let pages: Record<string, string> = {};
      const others: Record<string, string> = {};
      for (const [index, { files, strangers, end }] of steps.entries()) {
        const fresh = Object.fromEntries(files.map((file) => [file, `${index}`]));
        const output = begin();
        plant(output.staging, fresh);
        for (const stranger of strangers) {
          const isFree =
            !(stranger in pages) && !Object.keys(pages).some((file) => stranger.startsWith(`${file}/`));
          if (!isFree || !existsSync(site)) continue;
          plant(site, { [stranger]: 'của tôi' });
          others[stranger] = 'của tôi';
        }
        if (end === 'whole') {
          try {
            output.changeOver();
            pages = fresh;
          } catch (error) {
            expect(error).toBeInstanceOf(OutputRefused);
          }
        }
        if (end !== 'killed') output.discard();
        expect(existsSync(site) ? pagesOf(site) : {}).toEqual({ ...pages, ...others });
        if (Object.keys(pages).length === 0 && Object.keys(others).length > 0) return;
      }
      const rest = Object.keys(treeOf(root)).filter(
        (name) => !/^du-an\/(?:dist|\.dist\.building-)/.test(name),
      );
      expect(rest).toEqual([
        'du-an',
        'du-an/content',
        'du-an/content/site.yaml',
        'du-an/package.json',
        'khac.txt',
      ]);
    }),
    { numRuns: 40 },
  );
});

const isNoFolderOf = (paths: readonly string[]) => (path: string) =>
  !paths.some((other) => other.startsWith(`${path}/`));
