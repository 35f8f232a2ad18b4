import { expect, test } from 'vitest';
import { existedOn } from '../../../src/domain/area.ts';

test.each([
  [{}, '2024-03-31', true],
  [{ validTo: '2025-06-30' }, '2025-06-30', true],
  [{ validTo: '2025-06-30' }, '2025-07-01', false],
  [{ validFrom: '2025-07-01' }, '2025-06-30', false],
  [{ validFrom: '2025-07-01' }, '2025-09-30', true],
  [{ validFrom: '2004', validTo: '2008-07' }, '2008-07-31', true],
  [{ validFrom: '2004', validTo: '2008-07' }, '2008-08-01', false],
  [{ validFrom: '2004' }, '2003-12-31', false],
])('an area with the dates %o existed on %s: %s', (area, date, existed) => {
  expect(existedOn(area, date)).toBe(existed);
});
