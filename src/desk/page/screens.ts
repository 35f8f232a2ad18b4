import type { Screen, ScreenProps } from './screen.ts';

/**
 * The desk's screens. To add one: a component in a folder beside this file, exported as default, and a line here. Ways
 * between screens are plain links: the server answers any address that is no file and no `/api/` with the desk's page.
 */
const SCREENS: readonly Screen[] = [
  { path: '/', load: () => import('./shelf/Shelf.tsx') },
  { path: '/dinh-chinh/:slug/:job', load: () => import('./corrections/Correct.tsx') },
  { path: '/dang', load: () => import('./publishing/Site.tsx') },
  { path: '/dang/:slug', load: () => import('./publishing/Publish.tsx') },
  { path: '/ban-soat/:slug', load: () => import('./bench/Bench.tsx'), wide: true },
];

const LOST: Screen = { path: '*', load: () => import('./Lost.tsx') };

/** The screen of an address, with what its path names. */
export function screenAt(pathname: string): { screen: Screen; params: ScreenProps } {
  for (const screen of SCREENS) {
    const params = match(screen.path, pathname);
    if (params) return { screen, params };
  }
  return { screen: LOST, params: {} };
}

function match(path: string, pathname: string): Record<string, string> | undefined {
  const [wanted, given] = [path.split('/'), pathname.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const there = given[index] ?? '';
    if (part.startsWith(':') && there !== '') params[part.slice(1)] = decodeURIComponent(there);
    else if (part !== there) return undefined;
  }
  return params;
}
