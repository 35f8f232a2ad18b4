import { useCallback, useEffect, useState } from 'preact/hooks';
import { CallFailed } from './call.ts';

/** What a screen waits for. */
export interface Awaited<Answer> {
  /** The last answer; it stays while a newer one is fetched. */
  readonly answer?: Answer;
  readonly failed?: CallFailed;
  readonly isWaiting: boolean;
  /** Fetches it again. */
  readonly again: () => void;
}

/** Fetches what a screen shows, now and whenever `again` is called. `fetcher` must keep its identity. */
export function useAnswer<Answer>(fetcher: () => Promise<Answer>): Awaited<Answer> {
  const [state, setState] = useState<Omit<Awaited<Answer>, 'again'>>({ isWaiting: true });
  const again = useCallback(() => {
    setState((before) => ({ ...before, isWaiting: true }));
    fetcher().then(
      (answer) => setState({ answer, isWaiting: false }),
      (error: unknown) => {
        if (!(error instanceof CallFailed)) throw error;
        setState((before) => ({ ...before, failed: error, isWaiting: false }));
      },
    );
  }, [fetcher]);
  useEffect(again, [again]);
  return { ...state, again };
}
