import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../../archive/query.ts';
import { VIETNAMESE_CSV } from '../../../../publish/csv.ts';
import { indicatorTable } from '../../../../publish/data-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getArchive()).indicators.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(indicatorTable(params.id, await getArchive()).csv(VIETNAMESE_CSV));
