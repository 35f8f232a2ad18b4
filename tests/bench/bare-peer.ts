import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, type Measured } from './measure-process.ts';

/**
 * Builds the least site that shows the same reports: Astro's own loader with its defaults, a page a report without
 * design, and stock Pagefind over the pages. What it takes is the measure for what ours takes.
 *
 * @param dir scratch folder, emptied first
 */
export async function buildBarePeer(contentDir: string, dir: string): Promise<Measured & { site: string }> {
  await rm(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files(resolve(contentDir)))) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const site = join(dir, 'dist');
  const built = await measured(
    ['sh', '-c', '"$1" "$2" build --root "$3" && "$1" "$4" --site "$5"', 'sh'].concat(
      process.execPath,
      fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'))),
      dir,
      fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind'))),
      site,
    ),
    { ASTRO_TELEMETRY_DISABLED: '1' },
  );
  return { ...built, site };
}

const files = (content: string): Record<string, string> => ({
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': "export default { output: 'static', devToolbar: { enabled: false } };\n",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  reports: defineCollection({ loader: glob({ pattern: '*.md', base: ${JSON.stringify(join(content, 'reports'))} }) }),
};
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('reports')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="vi"><head><meta charset="utf-8"><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><Content /></body></html>
`,
});
