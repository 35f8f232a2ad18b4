import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Set for Astro's process: the folder into which it puts what it bundled. */
export const BUNDLE = 'KHO_BAO_CAO_BUNDLE';

/** Where bundles lie between builds, each under the digest of the code that it was made from. */
const KEPT = resolve('.cache', 'bundles');
/** A project is seldom built with more settings in turn than this. */
const MOST_KEPT = 3;

/**
 * What is made of the code, whatever the archive holds: by Astro modules that render pages, and the scripts, styles and
 * other files that pages load; by Vite the script that makes sites with them. Bundling takes seconds; what was bundled
 * renders any archive until the code changes.
 */
export interface PageBundle {
  readonly folder: string;
  /** Modules that render pages. */
  readonly modules: string;
  /** Name of the one that is loaded first. */
  readonly entry: string;
  /** Files of the site that are no pages. */
  readonly assets: string;
  /** The script that makes sites by all this. */
  readonly maker: string;
  /** The style sheets of each route, by Astro's key of it. */
  readonly styles: Readonly<Record<string, StyleSheets>>;
}

/** What Astro notes of a route's style sheets; only Astro reads it. */
type StyleSheets = readonly unknown[];

/** The file that is written last: a bundle without it was interrupted. */
const FACTS = 'facts.json';

type Facts = Pick<PageBundle, 'entry' | 'styles'>;

/** The folders of a bundle; Astro writes the one of assets as its output. */
export const assetsOf = (bundle: string): string => join(bundle, 'assets');
const modulesOf = (bundle: string): string => join(bundle, 'modules');
/** Folder and name of the script that makes sites. */
export const makerOf = (bundle: string): readonly [folder: string, name: string] => [
  join(bundle, 'maker'),
  'make.mjs',
];

/** The bundle in a folder, if there is one. */
export function openBundle(folder: string): PageBundle | undefined {
  try {
    const facts = JSON.parse(readFileSync(join(folder, FACTS), 'utf8')) as Facts;
    const now = new Date();
    utimesSync(folder, now, now);
    return {
      ...facts,
      folder,
      modules: modulesOf(folder),
      assets: assetsOf(folder),
      maker: join(...makerOf(folder)),
    };
  } catch {
    return undefined;
  }
}

/**
 * The bundle of this code: kept, or made now.
 *
 * @param code digest of the code
 * @param options what Astro is told besides
 * @param make has Astro put it into a folder; resolves with 0, or the exit code of what failed
 * @returns the bundle, or that code
 */
export async function pageBundle(
  code: string,
  options: readonly string[],
  make: (folder: string) => Promise<number>,
): Promise<PageBundle | number> {
  const digest = createHash('sha256')
    .update(JSON.stringify([code, options]))
    .digest('hex');
  const folder = join(KEPT, digest.slice(0, 16));
  const kept = openBundle(folder);
  if (kept) return kept;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  try {
    const code = await make(draft);
    if (code !== 0) return code;
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOldest();
  return openBundle(folder) ?? 1;
}

function removeOldest(): void {
  const folders = readdirSync(KEPT).map((name) => join(KEPT, name));
  const newest = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of newest.slice(MOST_KEPT)) rmSync(folder, { recursive: true, force: true });
}

/** Puts the modules, which Astro wrote into its output, beside the assets: Astro removes them when pages are made. */
export function keepModules(bundle: string): void {
  renameSync(join(assetsOf(bundle), '.prerender'), modulesOf(bundle));
}

/** Comes last: from now on it is a bundle. */
export function sealBundle(
  bundle: string,
  pages: ReadonlyMap<string, { readonly styles: StyleSheets }>,
): void {
  const entry = readdirSync(modulesOf(bundle)).find((name) => /^prerender-entry\..*m?js$/.test(name));
  if (entry === undefined) throw new Error('Astro wrote no module that renders pages.');
  const facts: Facts = {
    entry,
    styles: Object.fromEntries([...pages].map(([key, { styles }]) => [key, styles])),
  };
  writeFileSync(join(bundle, FACTS), JSON.stringify(facts));
}
