import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BenchFigure, BenchItem } from '../../drafts/api.ts';
import type { TablePart } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';
import { actionsOf, type Act } from './actions.ts';
import './item-card.css';
import { Quoted } from './RowCells.tsx';

interface ItemCardProps {
  readonly item: BenchItem;
  readonly readOnly: boolean;
  readonly onAct: (act: Act) => void;
  /** Of a table's row: what decisions are about. */
  readonly part: TablePart | undefined;
  readonly onPart: (part: TablePart) => void;
}

/** The item that is looked at, with all that helps to decide on it, and what can be decided. */
export function ItemCard({ item, readOnly, onAct, part, onPart }: ItemCardProps) {
  const { figure, done, advice, note } = item;
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(item.id);
  useEffect(() => {
    if (seen.current === item.id) return;
    seen.current = item.id;
    // Each item is read from its beginning.
    heading.current?.parentElement?.scrollTo({ top: 0 });
    // Who goes through the items hears each; who types or reads elsewhere is left there.
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement.closest('.item-card')) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [item.id]);
  return (
    <article class={`item-card item-${item.group}`} aria-labelledby="item-title">
      <h2 id="item-title" ref={heading} tabIndex={-1}>
        {figure && item.kind !== 'proposal' ? figure.indicator.name : item.title}
      </h2>
      {done && <p class="item-done">{words.doneBy(done.what, done.by, done.at)}</p>}
      <Quoted item={item} part={part} {...(readOnly ? {} : { onPart })} />
      {figure && <FigureValue figure={figure} isProposal={item.kind === 'proposal'} />}
      {advice.map(({ what, why, todo }) => (
        <div key={what} class="item-advice">
          {what !== item.title && <p>{what}</p>}
          {why && <p class="small">{why}</p>}
          <p class="small">{todo}</p>
        </div>
      ))}
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

/** What would be accepted: before all advice, so that nobody accepts what they have not seen. */
function FigureValue({ figure, isProposal }: { readonly figure: BenchFigure; readonly isProposal: boolean }) {
  return (
    <dl class="item-facts">
      <Fact name={words.value}>
        <strong class="num">{figure.value}</strong>
      </Fact>
      {isProposal && <Fact name={words.indicator}>{figure.indicator.name}</Fact>}
      <Fact name={words.period}>{figure.period}</Fact>
    </dl>
  );
}

function FigureFacts({ figure, isProposal }: { readonly figure: BenchFigure; readonly isProposal: boolean }) {
  const { plan, changes, area, role, yearBefore, checks, sure, rule } = figure;
  return (
    <>
      <dl class="item-facts">
        {figure.continues && <Fact name="">{figure.continues}</Fact>}
        <Fact name={words.plan}>{plan}</Fact>
        <Fact name={words.change}>{changes.join('; ')}</Fact>
        <Fact name={words.area}>{area}</Fact>
        <Fact name={words.role}>{role}</Fact>
        {!isProposal && <Fact name={words.yearBefore}>{yearBefore ?? words.noYearBefore}</Fact>}
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
