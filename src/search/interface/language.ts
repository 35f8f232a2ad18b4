import { formatNumber } from '../../domain/number.ts';
import * as englishPeriods from '../../words/en/periods.ts';
import * as english from '../../words/en/search.ts';
import * as vietnamesePeriods from '../../words/vi/periods.ts';
import * as vietnamese from '../../words/vi/search.ts';
import { isEnglish } from './page-language.ts';

/** What search says, in the page's language. */
export const words: typeof vietnamese = isEnglish ? (english as unknown as typeof vietnamese) : vietnamese;
export const number = (value: number): string =>
  isEnglish ? value.toLocaleString('en-GB') : formatNumber(value);

/** `quý I năm 2024`, `Q1 2024` */
export const periodName = isEnglish ? englishPeriods.periodWords : vietnamesePeriods.periodWords;
export const shortPeriodName = isEnglish ? englishPeriods.tablePeriod : vietnamesePeriods.shortPeriod;
/** `Quý I`, `9 tháng`, `Q1`: a period within its year. */
export const withinYearName = (code: string): string =>
  isEnglish ? englishPeriods.axisPeriod(code) : vietnamesePeriods.withinYear(code);
export const dateName = (date: string): string => (isEnglish ? date : vietnamesePeriods.dateWords(date));
