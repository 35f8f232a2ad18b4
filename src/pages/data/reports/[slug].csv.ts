import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../archive/query.ts';
import { reportTable } from '../../../publish/data-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getArchive()).reports.map(({ slug }) => ({ params: { slug } }));

export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) =>
  new Response(reportTable(params.slug, await getArchive()).csv());
