import type { MeasuredIndicator } from '../domain/indicator.ts';
import { parseNumber, withoutBinaryNoise, type ParsedNumber } from '../domain/number.ts';
import type { Statement } from '../domain/statement.ts';
import { convert, parseUnit } from '../domain/unit.ts';
import type { MarkdownFault } from './faults.ts';
import { printsRatios, type ColumnRole } from './table-columns.ts';

/** The cells of a row by what their column holds. */
export type RowCells = Partial<Record<ColumnRole, string>>;

/** What a table says around its rows. */
export interface TableSetting {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly changeHeader: string;
  /** All cells of the column of changes: together they tell ratios from changes. */
  readonly changes: readonly string[];
}

export interface RowStatement {
  readonly statement: Statement;
  /** The value of the same period a year before, where a column gives it; in the indicator's unit. */
  readonly previous?: { readonly value: number; readonly halfUnit: number; readonly printed: string };
}

/** Reads the numbers of one row. Never throws: what can't be read is a fault, and the rest is kept. */
export function readTableRow(
  cells: RowCells,
  indicator: MeasuredIndicator,
  setting: TableSetting,
): RowStatement & { faults: MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  const statement: Statement = {};
  const printedUnit = unitOfRow(cells, setting) ?? indicator.unit;
  const own = parseUnit(indicator.unit);
  const unit = parseUnit(printedUnit);
  const isAmount = indicator.kind === 'cumulative' || indicator.kind === 'stock';
  const amount = (text: string | undefined): ParsedNumber | undefined => {
    const number = readCell(text, faults);
    if (!number) return undefined;
    const value = convert(number.value, isAmount ? unit : own, own);
    if (value === undefined) faults.push(unitFault(printedUnit, indicator));
    return value === undefined ? undefined : { value, decimals: number.decimals };
  };
  const halfUnit = (number: ParsedNumber): number =>
    convert(0.5 * 10 ** -number.decimals, isAmount ? unit : own, own) ?? 0;

  const actual = amount(cells.actual);
  if (actual) {
    statement.value = actual.value;
    statement.valueHalfUnit = withoutBinaryNoise(halfUnit(actual));
    statement.valuePrinted = bareNumber(cells.actual ?? '');
  }
  const plan = amount(cells.plan);
  if (plan) statement.planValue = plan.value;
  const share = readCell(cells['plan-share'], faults);
  if (share) {
    statement.planPct = share.value;
    statement.planPctHalfUnit = withoutBinaryNoise(0.5 * 10 ** -share.decimals);
  }
  readChange(cells.change, indicator, setting, statement, faults);
  const previous = amount(cells.previous);
  return {
    statement,
    ...(previous
      ? {
          previous: {
            value: previous.value,
            halfUnit: halfUnit(previous),
            printed: bareNumber(cells.previous ?? ''),
          },
        }
      : {}),
    faults,
  };
}

function readChange(
  cell: string | undefined,
  indicator: MeasuredIndicator,
  setting: TableSetting,
  statement: Statement,
  faults: MarkdownFault[],
): void {
  const number = readCell(cell, faults);
  if (!number) return;
  const ratio = printsRatios(setting.changeHeader, setting.changes);
  const change = withoutBinaryNoise(ratio ? number.value - 100 : number.value);
  const halfUnit = withoutBinaryNoise(0.5 * 10 ** -number.decimals);
  if (indicator.kind === 'growth') {
    statement.value ??= change;
    statement.valueHalfUnit ??= halfUnit;
    statement.valuePrinted ??= bareNumber(cell ?? '');
  } else if (indicator.kind === 'share') {
    statement.yoyPoints = change;
  } else {
    statement.yoyPct = change;
    statement.yoyPctHalfUnit = halfUnit;
  }
}

const EMPTY = /^(?:[-–—…x*\s]|\.{2,})*$/u;

function bareNumber(cell: string): string {
  return cell
    .replace(/[*%\s]/gu, '')
    .replace(/^\+/, '')
    .replace(/^[−–]/u, '-');
}

function readCell(cell: string | undefined, faults: MarkdownFault[]): ParsedNumber | undefined {
  if (cell === undefined || EMPTY.test(cell)) return undefined;
  const bare = bareNumber(cell);
  const number = parseNumber(bare.replace(/^-/, ''));
  if (!number) {
    faults.push({
      rule: 'table-number',
      message: `Không đọc được “${cell}” trong bảng là một số.`,
      hint: 'Viết số như 1.234,5; để trống hoặc ghi “-” nếu không có số.',
      severity: 'warning',
      source: cell,
    });
    return undefined;
  }
  return bare.startsWith('-') ? { ...number, value: -number.value } : number;
}

/** The unit's own column, else brackets in the name or the header, else the caption's "Đơn vị: …". */
function unitOfRow(cells: RowCells, setting: TableSetting): string | undefined {
  const own = cells.unit?.replace(/["”″]|^-$/gu, '').trim();
  if (own) return own;
  const inBrackets = [cells.name ?? '', ...setting.headers]
    .flatMap((text) => [...text.matchAll(/\(([^()]+)\)/gu)].map((match) => match[1] ?? ''))
    .find((text) => text !== '%' && parseUnit(text).dimension !== text.toLowerCase().trim());
  return inBrackets ?? /đơn vị(?: tính)?:?\s*([^.;)]+)/iu.exec(setting.caption)?.[1]?.trim();
}

function unitFault(unit: string, indicator: MeasuredIndicator): MarkdownFault {
  return {
    rule: 'table-unit',
    message: `Đơn vị “${unit}” không đổi được ra ${indicator.unit} của chỉ tiêu “${indicator.id}”.`,
    hint: 'Kiểm tra cột đơn vị, hoặc liên kết của hàng.',
    source: unit,
  };
}
