import { describe, expect, it, test } from 'vitest';
import type { Area } from '../../../../src/domain/area.ts';
import { propose, type Proposal } from './catalogue.ts';

/** Wordings that other provinces' reports have, in words of our own. */
const proposed = (...args: Parameters<typeof propose>): readonly Proposal[] => propose(...args).proposals;

describe('parts told after their whole', () => {
  test.each([
    ['Chỉ số sản xuất công nghiệp tháng 4 tăng 3% so tháng trước. Trong đó: khai khoáng tăng 2%.'],
    ['IIP tăng 3% so với tháng trước, trong đó khai khoáng tăng 2%, chế biến tăng 5%.'],
  ])('“%s” measures them, like it, on the month before', (text) => {
    expect(proposed([text], [], { period: '2024-4M' })).toEqual([]);
  });

  it('are measured like it on the same period', () => {
    const text =
      'IIP tăng 3% so với tháng trước và tăng 7% so với cùng kỳ. Trong đó, khai khoáng tăng 2%, chế biến tăng 5%.';
    expect(proposed([text])).toEqual([
      { indicator: 'iip', quote: 'tăng 7% so với cùng kỳ', title: 'period: 2024-M03' },
      { indicator: 'khai-khoang', quote: 'tăng 2%', title: 'period: 2024-M03' },
    ]);
  });

  it('keep their value where only the change is on the month before', () => {
    const text =
      'Tổng thu ngân sách nhà nước đạt 700 tỷ đồng, tăng 9% so với tháng trước. Trong đó, nhập khẩu đạt 90 triệu USD, tăng 4%.';
    expect(proposed([text]).at(-1)).toEqual({
      indicator: 'nhap-khau',
      quote: '90 triệu USD',
      title: 'period: 2024-M03',
    });
  });

  test.each(['Trong đó', 'Đồng thời', 'Bên cạnh đó', 'Cụ thể'])('count what it counts: “%s”', (joint) => {
    const text = `Trong tháng 4, tổng chi ngân sách địa phương 90 tỷ đồng. ${joint}, tổng thu ngân sách nhà nước 50 tỷ đồng.`;
    expect(proposed([text], [], { period: '2024-4M' })).toEqual([
      { indicator: 'chi', quote: '90 tỷ đồng', title: 'period: 2024-M04' },
      { indicator: 'thu', quote: '50 tỷ đồng', title: 'period: 2024-M04' },
    ]);
  });

  it('count to the day that it counts to', () => {
    const text =
      'Đến ngày 20/3/2024 tổng chi ngân sách địa phương 90 tỷ đồng. Trong đó, chi cân đối ngân sách địa phương 80 tỷ đồng.';
    expect(proposed([text]).at(-1)?.title).toBe('end: 2024-03-20');
  });

  it('another sentence counts the month that the one before opens with, where none is told since', () => {
    const text =
      'Trong tháng 4, tổng chi ngân sách địa phương 90 tỷ đồng. Tổng thu ngân sách nhà nước đạt 150 tỷ đồng.';
    expect(proposed([text], [], { period: '2024-4M' }).at(-1)).toEqual({
      indicator: 'thu',
      quote: '150 tỷ đồng',
      title: 'period: 2024-M04',
    });
  });
});

describe('a change that says what it is of', () => {
  it('is not the capital’s where it is of the number of enterprises', () => {
    const text =
      'Có 60 doanh nghiệp thành lập mới với vốn đăng ký 500 tỷ đồng, giảm 12% về số doanh nghiệp và tăng 30% về vốn so với cùng kỳ.';
    expect(
      proposed(['Thành lập mới 60 doanh nghiệp với vốn đăng ký 500 tỷ đồng, giảm 12% về số doanh nghiệp.']),
    ).toEqual([
      { indicator: 'doanh-nghiep', quote: '60 doanh nghiệp' },
      { indicator: 'von', quote: '500 tỷ đồng' },
      { indicator: 'doanh-nghiep', quote: 'giảm 12%' },
    ]);
    expect(proposed([text]).some(({ quote }) => quote.includes('500 tỷ đồng, giảm'))).toBe(false);
  });

  it('goes to the value of its kind', () => {
    const text =
      'Thành lập mới 60 doanh nghiệp, vốn đăng ký 500 tỷ đồng, tăng 30% về vốn đăng ký và giảm 12% về số doanh nghiệp.';
    expect(proposed([text])).toEqual([
      { indicator: 'doanh-nghiep', quote: '60 doanh nghiệp' },
      { indicator: 'von', quote: '500 tỷ đồng, tăng 30%' },
      { indicator: 'doanh-nghiep', quote: 'giảm 12%' },
    ]);
  });
});

