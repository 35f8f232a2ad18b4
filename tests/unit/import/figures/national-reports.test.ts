import { describe, expect, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

/** How reports on the whole country tell of months, provinces and rows of names, in sentences of our own. */

const ofCountry = (text: string): string[] => linked(text, { area: 'viet-nam', period: '2024-8M' });

describe('what is measured on the month before is the month’s', () => {
  test.each([
    [
      'Doanh thu du lịch lữ hành đạt 4,6 nghìn tỷ đồng, tăng 1,2% so với tháng trước và tăng 14% so với cùng kỳ.',
      ['(period: 2024-M08)'],
    ],
    [
      'Sản lượng thủy sản khai thác ước 340 nghìn tấn, tăng 2% so với tháng trước. Trong đó, sản lượng tôm nuôi là 90 nghìn tấn.',
      ['(period: 2024-M08)', '(period: 2024-M08)'],
    ],
    [
      'Chỉ số sản xuất công nghiệp ước tăng 2% so với tháng trước và tăng 7,5% so với cùng kỳ.',
      ['(period: 2024-M08)'],
    ],
    ['Tính chung 8 tháng, doanh thu du lịch lữ hành đạt 39 nghìn tỷ đồng, tăng 14%.', ['']],
  ])('%s', (text, periods) => {
    expect(ofCountry(text).map((line) => /\(period: [^)]*\)$/u.exec(line)?.[0] ?? '')).toEqual(periods);
  });

  test('current prices say nothing of the month behind them', () => {
    expect(
      ofCountry('Tổng mức bán lẻ hàng hóa theo giá hiện hành tháng 8 ước đạt 402 nghìn tỷ đồng.'),
    ).toEqual(['ban-le-hang-hoa: 402 nghìn tỷ đồng (period: 2024-M08)']);
  });
});

describe('a report on the country tells of provinces', () => {
  test.each([
    [
      'Doanh thu bán lẻ hàng hóa 8 tháng ước đạt 3.420 nghìn tỷ đồng, tăng 7,2%. Một số địa phương tăng khá như: Lam Giang tăng 9,1%; Phú Hải tăng 8,4%.',
      ['tăng 9,1% (area: lam-giang)', 'tăng 8,4% (area: phu-hai)'],
    ],
    [
      'Một số địa phương có chỉ số sản xuất công nghiệp tăng cao do ngành chế biến, chế tạo tăng: An Bình tăng 21,4%; Lam Giang tăng 18%.',
      ['tăng 21,4% (area: an-binh)', 'tăng 18% (area: lam-giang)'],
    ],
    [
      'Một số địa phương có chỉ số sản xuất công nghiệp tăng cao. Cụ thể, chỉ số sản xuất công nghiệp tỉnh Phú Hải tăng 24%; Lam Giang tăng 17,5%.',
      ['tăng 24% (area: phu-hai)', 'tăng 17,5% (area: lam-giang)'],
    ],
    [
      'Chỉ số sản xuất công nghiệp 8 tháng so với cùng kỳ năm 2023 của một số địa phương như sau: An Bình tăng 6,2%; Phú Hải giảm 1,1%.',
      ['tăng 6,2% (area: an-binh)', 'giảm 1,1% (area: phu-hai)'],
    ],
    [
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 3,9 triệu tỷ đồng. Doanh thu bán lẻ tại một số địa phương vẫn tăng như: Phú Hải tăng 9%.',
      ['tăng 9% (area: phu-hai)'],
    ],
    ['Một số địa phương có GRDP tăng cao: miền Trung tăng 9,1%; các khu vực khác tăng 8%.', []],
  ])('%s', (text, placed) => {
    const lines = ofCountry(text).filter((line) => line.includes('area: '));
    expect(lines.map((line) => line.replace(/^[^:]*: /u, ''))).toEqual(placed);
  });
});

