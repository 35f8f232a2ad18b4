import type { Derived } from '../domain/derivation.ts';
import { withoutBinaryNoise } from '../domain/number.ts';
import type { IndicatorKind } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';

/** What a language says of figures: its notation of numbers and the words around them. */
export interface FigureVocabulary {
  /** A number in the language's notation; with `decimals` exactly so many. */
  number(value: number, decimals?: number): string;
  /** A change as a sentence says it (`tăng 21,6%`, `up 21.6%`); `amount` carries its unit, not its sign. */
  movement(direction: 'up' | 'down', amount: string): string;
  readonly unchanged: string;
  /** What yearly changes are measured on (`so với cùng kỳ năm trước`), and those on the year's start. */
  readonly onYearBefore: string;
  readonly onYearStart: string;
  /** Percentage points, in sentences and in cells. */
  readonly points: string;
  readonly pointsShort: string;
  /** A unit of the catalogue in this language. */
  unit(unit: string): string;
  /** A share of the year's plan (`đạt 27,3% kế hoạch năm`); its year and setter where a report names them. */
  planShare(share: string, year: number | undefined, setter: string): string;
  /** Who sets plans, by the ids that observations carry. */
  readonly setters: Readonly<Record<string, string>>;
}

/** A change in a table's cell; `base` says on what it is measured where that is not the same period. */
export interface ChangeCell {
  readonly text: string;
  readonly base?: string;
}

/** A derived value and its bounds, as texts. */
export interface DerivedTexts {
  readonly value: string;
  readonly range: string;
}

/** Figures as a language writes them. */
export interface FigureTexts {
  /** What yearly changes are measured on. */
  readonly onYearBefore: string;
  /** A number with as many decimals as it was stated with; `halfUnit` is half a unit of its last digit. */
  statedNumber(value: number, halfUnit?: number): string;
  /** A number with its sign, for columns of changes: `+21,6`, `−4,1`, `0`. */
  signedNumber(value: number, halfUnit?: number): string;
  /** A number's amount behind the word for its direction. */
  movement(value: number, unit: string, halfUnit?: number): string;
  /** A stated value with its unit, in words; a growth is said as the change it is. */
  valueWords(observation: Observation, kind: IndicatorKind): string | undefined;
  /** All changes that an observation states, in words. */
  changeWords(observation: Observation): string[];
  /** The same changes for a table: `+21,6%`, `+62 vụ`, `−4,1%` on the year's start. */
  changeCells(observation: Observation): ChangeCell[];
  /** The value for a table whose unit stands elsewhere; a growth carries its sign. */
  valueCell(observation: Observation, kind: IndicatorKind): string;
  /** Who set a plan, as readers know them; an unknown id stays as it is. */
  planSetter(planBy: string | undefined): string;
  /** The stated share of the year's plan, with its year and setter where named. */
  planWords(observation: Observation): string | undefined;
  /** The share of the plan for a table's cell. */
  planCell(observation: Observation): string;
  /** A derived value and its bounds, with no more digits than the bounds leave certain. */
  derivedNumbers(derived: Pick<Derived, 'value' | 'low' | 'high'>): DerivedTexts;
}

/** Writes figures in the language whose vocabulary is given. */
export function figuresIn(language: FigureVocabulary): FigureTexts {
  const write = (value: number, decimals?: number): string =>
    language.number(value, decimals).replace(/^-/, '−');

  const statedNumber = (value: number, halfUnit?: number): string => {
    if (!halfUnit) return write(value);
    const decimals = Math.max(0, Math.round(-Math.log10(2 * halfUnit)));
    return write(value, Math.min(decimals, 10));
  };

  /** Bounds in as many decimals, rounded away from each other: nothing possible lies outside. */
  const outwards = (low: number, high: number, decimals: number): [string, string] => {
    const [from, to] = [low, high].map((bound) => withoutBinaryNoise(bound * 10 ** decimals));
    return [
      write(Math.floor(from ?? NaN) / 10 ** decimals, decimals),
      write(Math.ceil(to ?? NaN) / 10 ** decimals, decimals),
    ];
  };

  const signedNumber = (value: number, halfUnit?: number): string =>
    `${value > 0 ? '+' : ''}${statedNumber(value, halfUnit)}`;

  const movement = (value: number, unit: string, halfUnit?: number): string =>
    value === 0
      ? language.unchanged
      : language.movement(value > 0 ? 'up' : 'down', `${statedNumber(Math.abs(value), halfUnit)}${unit}`);

  const planSetter = (planBy: string | undefined): string =>
    planBy === undefined ? '' : (language.setters[planBy] ?? planBy);

  const planCell = ({ planPct, planPctHalfUnit }: Observation): string =>
    planPct === undefined ? '' : `${statedNumber(planPct, planPctHalfUnit)}%`;

  return {
    onYearBefore: language.onYearBefore,
    statedNumber,
    signedNumber,
    movement,
    planSetter,
    planCell,
    valueWords({ value, valueHalfUnit, unit }, kind) {
      if (value === undefined) return undefined;
      if (kind === 'growth') return `${movement(value, '%', valueHalfUnit)} ${language.onYearBefore}`;
      return `${statedNumber(value, valueHalfUnit)}${unit === '%' ? '%' : ` ${language.unit(unit)}`}`;
    },
    changeWords({ yoyPct, yoyPctHalfUnit, yoyPoints, ytdPct, ytdPctHalfUnit, changeAbs, unit }) {
      const yearly: string[] = [];
      if (yoyPct !== undefined) yearly.push(movement(yoyPct, '%', yoyPctHalfUnit));
      if (yoyPoints !== undefined) yearly.push(movement(yoyPoints, ` ${language.points}`));
      if (changeAbs !== undefined) yearly.push(movement(changeAbs, ` ${language.unit(unit)}`));
      const [first, ...more] = yearly;
      const words: string[] = [];
      if (first !== undefined) {
        words.push(`${first}${more.map((one) => ` (${one})`).join('')} ${language.onYearBefore}`);
      }
      if (ytdPct !== undefined)
        words.push(`${movement(ytdPct, '%', ytdPctHalfUnit)} ${language.onYearStart}`);
      return words;
    },
    changeCells({ yoyPct, yoyPctHalfUnit, yoyPoints, ytdPct, ytdPctHalfUnit, changeAbs, unit }) {
      const cells: ChangeCell[] = [];
      if (yoyPct !== undefined) cells.push({ text: `${signedNumber(yoyPct, yoyPctHalfUnit)}%` });
      if (yoyPoints !== undefined) cells.push({ text: `${signedNumber(yoyPoints)} ${language.pointsShort}` });
      if (changeAbs !== undefined) cells.push({ text: `${signedNumber(changeAbs)} ${language.unit(unit)}` });
      if (ytdPct !== undefined)
        cells.push({ text: `${signedNumber(ytdPct, ytdPctHalfUnit)}%`, base: language.onYearStart });
      return cells;
    },
    valueCell({ value, valueHalfUnit }, kind) {
      if (value === undefined) return '';
      return kind === 'growth' ? signedNumber(value, valueHalfUnit) : statedNumber(value, valueHalfUnit);
    },
    planWords(observation) {
      if (observation.planPct === undefined) return undefined;
      return language.planShare(planCell(observation), observation.planYear, planSetter(observation.planBy));
    },
    derivedNumbers({ value, low, high }) {
      const width = Math.max((high - low) / 2, Number.EPSILON);
      const decimals = Math.min(4, Math.max(0, Math.round(-Math.log10(width))));
      return { value: write(value, decimals), range: outwards(low, high, decimals).join(' – ') };
    },
  };
}
