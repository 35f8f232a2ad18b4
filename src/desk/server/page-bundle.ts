import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The page's own code, and what of the house it takes. */
const PAGE = resolve(import.meta.dirname, '../page');
const SOURCES = ['src', 'package-lock.json', 'tsconfig.json'];

/** Where bundles lie between starts, each under the digest of the code that it was made from. */
const KEPT = resolve('.cache', 'desk');
const MOST_KEPT = 3;

/** The page as the server sends it: each file by its path from the root, `index.html` among them. */
export type PageFiles = ReadonlyMap<string, Buffer>;

/**
 * The desk's page, bundled by Vite: kept, or made now, which takes some seconds and needs no network. All of it is read
 * into memory, so that no request names a path of the disk.
 */
export async function pageBundle(onMake: () => void = () => {}): Promise<PageFiles> {
  const folder = join(KEPT, sourceDigest());
  if (!existsSync(join(folder, 'index.html'))) {
    onMake();
    await makeBundle(folder);
    removeOldest();
  }
  return filesIn(folder);
}

async function makeBundle(folder: string): Promise<void> {
  // Only where there is something to bundle: loading it takes longer than all else of a start.
  const { build } = await import('vite');
  const draft = `${folder}.${process.pid}.draft`;
  try {
    await build({
      root: PAGE,
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir: draft,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 4_000,
      },
    });
    mkdirSync(KEPT, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function sourceDigest(): string {
  const hash = createHash('sha256');
  const root = resolve(import.meta.dirname, '../../..');
  for (const path of SOURCES.flatMap((name) => filesBelow(join(root, name)))) {
    hash.update(`${relative(root, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Only what a page can import: the server's code and the reports' language are some 60,000 lines, read in 30 ms. */
function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css|html|svg)$/u.test(name))
    .sort()
    .map((name) => join(path, name));
}

function filesIn(folder: string): PageFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [`/${name.split(sep).join('/')}`, readFileSync(join(folder, name))]));
}

function removeOldest(): void {
  const folders = readdirSync(KEPT).map((name) => join(KEPT, name));
  const newest = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of newest.slice(MOST_KEPT)) rmSync(folder, { recursive: true, force: true });
}
