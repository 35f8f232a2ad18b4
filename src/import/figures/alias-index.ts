import type { Indicator } from '../../domain/indicator.ts';
import { matchForm } from '../../domain/orthography.ts';

/** What recognition needs to know of an indicator. */
export type NamedIndicator = Pick<
  Indicator,
  'id' | 'unit' | 'kind' | 'name' | 'aliases' | 'aliasesAfter' | 'aliasesBehind' | 'notWhen'
> &
  Partial<Pick<Indicator, 'parts' | 'changeBase'>>;

interface Alias {
  /** In {@link matchForm}. */
  readonly phrase: string;
  readonly indicator: string;
  /** Ids of indicators one of which must have been named before; `undefined` for a name that always holds. */
  readonly after?: readonly string[];
  /** The phrase stands right behind the number. */
  readonly behind: boolean;
}

/** The catalogue's names, by their first word. */
export type AliasIndex = ReadonlyMap<string, AliasesOfWord>;

/** Names that begin with one word; longer names stand first, so that they win over their parts. */
interface AliasesOfWord {
  /** By the characters right behind the word: many names begin with `tổng` or `số`. */
  readonly byNext: Map<string, Alias[]>;
  /** The word by itself, or with hardly more. */
  readonly short: Alias[];
}

/** How many characters behind a first word tell its names apart. */
const NEXT = 4;

/** A place in a text where an indicator is named, or may be. */
export interface Naming extends Alias {
  readonly start: number;
  readonly end: number;
  /** Put together of words on both sides of a number. */
  readonly composed?: boolean;
}

/** Indexes all names of the catalogue. */
export function indexAliases(indicators: readonly NamedIndicator[]): AliasIndex {
  const index = new Map<string, AliasesOfWord>();
  const longestFirst = indicators.flatMap(aliasesOf).sort((a, b) => b.phrase.length - a.phrase.length);
  for (const alias of longestFirst) {
    const first = /^[\p{L}\p{N}]+/u.exec(alias.phrase)?.[0];
    if (first === undefined) continue;
    const names = index.get(first) ?? { byNext: new Map<string, Alias[]>(), short: [] };
    index.set(first, names);
    const next = alias.phrase.slice(first.length, first.length + NEXT);
    if (next.length < NEXT) names.short.push(alias);
    else names.byNext.set(next, [...(names.byNext.get(next) ?? []), alias]);
  }
  return index;
}

function aliasesOf(indicator: NamedIndicator): Alias[] {
  const { id } = indicator;
  const phrase = (text: string): string => matchForm(text.normalize('NFC')).trim();
  const named = [indicator.name, ...indicator.aliases].map(phrase);
  const plain = [...new Set(named.flatMap((name) => [name, withoutArea(name)]))];
  const after = new Map<string, string[]>();
  for (const [key, names] of Object.entries(indicator.aliasesAfter)) {
    for (const name of names.map(phrase)) after.set(name, [...(after.get(name) ?? []), key]);
  }
  return [
    ...plain.map((text) => ({ phrase: text, indicator: id, behind: false })),
    ...[...after].map(([text, keys]) => ({ phrase: text, indicator: id, after: keys, behind: false })),
    ...indicator.aliasesBehind.map((text) => ({ phrase: phrase(text), indicator: id, behind: true })),
  ];
}

/** A report's own area need not be named: `tỷ lệ hộ nghèo | của tỉnh`. */
const withoutArea = (name: string): string => name.replace(/ (?:của tỉnh|toàn tỉnh)$/u, '');

/** Every naming in a text (in {@link matchForm}), at whole words; overlapping ones are all returned. */
export function findNamings(folded: string, index: AliasIndex): Naming[] {
  const namings: Naming[] = [];
  for (const { 0: word, index: start } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const names = index.get(word);
    if (!names) continue;
    const next = folded.slice(start + word.length, start + word.length + NEXT);
    for (const alias of [...(names.byNext.get(next) ?? []), ...names.short]) {
      const end = start + alias.phrase.length;
      if (folded.startsWith(alias.phrase, start) && !/^[\p{L}\p{N}]/u.test(folded.slice(end, end + 2))) {
        namings.push({ ...alias, start, end });
      }
    }
  }
  return namings;
}

/** Everything that the catalogue calls its indicators, and the words that mean something else. */
export function namesOf(indicators: readonly NamedIndicator[]): string[] {
  return indicators.flatMap(({ name, aliases, aliasesAfter, aliasesBehind, notWhen }) => [
    name,
    ...aliases,
    ...Object.values(aliasesAfter).flat(),
    ...aliasesBehind,
    ...notWhen,
  ]);
}
