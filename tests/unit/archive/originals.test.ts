import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOriginals } from '../../../src/archive/originals.ts';
import { readReportFile, type ReportFile } from '../../../src/archive/read-report.ts';

const content = mkdtempSync(join(tmpdir(), 'kept-originals-'));
mkdirSync(join(content, 'originals'));
writeFileSync(join(content, 'originals', 'quy-1.txt'), 'Báo cáo quý I');
const hash = createHash('sha256').update('Báo cáo quý I').digest('hex');

function report(file: string, sha256: string): ReportFile {
  const { report: read } = readReportFile({
    path: 'reports/lang-son-2024-q1.md',
    name: 'lang-son-2024-q1',
    text: `---\ntitle: Tình hình\narea: lang-son\nissuer: UBND tỉnh\nperiod: 2024-Q1\ndate: 2024-03\nstatus: draft\nedition: full\nsource:\n  file: ${file}\n  sha256: ${sha256}\n  transcription: clean\n---\n\nNước về.\n`,
  });
  if (!read) throw new Error('The sample is no report.');
  return read;
}

describe('a kept original', () => {
  it('that is the file of its report, or is not kept at all, is no fault', async () => {
    expect(await checkOriginals(content, [report('quy-1.txt', hash), report('khac.txt', hash)])).toEqual([]);
  });

  it('that has changed since the import is told, with the line of its hash', async () => {
    const faults = await checkOriginals(content, [report('quy-1.txt', 'a'.repeat(64))]);
    expect(faults.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
      ['original-changed', 11, 'warning'],
    ]);
  });

  it('whose line ends Git has rewritten is told with the line of .gitattributes that keeps them', async () => {
    writeFileSync(join(content, 'originals', 'quy-2.txt'), 'một\nhai\n');
    const before = createHash('sha256').update('một\r\nhai\r\n').digest('hex');
    const [fault] = await checkOriginals(content, [report('quy-2.txt', before)]);
    expect(fault).toMatchObject({
      rule: 'original-changed',
      hint: expect.stringContaining('originals/** -text'),
    });
  });
});
