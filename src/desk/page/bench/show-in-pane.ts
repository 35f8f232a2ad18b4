/** What scrolls by itself on the bench. */
const PANES = '.bench-scroll, .bench-queue';

/** Room for the heading of a group, which stays on top of the list, in pixels. */
const HEAD = 48;

/**
 * Scrolls a place into view within its own pane. `scrollIntoView` would move the page too: in a small window or with large
 * letters, where the panes stand one below the other, the card would be out of sight.
 *
 * @param block the middle of the pane, or as little as shows the place whole
 */
export function showInPane(place: Element, block: 'center' | 'nearest' = 'center'): void {
  const pane = place.closest(PANES);
  if (!pane) return;
  const inner = place.getBoundingClientRect();
  const outer = pane.getBoundingClientRect();
  const above = inner.top - (outer.top + HEAD);
  const below = inner.bottom - outer.bottom;
  const middle = (inner.top + inner.bottom) / 2 - (outer.top + outer.bottom) / 2;
  const by = block === 'center' ? middle : above < 0 ? above : Math.max(below, 0);
  pane.scrollBy({ top: by });
}
