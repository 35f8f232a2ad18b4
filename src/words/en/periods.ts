import { parsePeriod, type Period } from '../../domain/period.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monthName = (month: number | string): string => MONTHS[Number(month) - 1] ?? String(month);

/** A period's code as readers say it (`2024-Q1` → `Q1 2024`); an unknown code stays as it is. */
export function periodWords(code: string): string {
  const period = parsePeriod(code);
  return period ? nameOf(period) : code;
}

function nameOf({ year, kind, index }: Period): string {
  if (kind === 'month') return `${monthName(index)} ${year}`;
  if (kind === 'quarter') return `Q${index} ${year}`;
  if (kind === 'half') return `${index === 1 ? 'first' : 'second'} half of ${year}`;
  return kind === 'year' ? String(year) : `January–${monthName(index)} ${year}`;
}

/** A period for tables: `Q1 2024`, `Jan–Sep 2021`, `Jan 2023`, `H1 2024`, `2023`. */
export function tablePeriod(code: string): string {
  const year = parsePeriod(code)?.year;
  const name = axisPeriod(code);
  return year === undefined || name === String(year) ? name : `${name} ${year}`;
}

/** A period within its year, for the axis of a chart: `Q1`, `Jan`. */
export function axisPeriod(code: string): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { kind, index, year } = period;
  if (kind === 'month') return monthName(index).slice(0, 3);
  if (kind === 'months') return `Jan–${monthName(index).slice(0, 3)}`;
  return kind === 'year' ? String(year) : `${kind === 'quarter' ? 'Q' : 'H'}${index}`;
}

/** A period within its year: `Jan`, `Q1`, `Jan–Sep`, `full year`. */
export function withinYear(code: string): string {
  return /^\d{4}$/.test(code) ? 'full year' : axisPeriod(code);
}

/** A day for the axis of a chart, in two lines: `31 Dec`, `2023`. */
export function axisDay(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [`${Number(date)} ${monthName(month).slice(0, 3)}`, year];
}

/** The heading of a series of an indicator's history; levels are of single days, not of periods. */
export function seriesWords(series: string): string {
  const months = /^(\d+)M$/.exec(series)?.[1];
  if (months) return `January–${monthName(months)}`;
  const names: Readonly<Record<string, string>> = {
    level: 'By date',
    month: 'Months',
    quarter: 'Quarters',
    H1: 'First half-years',
    H2: 'Second half-years',
    year: 'Years',
  };
  return names[series] ?? series;
}

/** The same within a sentence: names of months keep their capital letter. */
export const seriesInSentence = (series: string): string =>
  /M$/.test(series) ? seriesWords(series) : seriesWords(series).toLowerCase();

/** A date in words, as exact as it is given: `15 March 2024`, `March 2024`, `2024`. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && monthName(month), year].filter(Boolean).join(' ');
}

/** A date for tables: `15 Mar 2024`, `Mar 2024`, `2024`. */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && monthName(month).slice(0, 3), year].filter(Boolean).join(' ');
}

/** Years from one to another: `2010–2019`. */
export const yearSpan = (first: string, last: string): string => `${first}–${last}`;

/** The first letter in upper case, for a phrase that opens a sentence or a heading. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
