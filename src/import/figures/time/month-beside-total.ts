import { formatPeriod, monthsOf, type Period } from '../../../domain/period.ts';
import { periodNumber } from '../../../domain/periods/period-words.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';
import type { ValueFact } from '../../../domain/fact.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { Lexicon } from '../sentence-context.ts';

/** What begins a count from January. */
export const COUNTS_FROM_JANUARY =
  /(?<!\p{L})(?:lũy kế|tính chung|cộng dồn|từ đầu năm|(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng(?! \d))/u;

/**
 * Of two counts of one thing the first, without a time of its own, is the month's where the second is told to count from
 * January: `cả nước trồng được 18 nghìn ha rừng …. Lũy kế 11 tháng, trồng được 231 nghìn ha`. In a report that is not on a
 * month it could be the quarter's as well, and is not read.
 *
 * @param figures of one passage, in order
 * @param folded the passage, in matchForm
 */
export function withMonthsBesideTotals(
  figures: readonly PlacedFigure[],
  folded: string,
  { indicators }: Lexicon,
  report: Period,
): PlacedFigure[] {
  const counts = figures.filter(
    ({ indicator, keys, facts }) =>
      indicators.get(indicator)?.kind === 'cumulative' &&
      keys.period === undefined &&
      keys.role === undefined &&
      facts.some(({ type }) => type === 'value'),
  );
  const months = counts.filter((figure) => {
    const own = valueOf(figure);
    return (
      !COUNTS_FROM_JANUARY.test(
        folded.slice(Math.max(0, folded.lastIndexOf('. ', figure.start)), figure.start),
      ) &&
      counts.some((other) => {
        const total = valueOf(other);
        return (
          other.indicator === figure.indicator &&
          other.keys.area === figure.keys.area &&
          other.start > figure.end &&
          own?.number !== undefined &&
          total?.number !== undefined &&
          measuresSame(own.unit, total.unit) &&
          own.number.value * own.unit.factor < total.number.value * total.unit.factor &&
          COUNTS_FROM_JANUARY.test(folded.slice(figure.end, other.start))
        );
      })
    );
  });
  return figures.flatMap((figure) => {
    const isMonths = counts.includes(figure) && months.some((month) => isWith(figure, month, folded));
    if (!isMonths) return [figure];
    if (report.kind !== 'months') return [];
    // "Trong quý III, …": what the sentences before tell of a quarter is the quarter's, where the report ends with it.
    const quarter = OF_A_QUARTER.exec(folded.slice(0, figure.start))?.[1];
    if (quarter !== undefined) {
      const index = periodNumber('quarter', quarter);
      if (index === undefined || index * 3 !== monthsOf(report)[1]) return [];
      const ofQuarter = formatPeriod({ year: report.year, kind: 'quarter', index });
      return [{ ...figure, keys: { ...figure.keys, period: ofQuarter } }];
    }
    const period = formatPeriod({ year: report.year, kind: 'month', index: monthsOf(report)[1] });
    return [{ ...figure, keys: { ...figure.keys, period } }];
  });
}

const OF_A_QUARTER = /(?<!\p{L})quý ([1-4]|iv|i{1,3})(?!\p{L}|\d)(?!.*(?<!\p{L})tháng \d)/u;

/** Parts of what a month's count is of are the month's: `bán lẻ 5.266 tỷ đồng …. Cụ thể: | lữ hành 10 tỷ đồng`. */
export function isWith(figure: PlacedFigure, month: PlacedFigure, folded: string): boolean {
  if (figure === month) return true;
  if (figure.start < month.end) return false;
  const between = folded.slice(month.end, figure.start);
  return (
    !COUNTS_FROM_JANUARY.test(between) &&
    [...between.matchAll(NEXT_SENTENCE)].every(([, goesOn]) => goesOn !== undefined)
  );
}

const NEXT_SENTENCE = /[.!?] (?:(trong đó|trong số đó|cụ thể|bao gồm|gồm)(?!\p{L}))?/gu;

const valueOf = ({ facts }: PlacedFigure): ValueFact | undefined =>
  facts.find((fact) => fact.type === 'value');
