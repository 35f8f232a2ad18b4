import type { Archive } from '../../archive/model.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { catalogueOf } from '../catalogue.ts';

/** Indicators of a list, parted by whether any report in the archive states a figure of them. */
export interface ByFigures {
  readonly withFigures: readonly Indicator[];
  /** In the catalogue, so that import recognises them, but stated by no report yet. */
  readonly withoutFigures: readonly Indicator[];
}

/** Parts indicators that have figures from those that only wait for some, keeping their order. */
export function byFigures(archive: Archive, indicators: readonly Indicator[]): ByFigures {
  const { observationsOfIndicator } = catalogueOf(archive);
  const has = ({ id }: Indicator): boolean => observationsOfIndicator.has(id);
  return {
    withFigures: indicators.filter(has),
    withoutFigures: indicators.filter((indicator) => !has(indicator)),
  };
}
