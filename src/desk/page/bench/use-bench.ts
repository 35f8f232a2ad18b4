import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BenchItem, BenchState, DraftPage } from '../../drafts/api.ts';
import type { KeeperDecision } from '../../review/keeper-decision.ts';
import { call, CallFailed, onDeskEvent } from '../call.ts';
import * as words from '../../../words/vi/bench.ts';

/** A bench whose page is always there: the server sends it only when it changed. */
export type ShownBench = BenchState & { readonly page: DraftPage };

export interface Bench {
  readonly bench?: ShownBench;
  /** The item that is looked at. */
  readonly current?: BenchItem;
  readonly message?: { readonly text: string; readonly isBad: boolean };
  select(id: string): void;
  /** Goes to the next or previous item that is shown. */
  step(by: 1 | -1): void;
  /**
   * Decides; the next open item is shown at once, before the files are written.
   *
   * @param digest of the text that it follows, where that is not the one that is shown
   * @returns the digest of the text as it then is; none where the decision could not be made
   */
  decide(decision: KeeperDecision, digest?: string): Promise<string | undefined>;
  undo(): void;
  /** Whether there is a decision to take back, be it one that is still being written. */
  readonly canUndo: boolean;
  forgetMessage(): void;
  /** Items that are decided but not written yet. */
  readonly pending: ReadonlySet<string>;
  readonly showDone: boolean;
  setShowDone(show: boolean): void;
  /** The items that the list shows, in its order. */
  readonly shown: readonly BenchItem[];
}

/** What the bench shows of a report, and the keeper's decisions on it, one after the other. */
export function useBench(slug: string): Bench {
  const [bench, setBench] = useState<ShownBench>();
  const [current, setCurrent] = useState('');
  const [message, setMessage] = useState<Bench['message']>();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const [showDone, setShowDone] = useState(false);
  const last = useRef<ShownBench | undefined>(undefined);
  // How often the keeper chose an item: an answer that comes later must not lead away from it.
  const choices = useRef(0);
  const choose = useCallback((id: string) => {
    choices.current += 1;
    setCurrent(id);
  }, []);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  // What each decision that is not written yet is about, in the order in which they are written.
  const waiting = useRef<readonly (readonly string[])[]>([]);
  const wait = useCallback((next: typeof waiting.current) => {
    waiting.current = next;
    setPending(new Set(next.flat()));
  }, []);

  const forgetMessage = useCallback(() => setMessage(undefined), []);
  const take = useCallback((state: BenchState) => {
    const page = state.page ?? last.current?.page;
    if (!page) return;
    const made = { ...state, page };
    last.current = made;
    setBench(made);
  }, []);

  const reread = useCallback(
    () =>
      call('GET /api/drafts/:slug', {
        params: { slug },
        query: { have: last.current?.page.digest ?? '' },
      }).then(take, (error: unknown) => setMessage({ text: messageOf(error), isBad: true })),
    [slug, take],
  );

  useEffect(() => {
    void reread();
    return onDeskEvent((event) => {
      if (event.kind !== 'changed-outside') return;
      if (event.paths.some((path) => path.startsWith(`reports/${slug}.`) || path.startsWith('indicators/'))) {
        void reread();
        setMessage({ text: words.reread, isBad: false });
      }
    });
  }, [reread, slug]);

  const isWriting = pending.size > 0;
  useEffect(() => {
    if (!isWriting) return;
    // Decisions are written in turn: who leaves now would lose those that still wait.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWriting]);

  const items = bench?.items ?? [];
  const isOpen = (item: BenchItem): boolean => !item.done && !pending.has(item.id);
  const shown = items.filter((item) => showDone || isOpen(item) || item.id === current);
  const found = items.find(({ id }) => id === current) ?? items.find(isOpen);

  const openAfter = (id: string): string => {
    const at = items.findIndex((item) => item.id === id);
    const open = (item: BenchItem): boolean => isOpen(item) && item.id !== id;
    return (items.slice(at + 1).find(open) ?? items.find(open))?.id ?? id;
  };

  const inTurn = (about: readonly string[], work: () => Promise<BenchState>): Promise<string | undefined> => {
    wait([...waiting.current, about]);
    const done = turn.current
      .then(work)
      .then((state) => {
        take(state);
        return last.current?.page.digest;
      })
      .catch(async (error: unknown) => {
        setMessage({ text: messageOf(error), isBad: true });
        // What could not be decided is still to be decided.
        if (about.length === 1 && about[0] !== undefined) setCurrent(about[0]);
        await reread();
        return undefined;
      })
      .finally(() => wait(waiting.current.slice(1)));
    turn.current = done;
    return done;
  };

  return {
    ...(bench ? { bench } : {}),
    ...(found ? { current: found } : {}),
    ...(message ? { message } : {}),
    select: choose,
    step(by) {
      const at = shown.findIndex(({ id }) => id === found?.id);
      const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
      if (next) choose(next.id);
    },
    decide(decision, follows) {
      setMessage(undefined);
      const about = settledBy(decision);
      if (decision.what === 'accept-together') setCurrent('');
      else if (about[0] !== undefined) setCurrent(openAfter(about[0]));
      return inTurn(about, async () => {
        const digest = follows ?? last.current?.page.digest ?? '';
        return call('POST /api/drafts/:slug/decisions', { params: { slug }, body: { decision, digest } });
      });
    },
    undo() {
      setMessage(undefined);
      const before = choices.current;
      void inTurn([], async () => {
        // Looked up when its turn has come: what is taken back may have been decided a moment ago.
        const earlier = last.current;
        const open = new Set(earlier?.items.filter(({ done }) => !done).map(({ id }) => id));
        const digest = earlier?.page.digest ?? '';
        const state = await call('POST /api/drafts/:slug/undo', { params: { slug }, body: { digest } });
        // What is open again is what is looked at, unless the keeper looks at something else by now.
        const again = state.items.find(({ id, done }) => !done && !open.has(id));
        if (again && choices.current === before) setCurrent(again.id);
        return state;
      });
    },
    canUndo: bench?.undo !== undefined || isWriting,
    forgetMessage,
    pending,
    showDone,
    setShowDone,
    shown,
  };
}

/** The items that are settled once a decision is written. */
function settledBy(decision: KeeperDecision): readonly string[] {
  if (decision.what === 'accept-together') return decision.items;
  return 'item' in decision && decision.what !== 'reopen' ? [decision.item] : [];
}

export const messageOf = (error: unknown): string => {
  if (error instanceof CallFailed) return error.message;
  throw error;
};
