import { describe, expect, it, test } from 'vitest';
import { propose, type Proposal } from './catalogue.ts';

/** Passages as the reports have them, in words of our own. */
const proposed = (...args: Parameters<typeof propose>): readonly Proposal[] => propose(...args).proposals;

describe('accidents, told in a note with their changes in a bracket', () => {
  it('gives each of three changes to its value, by unit and words', () => {
    const note =
      'Cả quý có 90 vụ tai nạn giao thông, làm chết 20 người, bị thương 80 người ' +
      '(tăng 40 vụ; tăng 31 người bị thương; không giảm không tăng số người chết).';
    expect(proposed(['An toàn giao thông còn phức tạp[1].'], [note])).toEqual([
      { indicator: 'tai-nan', quote: '90 vụ' },
      { indicator: 'chet', quote: '20 người' },
      { indicator: 'thuong', quote: '80 người' },
      { indicator: 'tai-nan', quote: 'tăng 40 vụ' },
      { indicator: 'thuong', quote: 'tăng 31 người' },
      { indicator: 'chet', quote: 'không giảm không tăng' },
    ]);
  });

  it('reads a list of changes under one verb, and counting dates', () => {
    const text =
      'Từ ngày 16/12/2020 đến ngày 14/9/2021 xảy ra 30 vụ tai nạn giao thông, làm chết 25 người, bị thương 9 người, ' +
      'so với cùng kỳ giảm 06 vụ, 05 người chết, 04 người bị thương.';
    const dates = 'start: 2020-12-16; end: 2021-09-14';
    expect(proposed([text], [], { period: '2021-9M' })).toEqual([
      { indicator: 'tai-nan', quote: '30 vụ', title: dates },
      { indicator: 'chet', quote: '25 người', title: dates },
      { indicator: 'thuong', quote: '9 người', title: dates },
      { indicator: 'tai-nan', quote: 'so với cùng kỳ giảm 06 vụ' },
      { indicator: 'chet', quote: '05 người' },
      { indicator: 'thuong', quote: '04 người' },
    ]);
  });

  it('takes the same change in per cent with its count', () => {
    const text =
      'Toàn tỉnh có 300 vụ tai nạn giao thông, làm chết 60 người, bị thương 290 người; tăng 90 vụ (42,9%), tăng 70 người bị thương (31,8%), giảm 06 người chết (-9,1%).';
    expect(proposed([text]).slice(3)).toEqual([
      { indicator: 'tai-nan', quote: 'tăng 90 vụ (42,9%)' },
      { indicator: 'thuong', quote: 'tăng 70 người bị thương (31,8%)' },
      { indicator: 'chet', quote: 'giảm 06 người chết (-9,1%)' },
    ]);
  });
});

describe('public investment', () => {
  it('one value states two indicators, and counts the year before, whose plan it is of', () => {
    const text =
      'Giá trị khối lượng thực hiện và giải ngân các dự án đầu tư công năm 2022 đến hết 31/01/2023 đạt 2.500 tỷ đồng, đạt 85% kế hoạch.';
    expect(proposed([text], [], { period: '2023-M01' })).toEqual([
      {
        indicator: 'giai-ngan',
        quote: 'đạt 2.500 tỷ đồng, đạt 85% kế hoạch'.slice(4),
        title: 'period: 2022; end: 2023-01-31; plan-year: 2022; also: khoi-luong',
      },
    ]);
  });

  it("this year's plan beside it is the report's own period", () => {
    const text =
      'Ước giải ngân kế hoạch vốn năm 2023 đến hết tháng 01/2023 là 40 tỷ đồng, đạt 1,1% kế hoạch.';
    expect(proposed([text], [], { period: '2023-M01' })).toEqual([
      { indicator: 'giai-ngan', quote: '40 tỷ đồng, đạt 1,1% kế hoạch' },
    ]);
  });

  it("a rise in a bracket behind a share is in points, and the note's figure of last year a reference", () => {
    const [now, before] = proposed(
      [
        'Giải ngân kế hoạch vốn đến hết tháng 3/2024 là 500 tỷ đồng, đạt 15% kế hoạch (tăng 3% với cùng kỳ)[1].',
      ],
      ['Giải ngân đầu tư công quý I/2023: 450 tỷ đồng, đạt 12% kế hoạch.'],
    );
    expect(now).toEqual({
      indicator: 'giai-ngan',
      quote: '500 tỷ đồng, đạt 15% kế hoạch (tăng 3% với cùng kỳ)',
    });
    expect(before).toEqual({
      indicator: 'giai-ngan',
      quote: '450 tỷ đồng, đạt 12% kế hoạch',
      title: 'role: reference; period: 2023-Q1',
    });
  });
});

