import { useState } from 'preact/hooks';
import { matchForm, withoutAccents } from '../../../domain/orthography.ts';
import * as words from '../../../words/vi/desk-shelf.ts';
import { call } from '../call.ts';
import { useAnswer } from '../use-answer.ts';

const fetchAreas = () => call('GET /api/areas');
const folded = (text: string): string => withoutAccents(matchForm(text.normalize('NFC'))).trim();

/** How many places are offered at once. */
const MOST = 8;

/** The place of a new archive: typed with or without accents and chosen, or a name that is none of those listed. */
export function AreaField({
  id,
  onChoose,
}: {
  readonly id: string;
  readonly onChoose: (name: string) => void;
}) {
  const { answer: areas = [] } = useAnswer(fetchAreas);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const sought = folded(text).split(/\s+/u).filter(Boolean);
  const found =
    sought.length === 0
      ? []
      : areas.filter(({ name }) => sought.every((word) => folded(name).includes(word))).slice(0, MOST);
  const shows = isOpen && found.length > 0 && !found.some(({ name }) => name === text);
  const take = (name: string): void => {
    setText(name);
    setOpen(false);
    onChoose(name);
  };
  return (
    <div class="area-field">
      <label for={id}>{words.newArea}</label>
      <input
        id={id}
        name="area"
        type="text"
        role="combobox"
        aria-expanded={shows}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        {...(shows ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        required
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onBlur={() => {
          setOpen(false);
          // A name typed without its accents is the place that it names.
          const same = areas.filter(({ name }) => folded(name) === folded(text));
          if (same.length === 1 && same[0]) take(same[0].name);
          else onChoose(text);
        }}
        onKeyDown={(event) => {
          if (!shows) return;
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          const chosen = found[at];
          if (by !== 0) setAt((at + by + found.length) % found.length);
          else if (event.key === 'Escape') setOpen(false);
          else if (event.key === 'Enter' && !event.isComposing && chosen) take(chosen.name);
          else return;
          event.preventDefault();
        }}
      />
      <ul role="listbox" id={`${id}-list`} class="area-choices" aria-label={words.places} hidden={!shows}>
        {found.map(({ id: own, name }, place) => (
          <li
            key={own}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            // Before the field loses the focus, which closes the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(name);
            }}
          >
            {name}
          </li>
        ))}
      </ul>
      <span id={`${id}-hint`} class="soft small">
        {words.newAreaHint}
      </span>
    </div>
  );
}
