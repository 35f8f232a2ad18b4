/**
 * Path of the site's home, for the one page that hosts show at any address: `SITE_BASE`, else the path of
 * `SITE_URL`, else the root. Begins and ends with a slash.
 */
export function siteBase(env: NodeJS.ProcessEnv = process.env): string {
  const url = env.SITE_URL ?? '';
  const path = env.SITE_BASE || (URL.canParse(url) ? new URL(url).pathname : '/');
  return `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
}
