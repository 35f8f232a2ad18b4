import type { ValueFact } from '../../../domain/fact.ts';
import { countsOneByOne } from '../../../domain/unit.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** Words that say that so many of all were dealt with. */
const DEALT_WITH =
  /(?<!\p{L})(?:điều tra|khám phá|làm rõ|phá án|giải quyết|giải quyết xong|xử lý xong)(?!\p{L})/u;
/** How far from the fraction these words may stand. */
const REACH = 45;

/**
 * `điều tra, khám phá 329/351 vụ phạm pháp hình sự` states two indicators: all of them, which its name names, and those
 * dealt with, which lean on them. `undefined` where the fraction is one of a plan.
 */
export function fractionFigures(
  figure: PlacedFigure,
  value: ValueFact,
  { folded, sentence, lexicon }: SentenceContext,
): PlacedFigure[] | undefined {
  const reached = lexicon.reachedOf.get(figure.indicator);
  if (!value.whole || reached === undefined || !countsOneByOne(value.unit)) return undefined;
  const before = folded.slice(Math.max(sentence.start, value.start - REACH), value.start);
  const behind = folded.slice(value.end, Math.min(sentence.end, value.end + 2 * REACH));
  if (!DEALT_WITH.test(before) && !DEALT_WITH.test(/^[^,;.\d]*(?:,[^,;.\d]*)?/u.exec(behind)?.[0] ?? '')) {
    return undefined;
  }
  const stroke = value.start + value.printed.length;
  const wholeStart = stroke + folded.slice(stroke, value.end).search(/\d/u);
  const { number: _reached, whole, ...rest } = value;
  const all: ValueFact = {
    ...rest,
    number: whole ?? { value: NaN, decimals: 0 },
    start: wholeStart,
    printed: /^[\d.,]+/u.exec(folded.slice(wholeStart))?.[0] ?? '',
  };
  const part: ValueFact = { ...value, end: stroke };
  const { period } = figure.keys;
  const keys: Record<string, string> = period === undefined ? {} : { period };
  return [
    { ...figure, indicator: reached, start: value.start, end: stroke, facts: [part], keys, rule: 'fraction' },
    { ...figure, start: wholeStart, end: value.end, facts: [all], keys, rule: 'fraction' },
  ];
}
