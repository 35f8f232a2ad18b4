import { useEffect, useRef } from 'preact/hooks';
import type { BenchItem } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';
import { showInPane } from './show-in-pane.ts';
import './page-pane.css';

interface PagePaneProps {
  /** Sanitised by the pipeline that makes the site's pages. */
  readonly html: string;
  readonly items: readonly BenchItem[];
  readonly current: BenchItem | undefined;
  readonly onSelect: (id: string) => void;
}

/** The page as readers will see it, made by the site's own functions; figures lead to their items. */
export function PagePane({ html, items, current, onSelect }: PagePaneProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (page.current) page.current.innerHTML = html;
  }, [html]);
  useEffect(() => {
    for (const item of items) {
      if (item.anchor === undefined) continue;
      const figure = page.current?.querySelector(`[id="${CSS.escape(item.anchor)}"]`);
      figure?.classList.toggle('is-reviewed', item.done !== undefined);
    }
  }, [html, items]);
  useEffect(() => {
    for (const other of page.current?.querySelectorAll('.is-current') ?? [])
      other.classList.remove('is-current');
    const place = current && placeOf(page.current, current);
    place?.classList.add('is-current');
    if (place) showInPane(place);
  }, [html, current?.id]);
  return (
    <div
      class="report-body prose bench-page"
      role="region"
      aria-label={words.previewLabel}
      ref={page}
      onClick={(event) => {
        const { target } = event;
        if (!(target instanceof Element)) return;
        // The page's links lead to the site, which is not here; those within the page may be followed.
        const link = target.closest('a');
        if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
        const figure = target.closest('[data-indicator]');
        if (figure && items.some(({ anchor }) => anchor === figure.id)) onSelect(figure.id);
      }}
    />
  );
}

/** The figure of an item, or the smallest block with its sentence. */
function placeOf(page: HTMLElement | null, { anchor, sentence }: BenchItem): Element | undefined {
  if (!page) return undefined;
  const figure = anchor === undefined ? null : page.querySelector(`[id="${CSS.escape(anchor)}"]`);
  if (figure) return figure;
  if (!sentence) return undefined;
  const sought = plain(sentence.before + sentence.quote).slice(-80);
  return [...page.querySelectorAll('p, li, td, h2, h3, h4')].findLast((block) =>
    plain(block.textContent).includes(sought),
  );
}

/** Without note marks and spaces, which the page writes otherwise than the file. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ');
