import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AnswerOf, BodyOf, ParamsOf, RouteName } from '../api.ts';
import * as words from '../../words/vi/desk.ts';
import type { Desk } from '../desk.ts';
import { DeskRefusal } from './refusal.ts';

/** What a route is asked. */
export interface Asked<Name extends RouteName> {
  readonly desk: Desk;
  readonly params: ParamsOf<Name>;
  readonly query: URLSearchParams;
  /** What was sent, as JSON. Its type is what the page sends: who uses it for more than a name checks it. */
  readonly body: BodyOf<Name>;
  /** The request itself, for what is neither: a file that is sent, an answer that is no JSON. */
  readonly context: Context;
}

/**
 * Answers a route of `DeskApi` with JSON. A `Response` is handed on as it is, for files and streams.
 */
export type On = <Name extends RouteName>(
  name: Name,
  answer: (asked: Asked<Name>) => AnswerOf<Name> | Response | Promise<AnswerOf<Name> | Response>,
) => void;

/** The largest JSON that is taken: a report's whole text is some 200 KB. */
const MOST_JSON = 8_000_000;

export function router(app: Hono, desk: Desk): On {
  return (name, answer) => {
    const [method = '', path = ''] = name.split(' ');
    app.on(method, path, limited, async (context) => {
      const asked = {
        desk,
        params: context.req.param(),
        query: new URL(context.req.url).searchParams,
        body: await jsonOf(context),
        context,
      } as unknown as Asked<typeof name>;
      const answered = await answer(asked);
      return answered instanceof Response ? answered : context.json(answered ?? null);
    });
  };
}

const limitJson = bodyLimit({
  maxSize: MOST_JSON,
  onError: () => {
    throw new DeskRefusal('bad-request', words.tooLarge(String(MOST_JSON / 1_000_000)));
  },
});

/** Files that are sent have limits of their own. */
const limited: MiddlewareHandler = (context, next) => (isJson(context) ? limitJson(context, next) : next());

const isJson = (context: Context): boolean =>
  context.req.header('content-type')?.split(';')[0]?.trim() === 'application/json';

async function jsonOf(context: Context): Promise<unknown> {
  if (!isJson(context)) return undefined;
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof DeskRefusal) throw error;
    throw new DeskRefusal('bad-request', words.badRequest);
  }
}
