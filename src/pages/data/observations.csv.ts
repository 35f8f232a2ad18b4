import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { observationsCsv } from '../../publish/data-files.ts';

export const GET: APIRoute = async () => new Response(observationsCsv(await getArchive()));
