import { describe, expect, test } from 'vitest';
import { linked } from './linked.ts';

describe('a count of all months', () => {
  test('is of what its month’s was, where both count in one unit', () => {
    const text =
      'Vận tải hành khách tháng 5 đạt 2,4 triệu lượt khách, tăng 3,1% so với tháng trước; 5 tháng đạt 11,8 triệu lượt khách, tăng 9,4% so với cùng kỳ.';
    expect(linked(text, { period: '2024-5M' }).map((figure) => figure.split(':')[0])).toEqual([
      'van-chuyen-hanh-khach',
      'van-chuyen-hanh-khach',
    ]);
  });

  test('is of visitors where they are what the month’s counted', () => {
    const text = 'Khách du lịch tháng 5 đạt 96 nghìn lượt khách; 5 tháng đạt 412 nghìn lượt khách.';
    expect(linked(text, { period: '2024-5M' }).map((figure) => figure.split(':')[0])).toEqual([
      'khach-du-lich',
      'khach-du-lich',
    ]);
  });

  test('may be estimated', () => {
    const text =
      'Chi ngân sách địa phương tháng 5 ước 812 tỷ đồng; ước 5 tháng năm 2024 đạt 3.960 tỷ đồng, bằng 104,2% cùng kỳ.';
    expect(linked(text, { period: '2024-5M' })).toHaveLength(2);
  });

  test('names retail sales by the first words of their name', () => {
    const text = 'Tính chung 5 tháng, tổng mức bán lẻ đạt 21.460 tỷ đồng, tăng 10,3%.';
    expect(linked(text, { period: '2024-5M' })).toEqual(['ban-le: 21.460 tỷ đồng, tăng 10,3%']);
  });
});

describe('what is of two things together', () => {
  test('is of neither where both are sums of one kind', () => {
    const text =
      'Thu ngân sách 9.640 tỷ đồng, trong đó thu nội địa và thu từ dầu thô 7.180 tỷ đồng; thu xuất nhập khẩu 2.460 tỷ đồng.';
    expect(linked(text)).toEqual(['thu-ngan-sach: 9.640 tỷ đồng', 'thu-xuat-nhap-khau: 2.460 tỷ đồng']);
  });

  test('is of both where they are two sides of one sum', () => {
    expect(linked('Khối lượng thực hiện và giải ngân vốn đầu tư công đạt 1.860 tỷ đồng.')).not.toEqual([]);
  });
});

describe('a share', () => {
  test('in front of others is none of what was counted', () => {
    const text = 'Huyện có 6/14 xã đạt chuẩn nông thôn mới; 100% trạm y tế đạt chuẩn quốc gia về y tế.';
    expect(linked(text, { area: 'lam-giang' })).not.toContainEqual(
      expect.stringContaining('ty-le-xa-nong-thon-moi'),
    );
  });

  test('of the growth of all is none of the product', () => {
    const text =
      'GRDP tăng 8,2%, trong đó khu vực dịch vụ tăng 9,1%, chiếm 41,6% trong mức tăng trưởng chung; khu vực nông, lâm nghiệp và thủy sản tăng 3%.';
    expect(linked(text).join()).not.toContain('co-cau');
  });
});

describe('what is harvested', () => {
  test.each(['lúa đông xuân', 'lúa Đông - Xuân', 'lúa vụ đông xuân'])(
    'is what a yield behind “%s” is of',
    (crop) => {
      const text = `Đến nay đã thu hoạch xong ${crop}, năng suất bình quân đạt 66,4 tạ/ha, sản lượng đạt 218.400 tấn.`;
      expect(linked(text, { period: '2024-H1' }).map((figure) => figure.split(':')[0])).toEqual([
        'nang-suat-lua-dong-xuan',
        'san-luong-lua-dong-xuan',
      ]);
    },
  );
});

