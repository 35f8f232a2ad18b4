import type { Indicator } from '../../domain/indicator.ts';
import { matchForm } from '../../domain/orthography.ts';

/** What recognition needs to know of an indicator. */
export type NamedIndicator = Pick<
  Indicator,
  'id' | 'unit' | 'kind' | 'name' | 'aliases' | 'aliasesAfter' | 'aliasesBehind' | 'notWhen'
> &
  Partial<Pick<Indicator, 'parts'>>;

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
export interface AliasIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Alias[]>;
}

/** A place in a text where an indicator is named, or may be. */
export interface Naming extends Alias {
  readonly start: number;
  readonly end: number;
}

/** Indexes all names of the catalogue; longer names stand first, so that they win over their parts. */
export function indexAliases(indicators: readonly NamedIndicator[]): AliasIndex {
  const byFirstWord = new Map<string, Alias[]>();
  for (const alias of indicators.flatMap(aliasesOf)) {
    const first = /^[\p{L}\p{N}]+/u.exec(alias.phrase)?.[0];
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known) known.push(alias);
    else byFirstWord.set(first, [alias]);
  }
  for (const aliases of byFirstWord.values()) aliases.sort((a, b) => b.phrase.length - a.phrase.length);
  return { byFirstWord };
}

function aliasesOf(indicator: NamedIndicator): Alias[] {
  const { id } = indicator;
  const phrase = (text: string): string => matchForm(text.normalize('NFC')).trim();
  const plain = [...new Set([indicator.name, ...indicator.aliases].map(phrase))];
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

/** Every naming in a text (in {@link matchForm}), at whole words; overlapping ones are all returned. */
export function findNamings(folded: string, index: AliasIndex): Naming[] {
  const namings: Naming[] = [];
  for (const word of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const alias of index.byFirstWord.get(word[0]) ?? []) {
      const end = word.index + alias.phrase.length;
      if (folded.startsWith(alias.phrase, word.index) && !/^[\p{L}\p{N}]/u.test(folded.slice(end, end + 2))) {
        namings.push({ ...alias, start: word.index, end });
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
