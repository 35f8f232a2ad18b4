import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  archiveLine,
  archiveRefusal,
  chooseArchive,
  rememberArchive,
} from '../../../src/archive/chosen-archive.ts';
import { plant, sandbox } from '../publish/output-folder/tree.ts';

/** A project with its demonstration, and two archives beside it. */
function project() {
  const root = sandbox();
  plant(root, {
    'du-an/content/site.yaml': 'title: Mẫu',
    'kho-a/site.yaml': 'title: "Kho A: thử"',
    'kho b/site.yaml': 'title: Kho B',
  });
  const projectDir = join(root, 'du-an');
  const choose = (named?: string, env: NodeJS.ProcessEnv = {}, byMemory = true) =>
    chooseArchive({ named, env, projectDir, byMemory });
  return { root, projectDir, choose };
}

describe('the archive that a command works on', () => {
  it('is the demonstration in a clean clone', () => {
    const { projectDir, choose } = project();
    expect(choose()).toEqual({
      contentDir: join(projectDir, 'content'),
      by: 'default',
      isDemonstration: true,
    });
    expect(readdirSync(projectDir)).toEqual(['content']);
  });

  it('is the one that was named last, by option or environment', () => {
    const { root, choose } = project();
    expect(choose('../kho-a')).toMatchObject({ contentDir: join(root, 'kho-a'), by: 'option' });
    expect(choose()).toMatchObject({ contentDir: join(root, 'kho-a'), by: 'memory', isDemonstration: false });
    expect(choose(undefined, { ARCHIVE_CONTENT: '../kho b' })).toMatchObject({ by: 'environment' });
    expect(choose().contentDir).toBe(join(root, 'kho b'));
    expect(choose('../kho-a', { ARCHIVE_CONTENT: '../kho b' }).contentDir).toBe(join(root, 'kho-a'));
  });

  it('is not by memory in CI, in tests and where npm start shows the demonstration', () => {
    const { root, choose } = project();
    choose('../kho-a');
    expect(choose(undefined, {}, false).by).toBe('default');
    for (const env of [{ CI: 'true' }, { ARCHIVE_MEMORY: 'off' }]) {
      expect(choose(undefined, env).by).toBe('default');
      choose('../kho b', env);
      expect(choose().contentDir).toBe(join(root, 'kho-a'));
    }
  });

  it('is not remembered where there is none', () => {
    const { projectDir, choose } = project();
    choose('../khong-co');
    choose('..');
    expect(readdirSync(projectDir)).toEqual(['content']);
  });

  it('is the demonstration, and says so, where the one used last is no more', () => {
    const { root, choose } = project();
    choose('../kho-a');
    rmSync(join(root, 'kho-a'), { recursive: true });
    const chosen = choose();
    expect(chosen).toMatchObject({ by: 'default', gone: join(root, 'kho-a') });
    expect(archiveLine(chosen)).toContain(`${join(root, 'kho-a')} (không còn`);
    // Neither read nor built: the demonstration would take the place of the keeper's site.
    expect(archiveRefusal(chosen, false)).toContain(`không còn ở ${join(root, 'kho-a')}`);
  });

  it('is not disturbed by a memory that holds something else', () => {
    const { projectDir, choose } = project();
    for (const text of ['', '{', '[]', '{"archive":7}', 'null']) {
      plant(projectDir, { '.last-archive.json': text });
      expect(choose().by).toBe('default');
    }
    mkdirSync(join(projectDir, 'khac'));
    rmSync(join(projectDir, '.last-archive.json'));
    mkdirSync(join(projectDir, '.last-archive.json'));
    rememberArchive(join(projectDir, 'content'), { env: {}, projectDir });
    expect(readdirSync(projectDir).sort()).toEqual(['.last-archive.json', 'content', 'khac']);
  });
});

it('the first line names it by title and folder, and how it was chosen', () => {
  const { root, choose } = project();
  expect(archiveLine(choose('../kho-a'))).toMatch(/^Kho: Kho A: thử \(.*kho-a\)$/);
  expect(archiveLine(choose())).toMatch(/kho-a, dùng lần trước\)$/);
  expect(archiveLine(choose(undefined, { ARCHIVE_CONTENT: '../kho b' }))).toMatch(/theo ARCHIVE_CONTENT\)$/);
  expect(archiveLine(choose('content'))).toMatch(/kho trình diễn\)$/);
  plant(root, { 'kho-a/site.yaml': 'title: [hỏng' });
  expect(archiveLine(choose('../kho-a'))).toMatch(/^Kho: chưa có tên \(/);
});

describe('a command that writes', () => {
  it('refuses the demonstration, however it was come by, unless an option names it', () => {
    const { root, choose } = project();
    symlinkSync(join(root, 'du-an/content'), join(root, 'loi-tat'));
    for (const archive of [choose(), choose(undefined, { ARCHIVE_CONTENT: '../loi-tat' }), choose()]) {
      expect(archiveRefusal(archive, true)).toMatch(/kho trình diễn[^]*--archive THƯ_MỤC[^]*new-archive/);
      expect(archiveRefusal(archive, false)).toBeUndefined();
    }
    expect(archiveRefusal(choose('content'), true)).toBeUndefined();
  });

  it('takes an archive of one’s own, named or remembered', () => {
    const { choose } = project();
    expect(archiveRefusal(choose('../kho-a'), true)).toBeUndefined();
    expect(archiveRefusal(choose(), true)).toBeUndefined();
  });

  it('says where a folder is no archive', () => {
    const { root, choose } = project();
    plant(root, { 'anh/nha.jpg': 'ảnh' });
    expect(archiveRefusal(choose('../anh'), false)).toMatch(/Không thấy kho báo cáo ở .*anh/);
  });

  it('says where there is no folder', () => {
    expect(archiveRefusal(project().choose('../khong-co'), false)).toMatch(/Không thấy kho báo cáo ở /);
  });
});
