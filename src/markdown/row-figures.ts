import type { Link, TableRow } from 'mdast';
import type { VFile } from 'vfile';
import type { FigureKeys } from '../domain/figure-keys.ts';
import { addFault } from './faults.ts';
import { lostTableFigure } from './figure-faults.ts';
import { readingElement, toPassage, toPlainText } from './figure-passage.ts';
import { cellLinks, writtenAt, type CellLink, type CellStretch } from './cell-links.ts';
import { checkFigureKeys, keysOfLink } from './link-keys.ts';
import type { RowLine } from './parted-rows.ts';
import type { ReportContext } from './report-context.ts';
import { digest, unusedId } from './stable-anchors.ts';
import type { ColumnRole, ReadColumn, TableSetting } from './table-columns.ts';
import { cellText } from './table-cells.ts';
import { readTableRow, type RowStatement } from './table-row.ts';
import * as words from '../words/vi/report-text.ts';

/** Words of a table, and where they stand in the Markdown with the link around them. */
export interface TablePlace {
  readonly text: string;
  /** Absent where they are written in several pieces. */
  readonly source?: CellStretch;
}

/** A number that a figure takes from a cell. */
export interface TableNumber extends TablePlace {
  readonly column: number;
  readonly header: string;
}

/** A figure that a row of a table states, or that a cell of it states by a link of its own. */
export interface TableFigure extends RowStatement {
  readonly indicator: string;
  readonly keys: FigureKeys;
  /** What its cells' links say, where it is these that state it. */
  readonly cellKeys?: FigureKeys;
  readonly anchor: string;
  /** The row as printed. */
  readonly quote: string;
  readonly line?: number;
  readonly numbers: readonly TableNumber[];
  /** The row's name; absent of what a cell's own link states. */
  readonly name?: TablePlace;
  /** Its whole row: the header of each cell and what is printed in it. */
  readonly cells: readonly { readonly header: string; readonly text: string }[];
  /** Where the row stands in the Markdown. */
  readonly source?: CellStretch;
}

type Indicator = NonNullable<ReturnType<ReportContext['indicators']['get']>>;

/** One line of a row, with the indicator that its name means and the link around its name. */
export interface NamedLine {
  readonly line: RowLine;
  /** As printed. */
  readonly quote: string;
  readonly indicator?: Indicator;
  readonly link?: Link;
}

/** What reading a row needs to know of its table. */
export interface RowSetting {
  readonly setting: TableSetting;
  readonly headers: readonly string[];
  readonly nameColumn: number;
  /** The table's id in the page. */
  readonly id: string;
  readonly used: Set<string>;
  readonly file: VFile;
  readonly context: ReportContext;
}

/** Whose figure a cell's number is: its row's, that of the link around it, or none. */
interface Claim {
  readonly column: number;
  readonly link?: CellLink;
  /** Of a link of its own: all keys that hold, and those that the link itself names. */
  readonly other?: { readonly indicator: Indicator; readonly keys: FigureKeys; readonly said: FigureKeys };
  readonly isNone?: boolean;
  /** Of a link of its row's own figure: what it says of the number. */
  readonly said?: FigureKeys;
  /** How the number is read where the print is damaged. */
  readonly value?: string;
}

/** Columns that name a row or number it: they state nothing. */
const NAMING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['index', 'name', 'unit']);
export const isStating = (column: ReadColumn | undefined): column is ReadColumn =>
  column !== undefined && !NAMING.has(column.role);

/** Reads the figures of a row, line by line: those of its name, then those that cells state by links of their own. */
export class RowReader {
  private readonly row: TableRow;
  private readonly table: RowSetting;
  private readonly keys = new Map<Link, FigureKeys>();
  private readonly sound = new Map<Link, boolean>();
  /** What becomes of links in the page: done last, for places are read from the links. */
  private readonly effects: (() => void)[] = [];

  constructor(row: TableRow, table: RowSetting) {
    this.row = row;
    this.table = table;
  }

