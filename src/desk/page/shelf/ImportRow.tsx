import { formatNumber } from '../../../domain/number.ts';
import * as words from '../../../words/vi/desk-imports.ts';
import type { ImportJob } from '../../imports/api.ts';
import { ImportQuestion } from './ImportQuestion.tsx';

/** How much of the whole is behind a file at each step, in hundredths, as measured on reports of 15,000 words. */
const BEHIND = { waiting: 0, catalogue: 8, read: 20, scan: 20, recognise: 45, write: 95 } as const;
/** Of a scan nearly all the time goes into its pages. */
const PAGES = { from: 10, to: 95 };

/** One file that is being added: how far it is, what is asked of the keeper, or what came of it. */
export function ImportRow({ job, onRemove }: { readonly job: ImportJob; readonly onRemove: () => void }) {
  const { state, name } = job;
  const stage = state.kind === 'running' ? state.stage : state.kind === 'waiting' ? 'waiting' : undefined;
  const { done = 0, total } = state.kind === 'running' ? state : {};
  return (
    <li data-job={job.id}>
      <p class="shelf-title">{name}</p>
      {stage && (
        <>
          <progress
            max={100}
            value={total ? PAGES.from + ((PAGES.to - PAGES.from) * done) / total : BEHIND[stage]}
            aria-label={words.progressOf(name)}
          />
          <p class="soft small" role="status">
            {words.stage[stage]}
            {total !== undefined && `, ${words.page(formatNumber(done), formatNumber(total))}`} …
          </p>
        </>
      )}
      <div role="status">
        {state.kind === 'done' && (
          <p>
            {words.done(formatNumber(state.words), formatNumber(state.figures))}{' '}
            <a class="button" href={`/ban-soat/${state.slug}`}>
              {words.openDraft}
            </a>
          </p>
        )}
        {state.kind === 'same' && (
          <p>
            {words.same} <a href={`/ban-soat/${state.slug}`}>{words.openDraft}</a>
          </p>
        )}
        {state.kind === 'exists' && (
          <p class="notice">
            {words.exists(state.title)}{' '}
            <a class="button" href={`/dinh-chinh/${state.slug}/${job.id}`}>
              {words.compare}
            </a>
          </p>
        )}
        {state.kind === 'refused' && <p class="notice notice-warn">{state.message}</p>}
      </div>
      {state.kind === 'asks' && <ImportQuestion job={job} facts={state.facts} />}
      <button
        type="button"
        class="quiet"
        onClick={onRemove}
        aria-label={`${stage ? words.stop : words.remove}: ${name}`}
      >
        {stage ? words.stop : words.remove}
      </button>
    </li>
  );
}
