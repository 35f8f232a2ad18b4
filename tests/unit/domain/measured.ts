import type { MeasuredIndicator } from '../../../src/domain/indicator.ts';

/** Indicators of every kind and unit that the examples are about. */
export const MEASURED = {
  thu: { id: 'thu', unit: 'tỷ đồng', kind: 'cumulative' },
  xuất: { id: 'xuat', unit: 'triệu USD', kind: 'cumulative' },
  rừng: { id: 'rung', unit: 'ha', kind: 'cumulative' },
  thóc: { id: 'thoc', unit: 'nghìn tấn', kind: 'cumulative' },
  khách: { id: 'khach', unit: 'nghìn lượt', kind: 'cumulative' },
  vụ: { id: 'vu', unit: 'vụ', kind: 'cumulative' },
  người: { id: 'nguoi', unit: 'người', kind: 'cumulative' },
  việc: { id: 'viec', unit: 'lao động', kind: 'cumulative' },
  'hợp tác xã': { id: 'htx', unit: 'hợp tác xã', kind: 'stock' },
  lợn: { id: 'lon', unit: 'con', kind: 'stock' },
  gà: { id: 'ga', unit: 'nghìn con', kind: 'stock' },
  nợ: { id: 'no', unit: 'tỷ đồng', kind: 'stock' },
  grdp: { id: 'grdp', unit: '%', kind: 'growth' },
  'tỷ lệ': { id: 'ty-le', unit: '%', kind: 'share' },
} as const satisfies Record<string, MeasuredIndicator>;

export type MeasuredName = keyof typeof MEASURED;
