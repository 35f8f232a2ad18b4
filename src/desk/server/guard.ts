import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as words from '../../words/vi/desk.ts';
import type { Desk } from '../desk.ts';
import { plainPage } from './page-shell.ts';
import { DeskRefusal } from './refusal.ts';

export interface Guarded {
  /** Who may call: made anew at each start, told in the address that is printed. */
  readonly key: string;
  /** `127.0.0.1:4455`: the one name by which the desk is called. */
  readonly host: () => string;
  readonly desk: Desk;
}

/** Methods that change nothing. */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** What may be asked while the demonstration is open: to have an archive of one's own. */
const MAKES_ARCHIVE = /^\/api\/archive$/u;

/**
 * Lets in only the desk's own page, opened by its owner:
 *
 * - `Host` is the desk's own, so that no other name that was made to lead to 127.0.0.1 (DNS rebinding) reaches it;
 * - the key in the address is exchanged for a cookie that scripts can't read and other sites' requests never carry; the
 *   exchange is a page that goes on by itself, since a redirect would still count as the foreign page's that links here;
 * - a browser says by `Origin` and `Sec-Fetch-Site` where a request comes from. Pages of other ports of this machine
 *   are the same site and would carry the cookie: they are refused by these.
 */
export function guard({ key, host, desk }: Guarded): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    if (req.header('host') !== host()) throw new DeskRefusal('forbidden', words.foreignHost);
    const site = req.header('sec-fetch-site');
    const isApi = req.path.startsWith('/api/');
    if (site !== undefined && site !== 'same-origin' && (site !== 'none' || isApi)) {
      // A link to the desk, key and all, that another program's page shows is followed.
      if (isApi || req.query('key') === undefined) throw new DeskRefusal('forbidden', words.foreignOrigin);
    }
    const origin = req.header('origin');
    const isWrite = !READS.has(req.method);
    if (origin === undefined ? isWrite : origin !== `http://${host()}`) {
      throw new DeskRefusal('forbidden', words.foreignOrigin);
    }
    const given = req.query('key');
    if (given !== undefined && req.method === 'GET' && !isApi) return exchange(context, given, key, host());
    if (!isSame(getCookie(context, cookieName(host())) ?? '', key)) {
      throw new DeskRefusal('forbidden', words.noKey);
    }
    if (isWrite && desk.archive?.readOnly && !MAKES_ARCHIVE.test(req.path)) {
      throw new DeskRefusal('read-only', words.readOnly);
    }
    return next();
  };
}

/** Cookies are kept by host alone: two desks on one machine need two names. */
const cookieName = (host: string): string => `ban-soat-${host.split(':')[1]}`;

function exchange(context: Context, given: string, key: string, host: string): Response {
  if (!isSame(given, key)) throw new DeskRefusal('forbidden', words.wrongKey);
  setCookie(context, cookieName(host), key, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return context.html(plainPage(words.loading, { goTo: new URL(context.req.url).pathname }));
}

/** Takes the same time wherever two keys differ. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
