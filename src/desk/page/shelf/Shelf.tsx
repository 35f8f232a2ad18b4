import { useEffect, useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk.ts';
import * as shelfWords from '../../../words/vi/desk-shelf.ts';
import { call, onDeskEvent } from '../call.ts';
import { Trouble } from '../Trouble.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { AddReports } from './AddReports.tsx';
import { FaultList } from './FaultList.tsx';
import { NewArchive } from './NewArchive.tsx';
import { ReportGroups } from './ReportGroups.tsx';
import './shelf.css';

const fetchDesk = () => call('GET /api/desk');
const fetchShelf = () => call('GET /api/shelf');

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
      <Trouble failed={failed} />
      <p class="shelf-state soft" role="status">
        {!shelf && isWaiting ? shelfWords.checking : isEmpty ? shelfWords.empty : ''}
      </p>
      {shelf && <ReportGroups reports={shelf.reports} readOnly={readOnly} />}
      {shelf && <FaultList answer={shelf.faults} reports={shelf.reports} />}
    </>
  );
}
