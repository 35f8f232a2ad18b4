import { describe, expect, it, test } from 'vitest';
import type { ChangeFact } from '../../../src/domain/fact.ts';
import { scanFacts } from '../../../src/domain/scan-facts.ts';

const changes = (text: string): ChangeFact[] => scanFacts(text).filter((fact) => fact.type === 'change');

describe('a change behind a share of the plan', () => {
  test.each([
    ['đạt 15% kế hoạch (tăng 3% với cùng kỳ)', 'points'],
    ['đạt 49,4% kế hoạch, tỷ lệ giải ngân cao hơn 1,5% so với cùng kỳ', 'points'],
    ['đạt 49,4% kế hoạch, cao hơn 1,5% so với cùng kỳ', 'points'],
    ['đạt 49,4% kế hoạch, thấp hơn 1,5% so với cùng kỳ', 'points'],
    ['đạt 15% kế hoạch, tăng 3% so với cùng kỳ', 'percent'],
    ['đạt 15% kế hoạch (tăng 30% so với cùng kỳ)', 'percent'],
  ])('“%s” is in %s', (text, measure) => {
    expect(changes(text)).toMatchObject([{ measure }]);
  });
});

describe('a percentage in the bracket behind a change as a count', () => {
  it('says the same change in per cent, with its direction and what it is measured on', () => {
    expect(changes('so với cùng kỳ tăng 97 vụ (41,1%), giảm 07 người chết (-10%)')).toMatchObject([
      { measure: 'count', value: 97, base: 'yoy' },
      { measure: 'percent', value: 41.1, base: 'yoy', repeats: true },
      { measure: 'count', value: -7 },
      { measure: 'percent', value: -10, repeats: true },
    ]);
    expect(changes('giảm 07 người (10%)')).toMatchObject([{ value: -7 }, { value: -10 }]);
  });

  it('is not one where it says what part something is', () => {
    expect(changes('tăng 97 vụ (chiếm 41,1%)')).toMatchObject([{ measure: 'count', value: 97 }]);
  });
});

describe('a list of changes under one verb', () => {
  it('gives the verb to every number of which the text has stated a value', () => {
    const text =
      'xảy ra 28 vụ, làm chết 27 người, bị thương 7 người, giảm 05 vụ, 07 người chết và 06 người bị thương';
    expect(changes(text)).toMatchObject([
      { value: -5, falling: true },
      { value: -7, listed: true },
      { value: -6, listed: true },
    ]);
  });

  it('does not take a value for a change where none of its kind was stated', () => {
    const facts = scanFacts('xảy ra 28 vụ, tăng 05 vụ, 27 người chết');
    expect(facts.map(({ type }) => type)).toEqual(['value', 'change', 'value']);
  });
});

describe('a percentage without a verb behind a change', () => {
  test.each([
    ['tăng 2,1% và 17,8%', [{ value: 2.1 }, { value: 17.8, listed: true }]],
    ['giảm 31% về số vụ và 12,4% về số người', [{ value: -31 }, { value: -12.4 }]],
    [
      'tăng 0,9% so tháng trước và 12,7% so cùng kỳ',
      [
        { value: 0.9, base: 'prev' },
        { value: 12.7, base: 'yoy', ratio: false },
      ],
    ],
  ])('is a change too: “%s”', (text, expected) => {
    expect(changes(text)).toMatchObject(expected);
  });
});
