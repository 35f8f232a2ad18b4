import type { APIRoute, GetStaticPaths } from 'astro';
import type { Report } from '../../../archive/model.ts';
import { getArchive } from '../../../archive/query.ts';
import { ris } from '../../../domain/citation.ts';
import { citedWork } from '../../../views/report/cited-work.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getArchive()).reports.map((report) => ({ params: { slug: report.slug }, props: { report } }));

export const GET: APIRoute<{ report: Report }> = async ({ props }) =>
  new Response(ris(citedWork(props.report, (await getArchive()).site)));
