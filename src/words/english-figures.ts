import type { IndicatorKind } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { numberText, signedText, unitName, WORDS } from './english.ts';

/** A figure in the cells of an English table; empty where the report does not say. */
export interface EnglishCells {
  readonly value: string;
  readonly plan: string;
  /** Changes, each with what it is measured on. */
  readonly changes: readonly string[];
}

/** The cells of an observation; a growth carries its sign. */
export function englishCells(observation: Observation, kind: IndicatorKind): EnglishCells {
  const { value, valueHalfUnit, planPct, planPctHalfUnit, unit } = observation;
  const { yoyPct, yoyPctHalfUnit, yoyPoints, ytdPct, changeAbs } = observation;
  const { points, onYearStart } = WORDS.indicators;
  const number = kind === 'growth' ? signedText : numberText;
  return {
    value: value === undefined ? '' : number(value, valueHalfUnit),
    plan: planPct === undefined ? '' : `${numberText(planPct, planPctHalfUnit)}%`,
    changes: [
      yoyPct !== undefined && `${signedText(yoyPct, yoyPctHalfUnit)}%`,
      yoyPoints !== undefined && `${signedText(yoyPoints)} ${points}`,
      changeAbs !== undefined && `${signedText(changeAbs)} ${unitName(unit) ?? unit}`,
      ytdPct !== undefined && `${signedText(ytdPct)}% ${onYearStart}`,
    ].filter((change) => change !== false),
  };
}
