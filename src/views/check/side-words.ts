import type { Finding, Side } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import { placeNames } from '../../words/vi/catalogue.ts';
import * as words from '../../words/vi/checks-page.ts';
import { figures } from '../../words/vi/figures.ts';
import { periodWords } from '../../words/vi/periods.ts';

const { changeWords, derivedNumbers, statedNumber } = figures;

/** A statement that a side rests on: what it says, and the words that lead to its sentence. */
export interface SideSource {
  readonly statement: Observation;
  readonly before: string;
  /** The text of the link to the sentence. */
  readonly link: string;
}

/** A side in words and numbers. */
export interface SideWords {
  readonly sources: readonly SideSource[];
  readonly number: string;
  /** Low and high, where the number is computed. */
  readonly range?: string;
}

/**
 * How a side comes by its number, for readers.
 *
 * @param reportPeriod the period that names a report, by its slug
 * @param measure which of a statement's numbers is compared, where it is not the value
 */
export function sideWords(
  { origin, statements, number }: Side,
  reportPeriod: (slug: string) => string,
  measure?: Finding['measure'],
): SideWords {
  const of = (statement: Observation): string => words.reportOf(periodWords(reportPeriod(statement.report)));
  const value = (statement: Observation): string =>
    `${statedNumber(statement.value ?? 0, statement.valueHalfUnit)} ${statement.unit}`;
  const planShare = ({ planPct = 0, planPctHalfUnit }: Observation): string =>
    words.planShare(statedNumber(planPct, planPctHalfUnit));
  const what = (statement: Observation): string =>
    measure === 'plan-share' ? `${planShare(statement)} ` : '';
  const says = (statement: Observation): string => {
    switch (origin) {
      case 'stated':
        return words.states(what(statement), placeNames[statement.statement]);
      case 'quoted':
        return words.repeatsIt(what(statement), placeNames[statement.statement]);
      case 'stated-plan':
        return words.statesPlan;
      case 'from-share':
        return words.isShare(value(statement), planShare(statement));
      case 'from-points':
        return [planShare(statement), ...changeWords(statement)].join(', ');
      case 'from-change':
      case 'from-count':
        return [value(statement), ...changeWords(statement)].join(', ');
      default:
        return value(statement);
    }
  };
  const sources = statements.map((statement, index) => ({
    statement,
    before: origin === 'from-difference' ? (index === 0 ? words.minuend : words.subtrahend) : of(statement),
    link:
      origin === 'from-difference' ? `${periodWords(statement.period)}: ${says(statement)}` : says(statement),
  }));
  if (['stated', 'quoted', 'stated-plan', 'from-count', 'from-points', 'sum'].includes(origin)) {
    const halfUnit = origin === 'sum' ? undefined : statements[0]?.valueHalfUnit;
    const isValue = number.value === statements[0]?.value;
    return { sources, number: statedNumber(number.value, isValue ? halfUnit : undefined) };
  }
  const { value: computed, range } = derivedNumbers(number);
  return { sources, number: `≈ ${computed}`, range };
}
