import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSite } from '../src/publish/build-site.ts';
import { writeLongArchive } from '../tests/generators/long-archive.ts';
import { writeThreeProvinces } from '../tests/generators/three-provinces.ts';
import {
  HOSTILE_ARCHIVE,
  HOSTILE_SITE,
  writeHostileArchive,
} from '../tests/generators/write-hostile-archive.ts';
import { findChromium, installChromium, NO_BROWSER } from './chromium.ts';

// The archives that are worked on here are not the keeper's.
process.env.ARCHIVE_MEMORY = 'off';
delete process.env.ARCHIVE_CONTENT;

// npm test [-- STEP…]: types, lint, format, unit tests, built sites, browser tests; stops at the first that
// fails. A step's name, or the beginning of it, runs that step alone.

const require = createRequire(import.meta.url);

/** A tool of the project, run by the Node that runs this. */
function tool(name: string, bin: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const script = join(dirname(require.resolve(`${name}/package.json`)), bin);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

async function build(content: string, outDir: string, siteUrl = ''): Promise<boolean> {
  // A site that is tested is made from nothing.
  rmSync(outDir, { recursive: true, force: true });
  Object.assign(process.env, { ARCHIVE_CONTENT: content, SITE_URL: siteUrl });
  const code = await buildSite({ outDir, astro: ['--silent'] });
  delete process.env.ARCHIVE_CONTENT;
  delete process.env.SITE_URL;
  return code === 0;
}

/** Reports that mean harm, published with all that a site's address brings: feeds, sitemap, pictures. */
function buildHostile(): Promise<boolean> {
  writeHostileArchive();
  return build(HOSTILE_ARCHIVE, '.cache/sites/hostile', HOSTILE_SITE);
}

/** The generated archive whose pages are as long as real ones: what budgets are measured on. */
async function buildLong(): Promise<boolean> {
  await writeLongArchive('.cache/archives/long');
  return build('.cache/archives/long', '.cache/sites/long');
}

/** Twenty years of short reports of three provinces: what pages are tried on that would grow with an archive. */
async function buildThree(): Promise<boolean> {
  await writeThreeProvinces('.cache/archives/three');
  return build('.cache/archives/three', '.cache/sites/three');
}

function browserTests(): boolean {
  const chromium = findChromium() ?? installChromium();
  if (chromium === undefined) {
    console.error(NO_BROWSER);
    return false;
  }
  return tool('@playwright/test', 'cli.js', ['test'], { CHROMIUM_PATH: chromium });
}

const steps: readonly (readonly [name: string, run: () => boolean | Promise<boolean>])[] = [
  ['types', () => tool('astro', 'bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning'])],
  ['lint', () => tool('eslint', 'bin/eslint.js', ['.', '--max-warnings', '0'])],
  ['format', () => tool('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
  ['unit', () => tool('vitest', 'vitest.mjs', ['run'])],
  ['build: demonstration archive', () => build('content', '.cache/sites/demo')],
  ['build: hostile archive', buildHostile],
  ['build: long archive', buildLong],
  ['build: three provinces', buildThree],
  ['browser', browserTests],
];

const times: string[] = [];
let failed: string | undefined;
const asked = process.argv.slice(2);
const unknown = asked.filter((start) => !steps.some(([name]) => name.startsWith(start)));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}; there are: ${steps.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
for (const [name, run] of steps.filter(
  ([name]) => asked.length === 0 || asked.some((start) => name.startsWith(start)),
)) {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const passed = await run();
  times.push(
    `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${passed ? '✓' : '✗'} ${name}`,
  );
  if (!passed) {
    failed = name;
    break;
  }
}
console.log(`\n${times.join('\n')}`);
if (failed !== undefined) console.error(`\nFailed: ${failed}`);
process.exitCode = failed === undefined ? 0 : 1;
