import type { Fact } from '../../../domain/fact.ts';
import { matchForm } from '../../../domain/orthography.ts';
import type { NamedIndicator, Naming } from './alias-index.ts';

/**
 * Names found by their words in whatever order a sentence has them: `người dân được cấp thẻ bảo hiểm y tế`, `cây chè được duy
 * trì ở mức 5.840 ha`. All words of a name stand in the subject of the statement, or its unit implies them.
 */

/** Words that names have and sentences leave out. */
const LOOSE: ReadonlySet<string> = new Set(
  'số tổng của trên địa bàn toàn tỉnh các và trong được những cả lượng'.split(' '),
);

/** What a unit says of itself. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  area: ['diện', 'tích'],
  mass: ['sản', 'lượng'],
  animal: ['đàn', 'con'],
  percent: ['tỷ', 'lệ'],
};

const ALL_IMPLIED: ReadonlySet<string> = new Set(Object.values(IMPLIED).flat());

/** `ha chè` is how a number goes on: its unit is no word of a name. */
const OF_AREA = /^ha /u;

interface WordedName {
  readonly phrase: string;
  readonly indicator: string;
  readonly words: readonly string[];
}

export type WordIndex = ReadonlyMap<string, readonly WordedName[]>;

/** The catalogue's names, each by the rarest of its words: a subject that lacks that word is not looked at further. */
export function indexWords(indicators: readonly NamedIndicator[]): WordIndex {
  const names = indicators.flatMap(({ id, name, aliases, aliasesBehind }) =>
    [...new Set([name, ...aliases, ...aliasesBehind.filter((phrase) => !OF_AREA.test(phrase))])].flatMap(
      (text): WordedName[] => {
        const phrase = matchForm(text.normalize('NFC'));
        const words = [...new Set(phrase.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => !LOOSE.has(word));
        return words.length < 2 ? [] : [{ phrase, indicator: id, words }];
      },
    ),
  );
  const counts = new Map<string, number>();
  for (const word of names.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string): number =>
    ALL_IMPLIED.has(word) ? Number.POSITIVE_INFINITY : (counts.get(word) ?? 0);
  return Map.groupBy(names, ({ words }) =>
    words.reduce((rarest, word) => (rarity(word) < rarity(rarest) ? word : rarest)),
  );
}

/**
 * The names all of whose words a subject has, those with the most words first.
 *
 * @param said the subject's words, in matchForm
 */
export function namesByWords(
  said: ReadonlySet<string>,
  fact: Fact,
  index: WordIndex,
): (Pick<Naming, 'phrase' | 'indicator'> & { count: number })[] {
  const implied = IMPLIED[fact.type === 'value' ? fact.unit.dimension : 'percent'] ?? [];
  return [...said]
    .flatMap((word) => index.get(word) ?? [])
    .filter(({ words }) => words.every((word) => said.has(word) || implied.includes(word)))
    .map(({ phrase, indicator, words }) => ({
      ...{ phrase, indicator },
      count: words.filter((word) => said.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
}
