import { pointAt } from '../../views/instrument/measures.ts';
import { matrixCell } from '../../views/instrument/matrix-cell.ts';
import type { SeriesData } from '../../views/instrument/series-data.ts';
import type { Measure } from '../../views/instrument/state.ts';
import { mediansOf } from '../../views/instrument/within-year.ts';
import { words } from './words.ts';

/** Shows another measure in a matrix of years and months: the links and rows stay, their numbers change. */
export function updateMatrix(table: HTMLTableElement, series: SeriesData, measure: Measure): void {
  const medians = mediansOf(series, measure);
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('td[data-period]')) {
    const point = pointAt(series, cell.dataset.period ?? '');
    const link = cell.querySelector('a');
    if (!point || !link) continue;
    const column = Number(cell.dataset.column);
    const { text, standing } = matrixCell(series, point, measure, medians[column] ?? null, words);
    link.textContent = text;
    cell.classList.remove('ahead', 'behind');
    cell.querySelector('.visually-hidden')?.remove();
    if (!standing) continue;
    cell.classList.add(standing);
    const said = document.createElement('span');
    said.className = 'visually-hidden';
    said.textContent = words.instrument.standing[standing];
    cell.append(said);
  }
  table.dataset.measure = measure;
}
