import type { BenchItem } from '../../drafts/api.ts';
import type { KeeperDecision } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';
import { Modal } from './Modal.tsx';

interface EditDialogProps {
  readonly item: BenchItem;
  readonly onDecide: (decision: KeeperDecision) => void;
  readonly onClose: () => void;
}

/** The keys that are shown at once; the others are under “Thêm”, or there where the link has them. */
const OFTEN = ['period', 'base', 'role', 'value'];
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  base: words.bases,
  role: words.roles,
};

/** Puts right what a figure says: its words, and what its link says besides. */
export function EditDialog({ item, onDecide, onClose }: EditDialogProps) {
  const { figure } = item;
  const keys = figure?.keys ?? {};
  const all = Object.keys(words.keyLabels);
  const often = all.filter((key) => OFTEN.includes(key) || keys[key] !== undefined);
  const seldom = all.filter((key) => !often.includes(key));
  const save = (form: HTMLFormElement): void => {
    const said = new FormData(form);
    const changes = all.flatMap((key) => {
      const value = String(said.get(key) ?? '').trim();
      return value === (keys[key] ?? '') ? [] : [[key, value] as const];
    });
    const text = String(said.get('words') ?? '');
    onDecide({
      what: 'edit',
      item: item.id,
      keys: Object.fromEntries(changes),
      ...(text === figure?.words ? {} : { words: text }),
    });
  };
  return (
    <Modal title={words.editTitle} onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
      >
        <label class="wide">
          {words.wordsOfFigure}
          <input class="field" name="words" defaultValue={figure?.words} autoFocus />
          <small>{words.wordsHint}</small>
        </label>
        {often.map((key) => (
          <KeyField key={key} name={key} value={keys[key] ?? ''} />
        ))}
        <details class="wide">
          <summary>{words.more}</summary>
          <div class="dialog-form">
            {seldom.map((key) => (
              <KeyField key={key} name={key} value="" />
            ))}
          </div>
        </details>
        <p class="dialog-actions">
          <button type="submit" class="button">
            {words.save} <kbd>{words.keyNames.enter}</kbd>
          </button>
          <button type="button" class="button-plain" onClick={onClose}>
            {words.cancel} <kbd>{words.keyNames.escape}</kbd>
          </button>
        </p>
      </form>
    </Modal>
  );
}

function KeyField({ name, value }: { readonly name: string; readonly value: string }) {
  const choices = CHOICES[name];
  return (
    <label>
      {words.keyLabels[name]}
      {choices ? (
        <select class="field" name={name}>
          {Object.entries(choices).map(([choice, label]) => (
            <option key={choice} value={choice} selected={choice === value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input class="field" name={name} defaultValue={value} placeholder={words.keyExamples[name]} />
      )}
    </label>
  );
}
