import { randomUUID } from 'node:crypto';
import type { GivenDocument } from '../../import/import-document.ts';
import * as words from '../../words/vi/desk-imports.ts';
import type { Desk } from '../desk.ts';
import { DeskRefusal } from '../server/refusal.ts';
import type { ImportAnswers, ImportJob, ImportNews } from './api.ts';
import { importStep } from './import-step.ts';
import { ImportRefused } from './run-import.ts';

/** The files that are being added, one after another; a job stays listed until it is taken off. */
export interface ImportJobs {
  list(): readonly ImportJob[];
  add(name: string, bytes: Uint8Array): ImportJob;
  answer(id: string, answers: ImportAnswers): ImportJob;
  remove(id: string): void;
  /** The document of a job, for what else is made of it; see `src/desk/corrections/`. */
  documentOf(id: string): GivenDocument | undefined;
}

/** Bytes of all documents that are kept until their job is taken off the list. */
const MOST_WAITING = 600_000_000;

interface Entry {
  job: ImportJob;
  document: GivenDocument;
  readonly stop: AbortController;
}

export function importJobs(desk: Desk, onError: (error: unknown) => void): ImportJobs {
  const entries = new Map<string, Entry>();
  let last: Promise<unknown> = Promise.resolve();

  const set = (entry: Entry, state: ImportJob['state']): void => {
    entry.job = { ...entry.job, state };
    if (entries.has(entry.job.id)) desk.tell({ kind: 'import', job: entry.job });
  };
  const run = async (entry: Entry): Promise<void> => {
    if (entry.stop.signal.aborted) return;
    const archive = desk.openArchive();
    try {
      const onNews = (news: ImportNews): void => set(entry, { kind: 'running', ...news });
      set(entry, await importStep(archive, entry.document, onNews, entry.stop.signal));
    } catch (error) {
      const isTold = error instanceof ImportRefused || error instanceof DeskRefusal;
      if (!isTold) onError(error);
      set(entry, { kind: 'refused', message: isTold ? error.message : words.ended });
    }
  };
  const queue = (entry: Entry): ImportJob => {
    entry.job = { ...entry.job, state: { kind: 'waiting' } };
    last = last.then(() => run(entry)).catch(onError);
    return entry.job;
  };
  const entryOf = (id: string): Entry => {
    const entry = entries.get(id);
    if (!entry) throw new DeskRefusal('not-found', words.gone);
    return entry;
  };

  return {
    list: () => [...entries.values()].map(({ job }) => job),
    add(name, bytes) {
      const waiting = [...entries.values()].reduce((sum, { document }) => sum + document.bytes.length, 0);
      if (waiting + bytes.length > MOST_WAITING) throw new DeskRefusal('not-yet', words.tooMany);
      const id = randomUUID();
      const job: ImportJob = { id, name, state: { kind: 'waiting' } };
      const entry = { job, document: { name, bytes }, stop: new AbortController() };
      entries.set(id, entry);
      return queue(entry);
    },
    answer(id, { area, period }) {
      const entry = entryOf(id);
      const { name, bytes, ...known } = entry.document;
      const told = { ...(area ? { area } : {}), ...(period ? { period } : {}) };
      entry.document = { name, bytes, ...known, ...told };
      return queue(entry);
    },
    remove(id) {
      const entry = entryOf(id);
      entry.stop.abort();
      entries.delete(id);
    },
    documentOf: (id) => entries.get(id)?.document,
  };
}
