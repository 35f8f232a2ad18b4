import { describe, expect, it } from 'vitest';
import { changeNotation } from '../../../src/markdown/change-notation.ts';

const HEADER = 'So sánh (%) So cùng kỳ';
const row = (value: string, before: string, change: string) => ({ value, before, change });

describe('how a column prints changes', () => {
  it('is told by the values that it compares, however far one of them fell', () => {
    const rows = [
      row('14.431', '13.215', '109,2'),
      row('3.120', '2.903', '107,5'),
      row('3.500', '10.002', '35,0'),
    ];
    expect(changeNotation(HEADER, ['109,2', '107,5', '35,0'])).toBe('unclear');
    expect(changeNotation(HEADER, ['109,2', '107,5', '35,0'], rows)).toBe('ratio');
    const grown = [row('12', '10', '20,0'), row('150', '100', '50,0'), row('90', '100', '-10,0')];
    expect(changeNotation(HEADER, ['20,0', '50,0', '-10,0'], grown)).toBe('change');
  });

  it('is left to the header and the numbers where few rows tell, or where they disagree', () => {
    expect(changeNotation(HEADER, ['109,2', '35,0'], [row('14.431', '13.215', '109,2')])).toBe('unclear');
    const mixed = [
      row('12', '10', '120,0'),
      row('15', '10', '150,0'),
      row('12', '10', '20,0'),
      row('15', '10', '50,0'),
    ];
    expect(changeNotation(HEADER, ['120,0', '150,0', '20,0', '50,0'], mixed)).toBe('unclear');
    expect(changeNotation('Tăng, giảm (%)', ['20,0', '50,0'])).toBe('change');
  });
});
