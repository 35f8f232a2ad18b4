import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../archive/query.ts';
import { catalogueOf } from '../../../views/catalogue.ts';
import { indicatorCharts } from '../../../views/charts/indicator-charts.ts';

/** The charts of one indicator, for the page that sets two side by side; data to keep are in `/data/`. */
export const getStaticPaths = (async () => {
  const { indicators } = await getArchive();
  return indicators.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await getArchive();
  const indicator = catalogueOf(archive).indicators.get(params.id);
  if (!indicator) return new Response(null, { status: 404 });
  return Response.json(indicatorCharts(archive, indicator));
};
