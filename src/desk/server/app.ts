import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import * as words from '../../words/vi/desk.ts';
import type { Desk } from '../desk.ts';
import { correctionRoutes } from '../corrections/routes.ts';
import { draftRoutes } from '../drafts/routes.ts';
import { importJobs } from '../imports/import-jobs.ts';
import { importRoutes } from '../imports/routes.ts';
import { publisher } from '../publishing/publisher.ts';
import { publishingRoutes } from '../publishing/routes.ts';
import { shelfRoutes } from '../shelf/routes.ts';
import type { Refused } from '../api.ts';
import { eventStream } from './events.ts';
import { guard, type Guarded } from './guard.ts';
import type { PageFiles } from './page-bundle.ts';
import { deskPolicy, plainPage, shellWith } from './page-shell.ts';
import { DeskRefusal } from './refusal.ts';
import { router } from './router.ts';

export interface AppOptions extends Guarded {
  readonly desk: Desk;
  readonly page: PageFiles;
  /** Told of what went wrong unforeseen, for the terminal. */
  readonly onError: (error: unknown) => void;
}

/** The desk's server: guards first, then routes by concern, then the page, whose screens choose by the address. */
export function deskApp({ desk, page, onError, ...guarded }: AppOptions): Hono {
  const app = new Hono();
  app.use(secureHeaders);
  app.onError((error, context) => refuse(context, error, onError));
  app.use(guard({ ...guarded, desk }));

  const on = router(app, desk);
  shelfRoutes(on);
  const jobs = importJobs(desk, onError);
  importRoutes(on, jobs);
  correctionRoutes(on, jobs);
  publishingRoutes(on, publisher(desk, onError));
  draftRoutes(on);
  app.get('/api/events', (context) => eventStream(context, desk));
  app.all('/api/*', () => {
    throw new DeskRefusal('not-found', words.noRoute);
  });

  app.get('/assets/*', (context) => {
    const bytes = page.get(context.req.path);
    if (!bytes) throw new DeskRefusal('not-found', words.noRoute);
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': getMimeType(context.req.path) ?? 'application/octet-stream',
      // Named by their content.
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
  });
  app.get('*', (context) => {
    const nonce = randomBytes(16).toString('base64');
    context.header('Content-Security-Policy', deskPolicy(nonce));
    return context.html(shellWith(String(page.get('/index.html')), nonce));
  });
  return app;
}

async function secureHeaders(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  const { headers } = context.res;
  const all = {
    'Content-Security-Policy':
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
  for (const [name, value] of Object.entries(all)) if (!headers.has(name)) headers.set(name, value);
}

function refuse(context: Context, error: unknown, onError: (error: unknown) => void): Response {
  if (!(error instanceof DeskRefusal)) onError(error);
  const refusal = error instanceof DeskRefusal ? error : new DeskRefusal('failed', words.failed);
  if (!context.req.path.startsWith('/api/')) return context.html(plainPage(refusal.message), refusal.status);
  const { code, message } = refusal;
  return context.json({ error: { code, message } } satisfies Refused, refusal.status);
}
