import { useEffect, useRef, useState } from 'preact/hooks';
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
  /** The words that the places are found for, and whether Enter was pressed before those of the last words were. */
  const [answered, setAnswered] = useState<string>();
  const isAsked = useRef(false);
  const put = (place: NotePlace | undefined): void => {
    if (place) onDecide({ what: 'note', item: item.id, at: place.at });
  };
  useEffect(() => {
    let isLatest = true;
    const query = { item: item.id, words: sought };
    void call('GET /api/drafts/:slug/note-places', { params: { slug }, query }).then((found) => {
      if (!isLatest) return;
      setPlaces(found);
      setChosen(0);
      setAnswered(sought);
      if (isAsked.current) put(found[0]);
      isAsked.current = false;
    });
    return () => {
      isLatest = false;
    };
  }, [slug, item.id, sought]);
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
        onInput={({ currentTarget }) => {
          isAsked.current = false;
          setSought(currentTarget.value);
        }}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (by !== 0) {
            event.preventDefault();
            setChosen(Math.min(Math.max(chosen + by, 0), Math.max(0, places.length - 1)));
          } else if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            // What is shown may still be the places of fewer words.
            if (answered === sought) put(places[chosen]);
            else isAsked.current = true;
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
        {places.map((own, place) => (
          <li
            key={own.at}
            id={`place-${place}`}
            role="option"
            aria-selected={place === chosen}
            onClick={() => put(own)}
          >
            {own.sentence.quote === '' ? (
              own.sentence.behind
            ) : (
              <>
                {own.sentence.before}
                <mark>{own.sentence.quote}</mark>
                <sup>[{item.note?.label}]</sup>
                {own.sentence.behind}
              </>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
