import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../../archive/query.ts';
import { catalogueOf } from '../../../../views/catalogue.ts';
import { indicatorCharts } from '../../../../views/charts/indicator-charts.ts';
import { indicatorPages } from '../../../../views/indicator/indicator-pages.ts';

/**
 * The charts of one indicator, or of one area of it, for the page that sets two side by side; data to keep are in
 * `/data/`.
 */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return archive.indicators.flatMap((indicator) =>
    indicatorPages(archive, indicator)
      .filter(({ isDecade }) => !isDecade)
      .map(({ part }) => ({ params: { id: indicator.id, part } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string; part: string | undefined }> = async ({
  params,
}) => {
  const archive = await getArchive();
  const indicator = catalogueOf(archive).indicators.get(params.id);
  const page = indicator && indicatorPages(archive, indicator).find(({ part }) => part === params.part);
  if (!page) return new Response(null, { status: 404 });
  return Response.json(indicatorCharts(archive, indicator, page));
};
