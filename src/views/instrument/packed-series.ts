import type { IndicatorData, SeriesData, SeriesPoint } from './series-data.ts';

/** The facts of a point, in the order in which its row has them: those that most points have go before. */
const FACTS = [
  'period',
  'value',
  'place',
  'half',
  'change',
  'changeHalf',
  'start',
  'from',
  'low',
  'high',
  'less',
  'end',
  'planPct',
  'planHalf',
  'plan',
  'isPlanImplied',
  'dispute',
] as const satisfies readonly (keyof SeriesPoint)[];

type Cell = SeriesPoint[(typeof FACTS)[number]];
/** A point as a row of its facts: an empty text, shorter than null, where it has none, and nothing behind its last. */
export type PackedPoint = readonly Cell[];

/** An indicator's data as its file has them: what is the same of all series once, points as rows. */
export interface PackedData extends Pick<IndicatorData, 'elsewhere'> {
  readonly of: Partial<SeriesData>;
  readonly series: readonly (Partial<SeriesData> & { readonly rows: readonly PackedPoint[] })[];
}

const SHARED = ['indicator', 'name', 'nameEn', 'unit', 'kind', 'breaks'] as const;

export function packed({ series, elsewhere }: IndicatorData): PackedData {
  const [first] = series;
  const shared = Object.fromEntries(first ? SHARED.map((name) => [name, first[name]]) : []);
  return {
    of: shared,
    series: series.map(({ points, ...one }) => ({
      ...Object.fromEntries(Object.entries(one).filter(([name]) => !(name in shared))),
      rows: points.map(packedPoint),
    })),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

function packedPoint(point: SeriesPoint): PackedPoint {
  const row: Cell[] = FACTS.map((fact) => point[fact] ?? '');
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}

export function unpacked({ of, series, elsewhere }: PackedData): IndicatorData {
  return {
    series: series.map(
      ({ rows, ...one }) => ({ ...of, ...one, points: rows.map(unpackedPoint) }) as SeriesData,
    ),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

function unpackedPoint(row: PackedPoint): SeriesPoint {
  const facts = FACTS.flatMap((fact, at) => ((row[at] ?? '') === '' ? [] : [[fact, row[at]]]));
  return Object.fromEntries(facts) as unknown as SeriesPoint;
}
