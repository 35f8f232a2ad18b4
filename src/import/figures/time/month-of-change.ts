import type { ChangeFact, Fact } from '../../../domain/fact.ts';
import { formatPeriod, monthsOf, type Period } from '../../../domain/period.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { Lexicon } from '../sentence-context.ts';
import { COUNTS_FROM_JANUARY, isWith } from './month-beside-total.ts';

/** What a figure's words compare: a month with the one before it, or a quarter. */
const ON_MONTH = /(?<!\p{L})tháng (?:trước|\d)/u;
const ON_QUARTER = /(?<!\p{L})quý (?:trước|[ivx\d])/u;
/** `…, giảm 1,4% | và tăng 16,8%`: one is on the month before and one on the year before, as the list says once. */
const FURTHER_CHANGE = /^(?: và|,) (?:tăng|giảm) [\d.,]+ ?%/u;
const HAS_TIME = /(?<!\p{L})(?:tháng \d|quý [ivx\d]|\d{1,2} tháng|năm \d{4}|cả năm|từ đầu năm)(?!\p{L})/u;
const COMPARED = /(?:so với|so|của) (?:cùng kỳ|tháng|quý|năm|\d+ tháng)[^,;.)]*/gu;
/** `Chỉ số giá tiêu dùng của tháng`: what is always a month's. */
const OF_ONE_MONTH = / của tháng /iu;
/** Between a change on the month before and one on the year before. */
const BESIDE = /^(?:,| và|, và|, nhưng| nhưng|;| song) $/u;

/**
 * What is measured on the month before is the month's, and on the quarter before the quarter's, though no words say so:
 * `doanh thu dịch vụ lưu trú, ăn uống đạt 44 nghìn tỷ đồng, giảm 1,2% so với tháng trước`.
 *
 * @param figures of one passage, in order
 * @param facts everything that it states
 * @param folded the passage, in matchForm
 */
export function withMonthsOfChanges(
  figures: readonly PlacedFigure[],
  facts: readonly Fact[],
  folded: string,
  { indicators }: Lexicon,
  report: Period,
): PlacedFigure[] {
  let last: PlacedFigure | undefined;
  return figures.map((figure) => {
    const { keys, start, end, indicator } = figure;
    const { kind, name = '' } = indicators.get(indicator) ?? {};
    if (OF_ONE_MONTH.test(name) && keys.period === undefined && keys.role === undefined) {
      const period = formatPeriod({ year: report.year, kind: 'month', index: monthsOf(report)[1] });
      return { ...figure, keys: { ...keys, period } };
    }
    const isOpen =
      (kind === 'cumulative' || kind === 'growth') &&
      keys.period === undefined &&
      keys.role === undefined &&
      !COUNTS_FROM_JANUARY.test(folded.slice(sentenceStart(folded, start), start));
    if (!isOpen) return figure;
    const own = periodOf(figure, facts, folded, report);
    const between = last ? folded.slice(last.end, start).replace(COMPARED, ' ') : '';
    const goesOn =
      last !== undefined &&
      !HAS_TIME.test(between) &&
      (isWith(figure, last, folded) || FURTHER_CHANGE.test(folded.slice(end)));
    const period = own ?? (goesOn ? last?.keys.period : undefined);
    if (period === undefined) return figure;
    last = { ...figure, keys: { ...keys, period } };
    return last;
  });
}

/** The month or quarter that a figure's change is measured on the one before of. */
function periodOf(
  figure: PlacedFigure,
  facts: readonly Fact[],
  folded: string,
  report: Period,
): string | undefined {
  const isOnBefore = (fact: Fact | undefined): fact is ChangeFact =>
    fact?.type === 'change' && fact.base === 'prev' && fact.measure === 'percent';
  const [first] = figure.facts;
  const previous = first?.type === 'change' ? facts[facts.indexOf(first) - 1] : undefined;
  const isBeside = previous !== undefined && BESIDE.test(folded.slice(previous.end, figure.start));
  const change = figure.facts.find(isOnBefore) ?? (isBeside && isOnBefore(previous) ? previous : undefined);
  if (!change) return undefined;
  const words = folded.slice(change.start, change.end);
  const [, month] = monthsOf(report);
  const { year } = report;
  if (ON_MONTH.test(words)) return formatPeriod({ year, kind: 'month', index: month });
  return ON_QUARTER.test(words) && month % 3 === 0
    ? formatPeriod({ year, kind: 'quarter', index: month / 3 })
    : undefined;
}
