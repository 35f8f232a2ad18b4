import type { Stage } from '../../archive/build-news.ts';
import type { ReviewProgress } from '../review/may-publish.ts';
import type { Route } from '../route.ts';

/** A page of the site that a build added, made anew or took away. */
export interface PageChange {
  readonly kind: 'new' | 'changed' | 'gone';
  /** Path from the site's root, with slashes around it. */
  readonly path: string;
  /** The page's title; its path where it is no more. */
  readonly title: string;
}

/** What a build made of the site. */
export interface SiteChanges {
  /** The folder that is to be uploaded. */
  readonly folder: string;
  readonly pages: number;
  /** Whether there was no site before: then all of it is new. */
  readonly isFirst: boolean;
  readonly counts: Readonly<Record<PageChange['kind'], number>>;
  /** Pages of reports and indicators first; no more than 100. */
  readonly changes: readonly PageChange[];
  /** Names of places that moved and are led on from the old ones, and those that are lost. */
  readonly moved: readonly string[];
  readonly lost: readonly string[];
  /** Errors that the content has all the same. */
  readonly errors: number;
}

export type Publishing =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly stage: Stage | 'names' | 'begin';
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly changes: SiteChanges }
  | { readonly kind: 'failed'; readonly message: string };

/** What is to be known before a report is published. */
export interface PublishingDraft {
  readonly slug: string;
  readonly title: string;
  readonly progress?: ReviewProgress;
  /** Why it can't be published yet. */
  readonly closed?: string;
  readonly folder: string;
}

export interface PublishingApi {
  'GET /api/publishing': Route<Publishing>;
  'GET /api/drafts/:slug/publishing': Route<PublishingDraft>;
  /** Sets the report's status and builds the site. */
  'POST /api/drafts/:slug/publish': Route<Publishing>;
  /** Builds the site of what is reviewed. */
  'POST /api/publishing': Route<Publishing>;
  /** Serves the built site on this machine. */
  'POST /api/publishing/preview': Route<{ readonly url: string }>;
}
