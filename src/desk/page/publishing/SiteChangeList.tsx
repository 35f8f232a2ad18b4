import { useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk-publishing.ts';
import type { SiteChanges } from '../../publishing/api.ts';
import { call, CallFailed } from '../call.ts';
import { Trouble } from '../Trouble.tsx';

/** What a build changed on the site, where it lies, and a look at it. */
export function SiteChangeList({ changes }: { readonly changes: SiteChanges }) {
  const { folder, pages, isFirst, counts, changes: listed, moved, lost, errors } = changes;
  const [failed, setFailed] = useState<CallFailed>();
  const all = counts.new + counts.changed + counts.gone;
  const preview = (): void => {
    // Opened at once: a window that opens after waiting is taken for one that nobody asked for.
    const tab = window.open('', '_blank');
    call('POST /api/publishing/preview').then(
      ({ url }) => tab && (tab.location.href = url),
      (error: unknown) => {
        tab?.close();
        if (error instanceof CallFailed) setFailed(error);
      },
    );
  };
  return (
    <section class="block" aria-labelledby="trang-thay-doi">
      <h2 id="trang-thay-doi">{words.changes}</h2>
      <p role="status">
        {isFirst ? words.first(pages) : words.done(pages)}{' '}
        {!isFirst && (all === 0 ? words.noChanges : words.counts(counts.new, counts.changed, counts.gone))}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={preview}>
          {words.preview}
        </button>
      </p>
      <Trouble failed={failed} />
      <p>
        {words.whereTo} <code>{folder}</code>
      </p>
      {errors > 0 && <p class="notice notice-warn">{words.errors(errors)}</p>}
      {moved.length > 0 && (
        <details>
          <summary>{words.moved(moved.length)}</summary>
          <ul>
            {moved.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {lost.length > 0 && (
        <div class="notice notice-warn">
          <p>{words.lost}</p>
          <ul>
            {lost.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {listed.length > 0 && (
        <details open={all <= 20}>
          <summary>{words.eachPage}</summary>
          <ul role="list" class="page-changes">
            {listed.map(({ kind, path, title }) => (
              <li key={path}>
                <span class="tag">{words.kinds[kind]}</span> {title} <code class="soft">{path}</code>
              </li>
            ))}
          </ul>
          {all > listed.length && <p class="soft">{words.more(all - listed.length)}</p>}
        </details>
      )}
    </section>
  );
}
