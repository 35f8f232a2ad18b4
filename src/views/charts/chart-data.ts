import { startsBefore } from '../../domain/definition-breaks.ts';
import { derive, type Derived } from '../../domain/derivation.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod, spanOf } from '../../domain/period.ts';
import { wordsIn, type Words } from '../../words/languages.ts';
import { nameIn, type Named } from '../../words/names.ts';
import { courseOf, type Course } from './course.ts';

/** What the chart's script draws: one category per period, `null` where nothing is known. */
export interface ChartData extends Course {
  /** Names of the indicator, the area and the kind of period: the picture's title. */
  readonly title: string;
  readonly areaName: string;
  readonly seriesName: string;
  readonly unit: string;
  readonly labels: readonly (readonly string[])[];
  /** Low and high of each derived value. */
  readonly bounds: readonly (readonly [low: number, high: number] | null)[];
  /** The plan of the period's year, stated or implied by a stated share of it. */
  readonly plan: readonly (number | null)[];
  /** The stated change on the same period of the year before, in `changeUnit`. */
  readonly changes: readonly (number | null)[];
  readonly changeUnit: string;
  /** The values in words, for the tooltip. */
  readonly words: readonly string[];
  /** Where each stated value stands: the report's slug and the anchor in it. */
  readonly places: readonly (string | null)[];
  /** Indexes of the first period under a new definition. */
  readonly breaks: readonly number[];
}

/**
 * The chart of one series. Gaps between the first and the last period stay empty.
 *
 * @param language of the page that shows it, Vietnamese unless said
 */
export function chartData(series: Series, indicator: Indicator, area: Named, language?: string): ChartData {
  const words = wordsIn(language);
  const { periods, statements: stated, derivedRows: derived, ...values } = courseOf(series, indicator);
  const plans = plansOf(series, indicator);
  const statedOf = <T>(pick: (observation: Observation) => T | undefined): (T | null)[] =>
    periods.map((period) => {
      const observation = stated.get(period);
      return (observation && pick(observation)) ?? null;
    });
  return {
    title: nameIn(language, indicator),
    areaName: nameIn(language, area),
    seriesName: words.periods.seriesWords(series.series),
    unit: words.catalogue.unitName(indicator.unit) ?? indicator.unit,
    periods,
    labels: periods.map((period) => axisLabel(series, period, stated.get(period)?.end, words)),
    ...values,
    bounds: periods.map((period) => {
      const row = derived.get(period);
      return row ? [row.low, row.high] : null;
    }),
    plan: periods.map((period) => plans.get(period) ?? null),
    changes:
      indicator.kind === 'growth'
        ? periods.map(() => null)
        : statedOf(({ yoyPct, yoyPoints }) => (indicator.kind === 'share' ? (yoyPoints ?? yoyPct) : yoyPct)),
    changeUnit: indicator.kind === 'share' ? words.charts.points : '%',
    words: periods.map((period) => wordsOf(stated.get(period), derived.get(period), indicator, words)),
    places: statedOf(({ report, anchor }) => `${report}#${anchor}`),
    breaks: indicator.breaks
      .map(({ from }) => periods.findIndex((period) => !startsBefore(period, from)))
      .filter((index) => index > 0),
  };
}

/** The year's plan by period. A month's share of the plan is of all months so far: it implies no plan. */
function plansOf({ series, points }: Series, indicator: Indicator): Map<string, number> {
  if (series === 'month') return new Map();
  return new Map(
    points.flatMap(({ period, observation }) => {
      const implied = derive(observation, indicator).find(
        ({ measure, period: year }) => measure === 'plan' && year === period.slice(0, 4),
      );
      const plan = observation.planValue ?? implied?.value;
      return plan === undefined ? [] : [[period, plan] as const];
    }),
  );
}

function wordsOf(
  observation: Observation | undefined,
  row: Derived | undefined,
  { kind }: Indicator,
  { catalogue, charts, figures }: Words,
): string {
  if (observation) {
    return [
      figures.valueWords(observation, kind),
      figures.planWords(observation),
      ...figures.changeWords(observation),
    ]
      .filter(Boolean)
      .join(', ');
  }
  if (!row) return '';
  const { value, range } = figures.derivedNumbers(row);
  return charts.derived(value, catalogue.unitName(row.unit) ?? row.unit, range);
}

/** Lines of a category's label; what the chart's heading says (nine months, the quarter's kind) is left out. */
function axisLabel({ series }: Series, code: string, end: string | undefined, { periods }: Words): string[] {
  const year = code.slice(0, 4);
  if (series === 'level') {
    const period = parsePeriod(code);
    const day = end ?? (period && spanOf(period).end);
    return day ? periods.axisDay(day) : [code];
  }
  return series === 'month' || series === 'quarter' ? [periods.axisPeriod(code), year] : [year];
}
