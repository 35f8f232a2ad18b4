import type { OpenArchive } from '../desk.ts';
import type { FileChange } from '../review/file-changes.ts';
import type { ReviewProgress } from '../review/may-publish.ts';
import type { KeeperDecision, TablePart } from '../review/keeper-decision.ts';
import { threadService, type ThreadService } from '../server/thread-service.ts';
import type { BenchState, CatalogueChoice, NotePlace } from './api.ts';

interface Item {
  readonly slug: string;
  readonly item: string;
}

/** A bench's state without what only the server knows. */
export type ReadState = Omit<BenchState, 'undo' | 'readOnly'>;

/** What is asked of an archive's drafts. */
export interface BenchQuestions {
  /** `have`: digest of the page that is shown already. */
  readonly state: {
    readonly task: { readonly slug: string; readonly have?: string };
    readonly answer: ReadState;
  };
  /** What becomes of the files by a decision; nothing is written. `digest`: of the text that the keeper saw. */
  readonly decide: {
    readonly task: {
      readonly slug: string;
      readonly decision: KeeperDecision;
      readonly digest: string;
      readonly by: string;
      readonly at: string;
    };
    readonly answer: readonly FileChange[];
  };
  readonly progress: { readonly task: { readonly slug: string }; readonly answer: ReviewProgress };
  readonly catalogue: { readonly task: { readonly slug: string }; readonly answer: CatalogueChoice };
  readonly phrase: { readonly task: Item & { readonly part?: TablePart }; readonly answer: string };
  readonly notePlaces: {
    readonly task: Item & { readonly words: string };
    readonly answer: readonly NotePlace[];
  };
}

const threads = new WeakMap<OpenArchive, ThreadService<BenchQuestions>>();

/**
 * The thread that reads an archive's drafts, and keeps what it read for the next question: hundreds of reports around a
 * draft take seconds to read, in which the server goes on answering.
 */
export function benchThread(archive: OpenArchive): ThreadService<BenchQuestions> {
  const known = threads.get(archive);
  if (known) return known;
  const thread = threadService<BenchQuestions>(
    new URL('./bench-worker.ts', import.meta.url),
    archive.contentDir,
    { megabytes: 4_000 },
  );
  threads.set(archive, thread);
  archive.onClose(() => thread.close());
  return thread;
}
