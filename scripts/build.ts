import { contentFaults } from '../src/archive/content-faults.ts';
import { archiveSettings } from '../src/archive/settings.ts';
import { buildSite } from '../src/publish/build-site.ts';

// npm run build -- [--outDir DIR] [other options of `astro build`]
// What is sound is built whatever else is wrong; faults are told at the end, and errors are an exit code of 1.
const code = await buildSite(process.argv.slice(2));
const { errors, text } = await contentFaults(archiveSettings());
console.log(`\n${text}`);
process.exitCode = code || (errors > 0 ? 1 : 0);