describe('a name', () => {
  test.each([
    ['Giá trị sản xuất CN - TTCN đạt 1.240 tỷ đồng.', 'gia-tri-san-xuat-cong-nghiep'],
    ['Giá trị sản xuất công nghiệp giá hiện hành đạt 41.200 tỷ đồng.', 'gia-tri-san-xuat-cong-nghiep'],
    ['Thu nhập bình quân đầu người theo tiêu chí nông thôn mới đạt 54,6 triệu đồng.', 'thu-nhap-binh-quan'],
    ['Tỷ lệ hộ nghèo còn lại cuối năm 2024 là 1,12%.', 'ty-le-ho-ngheo'],
  ])('in “%s” says no more than the indicator', (text, indicator) => {
    expect(linked(text, { period: '2024' }).map((figure) => figure.split(':')[0])).toEqual([indicator]);
  });

  test('of income in the countryside says more', () => {
    expect(linked('Thu nhập bình quân đầu người khu vực nông thôn đạt 48,2 triệu đồng.')).toEqual([]);
  });
});

describe('a whole', () => {
  test('of all seasons is sown by the autumn', () => {
    const text = 'Gieo cấy lúa cả năm 7.420 ha, bằng 101,3% kế hoạch; trồng rừng 1.960 ha.';
    expect(linked(text)).toEqual([
      'dien-tich-lua: 7.420 ha, bằng 101,3% kế hoạch',
      'trong-rung-moi: 1.960 ha',
    ]);
  });

  test('of a year’s months is no sum of all years', () => {
    const text =
      'Tháng 9 thu hút FDI đạt 46 triệu USD. Lũy kế 9 tháng đã thu hút được 1,12 tỷ USD. Lũy kế đến nay thu hút FDI đạt 14,6 tỷ USD.';
    expect(linked(text)).toEqual([
      'thu-hut-fdi: 46 triệu USD (period: 2024-M09)',
      'thu-hut-fdi: 1,12 tỷ USD',
    ]);
  });

  test('has its parts where all of it is acknowledged', () => {
    const text =
      'Hết năm 2024, 100% số xã được công nhận đạt chuẩn nông thôn mới, trong đó có 7 xã đạt chuẩn nông thôn mới kiểu mẫu.';
    expect(linked(text, { period: '2024' })).toContainEqual('xa-nong-thon-moi-kieu-mau: 7 xã');
  });
});

test('a short name behind a head of its own goes on from no other head', () => {
  const text =
    'Giá trị sản xuất công nghiệp đạt 412 tỷ đồng. Doanh thu thương mại dịch vụ đạt 4.260 tỷ đồng, tăng 8,4% so với cùng kỳ.';
  expect(linked(text, { area: 'lam-giang' })).toEqual(['gia-tri-san-xuat-cong-nghiep: 412 tỷ đồng']);
});

describe('smuggling', () => {
  test('among crimes is what the police seized', () => {
    const text =
      'Công an đã khởi tố 18 vụ phạm tội về kinh tế. Phát hiện, bắt giữ 42 vụ buôn lậu, gian lận thương mại trị giá 2,6 tỷ đồng.';
    expect(linked(text).join()).not.toContain('vu-buon-lau');
  });

  test('that all forces seized is counted', () => {
    const text =
      'Các lực lượng chức năng phát hiện, bắt giữ 742 vụ buôn lậu, gian lận thương mại và hàng giả.';
    expect(linked(text)).toEqual(['vu-buon-lau: 742 vụ']);
  });
});

test('foreign capital behind parts of a part leans on no disbursement in all', () => {
  const text =
    'Giải ngân vốn đầu tư công đạt 2.640 tỷ đồng, đạt 84,1% kế hoạch, trong đó: vốn ngân sách trung ương 1.410 tỷ đồng, gồm: vốn trong nước 1.120 tỷ đồng; vốn nước ngoài: 206 tỷ đồng, đạt 51,2% kế hoạch.';
  expect(linked(text).join()).not.toContain('giai-ngan-von-oda');
});
