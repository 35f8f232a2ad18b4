import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/domain/statement.ts';
import type { ReadOptions } from '../../../src/domain/passage.ts';
import { MEASURED, type MeasuredName } from './measured.ts';

const read = (name: MeasuredName, passage: string, options: ReadOptions = {}) =>
  readStatement(passage, MEASURED[name], { transcription: 'ocr', ...options });

describe('a passage of an OCR transcription', () => {
  it('states what its damaged words say', () => {
    const { statement, problems } = read('thu', 'udc 7.353,5 ty dong, dat 98,2% du toan, ting 29,8%');
    expect(statement).toMatchObject({ value: 7353.5, planPct: 98.2, yoyPct: 29.8, valuePrinted: '7.353,5' });
    expect(problems).toEqual([]);
  });

  it('states a fall as a fall, and a ratio as a ratio', () => {
    expect(read('xuất', '1.874 triéu USD, giam 8,5% so véi cung ky').statement.yoyPct).toBe(-8.5);
    expect(read('thu', '5,5 ty dong, bang 35,2% cung ky').statement.yoyPct).toBe(-64.8);
  });

  it('states no change where the verb of its percentage is not understood', () => {
    expect(read('rừng', '1.375 ha, gvqm 42,4% so véi cing ky').statement).not.toHaveProperty('yoyPct');
  });

  it('tells how a damaged share is read', () => {
    const { statement, readings } = read('xuất', '122 triéu USD, dat 72.2% ké hoach');
    expect(statement).toMatchObject({ value: 122, planPct: 72.2 });
    expect(readings).toMatchObject([{ printed: '72.2', reading: '72,2' }]);
  });

  it('waits for a reading of a damaged value, and keeps the printed form beside it', () => {
    expect(read('thu', '7. 1376 ty dong, dat 59,9% du toan')).toMatchObject({
      statement: {},
      problems: [{ rule: 'damaged-number', text: '7. 1376' }],
    });
    const { statement } = read('thu', '7. 1376 ty dong, dat 59,9% du toan', { value: '7.137,6' });
    expect(statement).toMatchObject({ value: 7137.6, valuePrinted: '7. 1376', damaged: true, planPct: 59.9 });
  });

  it('is not read so where the transcription is clean', () => {
    const { problems } = readStatement('7.353,5 ty dong', MEASURED.thu, { transcription: 'clean' });
    expect(problems.map(({ rule }) => rule)).toEqual(['no-number']);
  });
});

describe('a number in the light of its sentence', () => {
  const before = 'Xảy ra 28 vụ, làm chết 27 người, so với cùng kỳ giảm 05 vụ, ';

  it('is a change in a list of changes', () => {
    const { statement } = readStatement('07 người chết', MEASURED.người, { before });
    expect(statement).toEqual({ changeAbs: -7 });
  });

  it('is a value everywhere else', () => {
    expect(readStatement('07 người chết', MEASURED.người).statement.value).toBe(7);
    const stated = readStatement('07 người chết', MEASURED.người, { before: 'Xảy ra 28 vụ, giảm 05 vụ; ' });
    expect(stated.statement.value).toBe(7);
  });
});
