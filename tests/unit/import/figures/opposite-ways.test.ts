import { describe, expect, it } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

describe('branches of what goes opposite ways on the month and on the year before', () => {
  const whole =
    'Chỉ số sản xuất công nghiệp tháng 9 tăng 2,4% so với tháng trước nhưng giảm 3,8% so với cùng kỳ năm trước.';
  const branches = 'Trong đó, ngành khai khoáng tăng 4,1%; ngành chế biến, chế tạo giảm 2,6%.';

  it('are on either, so that only what can be on the year alone is read', () => {
    const read = ['chi-so-iip: giảm 3,8% so với cùng kỳ năm trước (period: 2024-M09)'];
    expect(linked(`${whole} ${branches}`).slice(0, 1)).toEqual(read);
    expect(linked(`${whole} ${branches}`).some((link) => link.startsWith('iip-khai-khoang'))).toBe(false);
    expect(linkedInOrder([whole, branches]).some((link) => link.startsWith('iip-khai-khoang'))).toBe(false);
  });

  it('are on the year where both go the same way', () => {
    expect(
      linked(
        'Chỉ số sản xuất công nghiệp tháng 9 tăng 2,4% so với tháng trước và tăng 7,8% so với cùng kỳ năm trước. Trong đó, ngành khai khoáng tăng 4,1%.',
      ).at(-1),
    ).toMatch(/^iip-khai-khoang: tăng 4,1%/u);
  });
});

describe('percentages in brackets', () => {
  it('rise or fall as the words say that lead their list', () => {
    expect(
      linked(
        'Chỉ số sản xuất công nghiệp 9 tháng tăng 5,2% so với cùng kỳ. Trong đó, tăng ở các ngành: công nghiệp khai khoáng (62,5%); công nghiệp chế biến, chế tạo (4,8%); giảm ở ngành sản xuất và phân phối điện (11,7%).',
      ),
    ).toEqual([
      'chi-so-iip: tăng 5,2% so với cùng kỳ',
      'iip-khai-khoang: 62,5%',
      'iip-che-bien: 4,8%',
      'iip-dien: 11,7%',
    ]);
  });
});

describe('plans', () => {
  it('are not what was planted', () => {
    const text = 'Năm 2024, kế hoạch diện tích trồng rừng của huyện là 420 ha.';
    expect(linked(text)).not.toContain('trong-rung-moi: 420 ha');
  });

  it('leave a great change behind them in per cent', () => {
    expect(
      linked(
        'Giá trị sản xuất công nghiệp đạt 2.140 tỷ đồng, đạt 54,6% kế hoạch (tăng 31,8% so với cùng kỳ năm 2023).',
      ),
    ).toEqual([
      'gia-tri-san-xuat-cong-nghiep: 2.140 tỷ đồng, đạt 54,6% kế hoạch (tăng 31,8% so với cùng kỳ năm 2023)',
    ]);
  });
});
