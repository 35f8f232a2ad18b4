import type { MeasuredIndicator } from '../domain/indicator.ts';
import { isKnownUnit, parseUnit } from '../domain/unit.ts';
import { convert } from '../domain/unit-conversion.ts';
import type { Column, TableSetting } from './table-columns.ts';

/** `"`, `”`, `″`, `nt` (như trên): the unit of the row above. */
const DITTO = /^(?:["”″'’]+|-\s*["”″]\s*-|nt|như trên)$/iu;

/** What a cell of the unit column prints as a unit by itself; empty for a ditto mark. */
export function ownUnitOf(cell: string): string {
  const unit = cell.trim();
  return DITTO.test(unit) || /^[-–—]*$/.test(unit) ? '' : unit;
}

/**
 * The unit that a row's numbers are printed in: the unit column's; else brackets in the name or a header; else
 * the unit of the row above, which a merged or ditto cell goes on with, where it fits the indicator; else the
 * caption's `Đơn vị: …`. `undefined` where nothing says.
 */
export function printedUnitOf(
  cells: readonly string[],
  column: Column,
  { caption, columns, unitAbove }: TableSetting,
  indicator: MeasuredIndicator,
): string | undefined {
  const cellOf = (role: Column['role']): string | undefined =>
    cells[columns.findIndex((candidate) => candidate?.role === role)];
  const printed = cellOf('unit');
  const own = ownUnitOf(printed ?? '');
  if (own) return perHeadOf(own, indicator) ?? own;
  if (unitAbove !== undefined && DITTO.test(printed?.trim() ?? '')) return unitAbove;
  const texts = [cellOf('name') ?? '', column.header, ...columns.map((other) => other?.header ?? '')];
  const inBrackets = texts.map((text) => unitInBrackets(text, indicator)).find((unit) => unit !== undefined);
  if (inBrackets !== undefined) return inBrackets;
  const fits =
    unitAbove !== undefined && convert(1, parseUnit(unitAbove), parseUnit(indicator.unit)) !== undefined;
  if (fits) return unitAbove;
  return unitInCaption(caption);
}

/** The row's name says per what it counts (`GRDP bình quân đầu người`), so that its unit need not: `triệu đồng`. */
function perHeadOf(printed: string, { unit }: MeasuredIndicator): string | undefined {
  const [counted = '', per] = unit.split('/');
  if (per === undefined || printed.includes('/')) return undefined;
  const whole = `${printed}/${per}`;
  if (convert(1, parseUnit(whole), parseUnit(unit)) !== undefined) return whole;
  return counted.startsWith(`${printed.toLowerCase()} `) ? unit : undefined;
}

/** `Đơn vị tính: tỷ đồng`, `(ĐVT: 1.000 tấn)` */
export function unitInCaption(caption: string): string | undefined {
  return /(?:đơn vị(?: tính)?|đvt|đv tính)\s*:\s*([^,;)]+?)\s*(?:[,;)]|\.?$)/iu.exec(caption)?.[1];
}

function unitInBrackets(text: string, indicator: MeasuredIndicator): string | undefined {
  const inBrackets = [...text.matchAll(/\(([^()]+)\)/gu)].map((match) => (match[1] ?? '').trim());
  const own = parseUnit(indicator.unit);
  return inBrackets.find(
    (unit) => unit !== '%' && (isKnownUnit(unit) || convert(1, parseUnit(unit), own) !== undefined),
  );
}
