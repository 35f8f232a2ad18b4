import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { derivedCsv } from '../../publish/data-files.ts';

export const GET: APIRoute = async () => new Response(derivedCsv(await getArchive()));
