import type { Page } from '@playwright/test';

/**
 * Watches what a page asks for, from before it is opened.
 *
 * @returns waits until nothing that was asked for is still to come and the page's scripts rest: what loads late (charts,
 *   search) has come then. Sooner than `networkidle`, which waits for half a second of silence.
 */
export function watchRest(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  const idle = (): Promise<void> =>
    page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(), { timeout: 2000 })));
  return async () => {
    // Twice in a row: what has just come may ask for more.
    for (let rests = 0; rests < 2;) {
      await idle();
      rests = underWay.size === 0 ? rests + 1 : 0;
    }
  };
}

/** Opens a page and waits until it is at rest. */
export async function gotoAtRest(page: Page, address: string): Promise<void> {
  const atRest = watchRest(page);
  await page.goto(address);
  await atRest();
}
