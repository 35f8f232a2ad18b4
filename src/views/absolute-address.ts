/** The address on the web of a path of the site; `undefined` where no (valid) site address is set. */
export function absoluteAddress(path: string, siteUrl: string | undefined): string | undefined {
  if (!siteUrl || !/^https?:/i.test(siteUrl) || !URL.canParse(siteUrl)) return undefined;
  // A question or an anchor behind the address is no part of the folder that the site lies in.
  const { origin, pathname } = new URL(siteUrl);
  return new URL(path.replace(/^\//, ''), `${origin}${pathname.replace(/\/?$/, '/')}`).href;
}
