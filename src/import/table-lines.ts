const RULE = /^\|[\s:|-]+\|$/u;

/** A line of a Markdown table. */
export const isTableLine = (line: string): boolean =>
  line.length > 2 && line.startsWith('|') && line.endsWith('|');

/** The line below a table's head, `| --- | --- |`. */
export const isTableRule = (line: string): boolean => RULE.test(line);

/**
 * Parts neighbouring table lines into tables: a rule stands only below a table's first line, so that a line
 * with a rule below it begins another one, unless it is the same head again, as on each page of a long table.
 */
export function splitTables<T>(lines: readonly T[], textOf: (line: T) => string): T[][] {
  const tables: T[][] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const table = tables.at(-1);
    const headed = next !== undefined && isTableRule(textOf(next)) && !isTableRule(textOf(line));
    const again = table?.[0] !== undefined && textOf(table[0]) === textOf(line);
    if (table && (!headed || again)) table.push(line);
    else tables.push([line]);
  });
  return tables;
}
