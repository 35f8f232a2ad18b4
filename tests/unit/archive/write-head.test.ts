import { describe, expect, it } from 'vitest';
import { withCorrection } from '../../../src/archive/write-correction.ts';
import { withStatus } from '../../../src/archive/write-status.ts';

const REPORT =
  '---\ntitle: Báo cáo\nstatus: draft\ncorrections: []\nsource:\n  transcription: clean\n---\n\nstatus: draft\n';

describe('the status of a report', () => {
  it('is changed in the frontmatter alone', () => {
    expect(withStatus(REPORT, 'reviewed')).toBe(REPORT.replace('status: draft', 'status: reviewed'));
  });

  it('keeps the line ends of Windows, and is added where there was none', () => {
    const windows = REPORT.replaceAll('\n', '\r\n');
    expect(withStatus(windows, 'reviewed')).toBe(windows.replace('status: draft', 'status: reviewed'));
    expect(withStatus('---\r\ntitle: A\r\n---\r\nB\r\n', 'draft')).toBe(
      '---\r\ntitle: A\r\nstatus: draft\r\n---\r\nB\r\n',
    );
  });

  it('is not written into a file without frontmatter', () => {
    expect(withStatus('# A\n', 'reviewed')).toBe('# A\n');
  });
});

describe('a correction', () => {
  const entry = { date: '2024-05-02', note: 'Sửa “3,1%”: thành 3,2%' };
  const written = '  - date: "2024-05-02"\n    note: "Sửa “3,1%”: thành 3,2%"\n';

  it('is the first entry of an empty list', () => {
    expect(withCorrection(REPORT, entry)).toBe(
      REPORT.replace('corrections: []\n', `corrections:\n${written}`),
    );
  });

  it('comes after those that are there, however they are written', () => {
    const earlier = "  - { date: '2024-04-01', note: Một. }\n";
    const report = REPORT.replace('corrections: []\n', `corrections:\n${earlier}`);
    expect(withCorrection(report, entry)).toBe(report.replace(earlier, earlier + written));
  });

  it('names the original that was replaced, and is added where there was no list', () => {
    const report = '---\ntitle: A\n---\nB\n';
    expect(withCorrection(report, { ...entry, file: 'cũ.docx' })).toBe(
      `---\ntitle: A\ncorrections:\n${written}    file: "cũ.docx"\n---\nB\n`,
    );
  });
});
