import { useEffect, useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk.ts';
import * as shelfWords from '../../../words/vi/desk-shelf.ts';
import { call, onDeskEvent } from '../call.ts';
import { Trouble } from '../Trouble.tsx';
import { useAnswer } from '../use-answer.ts';
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
  return (
    <>
      <h1>{words.shelf}</h1>
      <Trouble failed={failed} />
      {desk && !isNone && <p class="soft small shelf-folder">{desk.folder}</p>}
      {desk && !isNone && <OpenShelf readOnly={desk.readOnly} />}
      {desk && (isNone || desk.readOnly) && <NewArchive folder={desk.proposedFolder} />}
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
  return (
    <>
      {!readOnly && <AddReports />}
      <Trouble failed={failed} />
      {shelf && shelf.reports.length === 0 && !isAdding && !isWaiting && (
        <p class="block">{shelfWords.empty}</p>
      )}
      {shelf && <ReportGroups reports={shelf.reports} readOnly={readOnly} />}
      {(shelf || !failed) && <FaultList answer={shelf?.faults} />}
    </>
  );
}
