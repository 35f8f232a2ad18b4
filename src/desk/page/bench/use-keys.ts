import { useEffect, useRef } from 'preact/hooks';

/** What each key does; names are those of `KeyboardEvent.key`, letters in lower case. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

const WRITES =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], dialog';

/**
 * Keys of the whole page. They are left alone while something is written or a dialog is open, with a modifier, and Enter
 * where it presses what has the focus.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!(target instanceof Element) || target.closest(WRITES)) return;
      if (event.key === 'Enter' && target.closest('a, button, summary')) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
