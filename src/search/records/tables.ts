import type { Report } from '../../archive/model.ts';
import type { Section } from '../../domain/report-parts.ts';

/**
 * Takes the tables' rows out of the sections' text: a row is found once, at its table. A table takes the
 * topics and headings of the section it stood in.
 */
export function withTablesApart({ sections, tables }: Pick<Report, 'sections' | 'tables'>) {
  const homes = new Map<string, Section>();
  const rowsLeft = new Map(tables.map((table) => [table.id, rowsOf(table.text)]));
  const apart = sections.map((section) => {
    let lines = section.text.split('\n');
    let tidied = lines.map(tidyRow);
    for (const { id, caption } of tables) {
      const rows = rowsLeft.get(id) ?? [];
      const start = indexOfRows(tidied, rows);
      if (start < 0) continue;
      homes.set(id, section);
      rowsLeft.set(id, []);
      const captionBefore = caption !== '' && tidied[start - 1] === tidyRow(caption) ? 1 : 0;
      const without = (all: string[]): string[] =>
        all.toSpliced(start - captionBefore, rows.length + captionBefore);
      [lines, tidied] = [without(lines), without(tidied)];
    }
    return { ...section, text: lines.join('\n') };
  });
  return { sections: apart, tables: tables.map((table) => ({ ...table, section: homes.get(table.id) })) };
}

const tidyRow = (line: string): string => line.replace(/\s+/gu, ' ').trim();
const rowsOf = (text: string): string[] => text.split('\n').map(tidyRow).filter(Boolean);

function indexOfRows(lines: readonly string[], rows: readonly string[]): number {
  if (rows.length === 0) return -1;
  return lines.findIndex((_, start) => rows.every((row, offset) => lines[start + offset] === row));
}
