import { expect, test } from 'vitest';
import { matchForm } from '../../../../src/domain/orthography.ts';
import { parseUnit } from '../../../../src/domain/unit.ts';
import { catalogue } from '../../../content-catalogue.ts';
import { propose } from './catalogue.ts';

const { indicators } = catalogue;
const named = (text: string) =>
  propose([text], [], { catalogue: indicators }).proposals.map(({ indicator, quote }) => [indicator, quote]);

test.each<[text: string, ...figures: (readonly [indicator: string, quote: string])[]]>([
  [
    'Diện tích lúa đông xuân 41.200 ha, năng suất 64,5 tạ/ha, sản lượng 265.740 tấn.',
    ['dien-tich-lua-dong-xuan', '41.200 ha'],
    ['nang-suat-lua-dong-xuan', '64,5 tạ/ha'],
    ['san-luong-lua-dong-xuan', '265.740 tấn'],
  ],
  [
    'Gieo cấy lúa mùa được 23.150 ha, bằng 98,4% so với cùng kỳ.',
    ['dien-tich-lua-mua', '23.150 ha, bằng 98,4% so với cùng kỳ'],
  ],
  [
    'Sản lượng thịt hơi xuất chuồng đạt 48.300 tấn, tăng 4,2%; trong đó thịt lợn 31.200 tấn, tăng 5,1%; thịt gia cầm 14.500 tấn, tăng 3,3%.',
    ['san-luong-thit', '48.300 tấn, tăng 4,2%'],
    ['san-luong-thit-lon', '31.200 tấn, tăng 5,1%'],
    ['san-luong-thit-gia-cam', '14.500 tấn, tăng 3,3%'],
  ],
  [
    'Tổng sản lượng thủy sản 18.400 tấn, tăng 3,1%; trong đó nuôi trồng 11.900 tấn; khai thác 6.500 tấn.',
    ['san-luong-thuy-san', '18.400 tấn, tăng 3,1%'],
    ['san-luong-thuy-san-nuoi-trong', '11.900 tấn'],
    ['san-luong-thuy-san-khai-thac', '6.500 tấn'],
  ],
  [
    'Tổng sản phẩm trên địa bàn (GRDP) tăng 7,9% so với cùng kỳ; khu vực nông, lâm nghiệp và thủy sản tăng 3,4%; công nghiệp và xây dựng tăng 10,2%; dịch vụ tăng 7,1%; thuế sản phẩm trừ trợ cấp sản phẩm tăng 5,6%.',
    ['grdp-tang-truong', 'tăng 7,9% so với cùng kỳ'],
    ['tang-truong-nong-lam-thuy-san', 'tăng 3,4%'],
    ['tang-truong-cong-nghiep-xay-dung', 'tăng 10,2%'],
    ['tang-truong-dich-vu', 'tăng 7,1%'],
    ['tang-truong-thue-san-pham', 'tăng 5,6%'],
  ],
  [
    'Tỷ trọng khu vực nông, lâm nghiệp và thủy sản là 21,4%; khu vực công nghiệp và xây dựng 36,8%; khu vực dịch vụ 37,5%.',
    ['co-cau-nong-lam-thuy-san', '21,4%'],
    ['co-cau-cong-nghiep-xay-dung', '36,8%'],
    ['co-cau-dich-vu', '37,5%'],
  ],
  [
    'GRDP bình quân đầu người đạt 61,3 triệu đồng/người/năm. GRDP bình quân đầu người đạt 2.480 USD/người.',
    ['grdp-binh-quan', '61,3 triệu đồng/người/năm'],
    ['grdp-binh-quan-usd', '2.480 USD/người'],
  ],
  [
    'Doanh thu vận tải đạt 1.480 tỷ đồng; doanh thu vận tải hành khách đạt 410 tỷ đồng; doanh thu vận tải hàng hóa đạt 930 tỷ đồng; doanh thu kho bãi và dịch vụ hỗ trợ vận tải đạt 140 tỷ đồng.',
    ['doanh-thu-van-tai', '1.480 tỷ đồng'],
    ['doanh-thu-van-tai-hanh-khach', '410 tỷ đồng'],
    ['doanh-thu-van-tai-hang-hoa', '930 tỷ đồng'],
    ['doanh-thu-kho-bai', '140 tỷ đồng'],
  ],
  [
    'Tổng vốn đầu tư toàn xã hội ước 19.700 tỷ đồng, tăng 9,2%; vốn nhà nước 5.100 tỷ đồng; vốn ngoài nhà nước 13.800 tỷ đồng; vốn đầu tư trực tiếp nước ngoài 800 tỷ đồng.',
    ['von-dau-tu-xa-hoi', '19.700 tỷ đồng, tăng 9,2%'],
    ['von-dau-tu-nha-nuoc', '5.100 tỷ đồng'],
    ['von-dau-tu-ngoai-nha-nuoc', '13.800 tỷ đồng'],
    ['von-dau-tu-nuoc-ngoai', '800 tỷ đồng'],
  ],
  [
    'Thu nội địa 4.310 tỷ đồng; thu từ khu vực ngoài quốc doanh 890 tỷ đồng; thuế thu nhập cá nhân 310 tỷ đồng; thu tiền sử dụng đất 1.240 tỷ đồng.',
    ['thu-noi-dia', '4.310 tỷ đồng'],
    ['thu-ngoai-quoc-doanh', '890 tỷ đồng'],
    ['thue-thu-nhap-ca-nhan', '310 tỷ đồng'],
    ['thu-tien-su-dung-dat', '1.240 tỷ đồng'],
  ],
  [
    'Tổng dư nợ 51.300 tỷ đồng; tỷ lệ nợ xấu 1,12%.',
    ['du-no-tin-dung', '51.300 tỷ đồng'],
    ['ty-le-no-xau', '1,12%'],
  ],
  [
    'Có 7 dự án FDI cấp mới, tổng vốn đăng ký 96,4 triệu USD.',
    ['du-an-fdi-moi', '7 dự án'],
    ['von-fdi-moi', '96,4 triệu USD'],
  ],
  [
    'Tỷ lệ che phủ rừng đạt 57,8%. Tỷ lệ dân số tham gia bảo hiểm y tế đạt 94,6%.',
    ['ty-le-che-phu-rung', 'đạt 57,8%'],
    ['ty-le-bhyt', 'đạt 94,6%'],
  ],
  ['Vốn đầu tư từ nguồn thu xổ số kiến thiết 41 tỷ đồng.'],
  ['Chỉ số giá tiêu dùng tháng 6 tăng 0,2% so với tháng trước.'],
  ['Trao tặng 36 huy chương cho các đội.'],
])('“%s” states what a reader takes of it', (text, ...figures) => {
  expect(named(text)).toEqual(figures);
});

test('no two indicators of one measure share a name that holds wherever it stands', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, name, aliases, unit, kind } of indicators) {
    const measure = kind === 'growth' || kind === 'share' ? kind : parseUnit(unit).dimension;
    for (const phrase of new Set([name, ...aliases].map(matchForm))) {
      const owner = owners.get(`${measure} ${phrase}`);
      if (owner !== undefined) shared.push(`${phrase}: ${owner}, ${id}`);
      owners.set(`${measure} ${phrase}`, id);
    }
  }
  expect(shared).toEqual([]);
});

test('every indicator has a name and a definition in both languages', () => {
  const bare = indicators.filter(
    ({ nameEn, definition, definitionEn }) => !nameEn || definition === '' || !definitionEn,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});
