import { defineMiddleware } from 'astro:middleware';
import { getArchive } from '../../archive/query.ts';
import { pageOfFailure, pageOfFaults, withFaults } from './faults-on-page.ts';

/** While pages are edited, tells the archive's faults on them; what can't be shown says why. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const path = decodeURI(url.pathname);
  const html = (text: string, status: number): Response =>
    new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
  const { faults } = await getArchive();
  let response: Response;
  try {
    response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const instead = response.status === 404 ? pageOfFaults(path, faults) : undefined;
    return html(instead ?? withFaults(await response.text(), path, faults), response.status);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return html(pageOfFailure(path, error, faults), 500);
  }
});
