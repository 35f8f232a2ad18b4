import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each<[text: string, figures: string[]]>([
  [
    'Vận tải hành khách đạt 214,6 triệu lượt khách, tăng 5,2% so với cùng kỳ năm trước và 9,7 tỷ lượt khách.km, tăng 6,4%.',
    [
      'van-chuyen-hanh-khach: 214,6 triệu lượt khách, tăng 5,2% so với cùng kỳ năm trước',
      'luan-chuyen-hanh-khach: 9,7 tỷ lượt khách.km, tăng 6,4%',
    ],
  ],
  [
    'Thu nội địa 812 tỷ đồng, trong đó, 4/12 khoản thu vượt tiến độ; thu từ hoạt động xuất nhập khẩu 96 tỷ đồng.',
    ['thu-noi-dia: 812 tỷ đồng', 'thu-xuat-nhap-khau: 96 tỷ đồng'],
  ],
  [
    'Hai khoản thu lớn nhất là thu nội địa đạt 812 tỷ đồng, bằng 31% dự toán.',
    ['thu-noi-dia: 812 tỷ đồng, bằng 31% dự toán'],
  ],
  [
    'Giá trị sản xuất công nghiệp ước 214 tỷ đồng, lũy kế ước 1.820 tỷ đồng.',
    [
      'gia-tri-san-xuat-cong-nghiep: 214 tỷ đồng (period: 2024-M09)',
      'gia-tri-san-xuat-cong-nghiep: 1.820 tỷ đồng',
    ],
  ],
  [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 2.140 tỷ đồng, giảm 2% so với tháng trước. Cụ thể: Doanh thu lữ hành 11 tỷ đồng, giảm 4%. Lũy kế, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 17.300 tỷ đồng.',
    [
      'ban-le: 2.140 tỷ đồng, giảm 2% so với tháng trước (period: 2024-M09)',
      'doanh-thu-lu-hanh: 11 tỷ đồng (period: 2024-M09)',
      'ban-le: 17.300 tỷ đồng',
    ],
  ],
  [
    'Có 612 doanh nghiệp (DN) thành lập mới với tổng vốn đăng ký 4.120 tỷ đồng.',
    ['doanh-nghiep-moi: 612 doanh nghiệp', 'von-doanh-nghiep-moi: 4.120 tỷ đồng'],
  ],
])('what offices say of the economy is read: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Theo Cục Thống kê, 9 tháng đã có 96 dự án được cấp giấy chứng nhận đầu tư với tổng vốn đăng ký là 1.214 triệu USD.',
    ['du-an-fdi-moi: 96 dự án', 'von-fdi-moi: 1.214 triệu USD'],
  ],
  [
    'Có 41 dự án FDI cấp mới với tổng vốn đầu tư đạt 116 triệu USD; tăng 8% về số lượng dự án; 17 dự án điều chỉnh tăng vốn với tổng mức tăng đạt 64 triệu USD, tăng 5% về số lượng dự án.',
    [
      'du-an-fdi-moi: 41 dự án',
      'von-fdi-moi: 116 triệu USD',
      'du-an-fdi-moi: tăng 8%',
      'von-fdi-dieu-chinh: 64 triệu USD',
    ],
  ],
  [
    'Vốn đầu tư thực hiện toàn xã hội đạt 9.140 tỷ đồng; trong đó, vốn đầu tư trực tiếp từ nước ngoài đạt 2.180 tỷ đồng.',
    ['von-dau-tu-xa-hoi: 9.140 tỷ đồng', 'von-dau-tu-nuoc-ngoai: 2.180 tỷ đồng'],
  ],
])(
  'what comes from foreign investors is told by dollars and by their ways of being named: “%s”',
  (text, figures) => {
    expect(linked(text)).toEqual(figures);
  },
);

