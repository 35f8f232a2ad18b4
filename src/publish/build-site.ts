import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { BuildNews } from '../archive/build-news.ts';
import { archiveSettings, type ArchiveSettings } from '../archive/settings.ts';
import { assetsOf, BUNDLE, pageBundle } from './bundle/page-bundle.ts';
import { buildInputs, type BuildInputs } from './incremental/build-inputs.ts';
import { isIntact, readState, stateFile, type BuildState } from './incremental/build-state.ts';
import { OutputRefused } from './output-folder/allowed-output.ts';
import { buildLock } from './output-folder/build-lock.ts';
import { prepareOutput, type OutputFolder } from './output-folder/output-folder.ts';
import { filesBelow, readManifest } from './output-folder/site-manifest.ts';

export interface AstroOptions {
  /** Further options of Astro's command; none that moves the output. */
  readonly astro?: readonly string[];
  /** Whether Astro's own log is shown, rather than kept in `ASTRO_LOG`. */
  readonly verbose?: boolean;
  /** Told how far it is, and what the archive holds. */
  readonly onNews?: (news: BuildNews) => void;
}

export interface BuildOptions extends AstroOptions {
  /** The folder that the site is for, from the project's folder: new, empty, or an earlier build. */
  readonly outDir?: string;
  /** Told why a build does not begin, with what to do; by default the error stream is. */
  readonly onRefused?: (message: string) => void;
}

