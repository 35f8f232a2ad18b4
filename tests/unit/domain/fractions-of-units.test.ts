import { expect, test } from 'vitest';
import { scanFacts } from '../../../src/domain/scan-facts.ts';

const fractions = (text: string) =>
  scanFacts(text).flatMap((fact) =>
    fact.type === 'value' ? [[fact.number?.value, fact.whole?.value, text.slice(fact.start, fact.end)]] : [],
  );

test.each([
  ['cây hàng năm 584 ha/571,2 ha', 584, 571.2, '584 ha/571,2 ha'],
  ['gieo trồng 208 ha/KH 214 ha', 208, 214, '208 ha/KH 214 ha'],
  ['thu được 14,2 tỷ đồng/16 tỷ đồng', 14.2, 16, '14,2 tỷ đồng/16 tỷ đồng'],
  ['gieo trồng 33/ 31,5 ha', 33, 31.5, '33/ 31,5 ha'],
])('“%s” is so many of so many', (text, value, whole, quote) => {
  expect(fractions(text)).toEqual([[value, whole, quote]]);
});

test('two units make no fraction', () => {
  expect(fractions('lúa 20 ha/96 tấn')).toMatchObject([
    [20, undefined, '20 ha'],
    [96, undefined, '96 tấn'],
  ]);
});
