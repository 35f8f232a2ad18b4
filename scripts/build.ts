import { buildSite } from '../src/publish/build-site.ts';

// npm run build -- [--outDir DIR] [other options of `astro build`]
process.exitCode = await buildSite(process.argv.slice(2));