test.each<[text: string, period: string, figures: string[]]>([
  [
    'Chỉ số giá tiêu dùng tháng 12/2024 giảm 0,12% so với tháng trước và tăng 2,84% so với tháng 12/2023.',
    '2024',
    ['cpi-thang: tăng 2,84% so với tháng 12/2023 (period: 2024-M12)'],
  ],
  [
    'Chỉ số giá tiêu dùng tháng 11/2024 tăng 0,12% so với tháng trước và tăng 2,84% so với tháng 12/2023.',
    '2024-11M',
    [],
  ],
  [
    'Chỉ số giá tiêu dùng bình quân năm 2024 tăng 3,16% so với bình quân năm 2023.',
    '2024',
    ['cpi: tăng 3,16% so với bình quân năm 2023'],
  ],
  [
    'Chỉ số sản xuất công nghiệp quý III/2024 tăng 6,4% so với quý này năm trước.',
    '2024-9M',
    ['chi-so-iip: tăng 6,4% so với quý này năm trước (period: 2024-Q3)'],
  ],
  [
    'Sản xuất công nghiệp tháng 9 ước tính tăng 2,1% so với tháng trước và tăng 9,3% so với cùng kỳ năm trước. Trong đó, công nghiệp dệt tăng 4,2%.',
    '2024-9M',
    [
      'chi-so-iip: tăng 9,3% so với cùng kỳ năm trước (period: 2024-M09)',
      'iip-det: tăng 4,2% (period: 2024-M09)',
    ],
  ],
  [
    'Chỉ số giá tiêu dùng (CPI) quý I tăng 2,71% so với quý này năm trước.',
    '2024-Q1',
    ['cpi: tăng 2,71% so với quý này năm trước'],
  ],
  [
    'CPI tháng 8 tăng 0,2% so với tháng 7. Tính chung 8 tháng, CPI tăng 3,94% so với 8 tháng đầu năm 2023.',
    '2024-8M',
    ['cpi: tăng 3,94% so với 8 tháng đầu năm 2023'],
  ],
  [
    'So với tháng 8 năm ngoái, CPI tháng này tăng 3,41%. Từ đầu năm đến nay, CPI cả nước đã tăng 1,87%.',
    '2024-8M',
    ['cpi-thang: tăng 3,41% (period: 2024-M08)'],
  ],
  [
    'CPI tháng 9 tăng 0,17% so với tháng trước, tăng 1,4% so với tháng 12/2023 và tăng 4,34% so với cùng kỳ năm trước.',
    '2024-9M',
    ['cpi-thang: tăng 4,34% so với cùng kỳ năm trước (period: 2024-M09)'],
  ],
  [
    'Trong tháng, chỉ số giá tiêu dùng tăng 0,3% so tháng trước, tăng 2,9% so cùng kỳ.',
    '2024-9M',
    ['cpi-thang: tăng 2,9% so cùng kỳ (period: 2024-M09)'],
  ],
  [
    'Tổng giá trị sản xuất (theo giá so sánh năm 2010) ước tăng 10,85% so với năm 2023 (KH tăng 8-9%).',
    '2024',
    ['gia-tri-san-xuat: tăng 10,85% so với năm 2023'],
  ],
])('a change is told by what it is measured on: “%s”', (text, period, figures) => {
  expect(linked(text, { period })).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Thu từ dầu thô đạt 412 tỷ đồng (bình quân 7 tháng đạt 72 USD/thùng); thu từ hoạt động xuất nhập khẩu đạt 96 tỷ đồng.',
    ['thu-dau-tho: 412 tỷ đồng', 'thu-xuat-nhap-khau: 96 tỷ đồng'],
  ],
  [
    'Chi thường xuyên chiếm tỷ trọng khoảng 68% trong cơ cấu chi, ước đạt 6.120 tỷ đồng, bằng 64% dự toán.',
    ['chi-thuong-xuyen: 6.120 tỷ đồng, bằng 64% dự toán'],
  ],
  [
    'GRDP tăng 5,8% so với cùng kỳ. Cơ cấu GRDP chuyển dịch tích cực, khu vực nông - lâm - thủy sản còn 12,4%, dịch vụ chiếm 34,1%.',
    [
      'grdp-tang-truong: tăng 5,8% so với cùng kỳ',
      'co-cau-nong-lam-thuy-san: 12,4%',
      'co-cau-dich-vu: chiếm 34,1%',
    ],
  ],
  [
    'Thu từ doanh nghiệp có vốn đầu tư nước ngoài (không kể dầu thô) 842 tỷ đồng; thu thuế công, thương nghiệp và dịch vụ ngoài Nhà nước 786 tỷ đồng.',
    ['thu-fdi: 842 tỷ đồng', 'thu-ngoai-quoc-doanh: 786 tỷ đồng'],
  ],
  [
    'Có 38 doanh nghiệp đăng ký tạm ngừng hoạt động vì gặp khó khăn trong sản xuất.',
    ['doanh-nghiep-tam-ngung: 38 doanh nghiệp'],
  ],
  [
    'Giải ngân vốn đầu tư công theo Quyết định giao của Thủ tướng Chính phủ là 2.140 tỷ đồng, đạt 57% kế hoạch.',
    ['giai-ngan-dau-tu-cong: 2.140 tỷ đồng, đạt 57% kế hoạch'],
  ],
  [
    'Tháng 9 kim ngạch xuất khẩu đạt 69 triệu USD, đưa kim ngạch xuất khẩu 9 tháng qua đạt 512 triệu USD.',
    ['tong-xuat-khau: 69 triệu USD (period: 2024-M09)', 'tong-xuat-khau: 512 triệu USD'],
  ],
  [
    'Tính đến ngày 24-9, giải ngân vốn đầu tư công của TP đạt 2.409 tỷ đồng.',
    ['giai-ngan-dau-tu-cong: 2.409 tỷ đồng (end: 2024-09-24)'],
  ],
  [
    'Tổng vốn đầu tư toàn xã hội trong vòng 9 tháng qua đạt 9.820 tỷ đồng, vốn nhà nước 2.840 tỷ đồng.',
    ['von-dau-tu-xa-hoi: 9.820 tỷ đồng', 'von-dau-tu-nha-nuoc: 2.840 tỷ đồng'],
  ],
  [
    'Tổng số khách du lịch quốc tế đến tỉnh đạt 42,1 nghìn lượt. Lượng khách du lịch nội địa tăng nhẹ 2% so với cùng kỳ, ước đạt 2,4 triệu lượt khách.',
    [
      'khach-quoc-te: 42,1 nghìn lượt',
      'khach-noi-dia: tăng nhẹ 2% so với cùng kỳ, ước đạt 2,4 triệu lượt khách',
    ],
  ],
  [
    'Thu nhập đầu người đạt 45 triệu đồng, tăng 4 triệu đồng.',
    ['thu-nhap-binh-quan: 45 triệu đồng, tăng 4 triệu đồng'],
  ],
  [
    'Tổng thu ngân sách nhà nước trên địa bàn 3.210 tỷ đồng (trong đó thu nội địa 2.840 tỷ đồng, thu xuất nhập khẩu 370 tỷ đồng), đạt 56,2% dự toán.',
    [
      'thu-ngan-sach: 3.210 tỷ đồng',
      'thu-noi-dia: 2.840 tỷ đồng',
      'thu-xuat-nhap-khau: 370 tỷ đồng',
      'thu-ngan-sach: đạt 56,2% dự toán',
    ],
  ],
  [
    'Tổng sản lượng lương thực có hạt đạt 38.200 tấn/KH 41.000-42.000 tấn; đàn lợn 61.280 con/KH 43.000-45.000 con.',
    ['san-luong-luong-thuc: 38.200 tấn', 'dan-lon: 61.280 con'],
  ],
  [
    'Tổng giá trị sản xuất trên địa bàn tăng mạnh. Trong đó, khu vực nông, lâm nghiệp và thủy sản tăng 8,1%, khu vực dịch vụ tăng 12%.',
    ['gia-tri-san-xuat-nong-nghiep: tăng 8,1%', 'gia-tri-san-xuat-dich-vu: tăng 12%'],
  ],
])('words around a figure that say nothing else of it are passed over: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  ['Dự án có tổng vốn đầu tư 450 tỷ đồng, tạo việc làm cho 1.200 lao động.', 'a project’s workers'],
  ['Toàn tỉnh có các dự án FDI giải quyết việc làm cho 84.000 lao động.', 'projects’ workers'],
  ['Huy động 3,2 tỷ đồng làm đường giao thông.', 'money that was raised for roads'],
  [
    'Tổng nguồn vốn của Ngân hàng Chính sách xã hội huyện đạt hơn 519 tỷ đồng. Tổng doanh số cho vay 113 tỷ đồng. Nợ xấu là 71 triệu đồng, chiếm 0,014% tổng dư nợ.',
    'one bank',
  ],
  ['Điện cho sản xuất công nghiệp tăng 5,2%, điện sinh hoạt tăng 7%.', 'what industry uses'],
  ['Doanh thu sản xuất công nghiệp tăng 9,4% so với cùng kỳ.', 'what industry sells'],
])('“%s” links nothing: it tells of %s', (text) => {
  expect(linked(text)).toEqual([]);
});
