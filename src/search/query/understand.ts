import { withoutAccents } from '../../domain/orthography.ts';
import { formatPeriod } from '../../domain/period.ts';
import { periodsInQuery, yearsInQuery } from '../../domain/periods/query-period.ts';
import { wordsOf, type Word } from '../prepare/text.ts';
import { hasAccents } from './accents.ts';
import type { Facet } from './address.ts';

/** An area as a query may name it. */
export interface NamedArea {
  readonly id: string;
  /** Its name and everything else that it is called. */
  readonly names: readonly string[];
}

/** What the archive has reports of: what it has none of is no more than words. */
export interface Known {
  readonly areas: readonly NamedArea[];
  /** Whether the query may be English. */
  readonly isEnglish?: boolean;
  /** Ids of areas, years, and periods within the year (`Q1`, `M01`, `9M`), that reports are of. */
  readonly reporting: Readonly<Record<'khu-vuc' | 'nam' | 'trong-nam', ReadonlySet<string>>>;
}

/** A year, a period or an area that a query names: reports of no other are meant. */
export interface Understood {
  readonly facet: Facet;
  readonly value: string;
  /** What it is named by, in the text that was typed; end excluded. */
  readonly start: number;
  readonly end: number;
}

/** Besides a word in quotation marks, a word right behind a minus is meant as a word. */
const LITERAL = /-?["“”«»][^"“”«»]*(?:["“”«»]|$)|(?<!\S)-\S+/gu;
/**
 * What of a query is a year, a period within it or an area: `thu ngân sách Cao Bằng quý 1 năm 2015`. The first of
 * each counts; words in quotation marks stay words.
 */
export function understand(typed: string, known: Known): Understood[] {
  // As long as what was typed, so that places stay.
  const text = typed.normalize('NFC').replace(LITERAL, (literal) => '\u0000'.repeat(literal.length));
  const period = periodIn(text, known);
  const year = yearIn(text, known);
  const area = areaIn(text, known);
  return [
    ...(period ? [period] : []),
    // One year word stands for both in `9 tháng đầu năm 2024`.
    ...(year
      ? [period && year.start < period.end && year.end > period.end ? { ...year, start: period.end } : year]
      : []),
    ...(area ? [area] : []),
  ].sort((a, b) => a.start - b.start);
}

/** A text without what was understood of it. */
export function withoutUnderstood(typed: string, understood: readonly Understood[]): string {
  let rest = typed.normalize('NFC');
  for (const { start, end } of [...understood].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;.]+|[\s,;]+$/gu, '')
    .replace(JOINING, '')
    .trim();
}

/** What asks for nothing but the reports of a time or a place: `báo cáo tháng 2 năm 2020`. */
const REPORTS = /^(?:c[aá]c\s+)?(?:b[aá]o\s+c[aá]o|bc|s[oố]\s+li[eệ]u|reports?|figures)$/iu;

/** What of a text is looked for beside what was understood. */
export function lookedFor(typed: string, understood: readonly Understood[]): string {
  const rest = withoutUnderstood(typed, understood);
  return understood.length > 0 && REPORTS.test(rest) ? '' : rest;
}

/** What only joined a place or a time to the rest: `dân số của tỉnh Cao Bằng`, `thu ngân sách ở Cao Bằng`. */
const JOINING = /(?:\s+(?:của|ở|tại|trong|vào|cua|tai|trong|vao|of|in|for))+$/iu;

function yearIn(text: string, { reporting }: Known): Understood | undefined {
  for (const { year, ...place } of yearsInQuery(text)) {
    if (reporting.nam.has(year)) return { facet: 'nam', value: year, ...place };
  }
  return undefined;
}

function periodIn(text: string, { reporting, isEnglish }: Known): Understood | undefined {
  for (const { period, ...place } of periodsInQuery(text, isEnglish)) {
    const value = period.kind === 'year' ? 'year' : formatPeriod(period).slice(5);
    if (reporting['trong-nam'].has(value)) return { facet: 'trong-nam', value, ...place };
  }
  return undefined;
}

/** The longest name of an area; of a larger or smaller one that reports are not of, nothing is understood. */
function areaIn(text: string, { areas, reporting }: Known): Understood | undefined {
  const words = wordsOf(text);
  let best: (Understood & { readonly length: number }) | undefined;
  for (const { id, names } of areas) {
    for (const name of names) {
      const keys = wordsOf(name).map(({ key }) => key);
      const at = placeOf(keys, words);
      const [first, last] = [words[at], words[at + keys.length - 1]];
      if (at < 0 || !first || !last || keys.length <= (best?.length ?? 0)) continue;
      best = { facet: 'khu-vuc', value: id, start: first.start, end: last.end, length: keys.length };
    }
  }
  return best && reporting['khu-vuc'].has(best.value) ? best : undefined;
}

/** `Tỉnh Cao Bằng` is called `Cao Bằng`; names of districts alone are names of towns and brands too. */
export function withoutLevel(name: string): string {
  return name.replace(/^tỉnh\s+|\s+province$/iu, '');
}

function placeOf(name: readonly string[], words: readonly Word[]): number {
  if (name.length === 0) return -1;
  return words.findIndex((_, at) =>
    name.every((key, offset) => {
      const typed = words[at + offset]?.key;
      return typed !== undefined && withoutAccents(typed) === withoutAccents(key) && hasAccents(typed, key);
    }),
  );
}