describe('victims of what is not the indicator’s accident', () => {
  test.each([
    ['Xảy ra 40 vụ tai nạn giao thông. Đường bộ xảy ra 36 vụ, làm chết 9 người, bị thương 7 người.'],
    ['Xảy ra 40 vụ tai nạn giao thông. Có 03 vụ sạt lở, làm chết 9 người.'],
  ])('are not its victims: “%s”', (text) => {
    expect(proposed([text])).toEqual([{ indicator: 'tai-nan', quote: '40 vụ' }]);
  });
});

describe('days without their year', () => {
  test.each([
    ['Tính đến ngày 15/3, đàn lợn 900 con.', 'end: 2024-03-15'],
    ['Tính đến ngày 15.3, đàn lợn 900 con.', 'end: 2024-03-15'],
    ['Tính đến ngày 15/3/2024, đàn lợn 900 con.', 'end: 2024-03-15'],
    ['Tính đến ngày 15.3.2024, đàn lợn 900 con.', 'end: 2024-03-15'],
    ['Đàn lợn đến 15/3 đạt 900 con.', 'end: 2024-03-15'],
    ['Tại thời điểm 15/3/2024, đàn lợn 900 con.', 'end: 2024-03-15'],
    ['Kiểm tra đến 3/5 huyện, đàn lợn 900 con.', undefined],
    ['Tính đến hết tháng 3/2024, đàn lợn 900 con.', undefined],
  ])('“%s” counts them in the report’s', (text, title) => {
    expect(proposed([text])).toEqual([{ indicator: 'lon', quote: '900 con', ...(title ? { title } : {}) }]);
  });

  it('a span of one month is that month, not the time from January', () => {
    const text = 'Từ ngày 15/4 - 14/5/2022 có 30 vụ tai nạn giao thông.';
    expect(proposed([text], [], { period: '2022-5M' })).toEqual([
      { indicator: 'tai-nan', quote: '30 vụ', title: 'period: 2022-M05; start: 2022-04-15; end: 2022-05-14' },
    ]);
  });

  it('what is expected by a day to come has not been reached', () => {
    expect(
      proposed(['Ước đến 31/12/2021, dư nợ tín dụng đạt 800 tỷ đồng.'], [], { period: '2021-11M' }),
    ).toEqual([]);
  });
});

describe('a month alone', () => {
  test.each([
    ['Trong tháng 4.2024 xảy ra 12 vụ tai nạn giao thông.'],
    ['Xảy ra trong tháng là 12 vụ tai nạn giao thông.'],
    ['Tháng này xảy ra 12 vụ tai nạn giao thông.'],
  ])('is told from the time since January: “%s”', (text) => {
    expect(proposed([text], [], { period: '2024-4M' })).toEqual([
      { indicator: 'tai-nan', quote: '12 vụ', title: 'period: 2024-M04' },
    ]);
  });

  it('is not what a number with decimals begins with', () => {
    expect(
      proposed(['Mỗi tháng 4.500 xe; xảy ra 12 vụ tai nạn giao thông.'], [], { period: '2024-4M' }),
    ).toEqual([{ indicator: 'tai-nan', quote: '12 vụ' }]);
  });
});

