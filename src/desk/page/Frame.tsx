import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as words from '../../words/vi/desk.ts';
import type { DeskState } from '../shelf/api.ts';
import { call } from './call.ts';

/** The ways that are always there. */
const WAYS = [
  ['/', words.shelf],
  ['/dang', words.site],
] as const;

/** What stands around every screen: the archive's name, the way back to the shelf, whether anything can be changed. */
export function Frame({
  wide = false,
  children,
}: {
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}) {
  const [state, setState] = useState<DeskState>();
  useEffect(() => {
    call('GET /api/desk').then(setState, () => {
      // Each screen tells by itself that the server does not answer.
    });
  }, []);
  return (
    <div class={wide ? 'desk desk-wide' : 'desk'}>
      <a class="skip-link" href="#noi-dung">
        {words.skip}
      </a>
      <header class="desk-header">
        <a class="brand" href="/">
          <Seal />
          {words.name}
        </a>
        {state?.title !== undefined && (
          <nav aria-label={words.mainNavigation}>
            <ul role="list" class="desk-nav">
              {WAYS.map(([address, name]) => (
                <li key={address}>
                  <a href={address} aria-current={location.pathname === address ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {state?.title && <p class="desk-archive">{state.title}</p>}
        {state?.readOnly && <p class="tag tag-warn">{words.demonstration}</p>}
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The mark of the house, as on the site's pages. */
function Seal() {
  return (
    <svg viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <path
        fill-rule="evenodd"
        d="M2 0h30a2 2 0 0 1 2 2v30a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2Zm1.5 3.5v27h27v-27h-27Z"
      />
      <path d="M7.5 8h19v2.6h-19zM7.5 13h9v2.6h-9zM7.5 21h4.4v5.5H7.5zM14.8 18h4.4v8.5h-4.4zM22.1 13h4.4v13.5h-4.4z" />
    </svg>
  );
}
