import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import type { BenchItem, BenchState } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';
import { showInPane } from './show-in-pane.ts';
import './queue.css';

interface QueueProps {
  readonly bench: BenchState;
  readonly shown: readonly BenchItem[];
  readonly pending: ReadonlySet<string>;
  readonly current: string;
  readonly onSelect: (id: string) => void;
}

const GROUPS = ['must', 'figures', 'should'] as const;

/** What there is to do, in three groups, each with how far it is. */
export function Queue({ bench, shown, pending, current, onSelect }: QueueProps) {
  return (
    <nav class="bench-queue" aria-label={words.queue} onKeyDown={walk}>
      {GROUPS.map((group) => {
        const all = bench.items.filter((item) => item.group === group);
        const done = all.filter(({ done: made, id }) => made || pending.has(id)).length;
        const rows = shown.filter((item) => item.group === group);
        return (
          <section key={group} class={`queue-${group}`}>
            <h3>
              {words.groups[group]} <span class="num">{words.groupCount(done, all.length)}</span>
            </h3>
            <ul role="list">
              {rows.map((item) => (
                <Row
                  key={item.id}
                  id={item.id}
                  title={item.title}
                  done={pending.has(item.id) ? '' : item.done?.what}
                  isCurrent={item.id === current}
                  onSelect={onSelect}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

/** The list is one stop of the Tab key, however long it is: within it the arrows go from row to row. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = by === undefined || at < 0 ? undefined : rows[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  showInPane(next, 'nearest');
}

interface RowProps {
  readonly id: string;
  readonly title: string;
  readonly done: string | undefined;
  readonly isCurrent: boolean;
  readonly onSelect: (id: string) => void;
}

/** One line of the list; of hundreds only those that change are drawn anew. */
const Row = memo(function Row({ id, title, done, isCurrent, onSelect }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent && row.current) showInPane(row.current, 'nearest');
  }, [isCurrent]);
  return (
    <li>
      <button
        type="button"
        ref={row}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        class={done === undefined ? undefined : 'is-done'}
        onClick={() => onSelect(id)}
      >
        {title}
        {done !== undefined && done !== '' && <small>{done}</small>}
      </button>
    </li>
  );
});
