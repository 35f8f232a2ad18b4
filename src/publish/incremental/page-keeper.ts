import type { AstroPrerenderer } from 'astro';
import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { summaryOf } from '../../archive/build-news.ts';
import type { Archive } from '../../archive/model.ts';
import { readsOfPages, readsOfParts } from '../../archive/reads.ts';
import { filesBelow } from '../output-folder/site-manifest.ts';
import type { BuildInputs } from './build-inputs.ts';
import { isIntact, markOf, type BuildState } from './build-state.ts';
import { PartDigests } from './part-digests.ts';

/** Shown at any address, and read by what is written after it: it is always made. */
const ALWAYS = new Set(['404.html']);

/** Takes pages of the earlier site over where nothing that they were made from has changed. */
export class PageKeeper {
  readonly #inputs: BuildInputs;
  readonly #earlier: { readonly dir: string; readonly state: BuildState } | undefined;
  readonly #kept = new Map<string, readonly string[]>();
  #digests: PartDigests | undefined;

  constructor(inputs: BuildInputs, earlier: { dir: string; state: BuildState } | undefined) {
    this.#inputs = inputs;
    this.#earlier = earlier?.state.surroundings === inputs.surroundings ? earlier : undefined;
  }

  /** Astro's own way of rendering, without the pages that are taken over into `outDir`. */
  prerenderer(own: AstroPrerenderer, getArchive: () => Promise<Archive>, outDir: string): AstroPrerenderer {
    return {
      ...own,
      name: 'kho-bao-cao',
      // Astro's own takes the app that `setup` made from itself.
      setup: () => own.setup?.() ?? Promise.resolve(),
      render: (request, options) => own.render(request, options),
      getStaticPaths: async () => {
        const paths = await own.getStaticPaths();
        const changed = await this.#changedParts(await getArchive());
        return paths.filter(
          ({ pathname, route }) => !this.#takeOver(fileOf(pathname, route.type), changed, outDir),
        );
      },
    };
  }

  async #changedParts(archive: Archive): Promise<ReadonlySet<string>> {
    this.#digests = new PartDigests(archive);
    const { parts = {}, made = {} } = this.#earlier?.state ?? {};
    return this.#digests.changed(parts, made);
  }

  #takeOver(file: string, changed: ReadonlySet<string>, outDir: string): boolean {
    const read = this.#earlier?.state.pages[file];
    if (!this.#earlier || !read || ALWAYS.has(file) || read.some((part) => changed.has(part))) return false;
    const { dir, state } = this.#earlier;
    if (!isIntact(dir, file, state)) return false;
    linkOrCopy(join(dir, file), join(outDir, file));
    this.#kept.set(file, read);
    return true;
  }

  get kept(): number {
    return this.#kept.size;
  }

  /** What the next build needs to know of this one, whose files are in `outDir`. */
  async state(archive: Archive, outDir: string): Promise<BuildState> {
    const pages = new Map(this.#kept);
    for (const [pathname, reads] of readsOfPages) {
      const file = [fileOf(pathname, 'page'), fileOf(pathname, 'endpoint')].find((path) =>
        markOf(join(outDir, path)),
      );
      if (file !== undefined) pages.set(file, [...reads]);
    }
    const parts: Record<string, string> = {};
    const made: Record<string, readonly string[]> = {};
    const open = [...new Set([...pages.values()].flat())];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (part in parts) continue;
      parts[part] = (await this.#digests?.of(part)) ?? '';
      const inner = readsOfParts.get(part);
      if (!inner) continue;
      made[part] = [...inner];
      open.push(...inner);
    }
    const files = filesBelow(outDir).map((path) => [path, markOf(join(outDir, path))] as const);
    return {
      ...this.#inputs,
      summary: summaryOf(archive),
      parts,
      made,
      pages: Object.fromEntries(pages),
      files: Object.fromEntries(files.flatMap(([path, mark]) => (mark ? [[path, mark]] : []))),
    };
  }
}

/** The file that a path of the site is written to. */
export function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : [path, 'index.html'].filter(Boolean).join('/');
}

function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(from, to);
  }
}
