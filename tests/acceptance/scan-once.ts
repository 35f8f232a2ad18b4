import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCatalogue } from '../../src/archive/read-catalogue.ts';
import { importDocument } from '../../src/import/import-document.ts';

// node tests/acceptance/scan-once.ts FILE: imports one file in a process of its own and prints, as JSON, what came of it
// and what it took: CPU seconds and the largest memory in MB.

export interface ScanOnce {
  readonly markdown: string;
  readonly words: { readonly in: number; readonly out: number };
  readonly doubts: readonly { readonly text: string; readonly other?: string }[];
  readonly remarks: readonly string[];
  readonly pages: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const [, , file = ''] = process.argv;
const catalogue = await readCatalogue('content');
const before = process.cpuUsage();
const result = await importDocument(
  { name: basename(file), bytes: readFileSync(file), area: 'lang-son', period: '2023-M01' },
  catalogue,
);
const { user, system } = process.cpuUsage(before);
const once: ScanOnce = {
  markdown: result.markdown,
  words: { in: result.stats.wordsIn, out: result.stats.wordsOut },
  doubts: result.scan?.record.doubts ?? [],
  remarks: result.review.map(({ what, why }) => `${what}. ${why}`),
  pages: result.scan?.record.pages.length ?? 0,
  cpu: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(once));
