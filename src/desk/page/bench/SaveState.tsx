import * as words from '../../../words/vi/bench.ts';
import type { useAutosave } from './use-autosave.ts';

type Autosave = ReturnType<typeof useAutosave>;

/** Whether what was typed is on the disk. */
export function SaveState({ autosave }: { readonly autosave: Autosave }) {
  const said = { saved: words.saved, typing: words.unsaved, saving: words.saving, refused: words.unsaved };
  return (
    <span class="small soft" role="status">
      {said[autosave.state]}
    </span>
  );
}

interface Props {
  readonly autosave: Autosave;
  /** The buttons that were pressed are gone. */
  onChoice(): void;
}

/** Asks which text is kept, where the file was changed by another program meanwhile. */
export function ChangedOutside({ autosave, onChoice }: Props) {
  return (
    <div class="notice notice-warn" role="alert">
      <p>{words.changedOutside}</p>
      <button type="button" class="button" onClick={() => void autosave.keepMine().then(onChoice)}>
        {words.keepMine}
      </button>{' '}
      <button
        type="button"
        class="button-plain"
        onClick={() => {
          autosave.discard();
          onChoice();
        }}
      >
        {words.takeTheirs}
      </button>
    </div>
  );
}
