import type { ParsedNumber } from './number.ts';
import type { Unit } from './unit.ts';

/**
 * What a change is measured on: `yoy` the same period of the year before, `ytd` the year's start,
 * `prev` the period just before, `last-year` a bare "so với năm 2023", which the kind of indicator decides,
 * `other` something that the archive keeps no change on ("so với mục tiêu …").
 */
export type ChangeBase = 'yoy' | 'ytd' | 'prev' | 'last-year' | 'other';

/** A calendar period that a text names as what a change is measured on (`quý I/2023`), as far as it does. */
export interface NamedPeriod {
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  /** Number of months from January. */
  readonly months?: number;
}

interface FactPlace {
  /** Offsets in the scanned text of the words that state the fact, verb and base included. */
  readonly start: number;
  readonly end: number;
  /** The number as printed; empty where words alone state it (`gấp đôi`). */
  readonly printed: string;
  /** One end of a range (`20 - 25%`): no single number. */
  readonly range?: boolean;
  /** Not what was reached: `(kế hoạch 7.500 tỷ đồng)`, `(cùng kỳ 600 tỷ đồng)`, `(kế hoạch tăng 8%)`. */
  readonly of?: 'plan' | 'previous';
}

/** A value with its unit: `2.045,7 tỷ đồng`. `number` is absent where the printed form is damaged. */
export interface ValueFact extends FactPlace {
  readonly type: 'value';
  readonly number?: ParsedNumber;
  readonly unit: Unit;
  /** Of `329/351 vụ` the 351. */
  readonly whole?: ParsedNumber;
}

/** A share of the year's plan: `đạt 27,3% dự toán`. */
export interface PlanShareFact extends FactPlace {
  readonly type: 'plan-share';
  readonly number?: ParsedNumber;
  /** False where the text says only "đạt 73,8%". */
  readonly named: boolean;
  readonly planBy?: string;
  /** The year whose plan it is of, where the text names it. */
  readonly planYear?: number;
}

/** A change in per cent, in points or as a count: `tăng 21,6% so với cùng kỳ`, `tăng 62 vụ`. */
export interface ChangeFact extends FactPlace {
  readonly type: 'change';
  readonly measure: 'percent' | 'points' | 'count';
  /** Signed; absent where the printed number is damaged. */
  readonly value?: number;
  readonly decimals: number;
  readonly base?: ChangeBase;
  /** The period that the text names as what it is measured on. */
  readonly named?: NamedPeriod;
  /** Unit of a count. */
  readonly unit?: Unit;
  /** Stated as a ratio (`bằng 95,5%`), which for an index is its level. */
  readonly ratio: boolean;
  /** A ratio told by `đạt`, which of a growth may be the growth itself (`GRDP đạt 7,4% so với cùng kỳ`). */
  readonly reached?: boolean;
  /** A bare `bằng 95,5%`: of the same period, or of the plan. */
  readonly maybeOfPlan?: boolean;
  /** A fall, also where its number is damaged. */
  readonly falling?: boolean;
  /** A number without a verb of its own in a list of changes: `giảm 05 vụ, 07 người chết`, `tăng 2,1% và 17,8%`. */
  readonly listed?: boolean;
  /** Says in per cent what the count before it says: `tăng 97 vụ (41,1%)`. */
  readonly repeats?: boolean;
}

/** A percentage that is neither of these: a rate, a part of something (`62,1%`, `chiếm 8,92%`). */
export interface RateFact extends FactPlace {
  readonly type: 'rate';
  readonly number?: ParsedNumber;
  /** A part of something else (`chiếm …`). */
  readonly partOf: boolean;
}

export type Fact = ValueFact | PlanShareFact | ChangeFact | RateFact;
