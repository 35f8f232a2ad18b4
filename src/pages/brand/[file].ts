import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { brandFiles, type BrandFile } from '../../archive/brand.ts';
import { archiveSettings } from '../../archive/settings.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await brandFiles(archiveSettings().contentDir)).map((file) => ({
    params: { file: file.name },
    props: { ...file },
  }));

export const GET: APIRoute<BrandFile & Record<string, unknown>> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)), { headers: { 'Content-Type': props.type } });
