import { mkdirSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputRefused } from '../../../../src/publish/output-folder/allowed-output.ts';
import { prepareOutput } from '../../../../src/publish/output-folder/output-folder.ts';
import { plant, sandbox, treeOf } from './tree.ts';

/** A machine in small: a project with its demonstration, a keeper's archive, bystanders everywhere. */
function machine() {
  const root = sandbox();
  plant(root, {
    'home/du-an/package.json': '{}',
    'home/du-an/content/site.yaml': 'title: Mẫu',
    'home/du-an/src/a.ts': 'export {};',
    'home/du-an/ghi-chu.txt': 'của người giữ kho',
    'home/kho/site.yaml': 'title: Kho',
    'home/kho/reports/mot.md': 'nháp',
    'home/kho/originals/mot.pdf': '%PDF',
    'home/anh/nha.jpg': 'ảnh',
    'home/tep.txt': 'một tệp',
    'home/la/.kho-bao-cao.json': '{"program":"other","files":["a.txt"]}',
    'home/la/a.txt': 'a',
    'home/gia/.kho-bao-cao.json': '{"program":"kho-bao-cao","files":["../anh/nha.jpg"]}',
    'home/gia/b.txt': 'b',
    // A site emptied by hand, but for the hidden list, and another one put there.
    'home/thay/.kho-bao-cao.json': '{"program":"kho-bao-cao","files":["a.css","b.html","index.html"]}',
    'home/thay/index.html': 'trang của tôi',
  });
  mkdirSync(join(root, 'home/trong'));
  symlinkSync(join(root, 'home/kho'), join(root, 'home/loi-tat-kho'));
  symlinkSync(join(root, 'home'), join(root, 'home/du-an/loi-tat-nha'));
  symlinkSync(join(root, 'home/khong-co'), join(root, 'home/dut'));
  const projectDir = join(root, 'home/du-an');
  const contentDir = join(root, 'home/kho');
  return { root, projectDir, contentDir };
}

const HOSTILE: readonly (readonly [what: string, dir: string])[] = [
  ['the root', '/'],
  ['the root by dots', '../'.repeat(40)],
  ['an empty name', ''],
  ['spaces', '  '],
  ['the project', '.'],
  ['the project with a slash', './'],
  ['the project from inside', 'src/..'],
  ['what holds the project', '..'],
  ['what holds both, by a link', 'loi-tat-nha'],
  ['what holds both, by a link with a slash', 'loi-tat-nha/'],
  ['the archive', '../kho'],
  ['the archive with slashes', '../kho//'],
  ['the archive by a link', '../loi-tat-kho'],
  ['the archive by two links', 'loi-tat-nha/loi-tat-kho/.'],
  ['the archive’s reports', '../kho/reports'],
  ['a new folder among the reports', '../kho/reports/trang'],
  ['a new folder among the originals, by a link', '../loi-tat-kho/originals/trang'],
  ['the demonstration', 'content'],
  ['the sources', 'src'],
  ['a new folder in the sources', 'src/trang'],
  ['a folder with pictures', '../anh'],
  ['a file', '../tep.txt'],
  ['a folder below a file', '../tep.txt/trang'],
  ['a link to nowhere', '../dut'],
  ['a folder below a link to nowhere', '../dut/trang'],
  ['another program’s folder', '../la'],
  ['a list that leads out of its folder', '../gia'],
  ['another site where the list of an earlier one was left', '../thay'],
];

describe('a site is written over nothing else', () => {
  it.each(HOSTILE)('%s is refused, and nothing anywhere changes', (_what, outDir) => {
    const { root, ...folders } = machine();
    const before = treeOf(root);
    expect(() => prepareOutput(outDir, folders)).toThrow(OutputRefused);
    expect(treeOf(root)).toEqual(before);
  });

  it('names an archive in other letter case where the system takes both for one', () => {
    const { root, ...folders } = machine();
    const other = join(root, 'home/KHO');
    const takesBoth = statSync(other, { throwIfNoEntry: false }) !== undefined;
    // Where the system tells them apart, a folder of that name that does not exist yet is refused as well.
    expect(() => prepareOutput(other, folders), String(takesBoth)).toThrow(OutputRefused);
  });

  it('names an archive that does not exist yet', () => {
    const { root, projectDir } = machine();
    const contentDir = join(root, 'home/sap-co');
    expect(() => prepareOutput('../sap-co', { projectDir, contentDir })).toThrow(/thư mục nội dung/);
  });

  it('says what to do', () => {
    const { root: _root, ...folders } = machine();
    expect(() => prepareOutput('../anh', folders)).toThrow(/không trống.*Chọn thư mục khác bằng --outDir/);
    expect(() => prepareOutput('..', folders)).toThrow(/nằm trong đó\. Chọn một thư mục riêng/);
  });
});

it.each([
  ['a new folder', 'dist'],
  ['a new folder below new ones', '../web/trang/moi'],
  ['an empty folder', '../trong'],
  ['a new folder of an archive beside its reports', '../kho/trang'],
  ['a name with accents, a space, # and %', '../trang số #1 50%'],
])('%s is taken, and left as it was when the build fails', (_what, outDir) => {
  const { root, ...folders } = machine();
  const before = treeOf(root);
  const output = prepareOutput(outDir, folders);
  plant(output.staging, { 'index.html': 'nửa' });
  output.discard();
  expect(treeOf(root)).toEqual(before);
});

it('a folder that only the system has written into counts as empty, and what it wrote stays', () => {
  const { root, ...folders } = machine();
  plant(root, { 'home/trong/.DS_Store': 'x' });
  const output = prepareOutput('../trong', folders);
  plant(output.staging, { 'index.html': 'trang' });
  output.changeOver();
  output.discard();
  expect(basename(output.dir)).toBe('trong');
  expect(treeOf(output.dir)).toMatchObject({ '.DS_Store': 'x', 'index.html': 'trang' });
});
