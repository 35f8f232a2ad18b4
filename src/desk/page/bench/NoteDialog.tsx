import { useEffect, useState } from 'preact/hooks';
import type { BenchItem, NotePlace } from '../../drafts/api.ts';
import type { KeeperDecision } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';
import { call } from '../call.ts';
import { Modal, type DialogState } from './Modal.tsx';

interface NoteDialogProps {
  readonly slug: string;
  readonly item: BenchItem;
  readonly state: DialogState;
  readonly onDecide: (decision: KeeperDecision) => void;
}

/** Puts a note's mark behind the words that cite it, which are looked for in the draft. */
export function NoteDialog({ slug, item, state, onDecide }: NoteDialogProps) {
  const [sought, setSought] = useState('');
  const [places, setPlaces] = useState<readonly NotePlace[]>([]);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    let isLatest = true;
    const query = { item: item.id, words: sought };
    void call('GET /api/drafts/:slug/note-places', { params: { slug }, query }).then((found) => {
      if (!isLatest) return;
      setPlaces(found);
      setChosen(0);
    });
    return () => {
      isLatest = false;
    };
  }, [slug, item.id, sought]);
  const put = (place: number): void => {
    const at = places[place]?.at;
    if (at !== undefined) onDecide({ what: 'note', item: item.id, at });
  };
  return (
    <Modal title={words.noteDialog(item.note?.label ?? '')} {...state}>
      <p class="item-note">{item.note?.text}</p>
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label={words.noteSearch}
        aria-expanded="true"
        aria-controls="note-places"
        aria-activedescendant={`place-${chosen}`}
        placeholder={words.noteSearch}
        value={sought}
        autoFocus
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (by !== 0) {
            event.preventDefault();
            setChosen(Math.min(Math.max(chosen + by, 0), Math.max(0, places.length - 1)));
          } else if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            put(chosen);
          }
        }}
      />
      <p class="hint">{places.length === 0 ? words.noteNone : words.noteChoose}</p>
      <ul
        role="listbox"
        id="note-places"
        class="choice-list"
        aria-label={words.noteDialog(item.note?.label ?? '')}
      >
        {places.map(({ at, sentence }, place) => (
          <li
            key={at}
            id={`place-${place}`}
            role="option"
            aria-selected={place === chosen}
            onClick={() => put(place)}
          >
            {sentence.quote === '' ? (
              sentence.behind
            ) : (
              <>
                {sentence.before}
                <mark>{sentence.quote}</mark>
                <sup>[{item.note?.label}]</sup>
                {sentence.behind}
              </>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
