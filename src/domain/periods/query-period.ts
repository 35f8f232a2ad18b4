import { withoutAccents } from '../orthography.ts';
import { monthsFromJanuary, type Period } from '../period.ts';
import { MONTH, MONTHS, namedPeriodOf, periodOf, QUARTER } from './period-words.ts';

/** A year or a period, and where in a text it is named; end excluded. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * `năm 2024`, `2024`, `/2024` behind a quarter or month; not of `2021-2025`, `2010 đến 2015`, `68/2024/NQ`, `12.2024`.
 */
const YEAR =
  /(?:(?<=(?:(?:qu[yýií]|th[aá]ng)\s+[\p{L}\d]{1,5}|(?<!\p{L})q[1-4iv]{1,3}|(?<!\d)[69]t)\s?)\/\s?|(?:(?<![\p{L}\d])n[aă]m\s+)?(?<![\d.,/-]|\d\s?[-–]|\d\s(?:đến|tới|den|toi)\s(?:n[aă]m\s)?))(?<year>(?:19|20)\d\d)(?![\d/-]|[.,]\d|\s?[-–]\s?\d|\s(?:đến|tới|den|toi)\s(?:n[aă]m\s)?\d)/giu;
const BEHIND_MONTHS = '(?:\\s+(?:đầu\\s+)?năm(?!\\s+\\p{L}))?(?:\\s+đầu(?:\\s+năm)?)?';
const PERIOD = `(?<![\\p{L}\\d])(?:(?<later>6 tháng cuối năm)|${MONTHS}${BEHIND_MONTHS}|${MONTH}|${QUARTER}|(?<whole>cả năm))(?![\\p{L}\\d])`;
const WITH_ACCENTS = new RegExp(PERIOD, 'gu');
const WITHOUT_ACCENTS = new RegExp(withoutAccents(PERIOD), 'gu');

/** How clerks shorten them: `Q1`, `QIV`, `6T`, `9T`. */
const SHORTENED = /(?<![\p{L}\d])(?:q(?<quarter>[1-4]|i{1,3}|iv)|(?<months>[69])t)(?![\p{L}\d])/gu;

const MONTH_NAMES = 'january february march april may june july august september october november december';
/** `Q1`, `January`, `first quarter`, `9 months`, `first half` */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d])(?:q(?<quarter>[1-4])|(?<name>${MONTH_NAMES.replaceAll(' ', '|')})|(?<ordinal>first|second|third|fourth) (?<unit>quarter|half)|(?:first )?(?<months>\\d{1,2}|nine|six) months)(?![\\p{L}\\d])`,
  'gu',
);
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const COUNTS: Readonly<Record<string, number>> = { six: 6, nine: 9 };

/** Years that a query names as years. */
export function yearsInQuery(text: string): (Place & { readonly year: string })[] {
  return [...text.matchAll(YEAR)].map((match) => ({ year: match.groups?.year ?? '', ...placeOf(match) }));
}

/**
 * Periods within a year that a query names, with accents or, where it has none, without: `quý 1`, `9 thang`. Their
 * year is of no account.
 *
 * @param isEnglish whether English words count too: `may` is a month there, and a garment in Vietnamese
 */
export function periodsInQuery(typed: string, isEnglish = false): (Place & { readonly period: Period })[] {
  const text = typed.toLowerCase().replace(/(?<!\p{L})qu[ií](?!\p{L})/gu, (quarter) =>
    // The other spelling of the word, as long as this one.
    quarter === 'qui' ? 'quy' : QUARTER.slice(0, 3),
  );
  const plain = withoutAccents(text);
  // Marks that no letter takes up would shift the places.
  if (text.length !== typed.length || plain.length !== typed.length) return [];
  const vietnamese = [
    ...text.matchAll(SHORTENED),
    ...text.matchAll(WITH_ACCENTS),
    ...(plain === text ? plain.matchAll(WITHOUT_ACCENTS) : []),
  ].map((match) => ({ period: vietnamesePeriod(match.groups ?? {}), ...placeOf(match) }));
  const english = isEnglish
    ? [...text.matchAll(ENGLISH)].map((match) => ({
        period: englishPeriod(match.groups ?? {}),
        ...placeOf(match),
      }))
    : [];
  return [...vietnamese, ...english].flatMap(({ period, ...place }) =>
    period ? [{ period, ...place }] : [],
  );
}

function vietnamesePeriod(groups: Readonly<Record<string, string | undefined>>): Period | undefined {
  if (groups.whole !== undefined) return { year: ANY_YEAR, kind: 'year', index: 1 };
  if (groups.later !== undefined) return { year: ANY_YEAR, kind: 'half', index: 2 };
  return periodOf(namedPeriodOf({ ...groups, year: undefined }), ANY_YEAR);
}

function englishPeriod(groups: Readonly<Record<string, string | undefined>>): Period | undefined {
  const { quarter, name, ordinal, unit, months } = groups;
  if (name) return { year: ANY_YEAR, kind: 'month', index: MONTH_NAMES.split(' ').indexOf(name) + 1 };
  if (months) return monthsFromJanuary(ANY_YEAR, COUNTS[months] ?? Number(months));
  const index = quarter ? Number(quarter) : ORDINALS.indexOf(ordinal ?? '') + 1;
  if (unit === 'half') return index > 2 ? undefined : { year: ANY_YEAR, kind: 'half', index };
  return { year: ANY_YEAR, kind: 'quarter', index };
}

const ANY_YEAR = 2000;

const placeOf = (match: RegExpExecArray): Place => ({
  start: match.index,
  end: match.index + match[0].length,
});
