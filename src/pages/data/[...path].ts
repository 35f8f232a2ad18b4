import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { dataFile, dataPaths } from '../../publish/data/write-data.ts';

// While pages are edited, data files are answered one by one; a build writes them all at once (`writeData`).
export const getStaticPaths: GetStaticPaths = async () =>
  import.meta.env.DEV ? dataPaths(await getArchive()).map((path) => ({ params: { path } })) : [];

export const GET: APIRoute = async ({ params }) =>
  new Response(dataFile(await getArchive(), params.path ?? ''));
