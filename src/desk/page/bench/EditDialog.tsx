import { useEffect, useState } from 'preact/hooks';
import type { BenchItem, CatalogueChoice, RowPart } from '../../drafts/api.ts';
import type { KeeperDecision } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';
import { call } from '../call.ts';
import { KeyField, type Choice } from './KeyField.tsx';
import { Modal, type DialogState } from './Modal.tsx';
import { Quoted } from './RowCells.tsx';

type EditDecision = Extract<KeeperDecision, { what: 'edit' }>;

interface EditDialogProps {
  readonly slug: string;
  readonly item: BenchItem;
  /** What is edited: the figure's link, or a part of its table's row. */
  readonly own: Partial<RowPart> | undefined;
  readonly state: DialogState;
  readonly onDecide: (decision: EditDecision) => void;
}

/** The keys that are shown at once; the others are under “Thêm”, or there where the link has them. */
const OFTEN = ['period', 'base', 'role', 'value'];

/** Puts right what a figure says: its words, and what its link says besides. */
export function EditDialog({ slug, item, own, state, onDecide }: EditDialogProps) {
  const keys = own?.keys ?? {};
  const all = Object.keys(words.keyLabels);
  const often = all.filter((key) => OFTEN.includes(key) || keys[key] !== undefined);
  const seldom = all.filter((key) => !often.includes(key));
  const choices = useChoices(slug);
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
      ...(text === own?.words ? {} : { words: text }),
    });
  };
  return (
    <Modal title={words.editTitle} {...state}>
      <Quoted item={item} />
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
      >
        <label class="wide">
          {words.wordsOfFigure}
          <input class="field" name="words" defaultValue={own?.words} autoFocus />
          <small>{words.wordsHint}</small>
        </label>
        {often.map((key) => (
          <KeyField key={key} name={key} value={keys[key] ?? ''} choices={choices[key]} />
        ))}
        <details class="wide">
          <summary>{words.more}</summary>
          <div class="dialog-form">
            {seldom.map((key) => (
              <KeyField key={key} name={key} value="" choices={choices[key]} />
            ))}
          </div>
        </details>
        <p class="dialog-actions">
          <button type="submit" class="button">
            {words.save} <kbd>{words.keyNames.enter}</kbd>
          </button>
          <button type="button" class="button-plain" onClick={state.onClose}>
            {words.cancel} <kbd>{words.keyNames.escape}</kbd>
          </button>
        </p>
      </form>
    </Modal>
  );
}

/** What can be chosen for each key; places and indicators once they are there. */
function useChoices(slug: string): Readonly<Record<string, readonly Choice[]>> {
  const [catalogue, setCatalogue] = useState<CatalogueChoice>();
  useEffect(() => {
    void call('GET /api/drafts/:slug/catalogue', { params: { slug } }).then(setCatalogue);
  }, [slug]);
  const named = (
    nothing: string,
    list: readonly { readonly id: string; readonly name: string }[] = [],
  ): readonly Choice[] => [
    ['', nothing],
    ...list.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')).map(({ id, name }) => [id, name] as const),
  ];
  return {
    base: Object.entries(words.bases),
    role: Object.entries(words.roles),
    'plan-by': Object.entries(words.planGivers),
    area: named(words.asReport, catalogue?.areas),
    also: named(words.none, catalogue?.indicators),
  };
}
