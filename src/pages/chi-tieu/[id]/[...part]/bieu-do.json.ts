import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../../archive/query.ts';
import { catalogueOf } from '../../../../views/catalogue.ts';
import { partsOfIndicator } from '../../../../views/indicator/indicator-pages.ts';
import { packed } from '../../../../views/instrument/packed-series.ts';
import { indicatorData } from '../../../../views/instrument/series-of.ts';

/** The values that one page of an indicator draws; data to keep are in `/data/`. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return archive.indicators.flatMap((indicator) =>
    partsOfIndicator(archive, indicator)
      .filter(({ isDecade }) => !isDecade)
      .map(({ part }) => ({ params: { id: indicator.id, part } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string; part: string | undefined }> = async ({
  params,
}) => {
  const archive = await getArchive();
  const indicator = catalogueOf(archive).indicators.get(params.id);
  const data = indicator && indicatorData(archive, indicator, params.part);
  return data ? Response.json(packed(data)) : new Response(null, { status: 404 });
};
