import type { Fact, ValueFact } from '../../../domain/fact.ts';
import { namingsAtStart, type Naming } from '../names/alias-index.ts';
import { phraseBehind } from '../names/look-alikes.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { limitsIn } from '../subject/subject-phrase.ts';

const HEAD = 'tỷ lệ';
/** So many words say by themselves what the share is of. */
const IN_FULL = 5;
const NUMBER = /^[^%]{0,20}%/u;
const TAIL = /^ [^.;:()\d]+/u;
const BORDER = /^.*(?:[,;:()] |\. )/su;

/** `96,1% | trẻ em dưới 1 tuổi được tiêm chủng đầy đủ`: what a share in front of its subject is of, in the words of its rate. */
export function shareInFront(
  fact: Exclude<Fact, ValueFact>,
  { folded, sentence, facts, lexicon, surroundings }: SentenceContext,
): Naming | undefined {
  if (fact.type !== 'rate' || surroundings.isDamaged) return undefined;
  const end = fact.start + (NUMBER.exec(folded.slice(fact.start))?.[0].length ?? 0);
  const tail = TAIL.exec(folded.slice(end, Math.min(sentence.end, end + 110)))?.[0];
  if (tail === undefined) return undefined;
  const last = facts.findLast((other) => other.end <= fact.start)?.end ?? sentence.start;
  const lead = folded.slice(Math.max(sentence.start, last), fact.start).replace(BORDER, '');
  if (limitsIn(lead, surroundings.area) !== '') return undefined;
  const naming = namingsAtStart(`${HEAD}${tail}`, lexicon.index).find(
    ({ indicator, phrase, behind, after }) =>
      !behind &&
      !after &&
      phrase.split(' ').length >= IN_FULL + 2 &&
      lexicon.indicators.get(indicator)?.kind === 'share',
  );
  if (!naming) return undefined;
  const nameEnd = end + naming.end - HEAD.length;
  const own = lexicon.ownWords.get(naming.indicator);
  const rest = phraseBehind(folded.slice(nameEnd, Math.min(sentence.end, nameEnd + 60)));
  if (limitsIn(rest, surroundings.area, own) !== '') return undefined;
  return { ...naming, start: end + 1, end: nameEnd, behind: true, counted: true };
}
