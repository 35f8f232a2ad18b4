import type { SeriesData } from '../../views/instrument/series-data.ts';
import type { InstrumentState } from '../../views/instrument/state.ts';
import type { Charts } from './charts.ts';

/** What an instrument shows just now. */
export interface Shown {
  readonly state: InstrumentState;
  readonly series: readonly SeriesData[];
  readonly charts: Charts | undefined;
}
