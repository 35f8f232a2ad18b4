import { describe, expect, it, test } from 'vitest';
import { linked } from '../linked.ts';

describe('as many names as values', () => {
  it('are given in turn, and so are their changes', () => {
    expect(
      linked(
        'Khách quốc tế và khách nội địa đến tỉnh lần lượt đạt 86 nghìn lượt và 1,24 triệu lượt, tăng 24,6% và 9,3% so với cùng kỳ.',
      ),
    ).toEqual([
      'khach-quoc-te: 86 nghìn lượt',
      'khach-noi-dia: 1,24 triệu lượt',
      'khach-quoc-te: tăng 24,6%',
      'khach-noi-dia: 9,3% so với cùng kỳ',
    ]);
  });

  it('also without “lần lượt”, and twice in a sentence', () => {
    expect(
      linked(
        'Đàn trâu và đàn bò còn 31.400 con và 62.800 con, giảm tương ứng 3,2% và 1,8%; đàn lợn và đàn gia cầm đạt 286.000 con và 6,2 triệu con, tăng lần lượt 4,1% và 2,6%.',
      ),
    ).toEqual([
      'dan-trau: 31.400 con',
      'dan-bo: 62.800 con',
      'dan-trau: giảm tương ứng 3,2%',
      'dan-bo: 1,8%',
      'dan-lon: 286.000 con',
      'dan-gia-cam: 6,2 triệu con',
      'dan-lon: tăng lần lượt 4,1%',
      'dan-gia-cam: 2,6%',
    ]);
  });

  it('measure on the year’s start where the last change says so', () => {
    expect(
      linked(
        'Vốn huy động và dư nợ tín dụng lần lượt đạt 41.200 tỷ đồng và 52.600 tỷ đồng, tăng 4,8% và 6,1% so với đầu năm.',
      ).slice(2),
    ).toEqual(['von-huy-dong: tăng 4,8% (base: ytd)', 'du-no-tin-dung: 6,1% so với đầu năm']);
  });

  it('may be those of trade in the words of the other', () => {
    expect(
      linked(
        'Xuất khẩu và nhập khẩu 10 tháng lần lượt đạt 312,4 tỷ USD và 291,8 tỷ USD, tăng tương ứng 11,2% và 13,6% so với cùng kỳ.',
        { area: 'viet-nam', period: '2024-10M' },
      ).slice(0, 2),
    ).toEqual(['tong-xuat-khau: 312,4 tỷ USD', 'tong-nhap-khau: 291,8 tỷ USD']);
  });
});

describe('names whose words stand apart', () => {
  it('are read where what is paid out is told behind its share', () => {
    expect(
      linked(
        'Tỉnh mới giải ngân được 41,3% kế hoạch vốn đầu tư công; vốn ngân sách trung ương đạt 36,8% kế hoạch.',
      ),
    ).toEqual([
      'giai-ngan-dau-tu-cong: được 41,3% kế hoạch vốn',
      'giai-ngan-von-trung-uong: đạt 36,8% kế hoạch',
    ]);
  });

  it('and where the policy bank stands in front of its loans', () => {
    expect(
      linked('Ngân hàng Chính sách xã hội tỉnh có tổng dư nợ 3.264 tỷ đồng, tăng 8,1% so với đầu năm.'),
    ).toEqual(['du-no-chinh-sach: 3.264 tỷ đồng, tăng 8,1% so với đầu năm']);
  });
});

test.each(['Không kể tiền sử dụng đất,', 'Nếu trừ tiền sử dụng đất thì'])(
  'domestic revenue less land fees is told in this order too: “%s”',
  (words) => {
    expect(linked(`${words} thu nội địa của tỉnh đạt 4.316 tỷ đồng.`)).toEqual([
      'thu-noi-dia-tru-dat: 4.316 tỷ đồng',
    ]);
  },
);

it('reads to what a count was raised, and not by what', () => {
  expect(linked('Vận động được 64 người tham gia BHXH tự nguyện, nâng tổng số lên 412 người.')).toEqual([
    'bhxh-tu-nguyen: 412 người',
  ]);
});

it('tells provinces in a country’s report apart, and the country from them', () => {
  expect(
    linked(
      'Tỷ lệ đỗ tốt nghiệp của An Bình đạt 99,2%, của Lam Giang là 98,4%, trong khi cả nước đạt 98,9%.',
      { area: 'viet-nam', period: '2024' },
    ),
  ).toEqual([
    'ty-le-tot-nghiep-thpt: đạt 99,2% (area: an-binh)',
    'ty-le-tot-nghiep-thpt: 98,4% (area: lam-giang)',
    'ty-le-tot-nghiep-thpt: đạt 98,9%',
  ]);
  expect(
    linked('Chỉ số sản xuất công nghiệp của Phú Hải tăng 14,6%, cao nhất vùng; Lam Giang giảm 2,1%.', {
      area: 'viet-nam',
      period: '2024',
    }),
  ).toEqual(['chi-so-iip: tăng 14,6% (area: phu-hai)', 'chi-so-iip: giảm 2,1% (area: lam-giang)']);
});

describe('a row that says its head once', () => {
  it('has a name for each of as many values', () => {
    expect(
      linked('Diện tích cà phê, cao su và hồ tiêu của tỉnh lần lượt là 16.400 ha, 8.200 ha và 940 ha.'),
    ).toEqual(['dien-tich-ca-phe: 16.400 ha', 'dien-tich-cao-su: 8.200 ha', 'dien-tich-ho-tieu: 940 ha']);
  });

  it('is left alone where a member has no name', () => {
    expect(linked('Diện tích cà phê, mắc ca lần lượt là 16.400 ha và 940 ha.')).toEqual([]);
  });
});
