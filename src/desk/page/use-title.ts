import { useEffect } from 'preact/hooks';
import { name } from '../../words/vi/desk.ts';

/** The window's title: what the screen shows, then the desk's name. Nothing is changed while it is not known yet. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${name}`;
  }, [title]);
}
