import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { dataPackageJson } from '../../publish/data-package.ts';

export const GET: APIRoute = async () => new Response(dataPackageJson(await getArchive()));
