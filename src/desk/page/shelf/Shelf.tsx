import * as words from '../../../words/vi/desk.ts';
import { call } from '../call.ts';
import { useAnswer } from '../use-answer.ts';

const fetchDesk = () => call('GET /api/desk');

/** The shelf: reports by state, and the ways to have more of them. */
export default function Shelf() {
  const { answer, failed } = useAnswer(fetchDesk);
  return (
    <>
      <h1>{words.shelf}</h1>
      {failed && (
        <p class="notice notice-warn" role="alert">
          {failed.message}
        </p>
      )}
      {answer && <p class="soft">{answer.folder}</p>}
    </>
  );
}
