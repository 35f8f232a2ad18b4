import { sentenceAddress } from '../browser/address.ts';
import { element } from '../browser/elements.ts';
import type { SeriesData } from '../../views/instrument/series-data.ts';
import type { InstrumentState } from '../../views/instrument/state.ts';
import { tableModel, type TableCell } from '../../views/instrument/table-model.ts';
import { disputeChip } from './readout.ts';
import { words } from './words.ts';

/** So many rows stand at first; the others come when they are asked for. */
const STEP = 60;

/** The table of a view: a row a period, each stated number a link to its sentence. */
export function viewTable(shown: readonly SeriesData[], state: InstrumentState): HTMLElement {
  const { heads, rows } = tableModel(shown, state, words);
  const head = element(
    'tr',
    '',
    heading(words.instrument.period, 'col'),
    ...heads.map((text) => heading(text, 'col', 'num')),
  );
  const body = rows.map(({ period, cells }) =>
    element(
      'tr',
      '',
      heading(words.periods.capitalised(words.periods.periodWords(period)), 'row'),
      ...cells.map(cellOf),
    ),
  );
  const list = element('tbody', '', ...body.slice(0, STEP));
  const table = element('table', 'view-table', element('thead', '', head), list);
  const box = element('div', 'table-scroll', table);
  box.role = 'region';
  box.tabIndex = 0;
  box.ariaLabel = words.instrument.allInTable;
  if (body.length <= STEP) return box;
  const more = element('button', 'button', words.instrument.allRows(body.length));
  more.type = 'button';
  more.addEventListener('click', () => {
    list.append(...body.slice(STEP));
    more.remove();
    // The reader goes on where the table went on.
    list.rows[STEP]?.querySelector('a')?.focus();
  });
  return element('div', '', box, more);
}

function heading(text: string, scope: 'col' | 'row', className = ''): HTMLTableCellElement {
  const cell = element('th', className, text);
  cell.scope = scope;
  return cell;
}

function cellOf({ text, place, dispute }: TableCell): HTMLTableCellElement {
  const cell = element('td', 'num');
  const address = text === '' ? undefined : sentenceAddress(place);
  if (address) {
    const link = element('a', '', text);
    link.href = address;
    cell.append(link);
  } else cell.append(text || '–');
  if (dispute) cell.append(' ', disputeChip(dispute));
  return cell;
}