describe('names in a row have their changes in turn', () => {
  test.each([
    [
      'Đàn lợn, đàn bò và đàn gia cầm lần lượt tăng 3,1%, 0,8% và 2,4% so với cùng kỳ.',
      ['dan-lon', 'dan-bo', 'dan-gia-cam'],
    ],
    ['Thu từ dầu thô và thu nội địa tăng lần lượt 12% và 9,5%.', ['thu-dau-tho', 'thu-noi-dia']],
    ['Sản lượng xi măng, sản lượng thép và một thứ khác lần lượt tăng 3% và 4%.', []],
  ])('%s', (text, indicators) => {
    expect(ofCountry(text).map((line) => line.replace(/:.*/u, ''))).toEqual(indicators);
  });
});

describe('prices', () => {
  test.each([
    'CPI tháng 8 tăng 0,3% so với tháng trước. Con số này tăng 2,1% so với tháng 12/2023; tăng 3,4% so với cùng kỳ năm trước.',
    'So với tháng 12/2023, CPI tháng 8 tăng 2,1% và so với cùng kỳ năm trước tăng 3,4%.',
  ])('%s', (text) => {
    expect(ofCountry(text)).toEqual([
      expect.stringMatching(/^cpi-thang: .*tăng 3,4%.* \(period: 2024-M08\)$/u),
    ]);
  });
});

test('a month of the year before says of which month prices are', () => {
  expect(ofCountry('So với tháng 8/2023, chỉ số giá tiêu dùng tăng 3,4%.')).toEqual([
    'cpi-thang: tăng 3,4% (period: 2024-M08)',
  ]);
});

describe('branches and indices by more of their names', () => {
  test.each([
    [
      'Trong các ngành công nghiệp cấp II: sản xuất thiết bị điện tăng 12,2%; dệt tăng 9,4%.',
      ['iip-thiet-bi-dien', 'iip-det'],
    ],
    [
      'IIP tháng 8 tăng 9,1% so với cùng kỳ. Chỉ số cộng dồn 8 tháng tăng 8,2% so cùng kỳ, trong đó khai thác mỏ tăng 3,3%.',
      ['chi-so-iip', 'chi-so-iip', 'iip-khai-khoang'],
    ],
    [
      'Số lao động đang làm việc trong các doanh nghiệp công nghiệp tại thời điểm 1/8/2024 tăng 1,1% so với tháng trước và tăng 3,6% so với cùng thời điểm năm trước.',
      ['chi-so-lao-dong-cong-nghiep'],
    ],
    ['Tổng số bò tăng 3,1% so với cùng thời điểm năm 2023, tổng số trâu giảm 1,4%.', ['dan-bo', 'dan-trau']],
    ['Giá trị sản xuất tăng 4,1%, chiếm 34% giá trị sản xuất của ngành nông nghiệp.', []],
  ])('%s', (text, indicators) => {
    const lines = ofCountry(text);
    expect(lines.map((line) => line.replace(/:.*/u, ''))).toEqual(indicators);
    expect(lines.join()).not.toContain('reference');
  });
});

