import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { ToldFaults } from '../archive/content-faults.ts';
import { archiveSettings, type ArchiveSettings } from '../archive/settings.ts';
import { buildInputs } from './incremental/build-inputs.ts';
import { EARLIER_SITE, isIntact, readState, stateFile } from './incremental/build-state.ts';
import { OutputRefused } from './output-folder/allowed-output.ts';
import { readManifest } from './output-folder/site-manifest.ts';
import { prepareOutput } from './output-folder/output-folder.ts';

export interface BuildOptions {
  /** The folder that the site is for, from the project's folder: new, empty, or an earlier build. */
  readonly outDir?: string;
  /** Further options of `astro build`, such as `--silent`; none that moves the output. */
  readonly astro?: readonly string[];
}

/**
 * Builds the site with the project's own Astro, run by the Node that runs this, so that no shell is needed. The new
 * site takes the place of the earlier one once it is whole; a build that fails leaves that one as it was.
 *
 * @returns 0, or the exit code of what failed
 */
export async function buildSite({ outDir = 'dist', astro = [] }: BuildOptions = {}): Promise<number> {
  const settings = archiveSettings();
  if (isUpToDate(outDir, settings)) return 0;
  try {
    const output = prepareOutput(outDir, {
      contentDir: settings.contentDir,
      projectDir: resolve(),
    });
    try {
      const code = await runAstro('build', [...astro, '--outDir', output.staging], {
        [EARLIER_SITE]: output.dir,
      });
      if (code === 0) output.changeOver();
      return code;
    } finally {
      output.discard();
    }
  } catch (error) {
    if (!(error instanceof OutputRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/**
 * What the build of a site told of the content, if it has been built from just what the archive is now; so that
 * what a build has just read need not be read again.
 */
export function faultsOfBuild(outDir: string, settings: ArchiveSettings): ToldFaults | undefined {
  const state = readState(stateFile(outDir, settings.contentDir));
  return state?.inputs === buildInputs(settings).inputs ? state.faults : undefined;
}

/** Whether a folder holds, file by file, what a build of just this archive would make. */
function isUpToDate(outDir: string, settings: ArchiveSettings): boolean {
  const state = readState(stateFile(outDir, settings.contentDir));
  if (state?.inputs !== buildInputs(settings).inputs || !readManifest(outDir)) return false;
  return Object.keys(state.files).every((path) => isIntact(outDir, path, state));
}

/** Runs one of Astro's commands (`build`, `dev`); resolves with its exit code, 1 where it was stopped. */
export async function runAstro(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const packageFile = createRequire(import.meta.url).resolve('astro/package.json');
  const astro = join(dirname(packageFile), 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [...process.execArgv, astro, command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const release = outlive(child);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('exit', (code) => done(code ?? 1));
    });
  } finally {
    release();
  }
}

/** Who stops this process stops the child, and this process ends after it, when it has cleaned up. */
function outlive(child: ChildProcess): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const pass = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
