import { writeFileSync } from 'node:fs';
import { markdownFiles } from '../src/archive/content-files.ts';
import { readCatalogue } from '../src/archive/read-catalogue.ts';
import { readReportFile } from '../src/archive/read-report.ts';
import { bigramsOf } from '../src/restore/base-model.ts';
import { printedPassages } from '../src/restore/printed-words.ts';
import { namesOf } from '../src/commands/restore.ts';

// npm run base-model: writes src/restore/base-bigrams.txt from the demonstration archive, whose texts are the project's.
const reports = (await markdownFiles('content', 'reports')).flatMap(
  (file) => readReportFile(file).report ?? [],
);
const texts = [
  ...reports.flatMap(({ body }) => printedPassages(body)),
  ...namesOf(await readCatalogue('content')),
];
writeFileSync('src/restore/base-bigrams.txt', bigramsOf(texts));
