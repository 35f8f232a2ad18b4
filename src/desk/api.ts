import type { CorrectionApi } from './corrections/api.ts';
import type { DraftApi } from './drafts/api.ts';
import type { ImportApi, ImportJob } from './imports/api.ts';
import type { Publishing, PublishingApi } from './publishing/api.ts';
import type { ShelfApi } from './shelf/api.ts';

/**
 * Every route of the desk's server, by method and path: the one list that the server answers by and the page calls by,
 * so that types hold the two together.
 *
 * To add a route: describe it in the `api.ts` of its concern (`shelf/`, `drafts/`, …), which this interface extends;
 * answer it in that folder's `routes.ts` with `on('GET /api/…', …)`; call it in the page with `call('GET /api/…', …)`.
 * Texts for the keeper are Vietnamese; what is refused is a `DeskRefusal` with what to do.
 */
export interface DeskApi extends ShelfApi, ImportApi, PublishingApi, CorrectionApi, DraftApi {}

export type RouteName = keyof DeskApi;
export type AnswerOf<Name extends RouteName> = DeskApi[Name]['answer'];
export type BodyOf<Name extends RouteName> = DeskApi[Name]['body'];

/** The names that stand behind a colon in a route's path. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [Key in Name]: string } & ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? { readonly [Key in Name]: string }
    : unknown;

/** What a refused request is answered by, with a status of 400 or more. */
export interface Refused {
  readonly error: {
    readonly code: RefusalCode;
    /** What is wrong and what to do, in Vietnamese. */
    readonly message: string;
  };
}

export type RefusalCode =
  /** Not from the desk's own page, or without its key. */
  | 'forbidden'
  | 'not-found'
  /** What was sent can't be used. */
  | 'bad-request'
  /** The file on disk is not what the page last read: read it again, then decide anew. */
  | 'changed-outside'
  /** The demonstration is only to look at. */
  | 'read-only'
  /** No archive is open yet. */
  | 'no-archive'
  /** The archive's disk is full, or the folder can't be written. */
  | 'not-written'
  /** Something must be done first, which the message says. */
  | 'not-yet'
  | 'failed';

/** What happens at the desk, as every open page is told by `GET /api/events` (server-sent events). */
export type DeskEvent =
  /** Files of the archive that another program changed, as paths from its folder. */
  | { readonly kind: 'changed-outside'; readonly paths: readonly string[] }
  /** A file that is being added went a step further. */
  | { readonly kind: 'import'; readonly job: ImportJob }
  /** A build of the site went a step further. */
  | { readonly kind: 'publishing'; readonly publishing: Publishing };
