import { describe, expect, it, test } from 'vitest';
import { matchForm } from '../../../src/domain/orthography.ts';
import { compileUnits, parseUnit, unitAtStart } from '../../../src/domain/unit.ts';
import { convert } from '../../../src/domain/unit-conversion.ts';

describe('a unit in running text', () => {
  it('ends where its word ends', () => {
    expect(unitAtStart('tỷ đồng, đạt')?.length).toBe('tỷ đồng'.length);
    expect(unitAtStart('con đường')?.dimension).toBe('animal');
    expect(unitAtStart('congơ')).toBeUndefined();
    expect(unitAtStart('hàng hóa')).toBeUndefined();
    expect(unitAtStart('đồng bào')?.dimension).toBe('VND');
    expect(unitAtStart('vụng')).toBeUndefined();
  });

  it('is no unit where only a multiplier stands', () => {
    expect(unitAtStart('tỷ')).toBeUndefined();
    expect(unitAtStart('nghìn')).toBeUndefined();
  });
});

describe('a unit that a catalogue declares', () => {
  const declared = ['giường bệnh', 'bác sĩ/vạn dân', 'lượt xe', 'triệu tấn.km', 'MW', 'hộ nghèo', 'ca/ngày'];
  const units = compileUnits(declared);

  test.each([
    ['giường bệnh, tăng', 'giường bệnh', 1],
    ['nghìn giường bệnh', 'giường bệnh', 1000],
    ['bác sĩ/vạn dân', 'bác sĩ/vạn dân', 1],
    ['bác sĩ/10.000 dân', 'bác sĩ/vạn dân', 1],
    ['bác sĩ/1 vạn dân', 'bác sĩ/vạn dân', 1],
    ['bác sỹ/vạn dân', 'bác sĩ/vạn dân', 1],
    ['bác sĩ/100 nghìn dân', 'bác sĩ/vạn dân', 0.1],
    ['bác sĩ / vạn dân', 'bác sĩ/vạn dân', 1],
    ['lượt xe', 'lượt xe', 1],
    ['lượt xe', 'lượt', 1],
    ['triệu tấn.km', 'tấn.km', 1e6],
    ['tấn-km', 'triệu tấn.km', 1e-6],
    ['mw', 'MW', 1],
    ['tạ/ha', 'tấn/ha', 0.1],
    ['triệu đồng/người/năm', 'triệu đồng/người', 1],
    ['triệu đồng/người/tháng', 'triệu đồng/người/tháng', 1],
    ['người/km2', 'người/km²', 1],
    ['m<sup>2</sup>', 'm²', 1],
    ['lít', 'nghìn m³', 1e-6],
    ['vạn hộ nghèo', 'hộ', 10_000],
    ['ca/ngày', 'ca/ngày', 1],
  ])('is read at the head of “%s” and converts into %s', (text, own, factor) => {
    const found = units.atStart(matchForm(text));
    expect(found?.length).toBe(text.replace(/,.*/u, '').length);
    expect(found && convert(1, found, parseUnit(own))).toBe(factor);
  });

  test.each([
    ['triệu đồng/người/tháng', 'triệu đồng/người'],
    ['triệu đồng/suất', 'triệu đồng'],
    ['tấn/ha', 'tấn'],
    ['lượt', 'lượt xe'],
    ['tỷ đồng/năm', 'tỷ đồng'],
  ])('“%s” never becomes %s', (text, own) => {
    const found = units.atStart(matchForm(text));
    expect(found && convert(1, found, parseUnit(own))).toBeUndefined();
  });

  it('is no span of time that another unit is counted per', () => {
    expect(compileUnits(['triệu đồng/người/tháng']).atStart('tháng đầu năm')).toBeUndefined();
  });

  it('is no ratio where a slash joins two words or two numbers', () => {
    expect(units.atStart('xã/phường')?.dimension).toBe(parseUnit('xã').dimension);
    expect(units.atStart('vụ/15 đối tượng')?.length).toBe('vụ'.length);
    expect(units.atStart('tỷ đồng/kế hoạch 1.500 tỷ đồng')?.length).toBe('tỷ đồng'.length);
  });
});
