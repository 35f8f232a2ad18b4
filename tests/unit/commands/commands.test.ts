import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const told = /^Không hiểu “--thu”\.\n\nCách dùng: npm (?:run|start) /;

test.each([
  'anchors',
  'build',
  'check',
  'compress',
  'dev',
  'import',
  'indicator',
  'new-archive',
  'preview',
  'restore',
  'start',
])('npm run %s says which option it does not know and how it is used', async (script) => {
  const { status, stdout, stderr } = await runCommand(script, ['--thu']);
  expect(status).toBe(1);
  expect(stderr).toMatch(told);
  expect(stdout).toBe('');
});

test('a command that refuses ends with 1 and prints no trace of the program', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', '--thu'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(told);
  expect(stderr + stdout).not.toMatch(/node:internal|ERR_/);
});

test('an option without its value is told', async () => {
  const { stderr } = await runCommand('import', ['a.txt', '--area']);
  expect(stderr).toMatch(/^“--area” cần một giá trị\.\n/);
});

test.each([['import', 'a.txt'], ['indicator', '--name', 'Số cá', '--unit', 'con'], ['anchors']])(
  'npm run %s does not write into the demonstration unasked',
  async (script, ...args) => {
    const { status, stdout, stderr } = await runCommand(script, args);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Kho: .*\(content, kho trình diễn\)$/m);
    expect(stderr).toContain('--archive THƯ_MỤC');
  },
);

test('npm test tells a step that it does not have, rather than pass without running any', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/test.ts', 'unti'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('unti');
});