/** Why Astro can't work in the project's folder, with what to do: its bundler takes `#` and `?` for parts of an address. */
export function projectPathFault(projectDir: string = resolve()): string | undefined {
  const sign = /[#?]/u.exec(projectDir)?.[0];
  return sign === undefined
    ? undefined
    : `Đường dẫn của chương trình có dấu “${sign}” (${projectDir}) nên không dựng được trang. Đổi tên hoặc chuyển thư mục tới nơi không có dấu ấy rồi chạy lại.`;
}

/** Where a build says that it runs, from the project's folder. */
const BUILD_LOCK = '.cache/building.lock';

/** Where the log of the last build or `npm run dev` lies, from the project's folder. */
export const ASTRO_LOG = '.cache/astro.log';

/**
 * Builds the site with the project's own Astro, run by the Node that runs this, so that no shell is needed. The new
 * site takes the place of the earlier one once it is whole; a build that fails leaves that one as it was.
 *
 * @returns 0, or the exit code of what failed
 */
export async function buildSite(options: BuildOptions = {}): Promise<number> {
  const release = await buildLock(BUILD_LOCK, () => {
    process.stderr.write('Đang có một lệnh khác dựng trang trong thư mục này; chờ nó xong …\n');
  });
  try {
    return await buildAlone(options);
  } finally {
    release();
  }
}

async function buildAlone({ outDir = 'dist', ...options }: BuildOptions): Promise<number> {
  const settings = archiveSettings();
  const inputs = buildInputs(settings);
  const same = upToDate(outDir, settings, inputs);
  if (same) {
    options.onNews?.({ kind: 'archive', ...same.summary });
    return 0;
  }
  try {
    const fault = projectPathFault();
    if (fault !== undefined) throw new OutputRefused(fault);
    const output = prepareOutput(outDir, {
      contentDir: settings.contentDir,
      projectDir: resolve(),
    });
    options.onNews?.({ kind: 'begun' });
    try {
      const code = await makeIn(output, inputs, options);
      if (code !== 0) return code;
      // What the new site has and is not in its folder stays in the earlier one.
      const fresh = new Set(filesBelow(output.staging));
      const made = Object.keys(readState(stateFile(output.dir, settings.contentDir))?.files ?? {});
      output.changeOver(new Set(made.filter((file) => !fresh.has(file))));
      return 0;
    } finally {
      output.discard();
    }
  } catch (error) {
    if (!(error instanceof OutputRefused)) throw error;
    const { onRefused = (message) => void process.stderr.write(`${message}\n`) } = options;
    onRefused(error.message);
    return 1;
  }
}

/** Has Astro bundle the code, unless it did so before, and makes the site by it. */
async function makeIn(
  { dir, staging }: OutputFolder,
  inputs: BuildInputs,
  options: AstroOptions,
): Promise<number> {
  const { astro = [] } = options;
  rmSync(ASTRO_LOG, { force: true });
  const bundle = await pageBundle(inputs.code, astro, (folder) =>
    runAstro('build', { ...options, astro: [...astro, '--outDir', assetsOf(folder)] }, { [BUNDLE]: folder }),
  );
  if (typeof bundle === 'number') return bundle;
  const before = readState(stateFile(dir, archiveSettings().contentDir));
  // With other code, settings or originals all is made again.
  const isWarm = before?.surroundings === inputs.surroundings;
  const given = [staging, dir, bundle.folder, JSON.stringify(inputs)];
  return runNode([...heapFor(isWarm), bundle.maker, ...given], options, {
    NODE_ENV: 'production',
    // Goes with the bundle: Node itself never removes what it compiled.
    NODE_COMPILE_CACHE: join(bundle.folder, 'node'),
  });
}

/**
 * How Node looks for objects that are no longer in use. By one thread: several wait for each other longer than they save.
 *
 * A build that keeps nothing makes much that soon is garbage: with Node's own 16 megabytes for young objects, which begin
 * at one, a quarter of it is spent looking; and old objects, left to themselves, would grow to four times of what is in
 * use before they are looked through. A build that keeps most reads what stays in use: more memory for young objects
 * would only have to be filled.
 */
const heapFor = (isWarm: boolean): string[] => {
  const young = isWarm ? 16 : 64;
  return [
    '--no-parallel-scavenge',
    `--min-semi-space-size=${young}`,
    `--max-semi-space-size=${young}`,
    ...(isWarm ? [] : ['--heap-growing-percent=50']),
  ];
};

/** What a folder's last build left, if the folder holds, file by file, what a build of just this archive would make. */
function upToDate(
  outDir: string,
  { contentDir }: ArchiveSettings,
  { inputs }: BuildInputs,
): BuildState | undefined {
  const state = readState(stateFile(outDir, contentDir));
  if (state?.inputs !== inputs || !readManifest(outDir)) return undefined;
  return Object.keys(state.files).every((path) => isIntact(outDir, path, state)) ? state : undefined;
}

/** Astro takes variables of these names for its own constants: with `DEV` set it would bundle pages for editing. */
const CONSTANTS = ['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** Runs one of Astro's commands (`build`, `dev`); resolves with its exit code, 1 where it was stopped. */
export function runAstro(
  command: 'build' | 'dev',
  options: AstroOptions,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const packageFile = createRequire(import.meta.url).resolve('astro/package.json');
  const script = join(dirname(packageFile), 'bin', 'astro.mjs');
  return runNode([script, command, ...(options.astro ?? [])], options, {
    ASTRO_TELEMETRY_DISABLED: '1',
    // What runs this may be set to something else, as tests are.
    NODE_ENV: command === 'build' ? 'production' : 'development',
    ...Object.fromEntries(CONSTANTS.map((name) => [name, undefined])),
    ...env,
  });
}

/** Runs a script by the Node that runs this; what it writes is shown or kept in the log. */
async function runNode(
  args: readonly string[],
  { verbose = false, onNews }: AstroOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const shown = verbose ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [...args], {
    stdio: ['inherit', shown, shown, 'ipc'],
    // Compiling Astro's modules takes a second.
    env: { NODE_COMPILE_CACHE: resolve('.cache', 'node'), ...process.env, ...env },
  });
  child.on('message', (news) => onNews?.(news as BuildNews));
  if (!verbose) keepLog(child);
  const release = outlive(child);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code) => done(code ?? 1));
    });
  } finally {
    release();
  }
}

function keepLog(child: ChildProcess): void {
  mkdirSync(dirname(ASTRO_LOG), { recursive: true });
  const log = createWriteStream(ASTRO_LOG, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) stream?.pipe(log, { end: false });
  child.once('close', () => log.end());
}

/** The first line of Astro's log that tells an error, without the colours of a terminal. */
export function errorInLog(): string | undefined {
  const lines = readFileSync(ASTRO_LOG, 'utf8')
    // eslint-disable-next-line no-control-regex -- colours are control signs
    .replace(/\u001B\[[\d;]*m/g, '')
    .split('\n');
  return lines.find((line) => /^\[\w+\] |\bError\b|\[ERROR\]/.test(line))?.trim();
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
