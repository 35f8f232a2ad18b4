import { describe, expect, it } from 'vitest';
import { openDraft } from '../../../src/archive/open-drafts.ts';
import { readReportFile, type ReportFile } from '../../../src/archive/read-report.ts';

function report(status: string, body: string): ReportFile {
  const text = `---\ntitle: Tình hình\narea: lang-son\nissuer: Chưa rõ cơ quan ban hành\nperiod: 2024-Q1\ndate: 2024-03\nstatus: ${status}\nedition: full\nsource:\n  file: a.txt\n  transcription: clean\n---\n\n${body}\n`;
  const { report: read } = readReportFile({
    path: 'reports/lang-son-2024-q1.md',
    name: 'lang-son-2024-q1',
    text,
  });
  if (!read) throw new Error('The sample is no report.');
  return read;
}

describe('what is still open of an import', () => {
  it('is listed for a draft, by line', () => {
    const faults = openDraft(report('draft', 'Nước về. (chú thích chưa rõ vị trí)[^7]'));
    expect(faults.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['draft-unplaced-note', 'warning', 14],
      ['draft-open-fact', 'warning', 4],
    ]);
    expect(faults[0]?.hint).toContain('[^7]');
  });

  it('is a fault of a report that calls itself reviewed', () => {
    const faults = openDraft(report('reviewed', 'Nước về. (chú thích chưa rõ vị trí)[^7]'));
    expect(faults.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
});
