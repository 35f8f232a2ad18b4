import { describe, expect, it } from 'vitest';
import { restoredWords } from '../../../src/archive/restored-words.ts';
import { readReportFile, type ReportFile } from '../../../src/archive/read-report.ts';
import { printedPassages } from '../../../src/restore/printed-words.ts';
import { sidecarOf, writeSidecar } from '../../../src/restore/sidecar.ts';

const BODY = '## Thu ngan sach\n\nThu dat 5 ty.\n';
function reportFile(body = BODY, transcription = 'ocr'): ReportFile {
  const text = `---
title: Bao cao
area: lang-son
issuer: UBND
period: 2024-9M
date: 2024-09
edition: full
status: reviewed
source: { transcription: ${transcription} }
---
${body}`;
  const { report } = readReportFile({ path: 'reports/lang-son-2024-9m.md', name: 'lang-son-2024-9m', text });
  if (!report) throw new Error('unread');
  return report;
}
const token = (printed: string, restored: string, confidence: number) => ({ printed, restored, confidence });
const tokens = [
  [token('Thu', 'Thu', 1), token('ngan', 'ngân', 0.98), token('sach', 'sách', 0.4)],
  [token('Thu', 'Thu', 1), token('dat', 'đạt', 0.9), token('5', '5', 1), token('ty.', 'tỷ.', 0.7)],
];
const title = [token('Bao', 'Báo', 0.99), token('cao', 'cáo', 0.99)];
const sidecar = (learned = ['a', 'b']) => sidecarOf(printedPassages(BODY), tokens, learned, { title });

describe('restored words beside a report', () => {
  it('are its words with what they say, and how many of a hundred are right', () => {
    const { reading, titleReading, faults } = restoredWords(reportFile(), writeSidecar(sidecar()));
    expect(faults).toEqual([]);
    expect(titleReading).toBe('Báo cáo');
    expect(reading).toMatchObject({ isReadable: true, right: 83 });
    expect(reading?.words.map(({ text }) => text)).toEqual(['Thu', 'ngân', 'sách', 'Thu', 'đạt', '5', 'tỷ.']);
  });

  it('give way to what the keeper corrected', () => {
    const corrected = { ...sidecar(), corrections: [[2, 'sach', 'sạch'] as [number, string, string]] };
    const { reading } = restoredWords(reportFile(), writeSidecar(corrected));
    expect(reading?.words[2]).toEqual({ printed: 'sach', text: 'sạch', confidence: 1 });
  });

  it('serve titles, headings and search alone where hardly a clean report taught how to read them', () => {
    expect(restoredWords(reportFile(), writeSidecar(sidecar(['a']))).reading?.isReadable).toBe(false);
  });

  it('of another text than the printed one are told and not used', () => {
    const { reading, faults } = restoredWords(
      reportFile(`${BODY}\nThem mot doan.\n`),
      writeSidecar(sidecar()),
    );
    expect(reading).toBeUndefined();
    expect(faults).toMatchObject([
      { file: 'reports/lang-son-2024-9m.restored.json', rule: 'restored-stale', severity: 'warning' },
    ]);
    expect(faults[0]?.hint).toContain('npm run restore -- lang-son-2024-9m');
  });

  it('are told where they can not be read, and where the report is no OCR', () => {
    expect(restoredWords(reportFile(), '{').faults).toMatchObject([
      { rule: 'restored-unread', severity: 'error' },
    ]);
    expect(restoredWords(reportFile(BODY, 'clean'), writeSidecar(sidecar())).faults).toMatchObject([
      { rule: 'restored-unused' },
    ]);
    expect(restoredWords(reportFile(), undefined)).toEqual({ faults: [] });
  });
});
