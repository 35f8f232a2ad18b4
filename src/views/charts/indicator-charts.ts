import type { Archive } from '../../archive/model.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { areaOf } from '../catalogue.ts';
import { chartData, type ChartData } from './chart-data.ts';
import {
  hasOwnPage,
  indicatorPages,
  type AreaHistory,
  type IndicatorPage,
} from '../indicator/indicator-pages.ts';

/** The charts of an indicator's page: what the page of comparisons asks for. */
export interface IndicatorCharts {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly charts: readonly { readonly area: string; readonly series: string; readonly data: ChartData }[];
  /** Of a large archive: the areas whose charts stand with another page of the indicator, with that page's part. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

export function indicatorCharts(
  archive: Archive,
  indicator: Indicator,
  page: IndicatorPage,
): IndicatorCharts {
  const pages = indicatorPages(archive, indicator).filter(({ isDecade }) => !isDecade);
  const elsewhere = pages
    .filter(({ part }) => part !== undefined)
    .flatMap((other) => chartedAreas(other).map(({ id }) => [id, other.part ?? ''] as const));
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    charts: chartedAreas(page)
      .flatMap(({ series }) => series)
      .map((series) => ({
        area: series.area,
        series: series.series,
        data: chartData(series, indicator, areaOf(archive, series.area)),
      })),
    ...(page.part === undefined && elsewhere.length > 0 ? { elsewhere: Object.fromEntries(elsewhere) } : {}),
  };
}

/** The areas whose charts a page's file holds: a list of areas has those that have no page of their own. */
function chartedAreas({ shows, areas }: IndicatorPage): readonly AreaHistory[] {
  return shows === 'history' ? areas : areas.filter((area) => !hasOwnPage(area));
}
