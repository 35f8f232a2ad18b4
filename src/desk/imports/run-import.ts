import type { ScanReading } from '../../domain/scan-record.ts';
import type { GivenDocument } from '../../import/import-document.ts';
import type { ImportNews } from './api.ts';
import * as words from '../../words/vi/desk-imports.ts';
import { inThread, ThreadEnded, type ThreadLimits } from '../server/in-thread.ts';

/** What the thread is given. */
export interface ImportTask {
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly document: GivenDocument;
}

/** What a document became, as far as writing it needs to know. */
export interface MadeDraft {
  /** `<area>-<period>`; empty where one of them is missing. */
  readonly slug: string;
  readonly markdown: string;
  /** What only the import knows of it, as the text of the file beside it; empty where something is missing. */
  readonly review: string;
  readonly missing: readonly ('period' | 'area')[];
  readonly words: number;
  readonly figures: number;
  /** How its pages were read, where it is a scan. */
  readonly scan?: ScanReading;
}

/** A refusal says what to do. */
export type MadeOrRefused = MadeDraft | { readonly refused: string };

/** Why no draft could be made of a document, as the keeper is told. */
export class ImportRefused extends Error {}

/** A scan of fifty pages takes minutes; a document that takes longer or more was made to do so. */
const LIMITS: ThreadLimits = { time: 20 * 60_000, megabytes: 2_000 };

/**
 * Makes a draft of a document, in a thread of its own. Writes nothing.
 *
 * @throws ImportRefused with what to do
 */
export async function runImport(
  task: ImportTask,
  onNews: (stage: ImportNews) => void = () => {},
  stop?: AbortSignal,
  limits: ThreadLimits = LIMITS,
): Promise<MadeDraft> {
  const options = { limits, onNews, ...(stop ? { stop } : {}) };
  try {
    const made = await inThread<ImportTask, MadeOrRefused, ImportNews>(WORKER, task, options);
    if ('refused' in made) throw new ImportRefused(made.refused);
    return made;
  } catch (error) {
    throw error instanceof ThreadEnded ? new ImportRefused(ENDED[error.by]) : error;
  }
}

const WORKER = new URL('./import-worker.ts', import.meta.url);

const ENDED = { time: words.tookTooLong, memory: words.tookTooMuch, stop: words.stopped } as const;
