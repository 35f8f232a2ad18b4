import { defineMiddleware } from 'astro:middleware';
import { readsOfPages, withReads, Reads } from './archive/reads.ts';
import { finishedPages } from './publish/bundle/finished-pages.ts';
import { finishedPage } from './publish/finish-page.ts';

/**
 * Finishes every page of a build as it is rendered, and notes which parts of the archive it was made from. While
 * pages are edited they stay as Astro makes them.
 */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  if (!import.meta.env.PROD) return next();
  // What a route hands to its page is no part of the archive: such a page is always made again.
  const reads = new Reads(...(Object.keys(props).length > 0 ? ['props'] : []));
  const path = decodeURI(url.pathname);
  const answer = await withReads(reads, async () => {
    const response = await next();
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (!isPage) return response;
    finishedPages.set(path, finishedPage(await response.text(), path));
    return new Response(null, response);
  });
  readsOfPages.set(path, reads);
  return answer;
});
