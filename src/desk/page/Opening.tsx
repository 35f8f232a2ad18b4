import { toShelf } from '../../words/vi/desk.ts';
import type { CallFailed } from './call.ts';
import { Trouble } from './Trouble.tsx';

/** A screen whose answer is not there yet, or does not come: never without a heading and a way back. */
export function Opening({
  heading,
  waits,
  failed,
}: {
  readonly heading: string;
  readonly waits: string;
  readonly failed: CallFailed | undefined;
}) {
  return (
    <>
      <h1>{heading}</h1>
      <p class="soft" role="status">
        {failed ? '' : waits}
      </p>
      <Trouble failed={failed} />
      {failed && (
        <p class="actions">
          <a href="/">{toShelf}</a>
        </p>
      )}
    </>
  );
}
