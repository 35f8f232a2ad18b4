import type { RouteData } from 'astro';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finishedPages } from './finished-pages.ts';
import type { PageBundle } from './page-bundle.ts';

/** Astro's app of a bundle, as far as it is used here: what Astro's own prerenderer does with it. */
interface BundledApp extends StaticPathsApp {
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** A file of the site that a route makes: a page, or what an endpoint answers. */
export interface RoutedFile {
  /** Its address from the site's root, as pages are asked for it. */
  readonly address: string;
  /** Its path in the site's folder. */
  readonly file: string;
  /** @returns its bytes; none where the route answers with nothing */
  render(): Promise<Uint8Array | undefined>;
}

/**
 * All files that the routes of a bundle make of the archive, each once, in the order of routes. The archive has to be
 * shared before (`shareArchive`).
 *
 * @param siteUrl address of the site, for what pages say of themselves
 */
export async function routedFiles(bundle: PageBundle, siteUrl: string | undefined): Promise<RoutedFile[]> {
  const { app } = (await import(pathToFileURL(join(bundle.modules, bundle.entry)).href)) as {
    app: BundledApp;
  };
  app.setInternals({
    pagesByKeys: new Map(Object.entries(bundle.styles).map(([key, styles]) => [key, { styles }])),
  });
  const destination = {
    write: (message: unknown) => void process.stderr.write(`${JSON.stringify(message)}\n`),
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const origin = siteUrl ? new URL(siteUrl).origin : 'http://localhost:4321';
  const files = new Map<string, RoutedFile>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const file = fileOf(pathname, route.type);
    // Of two routes with one address the first has it.
    if (files.has(file)) continue;
    const address = addressOf(pathname, route);
    files.set(file, {
      address,
      file,
      async render() {
        const response = await app.render(new Request(new URL(inAddress(address), origin)), {
          routeData: route,
        });
        const page = finishedPages.get(address);
        finishedPages.delete(address);
        if (page !== undefined) return Buffer.from(page);
        return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
      },
    });
  }
  return [...files.values()];
}

type Route = PathWithRoute['route'];

/**
 * Pages lie in a folder of their name, as `trailingSlash` and `build.format` in `astro.config.mjs` say. An endpoint
 * whose name has no ending (`[file].ts`) is looked for with a slash behind it, too.
 */
function addressOf(pathname: string, { type, pattern }: Route): string {
  const path = trimmed(pathname);
  if (type === 'page' && path !== '') return `/${path}/`;
  return pattern.test(`/${path}`) || path === '' ? `/${path}` : `/${path}/`;
}

function fileOf(pathname: string, type: Route['type']): string {
  const path = trimmed(pathname);
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : [path, 'index.html'].filter(Boolean).join('/');
}

/** A path as an address writes it: Astro takes a path apart as it stands, so that `%`, `#` and `?` would end it. */
const inAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const trimmed = (pathname: string): string => pathname.replace(/^\/+|\/+$/g, '');
