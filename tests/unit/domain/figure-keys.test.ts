import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIGURE_KEY_NAMES, readFigureKeys } from '../../../src/domain/figure-keys.ts';

test('the list of keys is the one of content.md, and closed', () => {
  const names = [
    'period',
    'start',
    'end',
    'area',
    'base',
    'plan-year',
    'plan-by',
    'role',
    'value',
    'of',
    'also',
  ];
  expect([...FIGURE_KEY_NAMES].sort()).toEqual(names.sort());
});

describe('a link’s title', () => {
  it('gives every key it names', () => {
    const title =
      'period: 2022; start: 2021-12-15; end: 2023-01-31; area: cao-loc; base: ytd; plan-year: 2022; ' +
      'plan-by: trung-uong; role: target; value: 2.130,8; of: 2.045,7; also: giai-ngan';
    expect(readFigureKeys(title)).toEqual({
      keys: {
        period: '2022',
        start: '2021-12-15',
        end: '2023-01-31',
        area: 'cao-loc',
        base: 'ytd',
        planYear: 2022,
        planBy: 'trung-uong',
        role: 'target',
        value: '2.130,8',
        of: '2.045,7',
        also: 'giai-ngan',
      },
      faults: [],
    });
  });

  test.each([[''], [null], [undefined], [' ; ;'], ['base:yoy;'], ['  base :  yoy ']])(
    'may be loosely written: %j',
    (title) => {
      expect(readFigureKeys(title).faults).toEqual([]);
    },
  );

  test.each([
    ['perriod: 2024-Q1', 'a key outside the list'],
    ['Xem thêm tại trang bên', 'a plain title'],
    ['base', 'a key without a value'],
    [': yoy', 'a value without a key'],
    ['constructor: x', 'a name that objects happen to have'],
    ['__proto__: x', 'a name that objects happen to have'],
    ['period: 2024-3M', 'a span under another than its one name'],
    ['period: quý I', 'a period in words'],
    ['start: 2024-02-30', 'a day that the calendar does not have'],
    ['end: 2023-02-29', 'a leap day of a common year'],
    ['end: 31/8/2021', 'a date in another form'],
    ['end: 2021-08', 'a month for a day'],
    ['area: Cao Lộc', 'a name for an id'],
    ['base: mom', 'a base outside the list'],
    ['role: plan', 'a role outside the list'],
    ['plan-year: hai nghìn', 'a year in words'],
    ['value: 2.130.8', 'a reading that is itself damaged'],
    ['value: nhiều', 'a reading without a number'],
    ['also: indicators/x.md', 'a path for an id'],
    ['base: yoy; base: ytd', 'a key given twice'],
  ])('“%s” has one fault: %s', (title) => {
    const { faults } = readFigureKeys(title);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.expected).not.toBe('');
  });

  it('keeps what is right beside what is wrong', () => {
    const { keys, faults } = readFigureKeys('base: ytd; period: 2024-13M; end: 2024-03-26');
    expect(keys).toEqual({ base: 'ytd', end: '2024-03-26' });
    expect(faults.map(({ pair }) => pair)).toEqual(['period: 2024-13M']);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        readFigureKeys(title);
      }),
    );
  });
});
