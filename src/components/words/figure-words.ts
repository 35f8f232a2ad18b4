import type { Derived } from '../../domain/derivation.ts';
import type { IndicatorKind } from '../../domain/indicator.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Observation } from '../../domain/observation.ts';

/** A number with as many decimals as it was stated with; `halfUnit` is half a unit of its last digit. */
export function statedNumber(value: number, halfUnit?: number): string {
  if (!halfUnit) return withMinus(formatNumber(value));
  const decimals = Math.max(0, Math.round(-Math.log10(2 * halfUnit)));
  return withMinus(formatNumber(value, Math.min(decimals, 10)));
}

/** A number with its sign, for columns of changes: `+21,6`, `−4,1`, `0`. */
export function signedNumber(value: number, halfUnit?: number): string {
  const text = statedNumber(value, halfUnit);
  return value > 0 ? `+${text}` : text;
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

/** `tăng 21,6%`, `giảm 4,1%`, `không đổi`: a change as a sentence says it. */
function movement(value: number, unit: string, halfUnit?: number): string {
  if (value === 0) return 'không đổi';
  return `${value > 0 ? 'tăng' : 'giảm'} ${statedNumber(Math.abs(value), halfUnit)}${unit}`;
}

const YEAR_BEFORE = 'so với cùng kỳ năm trước';

/** A stated value with its unit, in words; a growth is said as the change it is. */
export function valueWords(observation: Observation, kind: IndicatorKind): string | undefined {
  const { value, valueHalfUnit, unit } = observation;
  if (value === undefined) return undefined;
  if (kind === 'growth') return `${movement(value, '%', valueHalfUnit)} ${YEAR_BEFORE}`;
  return `${statedNumber(value, valueHalfUnit)}${unit === '%' ? '%' : ` ${unit}`}`;
}

/** All changes that an observation states, in words: `tăng 21,6% so với cùng kỳ năm trước`. */
export function changeWords(observation: Observation): string[] {
  const { yoyPct, yoyPctHalfUnit, yoyPoints, ytdPct, changeAbs, unit } = observation;
  const yearly: string[] = [];
  if (yoyPct !== undefined) yearly.push(movement(yoyPct, '%', yoyPctHalfUnit));
  if (yoyPoints !== undefined) yearly.push(movement(yoyPoints, ' điểm phần trăm'));
  if (changeAbs !== undefined) yearly.push(movement(changeAbs, ` ${unit}`));
  const [first, ...more] = yearly;
  const words: string[] = [];
  if (first !== undefined) words.push(`${first}${more.map((one) => ` (${one})`).join('')} ${YEAR_BEFORE}`);
  if (ytdPct !== undefined) words.push(`${movement(ytdPct, '%')} so với đầu năm`);
  return words;
}

/** A change in a table's cell; `base` says on what it is measured where that is not the same period. */
export interface ChangeCell {
  readonly text: string;
  readonly base?: string;
}

/** The same changes for a table: `+21,6%`, `+62 vụ`, `−4,1%` with `so với đầu năm`. */
export function changeCells(observation: Observation): ChangeCell[] {
  const { yoyPct, yoyPctHalfUnit, yoyPoints, ytdPct, changeAbs, unit } = observation;
  const cells: ChangeCell[] = [];
  if (yoyPct !== undefined) cells.push({ text: `${signedNumber(yoyPct, yoyPctHalfUnit)}%` });
  if (yoyPoints !== undefined) cells.push({ text: `${signedNumber(yoyPoints)} điểm %` });
  if (changeAbs !== undefined) cells.push({ text: `${signedNumber(changeAbs)} ${unit}` });
  if (ytdPct !== undefined) cells.push({ text: `${signedNumber(ytdPct)}%`, base: 'so với đầu năm' });
  return cells;
}

/** The value for a table whose unit stands elsewhere; a growth carries its sign. */
export function valueCell(observation: Observation, kind: IndicatorKind): string {
  const { value, valueHalfUnit } = observation;
  if (value === undefined) return '';
  return kind === 'growth' ? signedNumber(value, valueHalfUnit) : statedNumber(value, valueHalfUnit);
}

/** Who set a plan, as readers know them. */
export function planSetter(planBy: string | undefined): string {
  const setters: Record<string, string> = {
    'trung-uong': 'Trung ương giao',
    tinh: 'tỉnh giao',
    'thanh-pho': 'thành phố giao',
    huyen: 'huyện giao',
  };
  return planBy === undefined ? '' : (setters[planBy] ?? planBy);
}

/** The stated share of the year's plan: `đạt 27,3% kế hoạch năm`, with its year and setter where named. */
export function planWords(observation: Observation): string | undefined {
  const { planPct, planPctHalfUnit, planYear, planBy } = observation;
  if (planPct === undefined) return undefined;
  const plan = `kế hoạch năm${planYear ? ` ${planYear}` : ''}`;
  const setter = planSetter(planBy);
  return `đạt ${statedNumber(planPct, planPctHalfUnit)}% ${plan}${setter ? ` (${setter})` : ''}`;
}

/** The share of the plan for a table's cell. */
export function planCell({ planPct, planPctHalfUnit }: Observation): string {
  return planPct === undefined ? '' : `${statedNumber(planPct, planPctHalfUnit)}%`;
}

/** A derived value and its bounds, with no more digits than the bounds leave certain. */
export function derivedNumbers({ value, low, high }: Pick<Derived, 'value' | 'low' | 'high'>): {
  value: string;
  range: string;
} {
  const width = Math.max((high - low) / 2, Number.EPSILON);
  const decimals = Math.min(4, Math.max(0, Math.round(-Math.log10(width))));
  const write = (number: number, digits: number): string => withMinus(formatNumber(number, digits));
  const digits = write(low, decimals) === write(high, decimals) ? decimals + 1 : decimals;
  return { value: write(value, decimals), range: `${write(low, digits)} – ${write(high, digits)}` };
}
