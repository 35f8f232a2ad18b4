import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BenchItem, CatalogueChoice } from '../../drafts/api.ts';
import type { KeeperDecision, TablePart } from '../../review/keeper-decision.ts';
import type { IndicatorKind } from '../../../domain/indicator.ts';
import * as words from '../../../words/vi/bench.ts';
import { call } from '../call.ts';
import { indicatorChoices } from './indicator-choices.ts';
import { Modal, type DialogState } from './Modal.tsx';
import { Quoted } from './RowCells.tsx';

interface IndicatorDialogProps {
  readonly slug: string;
  readonly item: BenchItem;
  /** Of a table's row: what is given to another indicator. */
  readonly part?: TablePart | undefined;
  /** Whether one of the catalogue is chosen first, or a new one is made at once. */
  readonly begins: 'indicator' | 'new-indicator';
  readonly state: DialogState;
  readonly onDecide: (decision: KeeperDecision) => void;
}

const MOST = 8;

/** What gives a figure to an indicator. */
type Naming = Extract<KeeperDecision, { readonly teach?: string }>;

const KINDS = Object.keys(words.kinds) as IndicatorKind[];

/** Gives a figure to another indicator of the catalogue, or to a new one; the words that named it may be taught. */
export function IndicatorDialog({ slug, item, part, begins, state, onDecide }: IndicatorDialogProps) {
  const [catalogue, setCatalogue] = useState<CatalogueChoice>();
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isNew, setIsNew] = useState(begins === 'new-indicator');
  /** The words that may be taught; absent until the server has found them. */
  const [found, setFound] = useState<string>();
  const phrase = found ?? '';
  const [teaches, setTeaches] = useState(true);
  const coming = useRef(Promise.resolve(''));
  const isWaiting = useRef(false);
  const isClosed = useRef(false);
  useEffect(() => () => void (isClosed.current = true), []);
  useEffect(() => {
    void call('GET /api/drafts/:slug/catalogue', { params: { slug } }).then(setCatalogue);
    const query = { item: item.id, part: String(part ?? '') };
    coming.current = call('GET /api/drafts/:slug/phrase', { params: { slug }, query }).then(
      ({ phrase: named }) => {
        setFound(named);
        return named;
      },
    );
  }, [slug, item.id]);
  const index = useMemo(() => indicatorChoices(catalogue?.indicators ?? []), [catalogue]);
  const unit = item.unknown?.unit ?? item.figure?.indicator.unit;
  const choices = useMemo(
    () =>
      index
        .sorted({ sought, phrase, ...(unit === undefined ? {} : { unit }) })
        .filter(({ id }) => id !== item.figure?.indicator.id)
        .slice(0, MOST),
    [index, sought, phrase],
  );
  /** Decides once the words that are to be taught are known: who is quick would teach nothing. */
  const decide = async (decision: Naming): Promise<void> => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    const named = (found ?? (await coming.current.catch(() => ''))).trim();
    isWaiting.current = false;
    if (isClosed.current) return;
    onDecide(teaches && named !== '' ? { ...decision, teach: named } : decision);
  };
  const choose = (place: number): void => {
    const hit = choices[place];
    if (hit) void decide({ what: 'indicator', item: item.id, indicator: hit.id });
    else setIsNew(true);
  };
  return (
    <Modal title={isNew ? words.newIndicator : words.chooseIndicator} {...state}>
      <Quoted item={item} />
      {isNew ? (
        <NewIndicator
          item={item}
          name={sought || capital(phrase)}
          topics={catalogue?.topics ?? []}
          onMake={(made) => void decide({ what: 'new-indicator', item: item.id, ...made })}
        />
      ) : (
        <>
          <input
            class="field"
            type="text"
            role="combobox"
            aria-label={words.indicatorSearch}
            aria-expanded="true"
            aria-controls="indicator-choices"
            aria-activedescendant={`choice-${chosen}`}
            placeholder={words.indicatorSearch}
            value={sought}
            autoFocus
            onInput={({ currentTarget }) => {
              setSought(currentTarget.value);
              setChosen(0);
            }}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
              if (by !== 0) {
                event.preventDefault();
                setChosen(Math.min(Math.max(chosen + by, 0), choices.length));
              } else if (event.key === 'Enter' && !event.isComposing) {
                event.preventDefault();
                if (catalogue) choose(chosen);
              }
            }}
          />
          <ul role="listbox" id="indicator-choices" class="choice-list" aria-label={words.chooseIndicator}>
            {choices.map((own, place) => (
              <li
                key={own.id}
                id={`choice-${place}`}
                role="option"
                aria-selected={place === chosen}
                onClick={() => choose(place)}
              >
                {own.name} <span class="soft">{own.unit}</span>
              </li>
            ))}
            <li
              id={`choice-${choices.length}`}
              role="option"
              aria-selected={chosen === choices.length}
              class="choice-new"
              onClick={() => setIsNew(true)}
            >
              {words.makeIndicator(sought || capital(phrase))}
            </li>
          </ul>
        </>
      )}
      {phrase !== '' || !teaches ? (
        <fieldset class="teach">
          <label>
            <input type="checkbox" checked={teaches} onChange={() => setTeaches(!teaches)} />
            {words.teach}
          </label>
          <input
            class="field"
            type="text"
            aria-label={words.teachPhrase}
            value={phrase}
            disabled={!teaches}
            onInput={({ currentTarget }) => setFound(currentTarget.value)}
          />
        </fieldset>
      ) : null}
    </Modal>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface NewIndicatorProps {
  readonly item: BenchItem;
  readonly name: string;
  readonly topics: CatalogueChoice['topics'];
  readonly onMake: (made: {
    readonly name: string;
    readonly unit: string;
    readonly kind?: IndicatorKind;
    readonly topic?: string;
  }) => void;
}

/** The facts of a new indicator; what is left open is guessed as `npm run indicator` does. */
function NewIndicator({ item, name, topics, onMake }: NewIndicatorProps) {
  const first = useRef<HTMLInputElement>(null);
  // The field that had the focus is gone: without this, Enter would press nothing.
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        const said = new FormData(event.currentTarget);
        const text = (key: string): string => String(said.get(key) ?? '').trim();
        const [kind, topic] = [text('kind'), text('topic')];
        onMake({
          name: text('name'),
          unit: text('unit'),
          ...(kind === '' ? {} : { kind: kind as IndicatorKind }),
          ...(topic === '' ? {} : { topic }),
        });
      }}
    >
      <label>
        {words.name}
        <input class="field" name="name" required defaultValue={name} ref={first} />
      </label>
      <label>
        {words.unit}
        <input
          class="field"
          name="unit"
          required
          defaultValue={item.unknown?.unit ?? item.figure?.indicator.unit ?? ''}
        />
      </label>
      <label>
        {words.kind}
        <select class="field" name="kind">
          <option value="">{words.guess}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.topic}
        <select class="field" name="topic">
          <option value="">{words.guess}</option>
          {topics.map(({ id, name: own }) => (
            <option key={id} value={id}>
              {own}
            </option>
          ))}
        </select>
      </label>
      <p class="dialog-actions">
        <button type="submit" class="button">
          {words.addIndicator} <kbd>{words.keyNames.enter}</kbd>
        </button>
      </p>
    </form>
  );
}
