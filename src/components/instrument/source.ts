import { siteRoot } from '../../search/interface/addresses.ts';
import { unpacked, type PackedData } from '../../views/instrument/packed-series.ts';
import type { IndicatorData, SeriesData } from '../../views/instrument/series-data.ts';
import { seriesName } from '../../views/instrument/series-data.ts';

const files = new Map<string, Promise<IndicatorData>>();

/** One data file of an indicator, asked for once. */
function fetchData(path: string): Promise<IndicatorData> {
  const known = files.get(path);
  if (known) return known;
  const coming = fetch(new URL(`chi-tieu/${path}/bieu-do.json`, siteRoot())).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return unpacked((await response.json()) as PackedData);
  });
  files.set(path, coming);
  coming.catch(() => files.delete(path));
  return coming;
}

/**
 * Series by name (`indicator@area`), those that there are. An indicator's own file has them, or says in which part of
 * its address an area's file lies; who knows the part asks there at once.
 */
export async function loadSeries(
  names: readonly string[],
  partOf: (name: string) => string | undefined,
): Promise<SeriesData[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const [indicator = '', area = ''] = name.split('@');
      const known = partOf(name);
      let data = await fetchData(known ? `${indicator}/${known}` : indicator);
      const part = data.elsewhere?.[area];
      if (part !== undefined) data = await fetchData(`${indicator}/${part}`);
      return data.series.find((series) => seriesName(series) === name);
    }),
  );
  return found.filter((series) => series !== undefined);
}
