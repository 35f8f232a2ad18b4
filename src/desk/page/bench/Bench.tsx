import { useCallback, useRef, useState } from 'preact/hooks';
import * as words from '../../../words/vi/bench.ts';
import type { KeeperDecision, TablePart } from '../../review/keeper-decision.ts';
import type { ScreenProps } from '../screen.ts';
import { useTitle } from '../use-title.ts';
import { actionsOf, partsOf, type Act } from './actions.ts';
import './bench.css';
import { BenchDialog, type Dialog } from './BenchDialog.tsx';
import { BenchHead } from './BenchHead.tsx';
import { ChangedOutside, SaveState } from './SaveState.tsx';
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
  /** A dialog whose decision is not on the disk yet. */
  const [sent, setSent] = useState<Dialog>();
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
  useTitle(bench?.title);

  const parts = partsOf(current?.figure?.row);
  const part = chosenPart?.item === current?.id ? chosenPart?.part : parts[0]?.part;
  const ofPart = part === undefined ? {} : { part };
  const close = useCallback(() => {
    setDialog(undefined);
    state.forgetMessage();
  }, [state.forgetMessage]);
  const decide = (decision: KeeperDecision): void => {
    close();
    setChosenPart(undefined);
    void autosave.flush().then(() => state.decide(decision));
  };
  /** Of a dialog: what was entered is kept until it is on the disk; where it is refused, the dialog is there again. */
  const decideIn = (from: Dialog, decision: KeeperDecision): void => {
    close();
    setChosenPart(undefined);
    setSent(from);
    void autosave
      .flush()
      .then(() => state.decide(decision))
      .then((written) => {
        setSent((last) => (last === from ? undefined : last));
        if (written === undefined) setDialog((open) => open ?? from);
      });
  };
  /** Enter is then about the item, not about the row or the figure that led to it. */
  const pick = (id: string): void => {
    if (id === current?.id) document.getElementById('item-title')?.focus({ preventScroll: true });
    state.select(id);
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
      setDialog({ kind: what, item: current, part });
    else if (what === 'edit-row') {
      show('edit');
      setRowsAsked((asked) => asked + 1);
    } else if (what === 'accept' && current.kind !== 'figure' && current.kind !== 'proposal')
      decide({ what: 'settle', item: current.id });
    else if (what === 'no-figure') decide({ what, item: current.id, ...ofPart });
    else decide({ what, item: current.id });
  };
  /** The buttons that were pressed go: who writes goes on writing. */
  const toEditor = (): void => draftPane.current?.querySelector<HTMLElement>('.cm-content')?.focus();
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
      if (state.canUndo) state.undo();
    },
    '/': find,
  });

  if (!bench) {
    return message ? (
      <div class="bench-loading">
        <h1>{words.notOpened}</h1>
        <p class="notice notice-warn" role="alert">
          {message.text}
        </p>
        <p class="actions">
          <a href="/">{words.toShelf}</a>
        </p>
      </div>
    ) : (
      <p class="soft bench-loading" role="status">
        {words.loading}
      </p>
    );
  }
  const { agreeing, items, page } = bench;
  const trouble = message?.isBad ? message.text : undefined;
  const opened = [dialog, sent].filter(
    (own, at, all): own is Dialog => own !== undefined && all.indexOf(own) === at,
  );
  const agreed = items.filter(({ id }) => agreeing.includes(id) && !pending.has(id));
  const preview = <PagePane html={page.html} items={items} current={current} onSelect={pick} />;
  return (
    <div class="bench">
      <BenchHead
        state={{ ...state, bench }}
        slug={slug}
        agreed={agreed.length}
        onAgree={() => setDialog({ kind: 'agree', item: undefined, part: undefined })}
        onFind={find}
      />
      {message && !dialog && autosave.state !== 'refused' && (
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
              slug={slug}
              item={current}
              readOnly={bench.readOnly}
              isCovered={!!dialog}
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
          <Queue bench={bench} shown={shown} pending={pending} current={current?.id ?? ''} onSelect={pick} />
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
          {autosave.state === 'refused' && <ChangedOutside autosave={autosave} onChoice={toEditor} />}
          <div class="bench-scroll" ref={draftPane} tabIndex={right === 'page' ? 0 : -1}>
            {right === 'page' ? (
              preview
            ) : (
              <TextEditor
                page={page}
                autosave={autosave}
                readOnly={bench.readOnly}
                item={current?.id}
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
      {opened.map((own) => (
        <BenchDialog
          key={`${own.kind} ${own.item?.id ?? ''}`}
          {...{ dialog: own, slug, agreed }}
          state={{ trouble, isSent: own !== dialog, onClose: close }}
          onDecide={(decision) => decideIn(own, decision)}
        />
      ))}
    </div>
  );
}
