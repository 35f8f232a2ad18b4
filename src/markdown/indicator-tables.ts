import type { Link, Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { readFigureKeys, type FigureKeys } from '../domain/figure-keys.ts';
import { matchForm } from '../domain/orthography.ts';
import { addFault } from './faults.ts';
import { indicatorOfUrl } from './figures.ts';
import { idOf, pageElement, setId } from './nodes.ts';
import { plainLine } from './plain-text.ts';
import type { ReportContext } from './report-context.ts';
import { digest, unusedId } from './stable-anchors.ts';
import { columnRoles, type ColumnRole } from './table-columns.ts';
import { readTableRow, type RowCells, type RowStatement } from './table-row.ts';

/** A figure that a row of a table states. */
export interface TableFigure extends RowStatement {
  readonly indicator: string;
  readonly keys: FigureKeys;
  readonly anchor: string;
  readonly quote: string;
  readonly line?: number;
}

export interface FoundTable {
  readonly id: string;
  readonly caption: string;
  readonly text: string;
  readonly figures: readonly TableFigure[];
}

/**
 * Reads tables of indicators, and puts every table into a scroller with a name of its own. A table is one
 * of indicators if its header names a column of indicators and one of values; each row names its indicator
 * by a link, or by a name that the catalogue knows. Tables go to `file.data.tables`.
 */
export function remarkIndicatorTables(context: ReportContext) {
  const names = namesOf(context);
  return (tree: Root, file: VFile): void => {
    const tables: FoundTable[] = [];
    const used = new Set<string>();
    visitParents(tree, 'table', (table, ancestors) => {
      const parent = ancestors.at(-1);
      if (!parent || parent.type === 'pageElement') return;
      const index = parent.children.indexOf(table as never);
      const caption = captionOf(parent.children[index - 1] as RootContent | undefined);
      const id = idOf(table) ?? '';
      const text = table.children.map((row) => rowText(row)).join('\n');
      const figures = readTable({ table, id, caption, names, used, file, context });
      tables.push({ id, caption, text, figures });
      parent.children[index] = pageElement(
        'div',
        {
          className: ['table-scroll'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: caption ? `Bảng: ${caption}` : 'Bảng số liệu',
        },
        [table],
      ) as never;
    });
    file.data.tables = tables;
  };
}

interface TableContext {
  table: Table;
  id: string;
  caption: string;
  names: ReadonlyMap<string, string>;
  used: Set<string>;
  file: VFile;
  context: ReportContext;
}

function readTable({ table, id, caption, names, used, file, context }: TableContext): TableFigure[] {
  const [header, ...rows] = table.children;
  const headers = header?.children.map((cell) => plainLine(cell)) ?? [];
  const roles = columnRoles(headers);
  if (!roles.includes('name') || !roles.some((role) => role === 'actual' || role === 'change')) return [];
  const column = (role: ColumnRole) => roles.indexOf(role);
  const changeHeader = headers[column('change')] ?? '';
  const changes = rows.map((row) => cellText(row, column('change')));
  return rows.flatMap((row) => {
    const indicatorId = indicatorOfRow(row, column('name'), names);
    const indicator = indicatorId === undefined ? undefined : context.indicators.get(indicatorId);
    if (!indicator) return [];
    const cells = Object.fromEntries(
      roles.flatMap((role, index) => (role ? [[role, cellText(row, index)]] : [])),
    ) as RowCells;
    const reading = readTableRow(cells, indicator, { caption, headers, changeHeader, changes });
    for (const fault of reading.faults) addFault(file, row, fault);
    if (Object.keys(reading.statement).length === 0) return [];
    const quote = rowText(row);
    const anchor = unusedId(`f-${indicator.id}-${digest(quote).slice(0, 5)}`, id, used);
    const { keys } = readFigureKeys(linkOf(row, column('name'))?.title);
    setId(row, anchor);
    row.data = { ...row.data, hProperties: { ...row.data?.hProperties, dataIndicator: indicator.id } };
    const line = row.position?.start.line;
    return [{ ...reading, indicator: indicator.id, keys, anchor, quote, ...(line ? { line } : {}) }];
  });
}

/** Names and aliases of the catalogue, as compared: an ambiguous one names nothing. */
function namesOf({ indicators }: ReportContext): Map<string, string> {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const indicator of indicators.values()) {
    for (const key of new Set([indicator.name, ...indicator.aliases].map(nameKey))) {
      if (names.has(key)) ambiguous.add(key);
      names.set(key, indicator.id);
    }
  }
  for (const key of ambiguous) names.delete(key);
  return names;
}

/** A row's name without numbering, bullets, `Trong đó:`, marks and a unit in brackets. */
function nameKey(name: string): string {
  return matchForm(name)
    .replace(/^[\s\-+*•.]*(?:trong đó:?)?[\s\-+*•]*(?:(?:\d+(?:\.\d+)*|[ivx]+|[a-zđ])[.)]\s+)?/u, '')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[*:]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function indicatorOfRow(
  row: TableRow,
  nameColumn: number,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const linked = indicatorOfUrl(linkOf(row, nameColumn)?.url ?? '');
  return linked ?? names.get(nameKey(cellText(row, nameColumn)));
}

function linkOf(row: TableRow, column: number): Link | undefined {
  return row.children[column]?.children.find((child) => child.type === 'link');
}

const cellText = (row: TableRow, column: number): string => {
  const cell = row.children[column];
  return cell ? plainLine(cell) : '';
};

const rowText = (row: TableRow): string => row.children.map((cell) => plainLine(cell)).join(' | ');

/** A short paragraph right before a table is its caption. */
function captionOf(before: RootContent | undefined): string {
  if (before?.type !== 'paragraph') return '';
  const text = plainLine(before satisfies Paragraph);
  return text.length <= 200 && !text.endsWith('.') ? text : '';
}
