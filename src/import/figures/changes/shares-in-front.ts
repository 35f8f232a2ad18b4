import type { Fact, ValueFact } from '../../../domain/fact.ts';
import { namingsAtStart, type Naming } from '../names/alias-index.ts';
import { phraseBehind } from '../names/look-alikes.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { Lexicon, SentenceContext } from '../sentence-context.ts';
import { limitsIn } from '../subject/subject-phrase.ts';

const HEAD = 'tỷ lệ';
/** So many words say by themselves what the share is of. */
const IN_FULL = 5;
const NUMBER = /^[^%]{0,20}%/u;
/** Up to the next number, but for an age: `trẻ em dưới 1 tuổi`. */
const TAIL = /^ (?:[^.;:()\d]|(?<=dưới )\d+(?= tuổi))+/u;
const BORDER = /^.*(?:[,;:()] |\. )/su;

/** `96,1% | trẻ em dưới 1 tuổi được tiêm chủng đầy đủ`: what a share in front of its subject is of, in the words of its rate. */
export function shareInFront(
  fact: Exclude<Fact, ValueFact>,
  { folded, sentence, facts, namings, lexicon, surroundings }: SentenceContext,
  figures: readonly PlacedFigure[] = [],
): Naming | undefined {
  if (fact.type !== 'rate' || surroundings.isDamaged) return undefined;
  const end = fact.start + (NUMBER.exec(folded.slice(fact.start))?.[0].length ?? 0);
  const tail = TAIL.exec(folded.slice(end, Math.min(sentence.end, end + 110)))?.[0];
  if (tail === undefined) return undefined;
  const last = facts.findLast((other) => other.end <= fact.start)?.end ?? sentence.start;
  const lead = folded.slice(Math.max(sentence.start, last), fact.start).replace(BORDER, '');
  if (limitsIn(lead, surroundings.area) !== '') return undefined;
  const own = leaningOnLast(end, namings, figures, lexicon) ?? inFull(end, tail, lexicon);
  if (!own) return undefined;
  const rest = phraseBehind(folded.slice(own.end, Math.min(sentence.end, own.end + 60)));
  const words = lexicon.ownWords.get(own.indicator);
  return limitsIn(rest, surroundings.area, words) === ''
    ? { ...own, behind: true, counted: true }
    : undefined;
}

/** `hợp vệ sinh đạt 93%, trong đó | 34% | số dân được sử dụng nước sạch`: a short name behind its share, of the rate before it. */
function leaningOnLast(
  at: number,
  namings: readonly Naming[],
  figures: readonly PlacedFigure[],
  { indicators }: Lexicon,
): Naming | undefined {
  const last = figures.at(-1)?.indicator ?? '';
  return namings.find(
    ({ start, behind, after, indicator }) =>
      start === at + 1 && !behind && after?.includes(last) && indicators.get(indicator)?.kind === 'share',
  );
}

function inFull(at: number, tail: string, lexicon: Lexicon): Naming | undefined {
  const words = tail.replace(/^ (?:tổng )?số(?= )/u, '');
  const naming = namingsAtStart(`${HEAD}${words}`, lexicon.index).find(
    ({ indicator, phrase, behind, after }) =>
      !behind &&
      !after &&
      phrase.split(' ').length >= IN_FULL + 2 &&
      lexicon.indicators.get(indicator)?.kind === 'share',
  );
  if (!naming) return undefined;
  const skipped = tail.length - words.length;
  return { ...naming, start: at + 1, end: at + skipped + naming.end - HEAD.length };
}
