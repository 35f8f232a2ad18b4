import { useEffect, useState } from 'preact/hooks';
import { parsePeriod } from '../../../domain/period.ts';
import { periodWords } from '../../../words/vi/periods.ts';
import type { BenchItem, CatalogueChoice, RowPart } from '../../drafts/api.ts';
import type { KeeperDecision } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';
import { call } from '../call.ts';
import { Modal } from './Modal.tsx';

type EditDecision = Extract<KeeperDecision, { what: 'edit' }>;

interface EditDialogProps {
  readonly slug: string;
  readonly item: BenchItem;
  /** What is edited: the figure's link, or a part of its table's row. */
  readonly own: Partial<RowPart> | undefined;
  readonly onDecide: (decision: EditDecision) => void;
  readonly onClose: () => void;
}

/** The keys that are shown at once; the others are under “Thêm”, or there where the link has them. */
const OFTEN = ['period', 'base', 'role', 'value'];
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  base: words.bases,
  role: words.roles,
};

/** Puts right what a figure says: its words, and what its link says besides. */
export function EditDialog({ slug, item, own, onDecide, onClose }: EditDialogProps) {
  const [catalogue, setCatalogue] = useState<CatalogueChoice>();
  useEffect(() => {
    void call('GET /api/drafts/:slug/catalogue', { params: { slug } }).then(setCatalogue);
  }, [slug]);
  const keys = own?.keys ?? {};
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
      ...(text === own?.words ? {} : { words: text }),
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
          <input class="field" name="words" defaultValue={own?.words} autoFocus />
          <small>{words.wordsHint}</small>
        </label>
        {often.map((key) => (
          <KeyField key={key} name={key} value={keys[key] ?? ''} catalogue={catalogue} />
        ))}
        <details class="wide">
          <summary>{words.more}</summary>
          <div class="dialog-form">
            {seldom.map((key) => (
              <KeyField key={key} name={key} value="" catalogue={catalogue} />
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

interface KeyFieldProps {
  readonly name: string;
  readonly value: string;
  readonly catalogue: CatalogueChoice | undefined;
}

function KeyField({ name, value, catalogue }: KeyFieldProps) {
  const [typed, setTyped] = useState(value);
  const choices = CHOICES[name] ?? namesOf(name, value, catalogue);
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
        <input
          class="field"
          name={name}
          defaultValue={value}
          placeholder={words.keyExamples[name]}
          onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
        />
      )}
      {name === 'period' && parsePeriod(typed) && <small>{periodWords(typed)}</small>}
    </label>
  );
}

/** Areas and indicators by name, their ids behind them; none while they are not known yet. */
function namesOf(
  name: string,
  value: string,
  catalogue: CatalogueChoice | undefined,
): Readonly<Record<string, string>> | undefined {
  const all = name === 'area' ? catalogue?.areas : name === 'also' ? catalogue?.indicators : undefined;
  return (
    all && {
      // What the catalogue does not have stays what it is.
      [value]: value,
      '': words.asReport[name] ?? '',
      ...Object.fromEntries(all.map((own) => [own.id, `${own.name} (${own.id})`])),
    }
  );
}
