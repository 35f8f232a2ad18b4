import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });

test.each([
  'anchors',
  'build',
  'check',
  'compress',
  'dev',
  'import',
  'indicator',
  'new-archive',
  'serve',
  'start',
])('npm run %s says which option it does not know and how it is used', (script) => {
  const { status, stdout, stderr } = run(script, '--thu');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Không hiểu “--thu”\.\n\nCách dùng: npm (?:run|start) /);
  expect(stderr + stdout).not.toMatch(/node:internal|ERR_/);
});

test('an option without its value is told', () => {
  expect(run('import', 'a.txt', '--area').stderr).toMatch(/^“--area” cần một giá trị\.\n/);
});

test.each([['import', 'a.txt'], ['indicator', '--name', 'Số cá', '--unit', 'con'], ['anchors']])(
  'npm run %s does not write into the demonstration unasked',
  (script, ...args) => {
    const { status, stdout, stderr } = run(script, ...args);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Kho: .*\(content, kho trình diễn\)$/m);
    expect(stderr).toContain('--archive THƯ_MỤC');
  },
);

test('npm test tells a step that it does not have, rather than pass without running any', () => {
  const { status, stderr } = run('test', 'unti');
  expect(status).toBe(1);
  expect(stderr).toContain('unti');
});
