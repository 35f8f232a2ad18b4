import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

/**
 * Builds the site with the project's own Astro, run by the Node that runs this, so that no shell is needed.
 *
 * @param args what `astro build` takes, such as `--outDir DIR`
 * @returns Astro's exit code; 1 where it was stopped
 */
export function buildSite(args: readonly string[]): Promise<number> {
  return runAstro('build', args);
}

/** Runs one of Astro's commands (`build`, `dev`); resolves with its exit code. */
export function runAstro(command: string, args: readonly string[]): Promise<number> {
  const packageFile = createRequire(import.meta.url).resolve('astro/package.json');
  const astro = join(dirname(packageFile), 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
