import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk-corrections.ts';
import type { CorrectionView } from '../../corrections/api.ts';
import type { ChangeChoice } from '../../corrections/office-changes.ts';
import { call, CallFailed } from '../call.ts';
import type { ScreenProps } from '../screen.ts';
import { Opening } from '../Opening.tsx';
import { Trouble } from '../Trouble.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { ChangeCard } from './ChangeCard.tsx';
import './corrections.css';

/** An office's corrected document: what it changed, each to be taken or left. */
export default function Correct({ slug = '', job = '' }: ScreenProps) {
  const params = { slug, job };
  const { answer, failed, again } = useAnswer(
    useCallback(() => call('GET /api/drafts/:slug/corrections/:job', { params: { slug, job } }), [slug, job]),
  );
  const [isSaved, setSaved] = useState(false);
  const [refused, setRefused] = useState<CallFailed>();
  useTitle(answer && words.title(answer.title));
  if (isSaved && answer) return <Saved view={answer} />;
  if (!answer) return <Opening heading={words.correction} waits={words.comparing} failed={failed} />;
  const save = (choices: Readonly<Record<string, ChangeChoice>>, note: string, date: string): void => {
    setRefused(undefined);
    call('POST /api/drafts/:slug/corrections/:job', {
      params,
      body: { digest: answer.digest, choices, note, date },
    }).then(
      () => setSaved(true),
      (error: unknown) => {
        if (!(error instanceof CallFailed)) throw error;
        setRefused(error);
        if (error.code === 'changed-outside') again();
      },
    );
  };
  return (
    <>
      <h1>{words.title(answer.title)}</h1>
      <p class="hint">{words.lead(answer.before, answer.after)}</p>
      {answer.renumbered > 0 && <p class="notice">{words.renumbered(answer.renumbered)}</p>}
      {answer.changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Changes key={answer.digest} view={answer} onSave={save} />
      )}
      <Trouble failed={refused} />
    </>
  );
}

type Save = (choices: Readonly<Record<string, ChangeChoice>>, note: string, date: string) => void;

function Changes({ view, onSave }: { readonly view: CorrectionView; readonly onSave: Save }) {
  const { changes } = view;
  // What only the office changed is taken unless the keeper says otherwise; what both changed is left.
  const [choices, setChoices] = useState<Readonly<Record<string, ChangeChoice>>>(() =>
    Object.fromEntries(changes.map(({ id, kind }) => [id, kind === 'conflict' ? 'leave' : 'take'])),
  );
  const taken = Object.values(choices).filter((choice) => choice !== 'leave').length;
  const [note, setNote] = useState<string>();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onSave(choices, String(form.get('note') ?? ''), String(form.get('date') ?? ''));
      }}
    >
      {changes.map((change, index) => (
        <ChangeCard
          key={change.id}
          change={change}
          name={words.change(index + 1, changes.length)}
          choice={choices[change.id] ?? 'leave'}
          onChoose={(choice) => setChoices((before) => ({ ...before, [change.id]: choice }))}
        />
      ))}
      <div class="fields block">
        <p>
          <label for="loi-dinh-chinh">{words.note}</label>
          <input
            id="loi-dinh-chinh"
            name="note"
            required
            value={note ?? words.noteFor(taken)}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </p>
        <p>
          <label for="ngay-dinh-chinh">{words.date}</label>
          <input id="ngay-dinh-chinh" name="date" type="date" required value={today()} />
        </p>
        <button class="button">{words.save}</button>
      </div>
    </form>
  );
}

/** Today where the keeper is, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function Saved({ view: { slug, title } }: { readonly view: CorrectionView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.title(title)}
      </h1>
      <p role="status">{words.saved}</p>
      <p class="actions">
        <a class="button" href={`/dang/${encodeURIComponent(slug)}`}>
          {words.publish}
        </a>
        <a class="quiet" href={`/ban-soat/${encodeURIComponent(slug)}`}>
          {words.review}
        </a>
        <a class="quiet" href="/">
          {words.toShelf}
        </a>
      </p>
    </>
  );
}
