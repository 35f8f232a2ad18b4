import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/markdown/render-report.ts';
import { context } from './report-context.ts';

const ocr = { ...context, report: { ...context.report, transcription: 'ocr' as const } };

describe('a report whose transcription is OCR', () => {
  it('states the figures of its damaged passages, and prints them as they are', () => {
    const { observations, html, messages } = renderReport(
      'Téng thu [udc 7.353,5 ty dong, dat 98,2% du toan, ting 29,8%](../indicators/thu-ngan-sach.md).',
      ocr,
    );
    expect(messages).toEqual([]);
    expect(observations).toMatchObject([{ value: 7353.5, planPct: 98.2, yoyPct: 29.8 }]);
    expect(html).toContain('udc 7.353,5 ty dong, dat 98,2% du toan, ting 29,8%');
  });

  it('shows how a damaged value and a damaged share are read', () => {
    const { observations, html } = renderReport(
      'Xuat [2.130.8 triu USD, dat 72.2% ké hoach](../indicators/xuat-khau.md "value: 2.130,8").',
      ocr,
    );
    expect(observations).toMatchObject([{ value: 2130.8, planPct: 72.2, valuePrinted: '2.130.8' }]);
    expect(html).toContain('(đọc là 2.130,8)');
    expect(html).toContain('(“72.2” đọc là 72,2)');
  });

  it('is not read so where it is clean', () => {
    const { observations, messages } = renderReport(
      '[7.353,5 ty dong](../indicators/thu-ngan-sach.md)',
      context,
    );
    expect(observations).toEqual([]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['figure-unreadable']);
  });
});

describe('a number of a list of changes', () => {
  it('joins the value that it is a change of', () => {
    const { observations, messages } = renderReport(
      'Có [28 vụ](../indicators/vu-tai-nan.md), chết [27 người](../indicators/nguoi-chet.md), ' +
        'so với cùng kỳ [giảm 05 vụ](../indicators/vu-tai-nan.md), [07 người](../indicators/nguoi-chet.md) chết.',
      context,
    );
    expect(messages).toEqual([]);
    expect(observations.map(({ indicator, value, changeAbs }) => [indicator, value, changeAbs])).toEqual([
      ['vu-tai-nan', 28, -5],
      ['nguoi-chet', 27, -7],
    ]);
  });
});
