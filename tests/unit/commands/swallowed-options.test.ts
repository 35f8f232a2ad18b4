import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { sayLost, swallowedOptions } from '../../../src/commands/swallowed-options.ts';

const OPTIONS = {
  area: { type: 'string' },
  outDir: { type: 'string' },
  alias: { type: 'string', multiple: true },
  'keep-original': { type: 'boolean' },
  force: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const;

/** What npm leaves of a command line without `--`, as npm 11 was seen to do. */
const read = (env: NodeJS.ProcessEnv, positionals: string[] = [], mostPositionals = 0) =>
  swallowedOptions(
    OPTIONS,
    'import',
    { positionals, mostPositionals },
    { npm_lifecycle_event: 'import', ...env },
  );

describe('options that npm kept for itself', () => {
  it.each([
    ['a value behind =', { npm_config_outdir: 'trang' }, ['--outDir=trang']],
    ['a switch', { npm_config_keep_original: 'true' }, ['--keep-original']],
    ['an option given twice', { npm_config_alias: 'a\n\nb' }, ['--alias=a', '--alias=b']],
    ['letters that Windows writes large', { NPM_CONFIG_AREA: 'lang-son' }, ['--area=lang-son']],
    ['npm’s own noise', { npm_config_verbose: 'true', npm_config_fund: '' }, []],
  ])('are found: %s', (_what, env, found) => {
    expect(read(env)).toEqual({ found, taken: [], lost: [] });
  });

  it('find their value where it is the only argument of a command that takes none', () => {
    expect(read({ npm_config_area: 'true' }, ['lang-son'])).toEqual({
      found: ['--area=lang-son'],
      taken: ['lang-son'],
      lost: [],
    });
  });

  it.each([
    ['a value among files', { npm_config_area: 'true' }, ['a.txt', 'lang-son'], Infinity, ['area']],
    ['two values', { npm_config_area: 'true', npm_config_outdir: 'true' }, ['a', 'b'], 0, ['area', 'outDir']],
    ['no value', { npm_config_area: 'true' }, [], 0, ['area']],
    ['what overwrites', { npm_config_force: 'true' }, ['a.txt'], Infinity, ['force']],
  ])('are lost where a guess could be wrong: %s', (_what, env, positionals, most, lost) => {
    expect(read(env, positionals, most)).toEqual({ found: [], taken: [], lost });
  });

  it.each([
    ['one shortened', { npm_config_out: 'trang' }, ['outDir']],
    ['letters swapped', { npm_config_outdri: 'trang' }, ['outDir']],
    ['a hyphen forgotten', { npm_config_keeporiginal: 'true' }, ['keep-original']],
    ['a letter left out', { npm_config_keep_orignal: 'true' }, ['keep-original']],
  ])('are lost where they are misspelt: %s', (_what, env, lost) => {
    expect(read(env)).toEqual({ found: [], taken: [], lost });
  });

  it('are told apart from what npm and others set for themselves', () => {
    const env = Object.fromEntries(
      'arch cache prefix node_gyp userconfig globalconfig init_module local_prefix user_agent noproxy omit save_exact loglevel fund audit registry global_prefix npm_version'
        .split(' ')
        .map((key) => [`npm_config_${key}`, 'x']),
    );
    expect(read(env)).toEqual({ found: [], taken: [], lost: [] });
  });

  it('are none of a command that runs below another one of npm’s', () => {
    expect(read({ npm_lifecycle_event: 'test', npm_config_force: 'true', npm_config_area: 'x' })).toEqual({
      found: [],
      taken: [],
      lost: [],
    });
  });

  it('that are lost are told with the way to write them', () => {
    expect(sayLost(['area'], 'import')).toMatch(/npm run import -- --area[^]*PowerShell[^]*'--' --area/);
    expect(sayLost(['port'], 'start')).toContain('npm start -- --port');
  });
});

const npm = (...args: string[]) => {
  const env = { ...process.env };
  for (const key of Object.keys(env)) if (key.startsWith('npm_')) Reflect.deleteProperty(env, key);
  return spawnSync('npm', ['run', '--silent', ...args], {
    encoding: 'utf8',
    env,
    shell: process.platform === 'win32',
  });
};
const SMALL = join('tests', 'fixtures', 'archive', 'small');

test.each([['--archive', SMALL], [`--archive=${SMALL}`], ['--', '--archive', SMALL]])(
  'npm run check %s %s works on that archive',
  (...args) => {
    const { status, stdout } = npm('check', ...args);
    expect([status, stdout]).toEqual([0, expect.stringContaining(SMALL.replaceAll('\\', '/'))]);
  },
);

test('npm run import FILE --area AREA, without --, stops before it writes and says how to write it', () => {
  const { status, stdout, stderr } = npm('import', 'a.txt', '--area', 'lang-son');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('npm run import -- --area');
});
