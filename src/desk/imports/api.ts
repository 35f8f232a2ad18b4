import type { Route } from '../route.ts';

/** As the readers of documents have it; see `readSourceFile`. */
export const MOST_BYTES = 200_000_000;

/** What a thread that reads a document is at. */
export interface ImportNews {
  readonly stage: 'catalogue' | 'read' | 'scan' | 'recognise' | 'write';
  /** Pages of a scan that are read, of how many. */
  readonly done?: number;
  readonly total?: number;
}

/** A file that is being added, or was: what the page shows of it. */
export interface ImportJob {
  readonly id: string;
  readonly name: string;
  readonly state:
    | { readonly kind: 'waiting' }
    | ({ readonly kind: 'running' } & ImportNews)
    /** The document does not tell its area or period: the keeper does, and it is read again. */
    | { readonly kind: 'asks'; readonly facts: readonly ('period' | 'area')[] }
    | { readonly kind: 'done'; readonly slug: string; readonly words: number; readonly figures: number }
    /** The archive has it, just so. */
    | { readonly kind: 'same'; readonly slug: string }
    /** The archive has another version of it: an office's corrected document, most likely. */
    | { readonly kind: 'exists'; readonly slug: string; readonly title: string }
    | { readonly kind: 'refused'; readonly message: string };
}

/** What a keeper says of a document that does not say it. */
export interface ImportAnswers {
  readonly area?: string;
  readonly period?: string;
}

export interface ImportApi {
  'GET /api/imports': Route<readonly ImportJob[]>;
  /** The file's bytes are the body, its name is `?name=`. */
  'POST /api/imports': Route<ImportJob>;
  'POST /api/imports/:id/answers': Route<ImportJob, ImportAnswers>;
  /** Stops it where it runs, and takes it off the list. What was written stays. */
  'DELETE /api/imports/:id': Route<null>;
}
