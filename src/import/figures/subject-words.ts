import type { Fact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
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

interface WordedName {
  readonly phrase: string;
  readonly indicator: string;
  readonly words: readonly string[];
}

export type WordIndex = ReadonlyMap<string, readonly WordedName[]>;

/** The catalogue's names by each of their words. */
export function indexWords(indicators: readonly NamedIndicator[]): WordIndex {
  const index = new Map<string, WordedName[]>();
  for (const { id, name, aliases, aliasesBehind } of indicators) {
    for (const text of new Set([name, ...aliases, ...aliasesBehind])) {
      const phrase = matchForm(text.normalize('NFC'));
      const words = [...new Set(phrase.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => !LOOSE.has(word));
      if (words.length < 2) continue;
      for (const word of words) {
        const names = index.get(word) ?? [];
        index.set(word, names);
        names.push({ phrase, indicator: id, words });
      }
    }
  }
  return index;
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
  const dimension = fact.type === 'value' ? fact.unit.dimension : 'percent';
  const implied = new Set(IMPLIED[dimension] ?? []);
  const counts = new Map<WordedName, number>();
  for (const word of said) {
    for (const name of index.get(word) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([{ words }, count]) => {
      const missing = words.filter((word) => !said.has(word));
      return missing.every((word) => implied.has(word)) && count > 0;
    })
    .map(([{ phrase, indicator }, count]) => ({ phrase, indicator, count }))
    .sort((a, b) => b.count - a.count);
}
