import type { Link, Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { readFigureKeys } from '../domain/figure-keys.ts';
import { parsePeriod } from '../domain/period.ts';
import { cellLinks, firstMark } from './cell-links.ts';
import { addFault, type MarkdownFault } from './faults.ts';
import { lostTableFigure } from './figure-faults.ts';
import { toPlainText } from './figure-passage.ts';
import { indicatorOfUrl } from './figures.ts';
import { idOf, pageElement, setId } from './nodes.ts';
import { plainLine } from './plain-text.ts';
import type { ReportContext } from './report-context.ts';
import { changeNotation, type ComparedRow } from './change-notation.ts';
import {
  readColumns,
  type Column,
  type ColumnRole,
  type ReadColumn,
  type TableSetting,
} from './table-columns.ts';
import { linesOfRow, partsByNumber, wholeRow, type RowLine } from './parted-rows.ts';
import { isStating, RowReader, type NamedLine, type RowSetting, type TableFigure } from './row-figures.ts';
import { indicatorNamed, indicatorNames, indicatorOfRow, RowsBelow } from './row-names.ts';
import { cellText, firstLink, linkOf, rowText } from './table-cells.ts';
import { flattenHeaders } from './table-headers.ts';
import { ownUnitOf, unitInCaption } from './table-units.ts';
import * as words from '../words/vi/report-text.ts';

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
  const isRead = (index: number): boolean => index === nameColumn || isStating(setting.columns[index]);
  reportLostFigures(table, (index) => isIndicatorTable && isRead(index), file, context);
  if (!isIndicatorTable) return [];
  const unitColumn = setting.columns.findIndex((column) => column?.role === 'unit');
  let unitAbove: string | undefined;
  const below = new RowsBelow(names);
  const numbers = setting.columns.flatMap((column, index) => (isStating(column) ? [index] : []));
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
    const around: RowSetting = { setting, headers, nameColumn, id, used, file, context };
    if (parted.length > 0) {
      const named = namedLines(row, parted, nameColumn, names, context);
      // Each line has a place of its own to be led to: the row, and its cell of names.
      return new RowReader(row, around).read(named, (at, { anchor }) =>
        setId(at === 0 ? row : (row.children[nameColumn] ?? row), anchor),
      );
    }
    const indicatorId = indicatorOfRow(row, nameColumn, names) ?? below.indicatorOf(row, nameColumn);
    below.read(row, nameColumn, indicatorId);
    const link = linkOf(row, nameColumn);
    const known = indicatorId === undefined ? undefined : context.indicators.get(indicatorId);
    // A row whose own part has this name, more exactly, is something wider: all trade, and what customs declare of it.
    const isWider = known && !link && namedBelow.get(row)?.has(known.id) === true;
    const indicator = isWider ? undefined : known;
    const cells = setting.columns.map((_, index) => cellText(row, index));
    const line = {
      ...{ line: wholeRow(cells, nameColumn), quote: rowText(row) },
      ...(indicator ? { indicator } : {}),
      ...(link ? { link } : {}),
    };
    const withUnit = { ...around, setting: { ...setting, ...(above ? { unitAbove: above } : {}) } };
    return new RowReader(row, withUnit).read([line], (_, figure) => {
      if (!link) linkName(row, nameColumn, figure.indicator);
      setId(row, figure.anchor);
      row.data = { ...row.data, hProperties: { ...row.data?.hProperties, dataIndicator: figure.indicator } };
    });
  });
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

/**
 * The lines of a row that states a whole and a part. A link around one line's name is that line's; one around both says
 * of both what its title says.
 */
function namedLines(
  row: TableRow,
  parted: readonly RowLine[],
  nameColumn: number,
  names: TableContext['names'],
  context: ReportContext,
): NamedLine[] {
  const links = cellLinks(row.children[nameColumn]);
  let whole: string | undefined;
  return parted.map((line) => {
    const stretch = line.stretches[nameColumn] ?? { start: 0, end: 0 };
    const around = links.find(({ start, end }) => start < stretch.end && stretch.start < end);
    const isItsOwn = around && around.start >= stretch.start && around.end <= stretch.end;
    const named = indicatorNamed(line.name, names, whole) ?? '';
    const indicator = context.indicators.get(isItsOwn ? around.indicator : named);
    whole ??= indicator?.id;
    const quote = line.cells.join(' | ');
    return { line, quote, ...(indicator ? { indicator } : {}), ...(around ? { link: around.link } : {}) };
  });
}

/** Links to indicators that a table holds where nothing is read state nothing to the archive. */
function reportLostFigures(
  table: Table,
  isRead: (column: number) => boolean,
  file: VFile,
  context: ReportContext,
): void {
  for (const row of table.children.slice(1)) {
    row.children.forEach((cell, index) => {
      if (isRead(index)) return;
      const link = firstLink(cell);
      if (!link || !context.indicators.has(indicatorOfUrl(link.url) ?? '')) return;
      if (readFigureKeys(link.title).keys.role === 'none') toPlainText(link);
      else addFault(file, link, lostTableFigure(link, plainLine(row)));
    });
  }
}

/** Makes a link of a name that the catalogue knows, as if it were written as one; marks of notes stay behind it. */
function linkName(row: TableRow, column: number, indicator: string): void {
  const cell = row.children[column];
  if (!cell) return;
  const end = firstMark(cell);
  // What stands in a table's cell is phrasing; no link is among it.
  const children = cell.children.slice(0, end) as Link['children'];
  if (children.length === 0) return;
  const link: Link = { type: 'link', url: `../indicators/${indicator}.md`, children };
  cell.children = [link, ...cell.children.slice(end)];
}

/** A short paragraph right before a table is its caption; a sentence is not, unless it tells the unit. */
function captionOf(before: RootContent | undefined): string {
  if (before?.type !== 'paragraph') return '';
  const text = plainLine(before satisfies Paragraph);
  return text.length <= 200 && (!text.endsWith('.') || unitInCaption(text)) ? text : '';
}
