import { useState } from 'preact/hooks';
import type { BenchItem, BenchRow } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';
import { Modal, type DialogState } from './Modal.tsx';

interface AgreeDialogProps {
  readonly items: readonly BenchItem[];
  readonly onAccept: (ids: readonly string[]) => void;
  readonly state: DialogState;
}

/** The figures that agree, listed for one look before they are accepted together. */
export function AgreeDialog({ items, onAccept, state }: AgreeDialogProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = items.filter(({ id }) => !left.has(id));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <Modal title={words.agreeingTitle} {...state}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAccept(taken.map(({ id }) => id));
        }}
      >
        <p class="hint">{words.agreeingHint}</p>
        <p class="dialog-actions">
          {/* First, so that Enter on it takes all after one look. */}
          <button type="submit" class="button" autoFocus>
            {words.agreeingDo(taken.length)} <kbd>{words.keyNames.enter}</kbd>
          </button>
          <button type="button" class="button-plain" onClick={state.onClose}>
            {words.cancel} <kbd>{words.keyNames.escape}</kbd>
          </button>
        </p>
        <ul role="list" class="agree-list" tabIndex={0} aria-label={words.agreeingTitle}>
          {items.map(({ id, figure, sentence }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                <span>
                  <strong>{figure?.indicator.name}</strong>
                  <span class="agree-sentence">
                    {figure?.row ? rowWords(figure.row) : tail(sentence?.before ?? '')}
                    {!figure?.row && <mark>{sentence?.quote}</mark>}
                  </span>
                </span>
                <span class="agree-value">
                  <span class="num">{figure?.value}</span>
                  <span class="small soft">{figure?.period}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </form>
    </Modal>
  );
}

/** A table's row in one line: its words, then each number under its header. */
const rowWords = ({ cells }: BenchRow): string =>
  [
    ...cells.filter(({ isNumber, text }) => !isNumber && /\p{L}/u.test(text)).map(({ text }) => text),
    ...cells.filter(({ isNumber }) => isNumber).map(({ header, text }) => `${header}: ${text}`),
  ].join('; ');

/** The last words before a figure, which name it. */
const tail = (before: string): string => {
  const shown = before.slice(-90);
  return shown.length < before.length ? `…${shown.slice(shown.indexOf(' '))}` : shown;
};
