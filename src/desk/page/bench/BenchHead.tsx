import * as words from '../../../words/vi/bench.ts';
import type { Bench, ShownBench } from './use-bench.ts';

interface Props {
  readonly state: Bench & { readonly bench: ShownBench };
  readonly slug: string;
  /** Figures that agree and may be accepted together. */
  readonly agreed: number;
  onAgree(): void;
  onFind(): void;
}

/** The report's name, how far its review is, and what is done to the whole of it. */
export function BenchHead({ state, slug, agreed, onAgree, onFind }: Props) {
  const { bench, pending, canUndo } = state;
  const { progress, readOnly, undo } = bench;
  return (
    <header class="bench-head">
      <div class="bench-title">
        <h1>{bench.title}</h1>
        <p class={progress.mayPublish ? 'bench-ready' : 'bench-ready is-not'} role="status">
          {progress.mayPublish ? words.ready : words.notReady(progress.must)}
          <span class="visually-hidden"> {words.figuresDone(progress.decided, progress.figures)}</span>
        </p>
      </div>
      <p class="bench-buttons">
        {agreed > 0 && !readOnly && (
          <button type="button" class="button" onClick={onAgree}>
            {words.agreeing(agreed)}
          </button>
        )}
        {progress.mayPublish && !readOnly && pending.size === 0 && (
          <a class="button" href={`/dang/${encodeURIComponent(slug)}`}>
            {words.publish}
          </a>
        )}
        <button type="button" class="button-plain" onClick={onFind} aria-keyshortcuts="/">
          {words.find} <kbd>/</kbd>
        </button>
        <button
          type="button"
          class="button-plain"
          disabled={!canUndo}
          onClick={() => state.undo()}
          aria-keyshortcuts="U"
        >
          {undo === undefined ? words.undo : words.undoOf(undo)} <kbd>U</kbd>
        </button>
      </p>
    </header>
  );
}
