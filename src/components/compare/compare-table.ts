import type { ChartData } from '../../views/charts/chart-data.ts';
import { periodLabel, parsePeriod } from '../../domain/period.ts';
import { element } from '../browser/elements.ts';
import { sentenceAddress } from '../browser/address.ts';
import * as compare from '../../words/vi/compare.ts';

/** What two charts show, period by period, each stated value a link to its sentence. */
export function comparisonTable(a: ChartData, b: ChartData): HTMLElement {
  const head = element(
    'tr',
    '',
    heading(compare.period),
    ...[a, b].map(({ title, areaName }) => heading(`${title}, ${areaName}`)),
  );
  const rows = a.periods
    .map((period, index) => {
      const name = element('th', '', capitalised(period));
      name.scope = 'row';
      return { index, row: element('tr', '', name, cell(a, index), cell(b, index)) };
    })
    .filter(({ index }) => a.words[index] || b.words[index])
    .reverse();
  const table = element(
    'table',
    '',
    element('thead', '', head),
    element('tbody', '', ...rows.map(({ row }) => row)),
  );
  const box = element('div', 'table-scroll', table);
  box.role = 'region';
  box.tabIndex = 0;
  box.ariaLabel = compare.table(a.seriesName);
  return box;
}

/** A chart's last value in words: its name for those who do not see it; the table holds the rest. */
export function statedFinding({ title, areaName, seriesName, periods, stated, words }: ChartData): string {
  const last = stated.findLastIndex((value) => value !== null);
  const said = last < 0 ? compare.noFigures : `${words[last] ?? ''} (${labelOf(periods[last] ?? '')})`;
  return compare.latest(`${title}, ${areaName}, ${seriesName.toLocaleLowerCase('vi')}`, said);
}

function heading(text: string): HTMLElement {
  const cell = element('th', '', text);
  cell.scope = 'col';
  return cell;
}

function cell({ words, places }: ChartData, index: number): HTMLElement {
  const [value = '', ...rest] = (words[index] ?? '').split(/, (?!\d)/);
  const address = sentenceAddress(places[index]);
  const made = element('td');
  if (address) {
    const link = element('a', '', value);
    link.href = address;
    made.append(link);
  } else made.append(value);
  for (const more of rest) made.append(element('small', '', more));
  return made;
}

function labelOf(code: string): string {
  const period = parsePeriod(code);
  return period ? periodLabel(period) : code;
}

function capitalised(code: string): string {
  const label = labelOf(code);
  return label.charAt(0).toLocaleUpperCase('vi') + label.slice(1);
}
