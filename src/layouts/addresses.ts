/**
 * The relative way from a page to the site's root (`/bao-cao/x/` → `../../`), from which client scripts
 * find the site's data wherever the built folder is served.
 */
export function pathToRoot(pathname: string): string {
  const depth = pathname.split('/').slice(1, -1).length;
  return '../'.repeat(depth) || './';
}
