import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BenchFigure, BenchItem } from '../../drafts/api.ts';
import type { TablePart } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';
import { addressOf } from '../call.ts';
import { actionsOf, type Act } from './actions.ts';
import './item-card.css';
import { Quoted } from './RowCells.tsx';

interface ItemCardProps {
  readonly slug: string;
  readonly item: BenchItem;
  readonly readOnly: boolean;
  /** Whether a dialog is open over it. */
  readonly isCovered: boolean;
  readonly onAct: (act: Act) => void;
  /** Of a table's row: what decisions are about. */
  readonly part: TablePart | undefined;
  readonly onPart: (part: TablePart) => void;
}

/** What goes on to the card when the item changes: the card itself, the list, a figure pressed in the page. */
const LEADS_HERE = '.item-card, .bench-queue, .bench-page a';

/** The item that is looked at, with all that helps to decide on it, and what can be decided. */
export function ItemCard({ slug, item, readOnly, isCovered, onAct, part, onPart }: ItemCardProps) {
  const { figure, done, advice, note } = item;
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(item.id);
  useEffect(() => {
    if (seen.current === item.id || isCovered) return;
    seen.current = item.id;
    // Each item is read from its beginning.
    heading.current?.parentElement?.scrollTo({ top: 0 });
    // Who goes through the items hears each; who types or reads elsewhere is left there.
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement.closest(LEADS_HERE)) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [item.id, isCovered]);
  return (
    <article class={`item-card item-${item.group}`} aria-labelledby="item-title">
      <h2 id="item-title" ref={heading} tabIndex={-1}>
        {figure && item.kind !== 'proposal' ? figure.indicator.name : item.title}
      </h2>
      {done && <p class="item-done">{words.doneBy(done.what, done.by, done.at)}</p>}
      <Quoted item={item} part={part} {...(readOnly ? {} : { onPart })} />
      {item.picture !== undefined && <Cutout slug={slug} name={item.picture} alt={item.title} />}
      {figure && <FigureValue figure={figure} isProposal={item.kind === 'proposal'} />}
      <AdviceList title={item.title} advice={advice} />
      {note && note.text !== '' && <p class="item-note">{note.text}</p>}
      {figure && <FigureFacts figure={figure} isProposal={item.kind === 'proposal'} />}
      {!readOnly && (
        <div class="item-actions">
          {actionsOf(item).map(({ act, label, key, isMain }) => (
            <button
              key={act}
              type="button"
              class={isMain ? 'button' : 'button-plain'}
              aria-keyshortcuts={key === words.keyNames.enter ? 'Enter' : key}
              onClick={() => onAct(act)}
            >
              {label} {key !== '' && <kbd>{key}</kbd>}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}

/** What the import or a check says; what is to be done is told once where it is the same for all. */
function AdviceList({ title, advice }: { readonly title: string; readonly advice: BenchItem['advice'] }) {
  if (advice.length === 0) return null;
  return (
    <div class="item-advice">
      {advice.map(({ what, why, todo }, at) => (
        <div key={`${what}-${at}`}>
          {what !== title && <p>{what}</p>}
          {why && why !== advice[at - 1]?.why && <p class="small soft">{why.replace(/\s*\|\s*/gu, ' · ')}</p>}
          {todo !== advice[at + 1]?.todo && <p class="small">{todo}</p>}
        </div>
      ))}
    </div>
  );
}

/** The place of the scan that was not read surely, as it is printed. */
function Cutout({ slug, name, alt }: { readonly slug: string; readonly name: string; readonly alt: string }) {
  const src = addressOf('/api/drafts/:slug/scan/:name', { slug, name });
  return <img class="item-cutout" src={src} alt={words.cutout(alt)} />;
}

/** All that would be accepted: before all advice, so that nobody accepts what they have not seen. */
function FigureValue({ figure, isProposal }: { readonly figure: BenchFigure; readonly isProposal: boolean }) {
  return (
    <dl class="item-facts">
      <Fact name={words.value}>
        <strong class="num">{figure.value}</strong>
      </Fact>
      {isProposal && <Fact name={words.indicator}>{figure.indicator.name}</Fact>}
      <Fact name={words.period}>{figure.period}</Fact>
      <Fact name={words.follows}>{figure.continues}</Fact>
      <Fact name={words.plan}>{figure.plan}</Fact>
      <Fact name={words.change}>{figure.changes.join('; ')}</Fact>
      <Fact name={words.area}>{figure.area}</Fact>
      <Fact name={words.role}>{figure.role}</Fact>
      {!isProposal && (
        <Fact name={words.yearBefore}>
          {figure.yearBefore ?? <span class="soft">{words.noYearBefore}</span>}
        </Fact>
      )}
    </dl>
  );
}

function FigureFacts({ figure, isProposal }: { readonly figure: BenchFigure; readonly isProposal: boolean }) {
  const { checks, sure, rule } = figure;
  return (
    <>
      <dl class="item-facts">
        {!isProposal && (
          <Fact name={words.checks}>
            {checks.length === 0 ? (
              <span class="soft">{words.uncompared}</span>
            ) : (
              <ul role="list" class="check-lines">
                {checks.map(({ tone, text }) => (
                  <li key={text} class={`check-${tone}`}>
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
      </dl>
      <p class="item-sure small soft">
        {sure === undefined ? originOf(figure) : `${words.sure(sure)}: ${rule ?? ''}`}
      </p>
    </>
  );
}

const originOf = (figure: BenchFigure): string => (figure.row ? words.fromTable : words.byHand);

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (children === undefined || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
