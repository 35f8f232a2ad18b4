import * as words from '../../words/vi/desk.ts';

/** An address that the desk does not have. */
export default function Lost() {
  return (
    <>
      <h1>{words.lost}</h1>
      <p>
        <a href="/">{words.toShelf}</a>
      </p>
    </>
  );
}
