import { expect, test } from 'vitest';
import { moneyPerHead } from '../../../src/domain/per-head.ts';

test('money is divided among people in the unit that a head’s part is read in', () => {
  expect(moneyPerHead(7484.3, 'tỷ đồng', 802_000)).toEqual({ amount: 9.33, unit: 'triệu đồng' });
  expect(moneyPerHead(99, 'tỷ đồng', 800_000)).toEqual({ amount: 124, unit: 'nghìn đồng' });
  expect(moneyPerHead(4, 'tỷ USD', 800_000)).toEqual({ amount: 5000, unit: 'USD' });
});

test('what is no money, or nobody’s, is not divided', () => {
  expect(moneyPerHead(310_000, 'con', 800_000)).toBeUndefined();
  expect(moneyPerHead(99, 'tỷ đồng', 0)).toBeUndefined();
});
