import type { BenchItem, MarkedSentence } from '../../drafts/api.ts';
import type { TablePart } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';
import { partsOf } from './actions.ts';
import './row-cells.css';

interface RowCellsProps {
  readonly item: BenchItem;
  /** The cell, or the whole row, that decisions are about; nothing can be chosen where it is absent. */
  readonly part?: TablePart | undefined;
  readonly onPart?: (part: TablePart) => void;
}

/** What an item is about, in its sentence; of a table its row, cell by cell, each under its header. */
export function Quoted({ item, part, onPart }: RowCellsProps) {
  const { sentence, figure, unknown } = item;
  if (unknown && unknown.sentences.length > 1)
    return (
      <>
        {unknown.sentences.map((own, at) => (
          <Sentence key={at} sentence={own} />
        ))}
      </>
    );
  if (figure?.row) return <RowCells item={item} part={part} {...(onPart ? { onPart } : {})} />;
  if (!sentence) return null;
  return <Sentence sentence={sentence} />;
}

function Sentence({ sentence: { before, quote, behind } }: { readonly sentence: MarkedSentence }) {
  return (
    <blockquote>
      {before}
      <mark>{quote}</mark>
      {behind}
    </blockquote>
  );
}

function RowCells({ item, part, onPart }: RowCellsProps) {
  const row = item.figure?.row;
  const choices = onPart ? partsOf(row).map(({ part: own }) => own) : [];
  const choice = (own: TablePart, label: string, text: string) => (
    <label>
      <input
        type="radio"
        name={`part-${item.id}`}
        checked={part === own}
        aria-label={label}
        onChange={() => onPart?.(own)}
      />
      {text}
    </label>
  );
  return (
    <table class="row-cells">
      <caption class="visually-hidden">{words.rowOfTable}</caption>
      <tbody>
        {row?.cells.map(({ header, text, column, isNumber }) => (
          <tr key={column} class={choices.length > 1 && part === column ? 'is-chosen' : undefined}>
            <th scope="row">{header}</th>
            <td>
              {choices.length > 1 && choices.includes(column) ? (
                <mark>{choice(column, `${header}: ${text}`, text)}</mark>
              ) : isNumber ? (
                <mark>{text}</mark>
              ) : (
                text
              )}
            </td>
          </tr>
        ))}
        {choices.length > 1 && choices.includes('row') && (
          <tr class={part === 'row' ? 'is-chosen' : undefined}>
            <th scope="row">{words.partHint}</th>
            <td>{choice('row', words.wholeRow, words.wholeRow)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
