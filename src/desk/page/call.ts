import type { AnswerOf, BodyOf, DeskEvent, ParamsOf, Refused, RefusalCode, RouteName } from '../api.ts';
import * as words from '../../words/vi/desk.ts';

/** What the server refused, or that it does not answer, in words for the keeper. */
export class CallFailed extends Error {
  readonly code: RefusalCode | 'stopped';

  constructor(code: RefusalCode | 'stopped', message: string) {
    super(message);
    this.code = code;
  }
}

type Given<Name extends RouteName> = {
  readonly query?: Readonly<Record<string, string>>;
} & (unknown extends ParamsOf<Name> ? { readonly params?: undefined } : { readonly params: ParamsOf<Name> }) &
  (BodyOf<Name> extends undefined ? { readonly body?: undefined } : { readonly body: BodyOf<Name> });

/** What a route needs to be given: nothing, for one that has neither names nor a body. */
type Arguments<Name extends RouteName> =
  Record<string, never> extends Given<Name> ? [given?: Given<Name>] : [given: Given<Name>];

/**
 * Calls a route of the desk's server.
 *
 * @throws CallFailed where the server refuses or does not answer
 */
export async function call<Name extends RouteName>(
  name: Name,
  ...[given = {} as Given<Name>]: Arguments<Name>
): Promise<AnswerOf<Name>> {
  const [method, path = ''] = name.split(' ');
  const { body, query } = given;
  const response = await request(addressOf(path, given.params ?? {}, query), {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  return (await response.json()) as AnswerOf<Name>;
}

/** The address of a route, for what a page loads by itself (an original in a frame). */
export function addressOf(
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>> = {},
): string {
  const filled = path.replace(/:(\w+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

/** @throws CallFailed */
export async function request(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch {
    throw new CallFailed('stopped', words.stopped);
  }
  if (response.ok) return response;
  const refused = (await response.json().catch(() => undefined)) as Refused | undefined;
  throw new CallFailed(refused?.error.code ?? 'failed', refused?.error.message ?? words.failed);
}

/** Is told what happens at the desk, until the page closes. @returns what ends it */
export function onDeskEvent(listener: (event: DeskEvent) => void): () => void {
  stream ??= new EventSource('/api/events');
  const heard = ({ data }: MessageEvent<string>): void => listener(JSON.parse(data) as DeskEvent);
  stream.addEventListener('message', heard);
  return () => stream?.removeEventListener('message', heard);
}

/** One for all of a page: browsers open six connections to a server at most. */
let stream: EventSource | undefined;
