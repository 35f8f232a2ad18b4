import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeAtomically } from '../../import/keep-files.ts';
import type { OpenArchive } from '../desk.ts';
import type { FileChange } from '../review/file-changes.ts';
import type { KeeperDecision } from '../review/keeper-decision.ts';

/** A decision that was made, with how to take it back. */
export interface Made {
  readonly what: KeeperDecision['what'];
  readonly changes: readonly FileChange[];
}

/** What was decided on a draft at this machine, last first to be taken back. */
export interface UndoStack {
  last(): Promise<Made | undefined>;
  push(made: Made): Promise<void>;
  pop(): Promise<void>;
}

/** Decisions, and letters of all that they took out and put in, that are kept. */
const MOST = 500;
const MOST_LETTERS = 4_000_000;

/**
 * Where the stacks lie, one file a draft, so that a desk that is opened again can still take back what the last one did. Not
 * in the archive: they are of this machine, and mean nothing once a file has changed, which its digest tells.
 */
const FOLDER = resolve('.cache', 'undo');

const stacks = new WeakMap<OpenArchive, Map<string, UndoStack>>();

export function undoStack(archive: OpenArchive, slug: string): UndoStack {
  const ofArchive = stacks.get(archive) ?? new Map<string, UndoStack>();
  stacks.set(archive, ofArchive);
  const known = ofArchive.get(slug) ?? keptStack(fileOf(archive.contentDir, slug));
  ofArchive.set(slug, known);
  return known;
}

/** A stack that is kept in a file. One that can't be written is kept in memory alone: what was decided is on the disk. */
export function keptStack(file: string): UndoStack {
  let read: Promise<Made[]> | undefined;
  const made = (): Promise<Made[]> => (read ??= readMade(file));
  const keep = async (all: readonly Made[]): Promise<void> => {
    await writeAtomically(file, JSON.stringify(all)).catch(() => undefined);
  };
  return {
    last: async () => (await made()).at(-1),
    async push(next) {
      const all = await made();
      all.push(next);
      while (all.length > MOST || (all.length > 1 && lettersOf(all) > MOST_LETTERS)) all.shift();
      await keep(all);
    },
    async pop() {
      const all = await made();
      all.pop();
      await keep(all);
    },
  };
}

const lettersOf = (all: readonly Made[]): number =>
  all
    .flatMap(({ changes }) => changes)
    .reduce((sum, own) => sum + own.removed.length + own.inserted.length, 0);

function fileOf(contentDir: string, slug: string): string {
  const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return join(FOLDER, key, `${createHash('sha256').update(slug).digest('hex').slice(0, 16)}.json`);
}

async function readMade(file: string): Promise<Made[]> {
  try {
    const all: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(all) && all.every(isMade) ? all : [];
  } catch {
    return [];
  }
}

const isMade = (entry: unknown): entry is Made =>
  typeof entry === 'object' &&
  entry !== null &&
  'what' in entry &&
  typeof entry.what === 'string' &&
  'changes' in entry &&
  Array.isArray(entry.changes) &&
  entry.changes.every(isChange);

const isChange = (change: unknown): boolean => {
  if (typeof change !== 'object' || change === null) return false;
  const { path, at, removed, inserted, before, after } = change as Record<string, unknown>;
  const isDigest = (digest: unknown): boolean => digest === undefined || typeof digest === 'string';
  return (
    typeof path === 'string' &&
    typeof at === 'number' &&
    typeof removed === 'string' &&
    typeof inserted === 'string' &&
    isDigest(before) &&
    isDigest(after)
  );
};
