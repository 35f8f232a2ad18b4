import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { indicatorsCsv } from '../../publish/data-files.ts';

export const GET: APIRoute = async () => new Response(indicatorsCsv(await getArchive()));
