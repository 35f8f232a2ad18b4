import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BenchItem } from '../../drafts/api.ts';

/** A height in the draft's pane that is the same place as one in the original's. */
interface Pair {
  readonly draft: number;
  readonly original: number;
}

/** Keeps the original beside what is read of the draft: between two figures known in both by how far it is from each. */
export function useScrollTogether(
  draft: RefObject<HTMLElement | null>,
  original: RefObject<HTMLElement | null>,
  items: readonly BenchItem[],
): void {
  useEffect(() => {
    const pane = draft.current;
    if (!pane) return undefined;
    let frame = 0;
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const other = original.current;
        if (!other || !isUsed(pane)) return;
        const at = pane.scrollTop + pane.clientHeight / 2;
        const top = between(pairsOf(pane, other, items), at);
        if (top !== undefined) other.scrollTo({ top: top - other.clientHeight / 2 });
      });
    };
    pane.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      pane.removeEventListener('scroll', follow);
    };
  }, [draft, original, items]);
}

/** Only what the keeper scrolls moves the other pane: not what choosing an item scrolled by itself. */
const isUsed = (pane: HTMLElement): boolean => pane.matches(':hover, :focus-within');

function pairsOf(draft: HTMLElement, original: HTMLElement, items: readonly BenchItem[]): Pair[] {
  return items
    .flatMap(({ anchor, sourceLine }): Pair[] => {
      if (anchor === undefined || sourceLine === undefined) return [];
      const here = draft.querySelector<HTMLElement>(`[id="${CSS.escape(anchor)}"]`);
      const there = original.querySelector<HTMLElement>(`[data-line="${sourceLine}"]`);
      return here && there ? [{ draft: topIn(draft, here), original: topIn(original, there) }] : [];
    })
    .sort((a, b) => a.draft - b.draft);
}

const topIn = (pane: HTMLElement, element: HTMLElement): number =>
  element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;

function between(pairs: readonly Pair[], at: number): number | undefined {
  const next = pairs.findIndex(({ draft }) => draft > at);
  const [a, b] = [pairs[next - 1], pairs[next]];
  if (!a || !b || b.draft === a.draft) return (b ?? a ?? pairs.at(-1))?.original;
  return a.original + ((at - a.draft) / (b.draft - a.draft)) * (b.original - a.original);
}
