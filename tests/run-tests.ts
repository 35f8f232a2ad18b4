import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { SITES, type SiteName } from './e2e/sites.ts';
import { findChromium, installChromium, NO_BROWSER } from './chromium.ts';
import { ensureLibreOffice } from './libreoffice.ts';
import { runSteps, type Step } from './run-steps.ts';

/**
 * `npm test [-- STEP…]`: types, lint, format, unit tests, built sites, browser tests; stops at the first that fails.
 * A step's name, or the beginning of it, runs that step alone. `TEST_DEPTH=full` runs every generated case.
 *
 * @returns the exit code
 */
export async function runTests(asked: readonly string[]): Promise<number> {
  // The archives that are worked on here are not the keeper's.
  process.env.ARCHIVE_MEMORY = 'off';
  delete process.env.ARCHIVE_CONTENT;
  const all = stepsOf();
  const unknown = asked.filter((start) => !all.some(({ name }) => name.startsWith(start)));
  if (unknown.length > 0) {
    console.error(`No step ${unknown.join(', ')}; there are: ${all.map(({ name }) => name).join(', ')}`);
    return 1;
  }
  const steps = all.filter(({ name }) => asked.length === 0 || asked.some((start) => name.startsWith(start)));
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Steps start hundreds of Nodes, each of which would compile what it loads.
  process.env.NODE_COMPILE_CACHE ??= resolve('.cache', 'node');
  if (steps.some(({ name }) => name === 'unit' || name === 'browser')) {
    ensureLibreOffice();
    const chromium = findChromium() ?? installChromium();
    if (chromium === undefined) {
      console.error(NO_BROWSER);
      return 1;
    }
    process.env.CHROMIUM_PATH = chromium;
  }
  const start = performance.now();
  const outcomes = await runSteps(
    steps.length === 1 ? steps.map((step) => ({ ...step, alone: true })) : steps,
  );
  const seconds = (time: number): string => `${time.toFixed(1).padStart(6)} s`;
  console.log();
  for (const { name, passed, seconds: time } of outcomes)
    console.log(`${seconds(time)}  ${passed ? '✓' : '✗'} ${name}`);
  console.log(
    `${seconds((performance.now() - start) / 1000)}  in all, ${process.env.TEST_DEPTH === 'full' ? 'every generated case' : 'a part of the generated cases (TEST_DEPTH=full runs all)'}`,
  );
  const failed = outcomes.find(({ passed }) => !passed);
  if (failed) console.error(`\nFailed: ${failed.name}`);
  return failed ? 1 : 0;
}

/** The steps, in the order in which they begin. */
function stepsOf(): readonly Step[] {
  const builds = (Object.keys(SITES) as SiteName[]).map((name, index, all): Step => {
    const before = all[index - 1];
    return {
      name: buildOf(name),
      command: ['tests/e2e/build-site.ts', name],
      // Astro's commands would meet in the folders that it works in: one after the other.
      after: [before ? buildOf(before) : 'types'],
    };
  });
  return [
    {
      name: 'types',
      command: tool('astro', 'bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
    },
    { name: 'unit', command: tool('vitest', 'vitest.mjs', 'run') },
    ...builds,
    { name: 'lint', command: tool('eslint', 'bin/eslint.js', '.', '--max-warnings', '0') },
    { name: 'format', command: tool('prettier', 'bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
    {
      name: 'browser',
      command: tool('@playwright/test', 'cli.js', 'test'),
      after: builds.map(({ name }) => name),
      alone: true,
    },
  ];
}

/** The command of a tool of the project. */
function tool(name: string, bin: string, ...args: string[]): readonly string[] {
  return [join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), bin), ...args];
}

function buildOf(name: SiteName): string {
  return `build: ${SITES[name].title}`;
}
