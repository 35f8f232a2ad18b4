import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/query.ts';
import { areaList } from '../../views/area/area-list.ts';

/** The areas that a reader may choose, for the field that offers them; fetched when it is used. */
export const GET: APIRoute = async () => Response.json(areaList(await getArchive(), ''));
