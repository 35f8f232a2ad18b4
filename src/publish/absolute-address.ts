/** The address on the web of a path of the site; `undefined` where no (valid) site address is set. */
export function absoluteAddress(path: string, siteUrl: string | undefined): string | undefined {
  if (!siteUrl || !/^https?:/i.test(siteUrl) || !URL.canParse(siteUrl)) return undefined;
  return new URL(path.replace(/^\//, ''), siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
}
