import { formatNumber } from '../../domain/number.ts';
import * as englishPeriods from '../../words/en/periods.ts';
import * as englishDialog from '../../words/en/search-dialog.ts';
import * as english from '../../words/en/search.ts';
import * as vietnamesePeriods from '../../words/vi/periods.ts';
import * as vietnameseDialog from '../../words/vi/search-dialog.ts';
import * as vietnamese from '../../words/vi/search.ts';

/** The page's language, Vietnamese where there is no page; the same index answers in all. */
export const language =
  typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi';
const isEnglish = language === 'en';

/** What search says, in the page's language. */
export const words: typeof vietnamese = isEnglish ? (english as unknown as typeof vietnamese) : vietnamese;
export const dialogWords: Record<keyof typeof vietnameseDialog, string> = isEnglish
  ? englishDialog
  : vietnameseDialog;
export const number = (value: number): string =>
  isEnglish ? value.toLocaleString('en-GB') : formatNumber(value);

/** `quý I năm 2024`, `Q1 2024` */
export const periodName = isEnglish ? englishPeriods.periodWords : vietnamesePeriods.periodWords;
export const shortPeriodName = isEnglish ? englishPeriods.tablePeriod : vietnamesePeriods.shortPeriod;
/** `Quý I`, `9 tháng`, `Q1`: a period within its year. */
export const withinYearName = (code: string): string =>
  isEnglish ? englishPeriods.axisPeriod(code) : vietnamesePeriods.withinYear(code);
export const dateName = (date: string): string => (isEnglish ? date : vietnamesePeriods.dateWords(date));

/** What reports print is Vietnamese, on whatever page it is shown. */
export const inVietnamese: Readonly<Record<string, string>> = isEnglish ? { lang: 'vi' } : {};
/** Where the search page lies, from the site's root. */
export const searchPage = isEnglish ? 'en/tim-kiem/' : 'tim-kiem/';
