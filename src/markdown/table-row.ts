import type { MeasuredIndicator } from '../domain/indicator.ts';
import {
  halfUnitOf,
  likelyReading,
  parseSignedNumber,
  withoutBinaryNoise,
  type ParsedNumber,
} from '../domain/number.ts';
import { matchForm } from '../domain/orthography.ts';
import type { Statement } from '../domain/passage.ts';
import { countsOneByOne, isReadableTwoWays, parseUnit } from '../domain/unit.ts';
import { convert } from '../domain/unit-conversion.ts';
import type { MarkdownFault } from './faults.ts';
import type { ReadColumn, TableSetting } from './table-columns.ts';
import { printedUnitOf } from './table-units.ts';

/** A value of another period than the one the report accumulates over: a month alone, the year before. */
export interface OtherValue {
  readonly period: string;
  readonly statement: Statement;
}

export interface RowStatement {
  readonly statement: Statement;
  readonly others: readonly OtherValue[];
}

/**
 * Reads the numbers of one row. Never throws: what can't be read is a fault, and the rest is kept.
 *
 * @param readings of numbers that the print damaged, by place in the row
 */
export function readTableRow(
  cells: readonly string[],
  indicator: MeasuredIndicator,
  setting: TableSetting,
  readings: ReadonlyMap<number, string> = new Map(),
): RowStatement & { faults: MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  const statement: Statement = {};
  const others: OtherValue[] = [];
  setting.columns.forEach((column, index) => {
    const cell = cells[index];
    if (!column || cell === undefined || ['index', 'name', 'unit'].includes(column.role)) return;
    // A target between two bounds is no single plan.
    if (column.role === 'plan' && RANGE.test(cell.trim())) return;
    const reading = readings.get(index);
    const number = readCell(reading ?? cell, faults);
    if (!number) return;
    if (column.role === 'plan' || column.role === 'value') {
      const unit = printedUnitOf(cells, column, setting, indicator);
      const value = readAmount(
        number,
        cell,
        unit ?? indicator.unit,
        indicator,
        faults,
        reading !== undefined,
      );
      if (value === undefined) return;
      if (reading !== undefined && bareNumber(cell) !== bareNumber(reading)) value.damaged = true;
      if (column.role === 'plan') setPlan(statement, value);
      else if (column.period === undefined) Object.assign(statement, value);
      else others.push({ period: column.period, statement: value });
    } else if (column.role === 'plan-share') {
      statement.planPct = number.value;
      statement.planPctHalfUnit = halfUnitOf(number);
    } else {
      readChange(number, cell, column, indicator, statement);
    }
  });
  return { statement, others, faults };
}

function readAmount(
  number: ParsedNumber,
  cell: string,
  printedUnit: string,
  indicator: MeasuredIndicator,
  faults: MarkdownFault[],
  isTold: boolean,
): (Statement & { value: number }) | undefined {
  const valuePrinted = bareNumber(cell);
  if (indicator.kind === 'growth' || indicator.kind === 'share') {
    const isIndex = indicator.kind === 'growth' && number.value > 50;
    const value = withoutBinaryNoise(number.value - (isIndex ? 100 : 0));
    return { value, valueHalfUnit: halfUnitOf(number), valuePrinted };
  }
  const [unit, own] = [parseUnit(printedUnit), parseUnit(indicator.unit)];
  // A column may print all its measures to three decimals; things counted one by one have none.
  if (!isTold && countsOneByOne(unit) && isReadableTwoWays(valuePrinted, unit)) {
    faults.push(numberFault(cell, valuePrinted));
    return undefined;
  }
  const value = convert(number.value, unit, own);
  const valueHalfUnit = convert(halfUnitOf(number), unit, own);
  if (value !== undefined && valueHalfUnit !== undefined) return { value, valueHalfUnit, valuePrinted };
  faults.push(unitFault(printedUnit, indicator));
  return undefined;
}

function setPlan(statement: Statement, { value, valueHalfUnit }: Statement): void {
  if (value !== undefined) statement.planValue = value;
  if (valueHalfUnit !== undefined) statement.planValueHalfUnit = valueHalfUnit;
}

/** A ratio of 103,5 is a change of +3,5; for growth that is the value. A ratio of shares is no points. */
function readChange(
  number: ParsedNumber,
  cell: string,
  { role, notation }: ReadColumn,
  { kind }: MeasuredIndicator,
  statement: Statement,
): void {
  if (notation === 'unclear' || notation === undefined) return;
  const change = withoutBinaryNoise(notation === 'ratio' ? number.value - 100 : number.value);
  if (role === 'ytd') {
    if (kind !== 'stock' && kind !== 'cumulative') return;
    statement.ytdPct = change;
    statement.ytdPctHalfUnit = halfUnitOf(number);
  } else if (kind === 'growth') {
    statement.value ??= change;
    statement.valueHalfUnit ??= halfUnitOf(number);
    statement.valuePrinted ??= bareNumber(cell);
  } else if (kind === 'share') {
    if (notation === 'change') statement.yoyPoints = change;
  } else {
    statement.yoyPct = change;
    statement.yoyPctHalfUnit = halfUnitOf(number);
  }
}

/** `7,5 - 8`, `65–70%` */
const RANGE = /^\*{0,3}\d[\d.,]*\s*%?\s*[-–—]\s*\d[\d.,]*\s*%?\*{0,3}$/u;

const EMPTY = /^(?:[-–—…x*\s]|\.{2,})*$/u;

/** A cell's number as printed: without emphasis, a percent sign and a plus; spaces may group its thousands. */
function bareNumber(cell: string): string {
  return matchForm(cell)
    .replace(/[*%]/gu, '')
    .trim()
    .replace(/^\+ */, '')
    .replace(/^- */, '-')
    .replace(/ {2,}/g, ' ');
}

function readCell(cell: string, faults: MarkdownFault[]): ParsedNumber | undefined {
  if (EMPTY.test(cell)) return undefined;
  const bare = bareNumber(cell);
  const number = parseSignedNumber(bare);
  if (!number) {
    faults.push(numberFault(cell, bare));
    return undefined;
  }
  return number;
}

function numberFault(cell: string, bare: string): MarkdownFault {
  return {
    rule: 'table-number',
    message: `Không đọc được “${cell}” trong bảng là một số.`,
    hint: /\d/u.test(bare)
      ? `Viết số như ${likelyReading(bare) ?? '1.234,5'}; để trống hoặc ghi “-” nếu không có số. Bản in hỏng thì giữ chữ in, đặt liên kết quanh nó, cách đọc ở phần chú: "value: …".`
      : `Viết số như 1.234,5; để trống hoặc ghi “-” nếu không có số.`,
    severity: 'warning',
    source: cell,
  };
}

function unitFault(unit: string, indicator: MeasuredIndicator): MarkdownFault {
  return {
    rule: 'table-unit',
    message: `Đơn vị “${unit}” không đổi được ra ${indicator.unit} của chỉ tiêu “${indicator.id}”.`,
    hint: 'Kiểm tra cột đơn vị, hoặc liên kết của hàng.',
    source: unit,
  };
}