describe('what else such reports say', () => {
  test.each([
    [
      'Tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn mua cổ phần, mua phần vốn góp của nhà đầu tư nước ngoài đạt 21,4 tỷ USD, tăng 7% nhưng giảm 2,1 điểm phần trăm so với 7 tháng.',
      ['thu-hut-fdi: 21,4 tỷ USD, tăng 7%'],
    ],
    ['Tổng chi ngân sách tháng 8 ước 140 nghìn tỷ đồng; lũy kế chi 8 tháng đạt 1.080 nghìn tỷ đồng.', 2],
    ['Các nhà máy trong tỉnh làm ra 41 triệu viên gạch các loại, 18 triệu đôi giày các loại.', 2],
    [
      'Doanh thu dịch vụ khác đạt 11 nghìn tỷ đồng, tăng 1,2% và gấp 2,5 lần cùng kỳ.',
      ['doanh-thu-dich-vu-khac: 11 nghìn tỷ đồng, tăng 1,2% và gấp 2,5 lần cùng kỳ'],
    ],
    [
      'Khu vực công nghiệp và xây dựng tăng 7,1% - đóng góp 44%; khu vực dịch vụ tăng 6,2% - đóng góp 50%.',
      ['tang-truong-cong-nghiep-xay-dung: tăng 7,1%', 'tang-truong-dich-vu: tăng 6,2%'],
    ],
    ['Ngành công nghiệp tăng 8,1%, tuy thấp hơn mức tăng 12% của 8 tháng năm 2023.', []],
    [
      'Riêng tháng 8 có 910 vụ tai nạn giao thông. So với 8 tháng đầu năm 2023, số vụ tai nạn giao thông giảm 1.204 vụ.',
      ['tai-nan-giao-thong: 910 vụ (period: 2024-M08)'],
    ],
    [
      'Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước 8 tháng của một số tỉnh đạt khá như: Phú Hải đạt 21 nghìn tỷ đồng, tăng 12%; tiếp đến là Lam Giang đạt gần 9 nghìn tỷ đồng.',
      [
        'von-ngan-sach-thuc-hien: 21 nghìn tỷ đồng, tăng 12% (area: phu-hai)',
        'von-ngan-sach-thuc-hien: 9 nghìn tỷ đồng (area: lam-giang)',
      ],
    ],
    [
      'Vốn ngân sách cấp tỉnh 190 tỷ đồng, tăng 4%; vốn ngân sách cấp xã 41 tỷ đồng, tăng 7% so với tháng trước.',
      [
        'von-ngan-sach-cap-tinh: 190 tỷ đồng',
        'von-ngan-sach-cap-xa: 41 tỷ đồng, tăng 7% so với tháng trước (period: 2024-M08)',
      ],
    ],
    [
      'Chỉ số tồn kho ngành chế biến, chế tạo mặc dù tăng 7,4% so với cùng kỳ.',
      ['chi-so-ton-kho: tăng 7,4% so với cùng kỳ'],
    ],
    [
      'Thu ngân sách nhà nước 8 tháng giảm 3% so với cùng kỳ, trong khi chi ước tăng 9%.',
      ['thu-ngan-sach: giảm 3% so với cùng kỳ', 'chi-ngan-sach: tăng 9%'],
    ],
    [
      'Chỉ số sản xuất công nghiệp 8 tháng nhích 1,2% so với cùng kỳ.',
      ['chi-so-iip: nhích 1,2% so với cùng kỳ'],
    ],
    ['Vốn ngân sách cấp tỉnh đạt 210 tỷ đồng; vốn ngân sách cấp huyện đạt 64 tỷ đồng.', 2],
    [
      'Tỷ lệ thất nghiệp là 2,2%. Tỷ lệ thiếu việc làm là 1,9%, khu vực thành thị 1,2%.',
      ['ty-le-that-nghiep: 2,2%'],
    ],
    [
      'Có 9.200 doanh nghiệp thành lập mới với số vốn đăng ký 110 nghìn tỷ đồng, so với tháng trước giảm 4% về số doanh nghiệp và giảm 7% về vốn đăng ký.',
      ['doanh-nghiep-moi: 9.200 doanh nghiệp', 'von-doanh-nghiep-moi: 110 nghìn tỷ đồng'],
    ],
  ])('%s', (text, lines) => {
    const own = ofCountry(text);
    if (typeof lines === 'number') expect(own).toHaveLength(lines);
    else expect(own).toEqual(lines);
  });

  test('a year that a paragraph ends by comparing with is not that of the next', () => {
    const lines = linkedInOrder(
      [
        'Vốn FDI đăng ký đạt 18 tỷ USD. Trước đó, 8 tháng năm 2022 đạt 16,8 tỷ USD.',
        'Trong đó, có 2.140 dự án mới được cấp phép với tổng vốn đăng ký 11 tỷ USD.',
      ],
      { area: 'viet-nam', period: '2024-8M' },
    );
    expect(lines.slice(1).join()).not.toContain('reference');
  });
});
