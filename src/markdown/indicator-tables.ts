import type { Link, Nodes, Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { FigureKeys } from '../domain/figure-keys.ts';
import { parsePeriod } from '../domain/period.ts';
import { addFault, type MarkdownFault } from './faults.ts';
import { indicatorOfUrl } from './figures.ts';
import { checkFigureKeys, keysOfLink } from './link-keys.ts';
import { idOf, pageElement, setId } from './nodes.ts';
import { plainLine } from './plain-text.ts';
import type { ReportContext } from './report-context.ts';
import { digest, unusedId } from './stable-anchors.ts';
import { changeNotation, type ComparedRow } from './change-notation.ts';
import {
  readColumns,
  type Column,
  type ColumnRole,
  type ReadColumn,
  type TableSetting,
} from './table-columns.ts';
import { linesOfRow, partsByNumber, type RowLine } from './parted-rows.ts';
import { indicatorNamed, indicatorNames, indicatorOfRow, RowsBelow } from './row-names.ts';
import { cellText, firstLink, linkOf, rowText } from './table-cells.ts';
import { flattenHeaders } from './table-headers.ts';
import { readTableRow, type RowStatement } from './table-row.ts';
import { ownUnitOf, unitInCaption } from './table-units.ts';
import * as words from '../words/vi/report-text.ts';

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
  const names = context.names ?? indicatorNames(context.indicators);
  return (tree: Root, file: VFile): void => {
    const tables: FoundTable[] = [];
    const used = new Set<string>(Object.keys(context.report.aliases ?? {}));
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
          ariaLabel: caption ? words.tableOf(caption) : words.table,
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
  names: Pick<ReadonlyMap<string, string>, 'get'>;
  used: Set<string>;
  file: VFile;
  context: ReportContext;
}

function readTable({ table, id, caption, names, used, file, context }: TableContext): TableFigure[] {
  const [header] = table.children;
  const { headers, rows } = flattenHeaders(table);
  const report = parsePeriod(context.report.period);
  if (!header || !report) return [];
  const setting: TableSetting = { caption, columns: withNotations(readColumns(headers, report), rows) };
  const nameColumn = setting.columns.findIndex((column) => column?.role === 'name');
  const states = setting.columns.some((column) => column && STATING.includes(column.role));
  const isIndicatorTable = nameColumn >= 0 && states;
  reportLostFigures(table, isIndicatorTable ? nameColumn : -1, file, context);
  if (!isIndicatorTable) return [];
  const unitColumn = setting.columns.findIndex((column) => column?.role === 'unit');
  let unitAbove: string | undefined;
  const below = new RowsBelow(names);
  const numbers = setting.columns.flatMap((column, index) =>
    column && !['index', 'name', 'unit'].includes(column.role) ? [index] : [],
  );
  const lines = new Map(
    rows.map((row) => {
      const cells = setting.columns.map((_, index) => cellText(row, index));
      return [row, linesOfRow(cells, nameColumn, numbers)] as const;
    }),
  );
  const namedBelow = partsByNumber(rows, nameColumn, (row) => {
    const [whole] = lines.get(row) ?? [];
    return whole ? indicatorNamed(whole.name, names) : indicatorOfRow(row, nameColumn, names);
  });
  const figures = rows.flatMap((row): TableFigure[] => {
    const above = unitAbove;
    const ownUnit = ownUnitOf(cellText(row, unitColumn));
    if (ownUnit) unitAbove = ownUnit;
    const parted = lines.get(row) ?? [];
    if (parted.length > 0) return partedFigures(row, parted);
    const indicatorId = indicatorOfRow(row, nameColumn, names) ?? below.indicatorOf(row, nameColumn);
    below.read(row, nameColumn, indicatorId);
    const indicator = indicatorId === undefined ? undefined : context.indicators.get(indicatorId);
    if (!indicator) return [];
    // A row whose own part has this name, more exactly, is something wider: all trade, and what customs declare of it.
    if (!linkOf(row, nameColumn) && namedBelow.get(row)?.has(indicator.id)) return [];
    const cells = setting.columns.map((_, index) => cellText(row, index));
    const reading = readTableRow(cells, indicator, { ...setting, ...(above ? { unitAbove: above } : {}) });
    for (const fault of reading.faults) addFault(file, row, fault);
    const link = linkOf(row, nameColumn);
    const keys = link ? keysOfLink(link, file) : {};
    const isSound = !link || checkFigureKeys(keys, link, file, context);
    if (!isSound || (Object.keys(reading.statement).length === 0 && reading.others.length === 0)) return [];
    if (!link) linkName(row, nameColumn, indicator.id);
    const quote = rowText(row);
    const anchor = unusedId(`f-${indicator.id}-${digest(quote).slice(0, 5)}`, id, used);
    setId(row, anchor);
    row.data = { ...row.data, hProperties: { ...row.data?.hProperties, dataIndicator: indicator.id } };
    const line = row.position?.start.line;
    return [{ ...reading, indicator: indicator.id, keys, anchor, quote, ...(line ? { line } : {}) }];
  });
  function partedFigures(row: TableRow, parted: readonly RowLine[]): TableFigure[] {
    let whole: string | undefined;
    const line = row.position?.start.line;
    return parted.flatMap(({ name, cells }, at) => {
      const indicator = context.indicators.get(indicatorNamed(name, names, whole) ?? '');
      whole ??= indicator?.id;
      if (!indicator) return [];
      const reading = readTableRow(cells, indicator, setting);
      for (const fault of reading.faults) addFault(file, row, fault);
      if (Object.keys(reading.statement).length === 0 && reading.others.length === 0) return [];
      const quote = cells.join(' | ');
      const anchor = unusedId(`f-${indicator.id}-${digest(quote).slice(0, 5)}`, id, used);
      // Each line has a place of its own to be led to: the row, and its cell of names.
      setId(at === 0 ? row : (row.children[nameColumn] ?? row), anchor);
      return [{ ...reading, indicator: indicator.id, keys: {}, anchor, quote, ...(line ? { line } : {}) }];
    });
  }
  for (const column of setting.columns) {
    if (column?.notation === 'unclear' && figures.length > 0) addFault(file, header, faultOfNotation(column));
  }
  return figures;
}

const STATING: readonly ColumnRole[] = ['value', 'plan-share', 'change', 'ytd'];

/** Finds, for each column of changes, from all its cells whether it prints ratios or changes. */
function withNotations(
  columns: readonly (Column | undefined)[],
  rows: readonly TableRow[],
): (ReadColumn | undefined)[] {
  return columns.map((column, index) => {
    if (column?.role !== 'change' && column?.role !== 'ytd') return column;
    const cells = rows.map((row) => cellText(row, index));
    const compared = column.role === 'change' ? comparedRows(rows, columns, index) : [];
    return { ...column, notation: changeNotation(column.header, cells, compared) };
  });
}

/** The rows' changes with both values, where the table has one column of each. */
function comparedRows(
  rows: readonly TableRow[],
  columns: readonly (Column | undefined)[],
  change: number,
): ComparedRow[] {
  const places = columns.flatMap((column, index) => (column?.role === 'value' ? [{ ...column, index }] : []));
  const [value, before] = [
    places.filter(({ period }) => period === undefined),
    places.filter(({ period }) => period !== undefined),
  ];
  if (value.length !== 1 || before.length !== 1) return [];
  return rows.map((row) => ({
    change: cellText(row, change),
    value: cellText(row, value[0]?.index ?? -1),
    before: cellText(row, before[0]?.index ?? -1),
  }));
}

function faultOfNotation({ header }: Column): MarkdownFault {
  return {
    rule: 'table-change',
    message: `Không rõ cột “${header}” ghi tỷ lệ (103,5) hay mức tăng, giảm (3,5), nên không dùng cột này.`,
    hint: 'Ghi dấu +/- trước mức tăng, giảm; hoặc đổi tiêu đề cột thành “Bằng … % so với cùng kỳ” hay “Tăng, giảm (%)”.',
    severity: 'warning',
    source: header,
  };
}

/** Links to indicators that a table holds outside its column of names state nothing to the archive. */
function reportLostFigures(table: Table, nameColumn: number, file: VFile, context: ReportContext): void {
  for (const row of table.children.slice(1)) {
    row.children.forEach((cell, index) => {
      if (index === nameColumn) return;
      const link = firstLink(cell);
      if (!link || !context.indicators.has(indicatorOfUrl(link.url) ?? '')) return;
      addFault(file, link, {
        rule: 'table-figure',
        message: `Số liệu của liên kết “${plainLine(link)}” trong bảng không đọc được.`,
        hint: 'Bảng cần một cột “Chỉ tiêu” chứa liên kết, và cột giá trị có tiêu đề như “Thực hiện”, “Kế hoạch”, “So với cùng kỳ (%)”.',
        severity: 'warning',
        source: plainLine(row),
      });
    });
  }
}

/** Makes a link of a name that the catalogue knows, as if it were written as one; marks of notes stay behind it. */
function linkName(row: TableRow, column: number, indicator: string): void {
  const cell = row.children[column];
  if (!cell) return;
  const mark = cell.children.findIndex(holdsMark);
  const end = mark < 0 ? cell.children.length : mark;
  // What stands in a table's cell is phrasing; no link is among it.
  const children = cell.children.slice(0, end) as Link['children'];
  if (children.length === 0) return;
  const link: Link = { type: 'link', url: `../indicators/${indicator}.md`, children };
  cell.children = [link, ...cell.children.slice(end)];
}

function holdsMark(node: Nodes): boolean {
  return node.type === 'footnoteReference' || ('children' in node && node.children.some(holdsMark));
}

/** A short paragraph right before a table is its caption; a sentence is not, unless it tells the unit. */
function captionOf(before: RootContent | undefined): string {
  if (before?.type !== 'paragraph') return '';
  const text = plainLine(before satisfies Paragraph);
  return text.length <= 200 && (!text.endsWith('.') || unitInCaption(text)) ? text : '';
}
