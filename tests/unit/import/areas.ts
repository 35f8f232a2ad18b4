import type { Area } from '../../../src/domain/area.ts';

/** A small catalogue of invented areas. */
export const areas: readonly Area[] = [
  { id: 'viet-nam', name: 'Việt Nam', level: 'country', aliases: [] },
  { id: 'mau', name: 'Tỉnh Mẫu', level: 'province', aliases: ['Mẫu'] },
  { id: 'thi-xa-mau', name: 'Thị xã Mẫu', level: 'city', parent: 'mau', aliases: [] },
  { id: 'ban-moi', name: 'Bản Mới', level: 'district', parent: 'mau', aliases: [] },
];
