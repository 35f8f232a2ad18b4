import { sentenceAddress } from '../browser/address.ts';
import { viewCsv, type ViewRow } from '../../views/instrument/view-rows.ts';

/** Spreadsheets know UTF-8 by its mark alone. */
const MARK = '\uFEFF';

/** Saves the numbers of a view as a CSV file. */
export function saveCsv(rows: readonly ViewRow[], name: string): void {
  save(
    new Blob([MARK, viewCsv(rows, sentenceAddress)], { type: 'text/csv;charset=utf-8' }),
    `${fileName(name)}.csv`,
  );
}

/** Lets the reader keep a file that was made in the page. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** A name that every file system takes: letters without accents, joined by hyphens. */
export function fileName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