describe('words that say something else is counted', () => {
  it('hold for the change in their own clause', () => {
    const text = 'Thành lập mới 90 doanh nghiệp; số đơn vị giải thể tăng 15 doanh nghiệp so với cùng kỳ.';
    expect(proposed([text])).toEqual([{ indicator: 'doanh-nghiep', quote: '90 doanh nghiệp' }]);
  });

  it('hold behind a colon', () => {
    expect(proposed(['Chỉ số của khai khoáng: IIP tăng 5%.'])).toEqual([]);
  });
});

describe('a year in the words before a value', () => {
  it('whose prices are used is not the year counted', () => {
    expect(proposed(['IIP theo giá so sánh năm 2010 ước tăng 8% so với cùng kỳ.'])).toEqual([
      { indicator: 'iip', quote: 'tăng 8% so với cùng kỳ' },
    ]);
  });

  it('with its figure in a bracket is the year counted', () => {
    expect(
      proposed(['Sau sụt giảm trong năm 2022 (IIP giảm 9%) đã có phục hồi.'], [], { period: '2023' }),
    ).toEqual([{ indicator: 'iip', quote: 'giảm 9%', title: 'role: reference; period: 2022' }]);
  });
});

describe('a share that is of something else', () => {
  test.each([
    ['Tổng thu ngân sách nhà nước 700 tỷ đồng, tỷ lệ nợ đọng ước đạt 61%.'],
    ['Tổng thu ngân sách nhà nước 700 tỷ đồng, đã phân bổ đạt 62%.'],
  ])('is not one of the plan: “%s”', (text) => {
    expect(proposed([text])).toEqual([{ indicator: 'thu', quote: '700 tỷ đồng' }]);
  });
});

it('a name that only explains another one in a bracket is not what is counted', () => {
  expect(proposed(['Nguồn thu được hưởng (phần nhập khẩu) ước 170 triệu USD.'])).toEqual([]);
  expect(proposed(['Chỉ số chung (IIP) tăng 5%.'])).toEqual([{ indicator: 'iip', quote: 'tăng 5%' }]);
});

describe('two things counted together', () => {
  test.each([['Đàn lợn, gà có 9.000 con.'], ['Tổng đàn lợn gà 9.000 con.'], ['Đàn lợn và gà là 9.000 con.']])(
    'are neither of them: “%s”',
    (text) => {
      expect(proposed([text])).toEqual([]);
    },
  );

  it('are told apart where each has its number', () => {
    expect(proposed(['Đàn lợn 5.000 con, đàn gà 4.000 con.'])).toEqual([
      { indicator: 'lon', quote: '5.000 con' },
      { indicator: 'ga', quote: '4.000 con' },
    ]);
  });
});

it('a bracket between a name and its value explains the name', () => {
  const text = 'Tổng chi ngân sách địa phương (không bao gồm phần nhập khẩu) đạt 90 tỷ đồng.';
  expect(proposed([text])).toEqual([{ indicator: 'chi', quote: '90 tỷ đồng' }]);
});

describe('a change on the month before with one on the year before', () => {
  it('is passed over for it', () => {
    const text =
      'Tổng thu ngân sách nhà nước đạt 90 tỷ đồng, tăng 5% so với tháng trước, giảm 2% so với cùng kỳ.';
    expect(proposed([text])).toEqual([
      {
        indicator: 'thu',
        quote: '90 tỷ đồng, tăng 5% so với tháng trước, giảm 2% so với cùng kỳ',
        title: 'period: 2024-M03',
      },
    ]);
  });
});

describe('what is aimed at', () => {
  it('is a target of the year that its sentence names, item by item', () => {
    const text =
      'Năm 2025, tỉnh phấn đấu tổng thu ngân sách nhà nước 900 tỷ đồng, tổng lượng khách du lịch 50 nghìn lượt.';
    expect(proposed([text])).toEqual([
      { indicator: 'thu', quote: '900 tỷ đồng', title: 'role: target; period: 2025' },
      { indicator: 'khach', quote: '50 nghìn lượt', title: 'role: target; period: 2025' },
    ]);
  });

  it('is left alone where no year is named', () => {
    expect(proposed(['Tỉnh phấn đấu tổng thu ngân sách nhà nước đạt 900 tỷ đồng.'])).toEqual([]);
  });
});