  /** @param place gives the row or the line its id in the page */
  read(lines: readonly NamedLine[], place: (line: number, figure: TableFigure) => void): TableFigure[] {
    const figures = lines.flatMap((named, at) => {
      const claims = this.claimsOf(named);
      const own = this.ownFigure(named, claims);
      if (own) this.effects.push(() => place(at, own));
      return [...(own ? [own] : []), ...this.otherFigures(named, claims)];
    });
    for (const effect of this.effects) effect();
    return figures;
  }

  private keysOf(link: Link): FigureKeys {
    const { file, context } = this.table;
    const known = this.keys.get(link);
    if (known) return known;
    const keys = keysOfLink(link, file);
    this.keys.set(link, keys);
    this.sound.set(link, checkFigureKeys(keys, link, file, context));
    if (keys.role === 'none') this.effects.push(() => toPlainText(link));
    return keys;
  }

  private claimsOf({ line, indicator, link: nameLink }: NamedLine): Claim[] {
    const { setting, context } = this.table;
    const rowKeys = nameLink ? this.keysOf(nameLink) : {};
    const { role: rowRole, ...rest } = rowKeys;
    const held: FigureKeys = rowRole === undefined || rowRole === 'none' ? rest : rowKeys;
    return setting.columns.flatMap((column, index): Claim[] => {
      const stretch = line.stretches[index];
      if (!isStating(column) || !stretch) return [];
      const link = cellLinks(this.row.children[index]).find(
        ({ start, end }) => start < stretch.end && stretch.start < end,
      );
      const named = link && context.indicators.get(link.indicator);
      if (!link || !named) return [{ column: index, isNone: rowRole === 'none' }];
      const { value, ...said } = this.keysOf(link.link);
      const read = value === undefined ? {} : { value };
      if (said.role === 'none' || this.sound.get(link.link) === false)
        return [{ column: index, link, isNone: true }];
      const keys = { ...held, ...said };
      const isOwn = rowRole !== 'none' && named.id === indicator?.id && isOfOneFigure(keys, rowKeys);
      const whose = isOwn ? { said } : { other: { indicator: named, keys, said } };
      return [{ column: index, link, ...read, ...whose }];
    });
  }

  private ownFigure(named: NamedLine, claims: readonly Claim[]): TableFigure | undefined {
    const { line, indicator, link, quote } = named;
    const own = claims.filter(({ other, isNone }) => !other && !isNone);
    if (!indicator) return undefined;
    const keys = link ? this.keysOf(link) : {};
    const { faults, ...reading } = this.reading(line, own, indicator);
    for (const { said: { planBy, planYear } = {} } of own) {
      Object.assign(reading.statement, {
        ...(planBy === undefined ? {} : { planBy }),
        ...(planYear === undefined ? {} : { planYear }),
      });
    }
    for (const fault of faults) addFault(this.table.file, this.row, fault);
    if (keys.role === 'none' || (link && this.sound.get(link) === false) || isEmpty(reading))
      return undefined;
    this.showReadings(own);
    const anchor = this.anchorOf(indicator.id, quote);
    const name = this.place(this.table.nameColumn, line);
    return { ...reading, ...this.facts(line, own, quote), indicator: indicator.id, keys, anchor, name };
  }

  /** Cells that say the same besides their numbers state one figure, as a row does. */
  private otherFigures({ line, quote }: NamedLine, claims: readonly Claim[]): TableFigure[] {
    const { setting, file, context } = this.table;
    const groups = Map.groupBy(
      claims.filter(({ other }) => other),
      ({ other, column }) => {
        // Two values of one period, which a cell itself names, are two figures.
        const apart = other?.said.period !== undefined && setting.columns[column]?.role === 'value';
        return JSON.stringify([other?.indicator.id, sorted(other?.keys ?? {}), apart ? column : '']);
      },
    );
    return [...groups.values()].flatMap((cells): TableFigure[] => {
      const [{ column, link, other } = {}] = cells;
      if (column === undefined || !link || !other) return [];
      const { indicator, keys, said } = other;
      const { faults, ...reading } = this.reading(line, cells, indicator);
      if (isEmpty(reading) && faults.length === 0)
        addFault(file, link.link, lostTableFigure(link.link, quote));
      for (const fault of faults) addFault(file, link.link, fault);
      if (isEmpty(reading)) return [];
      const anchor = this.anchorOf(indicator.id, `${quote} ${column}`);
      this.effects.push(() =>
        toPassage(link.link, { indicator: indicator.id, anchor }, readingsOf(cells.slice(0, 1)), context),
      );
      this.showReadings(cells.slice(1));
      const facts = this.facts(line, cells, quote);
      return [{ ...reading, ...facts, indicator: indicator.id, keys, cellKeys: said, anchor }];
    });
  }

