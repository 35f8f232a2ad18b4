import type { APIRoute, GetStaticPaths } from 'astro';
import type { Indicator } from '../../../domain/indicator.ts';
import { getArchive } from '../../../archive/query.ts';
import { indicatorHistoryJson } from '../../../publish/data-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getArchive()).indicators.map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));

export const GET: APIRoute<{ indicator: Indicator }> = async ({ props }) =>
  new Response(indicatorHistoryJson(props.indicator, await getArchive()));
