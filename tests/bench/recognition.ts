import { readCatalogue } from '../../src/archive/read-catalogue.ts';
import { withoutAccents } from '../../src/domain/orthography.ts';
import type { Block, DraftDocument } from '../../src/import/draft-document.ts';
import type { NamedIndicator } from '../../src/import/figures/names/alias-index.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';

const SIZE = 100_000;
const RUNS = 15;
const BUDGET = 200;

/**
 * Processor time to recognise the figures of a report of 100 KB, with the repository's own catalogue: as the
 * first report of a process (with nothing compiled yet), and the median of further ones. Clean, and as an OCR without
 * accents leaves it.
 */
export async function benchRecognition(): Promise<string[]> {
  const { indicators } = await readCatalogue('content');
  const lines: string[] = [];
  for (const transcription of ['clean', 'ocr'] as const) {
    const document = sampleDocument(indicators, transcription);
    const times = Array.from({ length: RUNS }, () => timed(() => proposeFigures(indicators)(document)));
    const [first = 0, ...rest] = times;
    rest.sort((a, b) => a - b);
    const median = rest[Math.floor(rest.length / 2)] ?? 0;
    const { figures } = proposeFigures(indicators)(document);
    const count = [...figures.values()].reduce((sum, { length }) => sum + length, 0);
    lines.push(
      `recognition  100 KB ${transcription.padEnd(5)}  first ${first.toFixed(0)} ms, then ${median.toFixed(0)} ms ` +
        `of processor time (budget ${BUDGET} ms), ${count} figures${median > BUDGET ? '  OVER BUDGET' : ''}`,
    );
  }
  return lines;
}

/** Milliseconds of processor time: what a busy machine does not lengthen by waiting. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Sentences that state every indicator in turn, between sentences that state none. */
function sampleDocument(
  indicators: readonly NamedIndicator[],
  transcription: 'clean' | 'ocr',
): DraftDocument {
  const blocks: Block[] = [];
  for (let size = 0, at = 0; size < SIZE; at += 5) {
    const five = [0, 1, 2, 3, 4].map((offset) =>
      sentenceOf(indicators[(at + offset) % indicators.length], at),
    );
    const clean = five.join(' ');
    const text = transcription === 'ocr' ? withoutAccents(clean) : clean;
    size += Buffer.byteLength(text);
    blocks.push({ kind: 'paragraph', text: { text, marks: [], emphases: [] } });
  }
  return { head: { period: '2024-Q1', source: { file: 'mau.txt', transcription } }, blocks, notes: [] };
}

function sentenceOf(indicator: NamedIndicator | undefined, at: number): string {
  const filler =
    'Các cấp, các ngành đã triển khai kịp thời nhiều biện pháp tháo gỡ khó khăn cho người dân và doanh nghiệp trên địa bàn, theo dõi sát diễn biến thị trường.';
  if (!indicator) return filler;
  const { aliases, name, unit } = indicator;
  const stated =
    unit === '%' ? 'tăng 2,7% so với cùng kỳ' : `${(at % 900) + 1},5 ${unit}, đạt 27,3% kế hoạch, tăng 4,1%`;
  return `Trong quý, ${aliases[at % Math.max(aliases.length, 1)] ?? name} ước ${stated}. ${filler}`;
}
