import { openBundle } from './bundle/page-bundle.ts';
import type { BuildInputs } from './incremental/build-inputs.ts';
import { makeSite } from './make-site.ts';

// A process of its own, so that what an archive takes of memory is given back, and a failure leaves the earlier site.
const [outDir = '', site = '', folder = '', inputs = ''] = process.argv.slice(2);
const bundle = openBundle(folder);
if (!bundle) throw new Error('There is no bundle: this is called by buildSite alone.');
await makeSite(outDir, site, bundle, JSON.parse(inputs) as BuildInputs);
// Nobody listens any longer.
process.disconnect?.();
