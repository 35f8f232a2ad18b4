import type { Fact } from '../../../domain/fact.ts';
import type { Naming } from '../names/alias-index.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { isOfOtherOffices } from './dossiers-of-some.ts';
import { isOfLargerPlace } from './larger-places.ts';
import { isOfNamedSubject } from './named-subjects.ts';
import { isOfEach } from './one-of-many.ts';
import { isOfPolice, isOfSingleCase } from './single-cases.ts';

/** Whether a fact's clause, from its begin to the number, tells of somebody or something else than the report's own place. */
export function isOfOthers(
  { text, folded, sentence, lexicon, surroundings }: SentenceContext,
  { indicator }: Naming,
  fact: Fact,
  start: number,
): boolean {
  const { area, peers = [] } = surroundings;
  const clause = folded.slice(start, fact.start);
  return (
    isOfLargerPlace(clause, area) ||
    isOfOtherOffices(fact, clause, area) ||
    isOfNamedSubject(text.slice(start, fact.start), area, peers) ||
    isOfEach(clause, lexicon.indicators.get(indicator)?.unit ?? '') ||
    isOfSingleCase(indicator, folded.slice(sentence.start, fact.start)) ||
    isOfPolice(indicator, folded.slice(0, fact.start))
  );
}
