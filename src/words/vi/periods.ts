import { parsePeriod, periodLabel, periodShortLabel, seriesLabel, seriesOf } from '../../domain/period.ts';

/** A period's code as readers say it (`2024-Q1` → `quý I năm 2024`); an unknown code stays as it is. */
export function periodWords(code: string): string {
  const period = parsePeriod(code);
  return period ? periodLabel(period) : code;
}

/** A period within its year, for the axis of a chart: `Quý I`, `T1`. */
export function axisPeriod(code: string): string {
  return shortPeriod(code).split('/')[0] ?? code;
}

/** A day for the axis of a chart, in two lines: `31/12`, `2023`. */
export function axisDay(day: string): string[] {
  return shortDate(day).split(/\/(?=\d{4})/);
}

/** A period's code for axes and narrow tables (`Quý I/2024`). */
export function shortPeriod(code: string): string {
  const period = parsePeriod(code);
  return period ? periodShortLabel(period) : code;
}

/** A period within its year: `quý I`, `9 tháng`, `tháng 1`, `6 tháng cuối`, `cả năm`. */
export function withinYear(code: string): string {
  return periodWords(code)
    .replace(/^năm \d{4}$/, 'cả năm')
    .replace(/ ?(?:đầu )?năm \d{4}$/, '')
    .replace(' cuối năm', ' cuối');
}

/** A period for tables: `Quý I/2024`, `9 tháng/2024`, `Năm 2023`. */
export function tablePeriod(code: string): string {
  const words = periodWords(code);
  return capitalised(/^năm /.test(words) ? words : `${withinYear(code)}/${yearOf(code)}`);
}

/** The calendar year that a period's code names. */
export function yearOf(code: string): string {
  return code.slice(0, 4);
}

/** Years from one to another: `2010–2019`. */
export const yearSpan = (first: string, last: string): string => `${first}–${last}`;

/** The kind of period of a code, as a heading (`9 tháng đầu năm`). */
export function kindOfPeriod(code: string): string {
  const period = parsePeriod(code);
  return period ? seriesLabel(seriesOf(period)) : code;
}

/** The heading of a series of an indicator's history; levels are of single days, not of periods. */
export function seriesWords(series: string): string {
  return series === 'level' ? 'Theo thời điểm' : seriesLabel(series);
}

/** The same within a sentence. */
export function seriesInSentence(series: string): string {
  return seriesWords(series).toLocaleLowerCase('vi');
}

/**
 * A date in words, as exact as it is given: `2024-03-15` → `ngày 15 tháng 3 năm 2024`,
 * `2024-03` → `tháng 3 năm 2024`, `2024` → `năm 2024`.
 */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  const parts = [day && `ngày ${Number(day)}`, month && `tháng ${Number(month)}`, `năm ${year}`];
  return parts.filter(Boolean).join(' ');
}

/** A date for tables: `15/3/2024`, `3/2024`, `2024`. */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && Number(month), year].filter(Boolean).join('/');
}

/** The first letter in upper case, for a phrase that opens a sentence or a heading. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
