import type { Words } from '../../words/languages.ts';
import { dayOf } from './choices.ts';
import type { PlotPoint } from './plot.ts';
import type { SeriesData, SeriesPoint } from './series-data.ts';
import type { Measure, View } from './state.ts';

/** What a language says in an instrument: the words, and names and numbers as they are said there. */
export interface InstrumentWords {
  readonly instrument: Words['instrument'];
  readonly periods: Words['periods'];
  readonly figures: Words['figures'];
  unit(series: Pick<SeriesData, 'unit'>): string;
  indicatorName(series: SeriesData): string;
  areaName(series: SeriesData): string;
  /** What tells a series from the others that are shown: its area, its indicator, or both. */
  seriesTitle(series: SeriesData, shown: readonly SeriesData[]): string;
  /** The name of a period on an axis. */
  axisLabel(period: string, view: View, span: string, point: SeriesPoint | undefined): string[];
  monthsLabel(code: string): string;
  /** A measured number without its unit: `2.045,7`, `27,3`, `≈ 512`. */
  number(point: PlotPoint, measure: Measure): string;
  /** The same with its unit, and with the bounds of a computed one. */
  said(point: PlotPoint, measure: Measure, unit: string): string;
  /** All that a report says at a point, in parts. */
  parts(series: SeriesData, point: SeriesPoint): string[];
}

type Given = Pick<Words, 'instrument' | 'periods' | 'figures'> & {
  readonly catalogue: Pick<Words['catalogue'], 'unitName'>;
};

/** The words of one language's instruments; the same in pages as they are built and in the browser. */
export function instrumentWords(
  { instrument, periods, figures, catalogue }: Given,
  language: 'vi' | 'en',
): InstrumentWords {
  const named = (name: string, english: string | undefined): string =>
    language === 'en' ? (english ?? name) : name;
  const unit = ({ unit: own }: Pick<SeriesData, 'unit'>): string => catalogue.unitName(own) ?? own;
  const indicatorName = ({ name, nameEn }: SeriesData): string => named(name, nameEn);
  const areaName = (series: SeriesData): string => named(series.areaName, series.areaNameEn);
  const withUnit = (number: string, own: string): string => `${number}${own === '%' ? '%' : ` ${own}`}`;
  const bounds = (point: Pick<PlotPoint, 'value' | 'low' | 'high'>) =>
    figures.derivedNumbers({
      value: point.value,
      low: point.low ?? point.value,
      high: point.high ?? point.value,
    });
  const number = (point: PlotPoint, measure: Measure): string => {
    const { value, half, isComputed, source } = point;
    if (isComputed && point.low === undefined) return figures.statedNumber(Math.round(value * 10) / 10);
    if (isComputed) return `≈ ${bounds(point).value}`;
    if (measure === 'index') return bounds(point).value;
    const isSigned = measure === 'change' || (measure === 'value' && source?.series.kind === 'growth');
    return isSigned ? figures.signedNumber(value, half) : figures.statedNumber(value, half);
  };
  return {
    instrument,
    periods,
    figures,
    unit,
    indicatorName,
    areaName,
    seriesTitle(series, shown) {
      const isOneArea = new Set(shown.map(({ area }) => area)).size === 1;
      const isOneIndicator = new Set(shown.map(({ indicator }) => indicator)).size < 2;
      return [
        ...(isOneIndicator ? [] : [indicatorName(series)]),
        ...(isOneArea && !isOneIndicator ? [] : [areaName(series)]),
      ].join(', ');
    },
    axisLabel(period, view, span, point) {
      const year = period.slice(0, 4);
      if (view === 'years') return span === 'level' && point ? periods.axisDay(dayOf(point)) : [year];
      return [periods.axisPeriod(period), year];
    },
    monthsLabel: (code) => periods.capitalised(periods.withinYear(code)),
    number,
    said(point, measure, own) {
      const shown = withUnit(
        number(point, measure),
        measure === 'value' ? own : measureUnit(point, measure, own),
      );
      return point.isComputed && point.low !== undefined && point.low !== point.high
        ? `${shown} (${bounds(point).range})`
        : shown;
    },
    parts(series, point) {
      const { value, half, planPct, planHalf, plan, change, changeHalf } = point;
      const own = unit(series);
      const isGrowth = series.kind === 'growth';
      return [
        point.from
          ? instrument.computed(withUnit(`≈ ${bounds(point).value}`, own), bounds(point).range)
          : isGrowth
            ? `${figures.movement(value, '%', half)} ${figures.onYearBefore}`
            : withUnit(figures.statedNumber(value, half), own),
        ...(planPct === undefined
          ? []
          : [instrument.shareSaid(`${figures.statedNumber(planPct, planHalf)}%`)]),
        ...(plan === undefined ? [] : [instrument.planSaid(withUnit(planNumber(point, figures), own))]),
        ...(change === undefined
          ? []
          : [
              `${figures.movement(change, series.kind === 'share' ? ` ${instrument.points}` : '%', changeHalf)} ${figures.onYearBefore}`,
            ]),
      ];
    },
  };

  function measureUnit({ source }: PlotPoint, measure: Measure, own: string): string {
    if (measure === 'change') return source?.series.kind === 'share' ? instrument.points : '%';
    return measure === 'plan' ? '%' : measure === 'index' ? '' : own;
  }
}

/** A plan in its unit; one that only follows from a share is about so much. */
export function planNumber(
  { plan = 0, isPlanImplied }: Pick<SeriesPoint, 'plan' | 'isPlanImplied'>,
  figures: Pick<Words['figures'], 'statedNumber'>,
): string {
  if (!isPlanImplied) return figures.statedNumber(plan);
  const digits = Math.abs(plan) >= 1000 ? 0 : Math.abs(plan) >= 10 ? 1 : 3;
  return `≈ ${figures.statedNumber(Number(plan.toFixed(digits)))}`;
}
