import { expect, test } from 'vitest';
import { changeLabel } from '../../../../src/views/indicator/change-label.ts';

const HEADS = { onYearBefore: 'So với cùng kỳ năm trước', change: 'Thay đổi' };

test('a change on the year before is labelled so', () => {
  expect(changeLabel([{ text: '+5%' }], HEADS)).toBe('So với cùng kỳ năm trước');
});

test('a change that names its own base is not said to be on the year before', () => {
  expect(changeLabel([{ text: '+0,8%', base: 'so với đầu năm' }], HEADS)).toBe('Thay đổi');
});

test('a cell without changes has no label', () => {
  expect(changeLabel([], HEADS)).toBeUndefined();
});
