import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { areasCsv } from '../../publish/data-files.ts';

export const GET: APIRoute = async () => new Response(areasCsv(await getArchive()));
