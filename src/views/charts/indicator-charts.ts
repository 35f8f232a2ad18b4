import type { Archive } from '../../archive/model.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { areaOf } from '../catalogue.ts';
import { chartData, type ChartData } from './chart-data.ts';
import { historiesOf } from '../indicator/histories.ts';

/** All charts of an indicator: what the page of comparisons asks for. */
export interface IndicatorCharts {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly charts: readonly { readonly area: string; readonly series: string; readonly data: ChartData }[];
}

export function indicatorCharts(archive: Archive, indicator: Indicator): IndicatorCharts {
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    charts: historiesOf(archive, indicator).map((series) => ({
      area: series.area,
      series: series.series,
      data: chartData(series, indicator, areaOf(archive, series.area)),
    })),
  };
}
