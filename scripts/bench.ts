import { benchBuild } from '../tests/bench/build.ts';
import { benchImport } from '../tests/bench/import.ts';
import { benchPageLoads } from '../tests/bench/page-loads.ts';
import { benchRecognition } from '../tests/bench/recognition.ts';
import { benchReconciliation } from '../tests/bench/reconciliation.ts';
import { benchRestoring } from '../tests/bench/restoring.ts';
import { benchSearchAreas } from '../tests/bench/search-areas.ts';
import { benchSearchBrowser } from '../tests/bench/search-browser.ts';
import { benchSearchCounts } from '../tests/bench/search-counts.ts';
import { benchSearchQuality } from '../tests/bench/search-quality.ts';
import { benchSearchRestored } from '../tests/bench/search-restored.ts';
import { benchSearchScale } from '../tests/bench/search-scale.ts';

// The archives that are worked on here are not the keeper's.
process.env.ARCHIVE_MEMORY = 'off';

// npm run bench -- [NAME…]: what takes time, measured; not part of npm test, since machines differ.
// npm run bench -- build [N…]: builds of N full-length reports, beside the least site that shows them.
const BENCHES: Readonly<Record<string, (numbers: readonly string[]) => Promise<string[]>>> = {
  build: benchBuild,
  import: benchImport,
  'page-loads': benchPageLoads,
  recognition: benchRecognition,
  reconciliation: benchReconciliation,
  restoring: benchRestoring,
  'search-areas': benchSearchAreas,
  'search-counts': benchSearchCounts,
  'search-quality': benchSearchQuality,
  'search-restored': benchSearchRestored,
  'search-browser': benchSearchBrowser,
  'search-scale': benchSearchScale,
};

const numbers = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const wanted = process.argv.slice(2).filter((argument) => !numbers.includes(argument));
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log((await bench(numbers)).join('\n'));
}
