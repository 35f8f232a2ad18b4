import { describe, expect, it } from 'vitest';
import { rawTextOf, type StyledRun } from '../../../../src/import/pdf/text-lines.ts';

const strong = (text: string): StyledRun => ({ text, style: 'strong' });
const plain = (text: string): StyledRun => ({ text, style: 'plain' });

describe('the raw text of a PDF’s lines', () => {
  it('has no signs within a word whose letters come from two fonts', () => {
    const line = [strong('Chăn nuôi đ'), plain('ượ'), strong('c mùa, lúa chín s'), plain('ớ'), strong('m')];
    expect(rawTextOf([line])).toBe('**Chăn nuôi được mùa, lúa chín sớm**');
  });

  it('gives a word to the run that has more of it', () => {
    expect(rawTextOf([[strong('T'), plain('ổng đàn dê')]])).toBe('Tổng đàn dê');
    expect(rawTextOf([[strong('Tổng đà'), plain('n dê')]])).toBe('**Tổng đàn** dê');
  });

  it('keeps raised numbers apart from the word that they stand at', () => {
    expect(rawTextOf([[strong('vét mương'), { text: '7', style: 'raised' }]])).toBe(
      '**vét mương**<sup>7</sup>',
    );
  });

  it('keeps the soft hyphen of a range of years that a line’s end parts', () => {
    expect(rawTextOf([[plain('các năm 2021\u00AD')], [plain('2025')]])).toBe('các năm 2021\u00AD2025');
  });
});
