import { useEffect, useRef, useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk-imports.ts';
import { MOST_BYTES, type ImportJob } from '../../imports/api.ts';
import { call, CallFailed, onDeskEvent, request } from '../call.ts';
import { ImportRow } from './ImportRow.tsx';

/** Files that could not even be sent, told like those that were refused later. */
type Listed = ImportJob & { readonly isOnlyHere?: true };

/** Adding reports by drop or choice, and what becomes of each file. */
export function AddReports({ onList }: { readonly onList: (isAny: boolean) => void }) {
  const [jobs, setJobs] = useState<readonly Listed[]>([]);
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const choice = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const put = (job: Listed): void =>
    setJobs((before) =>
      before.some(({ id }) => id === job.id)
        ? before.map((other) => (other.id === job.id ? job : other))
        : [...before, job],
    );
  useEffect(() => {
    call('GET /api/imports').then(
      (list) => list.forEach(put),
      () => {},
    );
    return onDeskEvent((event) => {
      if (event.kind === 'import') put(event.job);
    });
  }, []);
  useEffect(() => onList(jobs.length > 0), [jobs.length > 0]);
  const send = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) {
      const name = file.name.normalize('NFC');
      try {
        // The server stops reading such a file: its connection may be gone before its answer is read.
        if (file.size > MOST_BYTES) throw new CallFailed('bad-request', words.tooLarge);
        const address = `/api/imports?${new URLSearchParams({ name }).toString()}`;
        const headers = { 'Content-Type': 'application/octet-stream' };
        put((await (await request(address, { method: 'POST', body: file, headers })).json()) as ImportJob);
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        const state = { kind: 'refused', message: error.message } as const;
        put({ id: crypto.randomUUID(), name, state, isOnlyHere: true });
      }
    }
  };
  const remove = (job: Listed): void => {
    // The button that was pressed goes: what comes next is the row behind it, or the choice of another file.
    const at = jobs.findIndex(({ id }) => id === job.id);
    const next = jobs[at + 1] ?? jobs[at - 1];
    const row = next && list.current?.querySelector<HTMLElement>(`[data-job="${next.id}"] .quiet`);
    (row ?? choice.current)?.focus();
    setJobs((before) => before.filter(({ id }) => id !== job.id));
    if (!job.isOnlyHere) call('DELETE /api/imports/:id', { params: { id: job.id } }).catch(() => {});
  };
  return (
    <section class="block" aria-labelledby="them-bao-cao">
      <h2 id="them-bao-cao">{words.add}</h2>
      <div
        class={isOver ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send(event.dataTransfer?.files ?? []);
        }}
      >
        <p>
          {words.dropHere}{' '}
          <button type="button" class="button" ref={choice} onClick={() => chooser.current?.click()}>
            {words.choose}
          </button>
        </p>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".docx,.odt,.pdf,.txt,.md,.doc,.rtf,.png,.jpg,.jpeg,.tif,.tiff"
          aria-label={words.add}
          onChange={({ currentTarget }) => {
            void send([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <p class="soft small">{words.kinds}</p>
      </div>
      {jobs.length > 0 && (
        <ul role="list" class="shelf-list" aria-label={words.list} ref={list}>
          {jobs.map((job) => (
            <ImportRow key={job.id} job={job} onRemove={() => remove(job)} />
          ))}
        </ul>
      )}
    </section>
  );
}
