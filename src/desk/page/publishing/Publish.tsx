import { useCallback, useEffect, useState } from 'preact/hooks';
import { loading } from '../../../words/vi/desk.ts';
import * as words from '../../../words/vi/desk-publishing.ts';
import type { Publishing } from '../../publishing/api.ts';
import { call, CallFailed, onDeskEvent } from '../call.ts';
import type { ScreenProps } from '../screen.ts';
import { Opening } from '../Opening.tsx';
import { Trouble } from '../Trouble.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { BuildProgress } from './BuildProgress.tsx';
import { SiteChangeList } from './SiteChangeList.tsx';
import './publishing.css';

/** Publishing a report: what is still open, the build, what it changed, where the folder is. */
export default function Publish({ slug = '' }: ScreenProps) {
  const {
    answer: draft,
    failed,
    again,
  } = useAnswer(useCallback(() => call('GET /api/drafts/:slug/publishing', { params: { slug } }), [slug]));
  const { publishing, refused, start } = usePublishing();
  useEffect(() => {
    if (publishing.kind === 'done') again();
  }, [publishing.kind, again]);
  useTitle(draft && words.title(draft.title));
  if (!draft) return <Opening heading={words.publishing} waits={loading} failed={failed} />;
  const { progress, closed, title, folder } = draft;
  const undecided = progress ? progress.figures - progress.decided : 0;
  const isRunning = publishing.kind === 'running';
  return (
    <>
      <h1>{words.title(title)}</h1>
      <p class="hint">{words.lead}</p>
      <dl class="facts">
        {progress &&
          words.facts(progress).map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="num">{count}</dd>
            </div>
          ))}
        <div>
          <dt>{words.folder}</dt>
          <dd>
            <code>{folder}</code>
          </dd>
        </div>
      </dl>
      {closed !== undefined && <p class="notice notice-warn">{closed}</p>}
      {closed === undefined && undecided > 0 && <p class="notice">{words.undecided(undecided)}</p>}
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={closed !== undefined}
          // A button that is disabled while it works would lose the focus.
          aria-disabled={isRunning}
          onClick={() =>
            isRunning || start(() => call('POST /api/drafts/:slug/publish', { params: { slug } }))
          }
        >
          {words.publish}
        </button>
        <a class="quiet" href={`/ban-soat/${encodeURIComponent(slug)}`}>
          {words.open}
        </a>
      </p>
      <Trouble failed={refused} />
      <Outcome publishing={publishing} />
    </>
  );
}

/** How far a build is, or what came of it. */
export function Outcome({ publishing }: { readonly publishing: Publishing }) {
  return (
    <>
      {publishing.kind === 'running' && <BuildProgress {...publishing} />}
      <div role="alert">
        {publishing.kind === 'failed' && <p class="notice notice-warn">{publishing.message}</p>}
      </div>
      {publishing.kind === 'done' && <SiteChangeList changes={publishing.changes} />}
    </>
  );
}

/** The build that runs, or the last one; told by events, so that it goes on where the page is opened again. */
export function usePublishing() {
  const [publishing, setPublishing] = useState<Publishing>({ kind: 'idle' });
  const [refused, setRefused] = useState<CallFailed>();
  useEffect(() => {
    call('GET /api/publishing').then(setPublishing, () => {});
    return onDeskEvent((event) => {
      if (event.kind === 'publishing') setPublishing(event.publishing);
    });
  }, []);
  const start = (begin: () => Promise<Publishing>): void => {
    setRefused(undefined);
    begin().then(
      () => {},
      (error: unknown) => {
        if (error instanceof CallFailed) setRefused(error);
      },
    );
  };
  return { publishing, refused, start };
}
