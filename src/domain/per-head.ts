import { parseUnit } from './unit.ts';
import { convert } from './unit-conversion.ts';

/**
 * An amount of money divided among people, in the unit in which a head's part is read; `undefined` of what is no
 * money. Three digits: more would say that people were counted to the last one.
 *
 * @param unit of the amount, as indicators have it (`tỷ đồng`, `triệu USD`)
 */
export function moneyPerHead(
  value: number,
  unit: string,
  people: number,
): { readonly amount: number; readonly unit: string } | undefined {
  if (people <= 0) return undefined;
  for (const smaller of SMALLER) {
    const whole = convert(value, parseUnit(unit), parseUnit(smaller));
    if (whole === undefined) continue;
    const amount = Number((whole / people).toPrecision(3));
    if (Math.abs(amount) >= 1) return { amount, unit: smaller };
  }
  return undefined;
}

/** Units of money from the larger to the smaller. */
const SMALLER = ['triệu đồng', 'nghìn đồng', 'đồng', 'USD'];
