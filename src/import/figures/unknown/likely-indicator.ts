import type { Indicator } from '../../../domain/indicator.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { parseUnit } from '../../../domain/unit.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';
import type { UnknownGroup } from './group-unknown.ts';

export type KnownIndicator = Pick<Indicator, 'id' | 'name' | 'unit' | 'kind' | 'aliases'>;

/** How much of two names must be the same words for the one to be taken for the other. */
const ALIKE = 0.6;
/** Words that say nothing of what is measured. */
const COMMON = new Set([
  'số',
  'tổng',
  'của',
  'trên',
  'địa',
  'bàn',
  'tỉnh',
  'toàn',
  'các',
  'và',
  'trong',
  'được',
]);

/** The indicator that statements of an unknown name are likely of: of the same measure, with the most words in common. */
export function likelyIndicator(
  { phrase, unit, kind }: Pick<UnknownGroup, 'phrase' | 'unit' | 'kind'>,
  indicators: readonly KnownIndicator[],
): KnownIndicator | undefined {
  const words = wordsOf(phrase);
  const ranked = indicators
    .filter((known) => measuresAlike(known, unit, kind))
    .map((known) => ({
      known,
      likeness: Math.max(...[known.name, ...known.aliases].map((name) => likeness(words, wordsOf(name)))),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = ranked;
  if (!first || first.likeness < ALIKE || first.likeness === second?.likeness) return undefined;
  return first.known;
}

function measuresAlike(known: KnownIndicator, unit: string, kind: UnknownGroup['kind']): boolean {
  const isRate = kind === 'growth' || kind === 'share';
  if (isRate || known.kind === 'growth' || known.kind === 'share') return known.kind === kind;
  return measuresSame(parseUnit(unit), parseUnit(known.unit));
}

const wordsOf = (text: string): Set<string> =>
  new Set((matchForm(text.normalize('NFC')).match(/\p{L}+/gu) ?? []).filter((word) => !COMMON.has(word)));

const likeness = (a: Set<string>, b: Set<string>): number => {
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
};
