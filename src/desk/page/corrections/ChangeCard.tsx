import * as words from '../../../words/vi/desk-corrections.ts';
import type { ShownChange } from '../../corrections/api.ts';
import type { ChangeChoice } from '../../corrections/office-changes.ts';

interface CardProps {
  readonly change: ShownChange;
  readonly name: string;
  readonly choice: ChangeChoice;
  readonly onChoose: (choice: ChangeChoice) => void;
}

/** One place that the office changed, and what becomes of it. */
export function ChangeCard({ change, name, choice, onChoose }: CardProps) {
  const { id, kind, heading, own, ownPrinted, merged, pieces } = change;
  const isConflict = kind === 'conflict';
  const chosen = typeof choice === 'string' ? choice : 'write';
  const option = (value: 'take' | 'leave' | 'write', label: string, next: ChangeChoice) => (
    <label class="option">
      <input type="radio" name={`cho-${id}`} checked={chosen === value} onChange={() => onChoose(next)} />
      {label}
    </label>
  );
  return (
    <fieldset class="change">
      <legend>
        {name}
        {heading !== '' && <span class="soft"> · {heading}</span>}
      </legend>
      {isConflict && <p class="tag tag-warn">{words.conflict}</p>}
      <p class="change-text">
        {pieces.map(({ kind: how, text }, index) =>
          how === 'same' ? (
            <span key={index}>{text}</span>
          ) : how === 'removed' ? (
            <del key={index}>
              <span class="visually-hidden">{words.removed} </span>
              {text}
            </del>
          ) : (
            <ins key={index}>
              <span class="visually-hidden">{words.added} </span>
              {text}
            </ins>
          ),
        )}
      </p>
      {isConflict && (
        <p class="small">
          <span class="soft">{words.ownText}:</span> {ownPrinted}
        </p>
      )}
      <p class="options">
        {option('take', words.take, 'take')}
        {option('leave', words.leave, 'leave')}
        {option('write', words.write, { text: isConflict ? own : merged })}
      </p>
      {typeof choice !== 'string' && (
        <textarea
          rows={4}
          aria-label={`${words.writeField}: ${name}`}
          value={choice.text}
          onInput={({ currentTarget }) => onChoose({ text: currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
