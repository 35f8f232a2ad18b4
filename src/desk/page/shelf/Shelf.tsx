import { useEffect, useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk.ts';
import * as shelfWords from '../../../words/vi/desk-shelf.ts';
import { call, onDeskEvent, type CallFailed } from '../call.ts';
import { Trouble } from '../Trouble.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { AddReports } from './AddReports.tsx';
import { FaultList } from './FaultList.tsx';
import { NewArchive } from './NewArchive.tsx';
import { ShelfReports } from './ShelfReports.tsx';
import './shelf.css';

const fetchDesk = () => call('GET /api/desk');
const fetchShelf = () => call('GET /api/shelf', { query: { now: 'true' } });

/** The shelf: reports by state, the ways to have more of them, and what is wrong in the archive. */
export default function Shelf() {
  const { answer: desk, failed } = useAnswer(fetchDesk);
  const isNone = desk !== undefined && desk.title === undefined;
  const title = isNone ? shelfWords.newArchive : words.shelf;
  useTitle(desk && title);
  return (
    <>
      <h1>{title}</h1>
      <Trouble failed={failed} />
      {desk && isNone && <NewArchive folder={desk.proposedFolder} />}
      {desk && !isNone && (
        <>
          <p class="soft small shelf-folder">
            {shelfWords.folderOfArchive} <code>{desk.folder}</code>
          </p>
          <OpenShelf readOnly={desk.readOnly} />
        </>
      )}
      {desk && !isNone && desk.readOnly && (
        <section class="block" aria-labelledby="tao-kho">
          <h2 id="tao-kho">{shelfWords.newArchive}</h2>
          <NewArchive folder={desk.proposedFolder} />
        </section>
      )}
    </>
  );
}

function OpenShelf({ readOnly }: { readonly readOnly: boolean }) {
  const { answer: shelf, failed, isWaiting, again } = useAnswer(fetchShelf);
  const [checkFailed, setCheckFailed] = useState<CallFailed>();
  const isChecking = shelf !== undefined && !shelf.faults;
  useEffect(() => {
    // A large archive is checked while its reports are shown.
    if (isChecking) call('GET /api/shelf').then(again, setCheckFailed);
  }, [isChecking, again]);
  /** A file is on its way, or was just added: the archive is not empty much longer. */
  const [isAdding, setAdding] = useState(false);
  useEffect(
    () =>
      onDeskEvent((event) => {
        if (event.kind === 'changed-outside') again();
        if (event.kind === 'import') setAdding(event.job.state.kind !== 'refused');
        if (event.kind === 'import' && event.job.state.kind === 'done') again();
      }),
    [again],
  );
  const isEmpty = shelf?.reports.length === 0 && !isWaiting && !isAdding;
  return (
    <>
      {!readOnly && <AddReports onList={setAdding} />}
      <Trouble failed={failed ?? checkFailed} />
      <p class="shelf-state soft" role="status">
        {(!shelf && isWaiting) || (isChecking && !checkFailed)
          ? shelfWords.checking
          : isEmpty
            ? shelfWords.empty
            : ''}
      </p>
      {shelf && <ShelfReports reports={shelf.reports} readOnly={readOnly} />}
      {shelf?.faults && <FaultList answer={shelf.faults} reports={shelf.reports} />}
    </>
  );
}
