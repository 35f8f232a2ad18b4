/** The address on the web of a path of the site; `undefined` where no (valid) site address is set. */
export function absoluteAddress(path: string, siteUrl: string | undefined): string | undefined {
  if (!siteUrl || !/^https?:/i.test(siteUrl) || !URL.canParse(siteUrl)) return undefined;
  // A question or an anchor behind the address is no part of the folder that the site lies in.
  const { origin, pathname } = new URL(siteUrl);
  return new URL(path.replace(/^\//, ''), `${origin}${pathname.replace(/\/?$/, '/')}`).href;
}

/**
 * An address from the site's root, as seen from a page: `/chi-tieu/x/` from `/bao-cao/y/` is `../../chi-tieu/x/`.
 *
 * It always climbs to the root, even to a neighbour: some hosts show `/bao-cao/y` without leading to `/bao-cao/y/`
 * (Vercel, Netlify without "Pretty URLs"), and a browser, one folder higher there, climbs no further than the root.
 */
export function relativeAddress(address: string, page: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  if (path === folder && rest.startsWith('#')) return rest;
  const climb = '../'.repeat(folder.split('/').length - 2);
  return `${climb}${path.slice(1)}${rest}` || './';
}

/**
 * The relative way from a page to the site's root (`/bao-cao/x/` → `../../`), from which client scripts
 * find the site's data wherever the built folder is served.
 */
export function pathToRoot(pathname: string): string {
  const depth = pathname.split('/').slice(1, -1).length;
  return '../'.repeat(depth) || './';
}
