import type { ValueFact } from '../../../domain/fact.ts';
import type { Naming } from './alias-index.ts';
import { namesOfRow } from './row-names.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { isOfSmallerPlace } from '../subject/statement-place.ts';
import { isOfAnotherHead, limitsIn } from '../subject/subject-phrase.ts';

const BETWEEN_NAMES = /^(?:,| và|, và)(?: (?:số|tổng|tổng số|kim ngạch))? $/u;
const BETWEEN_VALUES = /^(?:,| và|, và) (?:(?:hơn|trên|gần|khoảng|xấp xỉ) )?$/u;
const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/gu;

/**
 * The name of one of several values that stand behind as many names: `Khách quốc tế và khách nội địa | lần lượt đạt 112 nghìn
 * lượt và 436 nghìn lượt`. Each has the name of its place.
 *
 * @param fits whether a name's indicator is stated by such a value
 */
export function pairedNaming(
  value: ValueFact,
  context: SentenceContext,
  fits: (naming: Naming, value: ValueFact) => boolean,
): Naming | undefined {
  const { folded, text, sentence, surroundings } = context;
  const values = valuesAround(value, context);
  const [first] = values;
  if (!first || values.length < 2) return undefined;
  const said = namesBefore(first, context);
  const names = said.length === values.length ? said : rowBefore(first, values.length, context);
  if (names.length !== values.length) return undefined;
  const named = names.map((atPlace, at) => atPlace.find((naming) => values[at] && fits(naming, values[at])));
  const [opening] = named;
  const own = named[values.indexOf(value)];
  if (!opening || !own || named.some((naming) => naming === undefined)) return undefined;
  if (new Set(named.map((naming) => naming?.indicator)).size < named.length) return undefined;
  const lead = folded.slice(sentence.start, opening.start);
  const behind = folded.slice(named.at(-1)?.end, first.start).replace(IN_TURN, ' ');
  if (isOfAnotherHead(lead) || limitsIn(behind, surroundings.area) !== '') return undefined;
  return isOfSmallerPlace(text, sentence, first, surroundings.area) ? undefined : { ...own, paired: true };
}

/** The run of values that one is in: nothing but a comma or “và” parts them. */
function valuesAround(value: ValueFact, { facts, folded }: SentenceContext): ValueFact[] {
  const run: ValueFact[] = [];
  for (const fact of facts) {
    const last = run.at(-1);
    const goesOn = last && BETWEEN_VALUES.test(folded.slice(last.end, fact.start));
    if (!goesOn && run.includes(value)) break;
    if (last && !goesOn) run.length = 0;
    if (fact.type === 'value' && !fact.range && !fact.of && !fact.whole) run.push(fact);
  }
  return run.includes(value) ? run : [];
}

/** The names that stand together before a value, in order; at a place several may be alike. */
function namesBefore(first: ValueFact, { namings, folded }: SentenceContext): Naming[][] {
  const before = namings.filter(
    ({ behind, unitFirst, leanedOn, start, end }) =>
      !behind && !(unitFirst && /\d $/u.test(folded.slice(0, start))) && !leanedOn && end <= first.start,
  );
  const places = [...Map.groupBy(before, ({ start }) => start).values()];
  const together: Naming[][] = [];
  for (const atPlace of places.toReversed()) {
    const next = together[0]?.[0];
    const end = atPlace[0]?.end ?? 0;
    if (next && !BETWEEN_NAMES.test(folded.slice(end, next.start))) break;
    together.unshift(atPlace);
  }
  return together;
}

function rowBefore(
  first: ValueFact,
  count: number,
  { folded, sentence, lexicon }: SentenceContext,
): Naming[][] {
  const row = namesOfRow(folded.slice(sentence.start, first.start), count, lexicon.index);
  return row.map((atPlace) =>
    atPlace.map((naming) => ({
      ...naming,
      start: naming.start + sentence.start,
      end: naming.end + sentence.start,
    })),
  );
}
