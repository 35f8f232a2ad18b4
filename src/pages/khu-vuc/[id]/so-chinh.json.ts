import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../archive/query.ts';
import { areaOf } from '../../../views/catalogue.ts';
import { areaList, asksForArea } from '../../../views/area/area-list.ts';
import { numberWords } from '../../../views/area/number-words.ts';

/** An area's leading numbers, for the home page of a reader who has chosen it; data to keep are in `/data/`. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  if (!asksForArea(archive)) return [];
  return areaList(archive, '').map(([id]) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const archive = await getArchive();
  return Response.json({ name: areaOf(archive, id).name, numbers: numberWords(archive, id) });
};
