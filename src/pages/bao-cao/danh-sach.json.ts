import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { reportIndex } from '../../views/report/report-index.ts';

/** All reports, for the list that is narrowed in the browser; fetched when a choice is made. */
export const GET: APIRoute = async () => Response.json(reportIndex(await getArchive()));
