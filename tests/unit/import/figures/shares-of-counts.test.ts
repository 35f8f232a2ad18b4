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
  ).toEqual([]);
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
