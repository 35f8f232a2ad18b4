import * as words from '../../words/vi/desk.ts';
import { useTitle } from './use-title.ts';

/** An address that the desk does not have. */
export default function Lost() {
  useTitle(words.lost);
  return (
    <>
      <h1>{words.lost}</h1>
      <p>
        <a href="/">{words.toShelf}</a>
      </p>
    </>
  );
}
