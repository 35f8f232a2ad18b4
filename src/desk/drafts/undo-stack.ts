import type { OpenArchive } from '../desk.ts';
import type { FileChange } from '../review/file-changes.ts';
import type { KeeperDecision } from '../review/keeper-decision.ts';

/** A decision that was made, with how to take it back. */
export interface Made {
  readonly what: KeeperDecision['what'];
  readonly changes: readonly FileChange[];
}

/** What was decided on a draft since the desk was started, last first to be taken back. */
export interface UndoStack {
  last(): Made | undefined;
  push(made: Made): void;
  pop(): void;
}

const MOST = 1_000;
const stacks = new WeakMap<OpenArchive, Map<string, Made[]>>();

export function undoStack(archive: OpenArchive, slug: string): UndoStack {
  const ofArchive = stacks.get(archive) ?? new Map<string, Made[]>();
  stacks.set(archive, ofArchive);
  const made = ofArchive.get(slug) ?? [];
  ofArchive.set(slug, made);
  return {
    last: () => made.at(-1),
    push(next) {
      made.push(next);
      if (made.length > MOST) made.shift();
    },
    pop() {
      made.pop();
    },
  };
}
