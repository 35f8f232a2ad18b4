import { expect, it, test } from 'vitest';
import { catalogue } from '../../../content-catalogue.ts';
import { propose } from './catalogue.ts';

const { indicators } = catalogue;
const proposed = (text: string) => propose([text], [], { catalogue: indicators }).proposals;

it('the archive’s own catalogue knows the whole herd and the whole product', () => {
  expect(proposed('Đàn lợn 90.000 con.')).toEqual([{ indicator: 'dan-lon', quote: '90.000 con' }]);
  expect(proposed('GRDP tăng 8,1% so với cùng kỳ.')).toEqual([
    { indicator: 'grdp-tang-truong', quote: 'tăng 8,1% so với cùng kỳ' },
  ]);
});

test.each([
  ['Đàn lợn nái 1.200 con.'],
  ['GRDP (trừ dầu khí) tăng 8,1% so với cùng kỳ.'],
  ['GRDP không tính dầu khí tăng 8,1% so với cùng kỳ.'],
  ['Tổng sản phẩm trên địa bàn không kể dầu thô và khí đốt tăng 8,1% so với cùng kỳ.'],
])('and takes no part for it: “%s”', (text) => {
  expect(proposed(text)).toEqual([]);
});