describe('levels of the banks', () => {
  it("the second is measured on the year's start like the first", () => {
    const text =
      'Tổng nguồn vốn huy động đạt 44.000 tỷ đồng, tăng 0,8% so với thời điểm 31/12/2023; dư nợ tín dụng đạt 41.900 tỷ đồng, giảm 4,1%.';
    expect(proposed([text])).toEqual([
      { indicator: 'huy-dong', quote: '44.000 tỷ đồng, tăng 0,8% so với thời điểm 31/12/2023' },
      { indicator: 'du-no', quote: '41.900 tỷ đồng, giảm 4,1%', title: 'base: ytd' },
    ]);
  });
});

describe('the budget', () => {
  it('a change may stand before its value, and parts follow their whole', () => {
    const text =
      'Tổng chi ngân sách địa phương tăng 7,2% so với cùng kỳ, đạt 2.200 tỷ đồng, bằng 16% dự toán, trong đó: chi cân đối ngân sách địa phương 1.800 tỷ đồng, tăng 0,6%, đạt 15,8% dự toán.';
    expect(proposed([text])).toEqual([
      { indicator: 'chi', quote: 'tăng 7,2% so với cùng kỳ, đạt 2.200 tỷ đồng, bằng 16% dự toán' },
      { indicator: 'chi-can-doi', quote: '1.800 tỷ đồng, tăng 0,6%, đạt 15,8% dự toán' },
    ]);
  });

  it('a share of the plan may go on behind a semicolon', () => {
    expect(proposed(['Tổng thu ngân sách nhà nước 600 tỷ đồng, tăng 4%; đạt 69,4% dự toán.'])).toEqual([
      { indicator: 'thu', quote: '600 tỷ đồng, tăng 4%; đạt 69,4% dự toán' },
    ]);
  });

  it('a second unit ends the clause of the first', () => {
    const text = 'Thành lập mới 25 doanh nghiệp với vốn đăng ký 72,2 tỷ đồng 9 hợp tác xã.';
    expect(proposed([text])).toEqual([
      { indicator: 'doanh-nghiep', quote: '25 doanh nghiệp' },
      { indicator: 'von', quote: '72,2 tỷ đồng' },
    ]);
  });
});

describe('shares', () => {
  it('a change right behind is taken with the share', () => {
    expect(proposed(['Tỷ lệ lao động qua đào tạo đạt 62,1%, tăng 1,8%.'])).toEqual([
      { indicator: 'dao-tao', quote: 'đạt 62,1%, tăng 1,8%' },
    ]);
  });
});

describe('look-alikes', () => {
  test.each([
    ['Phấn đấu tổng thu ngân sách nhà nước đạt 9.000 tỷ đồng.', 'a target'],
    ['Chỉ số giá tiêu dùng bình quân của cả nước tăng 3,7% so với cùng kỳ.', 'the national figure'],
    ['Tổng thu ngân sách nhà nước của huyện Cao Sơn đạt 90 tỷ đồng.', 'a district'],
    ['Tổng thu ngân sách nhà nước dự kiến từ 8.000 tỷ đồng đến 9.000 tỷ đồng.', 'a range'],
    ['Thành lập mới 25 hợp tác xã.', 'a count of something else'],
  ])('“%s” is not proposed: %s', (text) => {
    expect(proposed([text])).toEqual([]);
  });

  it('what is to be done is not proposed', () => {
    const text = 'Tổng thu ngân sách nhà nước đạt 9.000 tỷ đồng.';
    expect(proposed(['# II. NHIỆM VỤ TRỌNG TÂM', text])).toEqual([]);
    expect(proposed(['# I. KẾT QUẢ', text])).toHaveLength(1);
  });
});
