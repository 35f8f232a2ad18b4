import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeeperDecision } from '../../review/keeper-decision.ts';

/** Milliseconds of rest after which what was typed is written. */
const REST = 700;

export interface Autosave {
  readonly state: 'saved' | 'typing' | 'saving' | 'refused';
  /** What is typed and not on the disk yet. */
  readonly text: string | undefined;
  typed(text: string): void;
  /** Whether something is typed that is not on the disk, as of now: what is drawn may lag behind. */
  isTyping(): boolean;
  /** How often what was typed was given up: what is shown is then the disk's again. */
  readonly discards: number;
  /** Writes now what is typed; resolves once it is on the disk. */
  flush(): Promise<void>;
  /** Writes what is typed over what another program wrote. */
  keepMine(): Promise<void>;
  /** Gives up what is typed. */
  discard(): void;
}

/**
 * Writes what is typed a moment after each pause. Until it is on the disk it is kept in the browser too, so that closing the
 * window or a stopped desk loses nothing.
 *
 * @param digest of the text on the disk that what is typed follows
 */
export function useAutosave(
  slug: string,
  digest: string | undefined,
  decide: (decision: KeeperDecision, digest?: string) => Promise<string | undefined>,
): Autosave {
  const [state, setState] = useState<Autosave['state']>('saved');
  const [text, setText] = useState<string | undefined>(undefined);
  const latest = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isRefused = useRef(false);
  const isOpened = useRef(false);
  const base = useRef(digest);
  if (latest.current === undefined) base.current = digest;
  const [discards, setDiscards] = useState(0);
  const kept = `ban-soat ${slug}`;

  const hold = (typed: string | undefined, next: Autosave['state']): void => {
    latest.current = typed;
    isRefused.current = next === 'refused';
    setText(typed);
    setState(next);
    if (typed === undefined) localStorage.removeItem(kept);
  };

  // What another program wrote in between is not written over, unless the keeper says so.
  const write = async (follows = base.current): Promise<void> => {
    clearTimeout(timer.current);
    const typed = latest.current;
    if (typed === undefined) return;
    setState('saving');
    const written = await decide({ what: 'text', text: typed }, follows);
    if (written !== undefined) base.current = written;
    if (written === undefined) hold(latest.current, 'refused');
    else if (latest.current === typed) hold(undefined, 'saved');
    else later();
  };
  const later = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void writing.current(), REST);
  };
  const writing = useRef(write);
  writing.current = write;

  useEffect(() => {
    const leave = (): void => {
      if (!isRefused.current) void writing.current();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  // What a closed window left behind: written where the file is the one that it follows, else asked about.
  useEffect(() => {
    if (digest === undefined || isOpened.current) return;
    isOpened.current = true;
    const left = readKept(kept);
    if (!left) return;
    hold(left.text, left.digest === digest ? 'typing' : 'refused');
    if (left.digest === digest) later();
  }, [digest, kept]);

  return {
    state,
    text,
    isTyping: () => latest.current !== undefined,
    discards,
    typed(typed) {
      localStorage.setItem(kept, JSON.stringify({ digest: base.current, text: typed }));
      hold(typed, isRefused.current ? 'refused' : 'typing');
      // What another program wrote is not written over before the keeper has chosen.
      if (!isRefused.current) later();
    },
    async flush() {
      if (!isRefused.current) await writing.current();
    },
    keepMine: () => writing.current(digest),
    discard() {
      clearTimeout(timer.current);
      hold(undefined, 'saved');
      setDiscards((before) => before + 1);
    },
  };
}

function readKept(name: string): { digest: string; text: string } | undefined {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined) as
      { digest: string; text: string } | undefined;
  } catch {
    return undefined;
  }
}
