import { describe, expect, it } from 'vitest';
import { linked } from '../linked.ts';

describe('shares that stand in turn behind as many names', () => {
  it('are each of the name of their place', () => {
    const text =
      'Trong cơ cấu GRDP, tỷ trọng nông, lâm nghiệp và thủy sản, công nghiệp - xây dựng và dịch vụ lần lượt là 22,4%, 38,1% và 35,2%.';
    expect(linked(text)).toEqual([
      'co-cau-nong-lam-thuy-san: 22,4%',
      'co-cau-cong-nghiep-xay-dung: 38,1%',
      'co-cau-dich-vu: 35,2%',
    ]);
    expect(linked('Độ che phủ rừng và tỷ lệ bao phủ bảo hiểm y tế lần lượt đạt 52,1% và 94%.')).toEqual([
      'ty-le-che-phu-rung: đạt 52,1%',
      'ty-le-bhyt: 94%',
    ]);
  });

  it.each([
    'Tỷ lệ thất nghiệp, tỷ lệ thiếu việc làm lần lượt là 2,2% và 1,9%.',
    'Tỷ lệ sinh viên có việc làm và tỷ lệ bao phủ bảo hiểm y tế lần lượt là 88%, 91% và 94%.',
  ])('are left alone where one of them has no name: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});
