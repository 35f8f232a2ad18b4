import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import * as words from '../../../words/vi/bench.ts';
import type { KeeperDecision, TablePart } from '../../review/keeper-decision.ts';
import type { ScreenProps } from '../screen.ts';
import { actionsOf, partsOf, type Act } from './actions.ts';
import './bench.css';
import { BenchDialog, type Dialog } from './BenchDialog.tsx';
import { FindBar } from './FindBar.tsx';
import { ItemCard } from './ItemCard.tsx';
import { OriginalPane } from './OriginalPane.tsx';
import { PagePane } from './PagePane.tsx';
import { Queue } from './Queue.tsx';
import { useScrollTogether } from './scroll-together.ts';
import { Tabs } from './Tabs.tsx';
import { TextEditor } from './TextEditor.tsx';
import { useAutosave } from './use-autosave.ts';
import { useBench } from './use-bench.ts';
import { useKeys } from './use-keys.ts';

/** The bench: one report's original, its draft, and between them what is to be settled. */
export default function Bench({ slug = '' }: ScreenProps) {
  const state = useBench(slug);
  const { bench, current, shown, pending, message } = state;
  const [dialog, setDialog] = useState<Dialog>();
  /** How often the search in the page was asked for since it was closed; 0 where it is. */
  const [finding, setFinding] = useState(0);
  const [left, setLeft] = useState<'original' | 'page'>('original');
  const [right, setRight] = useState<'page' | 'edit'>('page');
  /** How often a table's row was asked for in the editor since that was opened. */
  const [rowsAsked, setRowsAsked] = useState(0);
  const [chosenPart, setChosenPart] = useState<{ readonly item: string; readonly part: TablePart }>();
  const draftPane = useRef<HTMLDivElement>(null);
  const originalPane = useRef<HTMLDivElement>(null);
  const openSearch = useRef<(() => void) | undefined>(undefined);
  const autosave = useAutosave(slug, bench?.page.digest, state.decide);
  useScrollTogether(draftPane, originalPane, bench?.items ?? []);
  useEffect(() => {
    if (bench) document.title = bench.title;
  }, [bench?.title]);

  const parts = partsOf(current?.figure?.row);
  const part = chosenPart?.item === current?.id ? chosenPart?.part : parts[0]?.part;
  const ofPart = part === undefined ? {} : { part };
  const close = useCallback(() => setDialog(undefined), []);
  const decide = (decision: KeeperDecision): void => {
    close();
    setChosenPart(undefined);
    void autosave.flush().then(() => state.decide(decision));
  };
  const show = (tab: 'page' | 'edit'): void => {
    setRight(tab);
    setLeft(tab === 'edit' ? 'page' : 'original');
    setFinding(0);
    setRowsAsked(0);
  };
  const act = (what: Act): void => {
    if (!current || bench?.readOnly || !actionsOf(current).some((action) => action.act === what)) return;
    if (what === 'indicator' || what === 'new-indicator' || what === 'edit' || what === 'note')
      setDialog(what);
    else if (what === 'edit-row') {
      show('edit');
      setRowsAsked((asked) => asked + 1);
    } else if (what === 'accept' && current.kind !== 'figure' && current.kind !== 'proposal')
      decide({ what: 'settle', item: current.id });
    else if (what === 'no-figure') decide({ what, item: current.id, ...ofPart });
    else decide({ what, item: current.id });
  };
  const find = (): void => {
    if (right === 'edit') openSearch.current?.();
    else setFinding((asked) => asked + 1);
  };
  useKeys({
    enter: () => act('accept'),
    x: () => act('no-figure'),
    c: () => act('indicator'),
    m: () => act('new-indicator'),
    e: () => act(current && actionsOf(current).some((action) => action.act === 'edit') ? 'edit' : 'edit-row'),
    n: () => act('note'),
    j: () => state.step(1),
    k: () => state.step(-1),
    u: () => {
      if (bench?.undo !== undefined) state.undo();
    },
    '/': find,
  });

  if (!bench) {
    return message ? (
      <p class="notice notice-warn" role="alert">
        {message.text}
      </p>
    ) : (
      <p class="soft bench-loading">{words.loading}</p>
    );
  }
  const { progress, agreeing, items, page } = bench;
  const agreed = items.filter(({ id }) => agreeing.includes(id) && !pending.has(id));
  const preview = <PagePane html={page.html} items={items} current={current} onSelect={state.select} />;
  return (
    <div class="bench">
      <header class="bench-head">
        <h1>{bench.title}</h1>
        <p class={progress.mayPublish ? 'bench-ready' : 'bench-ready is-not'} role="status">
          {progress.mayPublish ? words.ready : words.notReady(progress.must)}
        </p>
        <p class="bench-buttons">
          {agreed.length > 0 && !bench.readOnly && (
            <button type="button" class="button" onClick={() => setDialog('agree')}>
              {words.agreeing(agreed.length)}
            </button>
          )}
          {progress.mayPublish && !bench.readOnly && pending.size === 0 && (
            <a class="button" href={`/dang/${encodeURIComponent(slug)}`}>
              {words.publish}
            </a>
          )}
          <button type="button" class="button-plain" onClick={find} aria-keyshortcuts="/">
            {words.find} <kbd>/</kbd>
          </button>
          <button
            type="button"
            class="button-plain"
            disabled={bench.undo === undefined}
            onClick={() => state.undo()}
            aria-keyshortcuts="U"
          >
            {bench.undo === undefined ? words.undo : words.undoOf(bench.undo)} <kbd>U</kbd>
          </button>
        </p>
      </header>
      {message && (
        <p class={message.isBad ? 'notice notice-warn bench-message' : 'notice bench-message'} role="alert">
          {message.text}
        </p>
      )}
      <div class="bench-panes">
        <section class="bench-pane" aria-label={words.original}>
          <Tabs
            label={words.original}
            chosen={left}
            tabs={
              // The page stands in one place at a time: its ids are those of its places.
              right === 'edit' ? { original: words.original, page: words.page } : { original: words.original }
            }
            onChoose={setLeft}
          />
          <div class="bench-scroll" ref={originalPane} tabIndex={0}>
            <div hidden={left !== 'original'}>
              <OriginalPane slug={slug} line={current?.sourceLine} sentence={current?.sentence} />
            </div>
            {left === 'page' && preview}
          </div>
        </section>
        <section class="bench-pane bench-middle" aria-label={words.queue}>
          {current && (
            <ItemCard
              item={current}
              readOnly={bench.readOnly}
              onAct={act}
              part={part}
              onPart={(own) => setChosenPart({ item: current.id, part: own })}
            />
          )}
          <p class="bench-steps">
            <button type="button" class="button-plain" aria-keyshortcuts="K" onClick={() => state.step(-1)}>
              {words.previous} <kbd>K</kbd>
            </button>
            <button type="button" class="button-plain" aria-keyshortcuts="J" onClick={() => state.step(1)}>
              {words.next} <kbd>J</kbd>
            </button>
            <label class="small">
              <input
                type="checkbox"
                checked={state.showDone}
                onChange={() => state.setShowDone(!state.showDone)}
              />
              {words.showDone}
            </label>
          </p>
          <Queue
            bench={bench}
            shown={shown}
            pending={pending}
            current={current?.id ?? ''}
            onSelect={state.select}
          />
        </section>
        <section class="bench-pane" aria-label={words.draft}>
          <Tabs
            label={words.draft}
            chosen={right}
            tabs={{ page: words.page, edit: words.edit }}
            onChoose={show}
          >
            {right === 'edit' && <SaveState autosave={autosave} />}
          </Tabs>
          {finding > 0 && (
            <FindBar
              asked={finding}
              within={() => draftPane.current?.querySelector('.bench-page') ?? null}
              onClose={() => setFinding(0)}
            />
          )}
          {autosave.state === 'refused' && (
            <div class="notice notice-warn" role="alert">
              <p>{words.changedOutside}</p>
              <button type="button" class="button" onClick={() => void autosave.keepMine()}>
                {words.keepMine}
              </button>{' '}
              <button type="button" class="button-plain" onClick={autosave.discard}>
                {words.takeTheirs}
              </button>
            </div>
          )}
          <div class="bench-scroll" ref={draftPane} tabIndex={right === 'page' ? 0 : -1}>
            {right === 'page' ? (
              preview
            ) : (
              <TextEditor
                page={page}
                autosave={autosave}
                readOnly={bench.readOnly}
                place={current?.place}
                asked={rowsAsked}
                onReady={(open) => {
                  openSearch.current = open;
                }}
              />
            )}
          </div>
        </section>
      </div>
      <BenchDialog {...{ dialog, slug, current, part, agreed }} onDecide={decide} onClose={close} />
    </div>
  );
}

function SaveState({ autosave }: { readonly autosave: ReturnType<typeof useAutosave> }) {
  const said = { saved: words.saved, typing: words.unsaved, saving: words.saving, refused: words.unsaved };
  return (
    <span class="small soft" role="status">
      {said[autosave.state]}
    </span>
  );
}
