import { readCatalogue } from '../../src/archive/read-catalogue.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';
import { importReport } from '../../src/import/import-report.ts';
import { readSourceFile } from '../../src/import/read-file.ts';
import { BYTE_DAMAGES } from '../generators/damages.ts';
import { docxFile } from '../generators/docx-file.ts';
import { importDamaged, seedFiles } from '../generators/import-damaged.ts';
import { printedText } from '../generators/printed-text.ts';
import { sampleDocument } from '../generators/sample-document.ts';
import { areas } from '../unit/import/areas.ts';

const DAMAGED = 10_000;

/** How long a report of 100 KB takes to import, and how 10,000 damaged files of three formats end. */
export async function benchImport(): Promise<string[]> {
  return [...(await timeLongReport()), ...(await importAllDamaged())];
}

async function timeLongReport(): Promise<string[]> {
  const lines: string[] = [];
  const { indicators } = await readCatalogue('content');
  const proposals = proposeFigures(indicators);
  const blocks = Array.from({ length: 40 }, (_part, seed) => sampleDocument(seed + 1, 0).blocks).flat();
  const noted = sampleDocument(1, 60);
  let sample = { ...noted, blocks: [...noted.blocks] };
  for (const block of blocks) {
    sample = { ...sample, blocks: [...sample.blocks, block] };
    if (Buffer.byteLength(JSON.stringify(sample)) > 100_000) break;
  }
  const print = {
    marks: 'sup',
    page: 2600,
    breaks: 'form-feed',
    runOver: true,
    nfd: false,
    crlf: false,
  } as const;
  const files = { text: Buffer.from(printedText(sample, print)), docx: await docxFile(sample) };
  for (const [format, bytes] of Object.entries(files)) {
    const start = performance.now();
    const source = await readSourceFile(bytes);
    const { stats } = importReport(source, { fileName: 'x', areas, proposeFigures: proposals });
    const seconds = (performance.now() - start) / 1000;
    lines.push(`import ${format}: ${stats.wordsOut} words in ${seconds.toFixed(2)} s (under 3 s wanted)`);
    if (seconds > 3) process.exitCode = 1;
  }
  return lines;
}

async function importAllDamaged(): Promise<string[]> {
  const files = Object.entries(await seedFiles());
  const names = Object.keys(BYTE_DAMAGES);
  const faults: string[] = [];
  const start = performance.now();
  let slowest = 0;
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= DAMAGED; seed += 1) {
    const [format, bytes] = files[seed % files.length] ?? ['text', new Uint8Array()];
    const name = names[Math.floor(seed / files.length) % names.length] ?? 'truncated';
    const from = performance.now();
    const fault = await importDamaged(bytes, name, seed, outcomes);
    slowest = Math.max(slowest, performance.now() - from);
    if (fault) faults.push(`${format} ${name}, seed ${seed}: ${fault}`);
  }
  const seconds = (performance.now() - start) / 1000;
  if (faults.length > 0) process.exitCode = 1;
  return [
    `import: ${DAMAGED} damaged files in ${seconds.toFixed(0)} s, the slowest ${slowest.toFixed(0)} ms, ${faults.length} ended badly`,
    `import: they ended as ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`,
    ...faults.slice(0, 20).map((fault) => `  ✗ ${fault}`),
  ];
}
