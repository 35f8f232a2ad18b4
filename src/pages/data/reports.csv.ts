import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { reportsCsv } from '../../publish/data-files.ts';

export const GET: APIRoute = async () => new Response(reportsCsv(await getArchive()));
