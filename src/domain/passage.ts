import type { ChangeBase, Fact } from './fact.ts';
import type { MeasuredIndicator } from './indicator.ts';
import type { Role } from './observation.ts';
import type { Period } from './period.ts';
import type { UnitReader } from './unit.ts';

/** What one passage states of one indicator. Fields are absent where it does not say. */
export interface Statement {
  /** In the indicator's own unit. */
  value?: number;
  /** Half a unit of the last printed digit, in the indicator's own unit. */
  valueHalfUnit?: number;
  valuePrinted?: string;
  damaged?: boolean;
  planPct?: number;
  planPctHalfUnit?: number;
  planValue?: number;
  planValueHalfUnit?: number;
  planBy?: string;
  /** The year whose plan the share is of, where the text names it. */
  planYear?: number;
  yoyPct?: number;
  yoyPctHalfUnit?: number;
  yoyPoints?: number;
  ytdPct?: number;
  ytdPctHalfUnit?: number;
  changeAbs?: number;
}

/** Why a passage could not be read in full. `rule` is stable; `text` is the offending source. */
export interface StatementProblem {
  readonly rule:
    | 'no-number'
    | 'unit-mismatch'
    | 'damaged-number'
    | 'damaged-share'
    | 'number-range'
    | 'two-values'
    | 'unclear-change';
  readonly text: string;
}

export interface ReadOptions {
  /** What an unnamed change is measured on; the same period of the year before unless told. */
  readonly base?: ChangeBase;
  /** The keeper's reading of a damaged number, in Vietnamese notation. */
  readonly value?: string;
  /** The period that the figure counts: it decides whether "so với năm 2023" is a year before. */
  readonly period?: Period;
  /** `actual` unless told; of a target a plan's number is itself the value. */
  readonly role?: Role;
  /** A text that OCR damaged is read by the likeness of its words to the grammar's. */
  readonly transcription?: 'clean' | 'ocr';
  /**
   * The passage's sentence before it: in `giảm 05 vụ, | 07 người chết` it tells that the number is a change.
   */
  readonly before?: string;
  /** The units of the catalogue; those that every archive knows unless told. */
  readonly units?: UnitReader;
}

/** A passage's facts, and what is gathered from them. */
export interface PassageReading {
  readonly facts: readonly Fact[];
  readonly indicator: MeasuredIndicator;
  readonly options: ReadOptions;
  /** How a number is printed where a damaged text was read otherwise. */
  printedOf(number: string): string;
  readonly statement: Statement;
  readonly problems: StatementProblem[];
}