describe('a second plan', () => {
  it('goes on from the value, and the change behind it is the value’s', () => {
    const text =
      'Tổng thu ngân sách nhà nước 900 tỷ đồng, đạt 41% dự toán Bộ Tài chính giao, đạt 38% dự toán HĐND tỉnh giao, tăng 5% so với cùng kỳ.';
    expect(proposed([text]).map(({ quote }) => quote)).toEqual([
      '900 tỷ đồng, đạt 41% dự toán Bộ Tài chính giao',
      'đạt 38% dự toán HĐND tỉnh giao',
      'tăng 5% so với cùng kỳ',
    ]);
  });
});

describe('names on both sides of a number', () => {
  it('are put together', () => {
    expect(proposed(['Xảy ra 40 vụ tai nạn giao thông. Toàn xã có 900 con lợn.'])).toEqual([
      { indicator: 'tai-nan', quote: '40 vụ' },
      { indicator: 'lon', quote: '900 con' },
    ]);
  });
});

describe('a share or change without its amount', () => {
  it('is a figure', () => {
    expect(proposed(['Giải ngân đầu tư công mới được 37,5% kế hoạch năm.'])).toEqual([
      { indicator: 'giai-ngan', quote: 'được 37,5% kế hoạch năm' },
    ]);
  });
});

it('changes in a sentence of their own are those of the values before', () => {
  const text =
    'Xảy ra 40 vụ tai nạn giao thông, làm chết 9 người, bị thương 7 người. So với cùng kỳ giảm 12 vụ, giảm 5 người chết, tăng 2 người bị thương.';
  expect(proposed([text]).slice(3)).toMatchObject([
    { indicator: 'tai-nan', quote: expect.stringContaining('giảm 12 vụ') as string },
    { indicator: 'chet' },
    { indicator: 'thuong' },
  ]);
});

describe('provinces of one name, before and since they were merged', () => {
  const province = (id: string, name: string, more: Partial<Area> = {}): Area => ({
    ...{ id, name, level: 'province', aliases: [name.replace('Tỉnh ', '').replace(/ \(.*/, '')] },
    ...more,
  });
  const areas = [
    province('lam-giang', 'Tỉnh Lam Giang', { validFrom: '2025-07-01' }),
    province('lam-giang-cu', 'Tỉnh Lam Giang (đến 6/2025)', { validTo: '2025-06-30' }),
    province('phu-hai', 'Tỉnh Phú Hải', { validFrom: '2025-07-01' }),
    province('phu-hai-cu', 'Tỉnh Phú Hải (đến 6/2025)', { validTo: '2025-06-30' }),
  ];
  const reported = (text: string, area: string, period: string): readonly Proposal[] =>
    proposed([text], [], { area, areas, period });

  it.each([
    ['lam-giang-cu', '2024-Q1'],
    ['lam-giang', '2026-Q1'],
    // A head may name the later province for the last report on the earlier one.
    ['lam-giang', '2025-H1'],
  ])('what a report on %s tells of it by its bare name is its own', (area, period) => {
    const text = 'Tổng thu ngân sách nhà nước của Lam Giang đạt 700 tỷ đồng.';
    expect(reported(text, area, period)).toEqual([{ indicator: 'thu', quote: '700 tỷ đồng' }]);
    const full = 'Trên địa bàn tỉnh Lam Giang, tổng thu ngân sách nhà nước đạt 700 tỷ đồng.';
    expect(reported(full, area, period)).toEqual([{ indicator: 'thu', quote: '700 tỷ đồng' }]);
  });

  it.each([
    ['phu-hai-cu', '2024-Q1', 'lam-giang-cu'],
    ['phu-hai', '2026-Q1', 'lam-giang'],
  ])('a report on %s means the other one of its time', (area, period, other) => {
    const text = 'Tổng thu ngân sách nhà nước của Lam Giang đạt 700 tỷ đồng.';
    expect(reported(text, area, period)).toEqual([
      { indicator: 'thu', quote: '700 tỷ đồng', title: `role: reference; area: ${other}` },
    ]);
  });
});