  /** Reads some cells of a line, as if the others were empty. */
  private reading(line: RowLine, cells: readonly Claim[], indicator: Indicator) {
    const { setting } = this.table;
    const read = new Map(cells.map((cell) => [cell.column, cell]));
    const columns = setting.columns.map((column, index) => {
      const claim = read.get(index);
      return columnFor(column, claim?.other?.said ?? claim?.said ?? {});
    });
    return readTableRow(
      line.cells.map((cell, index) => {
        if (!isStating(setting.columns[index])) return cell;
        const own = read.get(index);
        return own ? this.numberOf(own, line) : '';
      }),
      indicator,
      { ...setting, columns },
      new Map(cells.flatMap(({ column, value }) => (value === undefined ? [] : [[column, value] as const]))),
    );
  }

  private facts(line: RowLine, claims: readonly Claim[], quote: string) {
    const { start, end } = this.row.position ?? {};
    const { headers } = this.table;
    const numbers = claims.flatMap(({ column }): TableNumber[] => {
      const header = this.table.setting.columns[column]?.header ?? '';
      const place = this.place(column, line);
      return /\d/u.test(place.text) ? [{ column, header, ...place }] : [];
    });
    const cells = line.cells.map((text, column) => ({ header: headers[column] ?? '', text }));
    const source =
      start?.offset === undefined || end?.offset === undefined
        ? {}
        : { source: { start: start.offset, end: end.offset } };
    return { numbers, quote, cells, ...(start ? { line: start.line } : {}), ...source };
  }

  private place(column: number, { cells, stretches }: RowLine): TablePlace {
    const stretch = stretches[column];
    const source = stretch && writtenAt(this.row.children[column], stretch);
    return { text: cells[column] ?? '', ...(source ? { source } : {}) };
  }

  /** A cell's own text, or the words that its link is around. */
  private numberOf({ column, link }: Claim, { cells, stretches }: RowLine): string {
    const stretch = stretches[column];
    const isWithin = link && stretch && link.start >= stretch.start && link.end <= stretch.end;
    return isWithin ? cellText(this.row, column).slice(link.start, link.end).trim() : (cells[column] ?? '');
  }

  private anchorOf(indicator: string, text: string): string {
    return unusedId(`f-${indicator}-${digest(text).slice(0, 5)}`, this.table.id, this.table.used);
  }

  private showReadings(cells: readonly Claim[]): void {
    for (const cell of cells) {
      this.effects.push(() => cell.link?.link.children.push(...readingsOf([cell]).map(readingElement)));
    }
  }
}

const readingsOf = (cells: readonly Claim[]): string[] =>
  cells.flatMap(({ value }) => (value === undefined ? [] : [words.readAs(value)]));

/** A column as a cell's keys have it: a period of its own takes the column's place, and so does what it compares with. */
function columnFor(column: ReadColumn | undefined, { period, base }: FigureKeys): ReadColumn | undefined {
  if (column?.role === 'value' && period !== undefined) {
    const { period: _period, ...own } = column;
    return own;
  }
  if (column?.role !== 'change' && column?.role !== 'ytd') return column;
  // The archive keeps no change on the period before.
  if (base === 'prev') return undefined;
  return base === undefined ? column : { ...column, role: base === 'ytd' ? 'ytd' : 'change' };
}

const isEmpty = ({ statement, others }: RowStatement): boolean =>
  Object.keys(statement).length === 0 && others.length === 0;

const sorted = (keys: FigureKeys): [string, unknown][] =>
  Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether a cell's link says nothing by which its number would be another figure than its row's. */
const isOfOneFigure = (cell: FigureKeys, row: FigureKeys): boolean =>
  (['period', 'start', 'end', 'area', 'role', 'also'] as const).every((key) => cell[key] === row[key]);
