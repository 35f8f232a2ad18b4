import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { reportFile, temporaryArchive } from './temporary-archive.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are in use, by this thread and by what it holds. */
function inUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
/** Signs of each report's text, two bytes each: a remark, which no part of the archive shows. */
const SIGNS = 500_000;

it('the texts of reports do not stay in memory, also of those that are rendered now', async () => {
  const files = temporaryArchive();
  const figure = 'Thu ngân sách [ước đạt 2.045 tỷ đồng](../indicators/thu-ngan-sach.md) trong cả quý này.';
  for (const quarter of QUARTERS) {
    const head = { title: `Tình hình thu ngân sách của quý, ${quarter} năm 2023`, period: `2023-${quarter}` };
    const body = `${figure}\n\n<!-- ${'ệ'.repeat(SIGNS)} -->\n\n${figure.replace('Thu', 'Tổng thu')}`;
    files.write(`reports/lang-son-2023-${quarter.toLowerCase()}.md`, reportFile(head, body));
  }
  // What the first archive of a process leaves is code.
  await temporaryArchive().load();
  const before = inUse();
  const archive = await files.load();
  // One may be held: what a pattern was looked for in last.
  expect(archive.observations.length).toBeGreaterThan(QUARTERS.length);
  expect(inUse() - before).toBeLessThan(4 * SIGNS);
  // Held until here.
  expect(archive.reports).toHaveLength(QUARTERS.length + 2);
});
