import { existsSync } from 'node:fs';
import { readCatalogue } from '../src/archive/read-catalogue.ts';
import { printPassages } from '../tests/acceptance/print-passages.ts';
import { runAcceptance } from '../tests/acceptance/run.ts';
import { ensureLibreOffice } from '../tests/libreoffice.ts';
import { ensureScanMakers } from '../tests/scan-makers.ts';
import { ensureWeasyPrint } from '../tests/weasyprint.ts';

// The archives that are worked on here are not the keeper's.
process.env.ARCHIVE_MEMORY = 'off';

// The development set lies in the repository: it is measured wherever this runs.
const { indicators } = await readCatalogue('content');
printPassages(indicators, process.argv.includes('--faults'));

// npm run acceptance: imports real raw reports, where they are at hand, and measures what becomes of them.
const reports = process.env.RAW_REPORTS ?? '../shared/reports';
if (existsSync(reports)) {
  ensureLibreOffice();
  ensureScanMakers();
  ensureWeasyPrint();
  const { passed, failed } = await runAcceptance(reports, '.acceptance');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  console.log(`\n!!! ACCEPTANCE RUN SKIPPED: there are no raw reports at ${reports}.`);
  console.log('!!! Name their folder with RAW_REPORTS=DIR to measure the import on real reports.\n');
}
