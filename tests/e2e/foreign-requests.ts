import type { Page } from '@playwright/test';

/**
 * Collects the addresses outside a site that pages really send for. What the policy refuses never leaves the
 * browser, although Chromium tells of it as of a request.
 *
 * @param home address of the site
 */
export function watchForeign(page: Page, home: string): readonly string[] {
  const foreign: string[] = [];
  const see = (address: string): void => {
    if (!address.startsWith(home) && !/^(?:data|blob):/.test(address)) foreign.push(address);
  };
  page.on('requestfinished', (request) => {
    see(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'csp') see(request.url());
  });
  return foreign;
}
