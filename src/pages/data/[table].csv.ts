import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { MAIN_TABLES, type MainTable } from '../../publish/data-files.ts';

export const getStaticPaths = (() =>
  Object.keys(MAIN_TABLES).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { table: MainTable }> = async ({ params }) =>
  new Response(MAIN_TABLES[params.table](await getArchive()).csv());
