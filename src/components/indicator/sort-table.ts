import { choices } from '../browser/address.ts';

const NAME = 'xep';
/** Columns by the key that the address names. */
const COLUMNS = new Set(['ky', 'gia-tri', 'ke-hoach', 'thay-doi']);

/** Makes the heads of a page's histories buttons that sort them all alike; the choice is in the address. */
export function enhanceSorting(page: Document): void {
  const tables = [...page.querySelectorAll<HTMLTableElement>('table[data-sortable]')];
  for (const table of tables) {
    for (const head of table.querySelectorAll<HTMLElement>('thead th[data-sort]')) {
      const button = page.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        const key = head.dataset.sort ?? '';
        const falling = head.ariaSort === 'none' || head.ariaSort === 'ascending';
        // As it came, newest first, needs no word in the address.
        choices.set(NAME, key === 'ky' && falling ? undefined : `${key}-${falling ? 'giam' : 'tang'}`);
        for (const other of tables) sort(other, key, falling);
      });
      head.append(button);
    }
  }
  const [, key = 'ky', direction] = /^([a-z-]+)-(giam|tang)$/.exec(choices.get(NAME) ?? '') ?? [];
  const known = COLUMNS.has(key);
  // Who is sent an order is sent to see it.
  const folded = tables[0]?.closest('details');
  if (folded && choices.get(NAME) !== null) folded.open = true;
  for (const table of tables) sort(table, known ? key : 'ky', !known || direction !== 'tang');
}

const originals = new WeakMap<HTMLTableElement, readonly HTMLTableSectionElement[]>();

function sort(table: HTMLTableElement, key: string, falling: boolean): void {
  const rows = originals.get(table) ?? [...table.tBodies];
  originals.set(table, rows);
  for (const head of table.querySelectorAll<HTMLElement>('thead th[data-sort]')) {
    head.ariaSort = head.dataset.sort !== key ? 'none' : falling ? 'descending' : 'ascending';
  }
  const column = [...(table.tHead?.rows[0]?.cells ?? [])].findIndex(({ dataset }) => dataset.sort === key);
  const value = (row: HTMLTableSectionElement): number | undefined => {
    const cell = row.rows[0]?.cells[column];
    // What is said of a computed value spans columns, and is none of them.
    return cell && cell.colSpan === 1 ? numberIn(cell) : undefined;
  };
  const sorted = rows
    .map((row, place) => ({ row, place, number: key === 'ky' ? -place : value(row) }))
    // Rows without a number go last, whichever way the others run.
    .sort((a, b) => {
      if (a.number === undefined || b.number === undefined)
        return Number(a.number === undefined) - Number(b.number === undefined) || a.place - b.place;
      return falling ? b.number - a.number : a.number - b.number;
    });
  table.append(...sorted.map(({ row }) => row));
  // A change of definition divides rows in order of time alone.
  for (const row of rows) if (row.matches('.break')) row.hidden = key !== 'ky';
}

/** The number that a cell begins with, as the page's language writes it. */
function numberIn({ textContent, ownerDocument }: HTMLTableCellElement): number | undefined {
  const [, sign = '', digits] = /([−-]?)(\d[\d.,]*)/.exec(textContent) ?? [];
  if (digits === undefined) return undefined;
  const isEnglish = ownerDocument.documentElement.lang === 'en';
  const plain = isEnglish ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  return Number(plain) * (sign ? -1 : 1);
}
