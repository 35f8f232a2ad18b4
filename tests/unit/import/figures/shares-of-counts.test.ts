import { expect, it, test } from 'vitest';
import { linked } from './linked.ts';

test.each<[text: string, ...figures: string[]]>([
  [
    'Năm 2024, toàn huyện có 16.420/17.310 hộ đạt danh hiệu gia đình văn hóa (94,9%).',
    'gia-dinh-van-hoa: 94,9%',
  ],
  [
    'Hiện toàn tỉnh có 812/1.164 thôn, tổ dân phố có nhà văn hóa, chiếm 69,8%.',
    'nha-van-hoa-thon: chiếm 69,8%',
  ],
])('a share behind a count is of what is counted: “%s”', (text, ...figures) => {
  expect(linked(text, { period: '2024' })).toEqual(figures);
});

it('but not where the percentage has words of its own', () => {
  expect(
    linked('Toàn xã có 9/9 thôn văn hóa, 92,6% gia đình văn hóa.', { area: 'phu-lam', period: '2024' }),
  ).toEqual(['gia-dinh-van-hoa: 92,6%']);
});

it('what a share is of is not what a list goes on with', () => {
  expect(
    linked(
      'Tổng số người tham gia BHXH 184.200 người, chiếm tỷ lệ 33,6% lực lượng lao động (trong đó, BHXH tự nguyện: 8.120 người); BHTN 168.300 người; BHYT 942.600 người, đạt tỷ lệ bao phủ 91,4% dân số.',
    ),
  ).toEqual([
    'nguoi-tham-gia-bhxh: 184.200 người',
    'ty-le-bhxh: 33,6%',
    'bhxh-tu-nguyen: 8.120 người',
    'bhtn: 168.300 người',
    'bhyt: 942.600 người',
    'ty-le-bhyt: 91,4%',
  ]);
});

it('a rate past its target by so many per cent is past it by points, and has no share of a plan', () => {
  expect(linked('Tỷ lệ lao động tham gia BHXH đạt 37,2%, vượt 0,4% so với chỉ tiêu đề ra.')).toEqual([
    'ty-le-bhxh: đạt 37,2%',
  ]);
});

it('abbreviations of workers are read', () => {
  expect(
    linked('Năm 2024, toàn tỉnh giải quyết việc làm cho 21.600 LĐ; trong đó, XKLĐ được 1.240 người.', {
      period: '2024',
    }),
  ).toEqual(['viec-lam-moi: 21.600 LĐ', 'lao-dong-xuat-khau: 1.240 người']);
});

it('what there is of the first of a list there is of all of it', () => {
  expect(linked('Toàn tỉnh có 3 liên hiệp HTX, 214 HTX với 41.300 thành viên, 182 tổ hợp tác.')).toEqual([
    'lien-hiep-hop-tac-xa: 3 liên hiệp HTX',
    'tong-hop-tac-xa: 214 HTX',
    'thanh-vien-hop-tac-xa: 41.300 thành viên',
    'to-hop-tac: 182 tổ hợp tác',
  ]);
});

test.each<[text: string, ...figures: string[]]>([
  [
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 90,6% (1.142.300 người); tỷ lệ lao động tham gia BHXH đạt 36,4%.',
    'ty-le-bhyt: đạt 90,6%',
    'bhyt: 1.142.300 người',
    'ty-le-bhxh: đạt 36,4%',
  ],
  [
    'Tỷ lệ hộ nghèo của tỉnh còn 2,84%, tương đương 6.120 hộ.',
    'ty-le-ho-ngheo: 2,84%',
    'so-ho-ngheo: 6.120 hộ',
  ],
])('and a count right behind its share is of that: “%s”', (text, ...figures) => {
  expect(linked(text)).toEqual(figures);
});

it('people in either of two insurances are in none of them, and parts named in full are read all the same', () => {
  expect(
    linked(
      'Toàn tỉnh có 962.400 người tham gia bảo hiểm xã hội, bảo hiểm y tế. Trong đó, số người tham gia bảo hiểm y tế là 958.100 người, tỷ lệ bao phủ đạt 88,2% dân số.',
    ),
  ).toEqual(['bhyt: 958.100 người', 'ty-le-bhyt: đạt 88,2%']);
});

it('rural people with water are named in whatever order offices name them', () => {
  expect(
    linked('Tỷ lệ số dân nông thôn được sử dụng nước sinh hoạt đảm bảo vệ sinh là 95,4%.', {
      period: '2024',
    }),
  ).toEqual(['nuoc-hop-ve-sinh: 95,4%']);
});

it('beds for so many people are read in words', () => {
  expect(
    linked('Cả tỉnh có 4.120 giường bệnh, đạt 30,6 giường trên một vạn dân.', { period: '2024' }),
  ).toEqual(['giuong-benh-van-dan: 30,6 giường trên một vạn dân']);
});

test.each([
  [
    'Tỷ lệ dân nông thôn dùng nước hợp vệ sinh đạt 94,1%, trong đó có 36% số dân được sử dụng nước sạch.',
    'nuoc-sach-nong-thon: 36%',
  ],
  [
    'Công tác dân số ổn định; 95,8% trẻ dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin.',
    'tiem-chung: 95,8%',
  ],
  ['Kết thúc năm, 90,6% số hộ được công nhận gia đình văn hóa.', 'gia-dinh-van-hoa: 90,6%'],
  ['Xây dựng nông thôn mới: đến nay có 64/80 xã đạt chuẩn, chiếm 80%.', 'ty-le-xa-nong-thon-moi: chiếm 80%'],
])('a share is of the words behind it, or of the count before it: “%s”', (text, figure) => {
  expect(linked(text)).toContain(figure);
});

test.each([
  'Tỷ lệ dân nông thôn dùng nước hợp vệ sinh đạt 94,1%; vùng cao có 36% số dân được sử dụng nước sạch tự chảy.',
  'Tiêm nhắc lại cho 95,8% trẻ dưới 5 tuổi được tiêm chủng đầy đủ.',
  'Ở vùng cao, 90,6% số hộ được công nhận gia đình văn hóa tiêu biểu.',
])('but not of some of them: “%s”', (text) => {
  expect(linked(text).filter((figure) => /36%|95,8%|90,6%/u.test(figure))).toEqual([]);
});

test('a count behind a rate that it is joined to is what the rate is of', () => {
  expect(
    linked('Tỷ lệ hộ nghèo toàn tỉnh giảm còn 1,24% với 3.180 hộ; hộ cận nghèo còn 1,92% với 4.920 hộ.', {
      period: '2024',
    }),
  ).toEqual([
    'ty-le-ho-ngheo: 1,24%',
    'so-ho-ngheo: 3.180 hộ',
    'ty-le-ho-can-ngheo: 1,92%',
    'so-ho-can-ngheo: 4.920 hộ',
  ]);
});
