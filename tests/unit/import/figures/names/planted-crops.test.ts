import { describe, expect, test } from 'vitest';
import { linked } from '../linked.ts';

describe('a verb of sowing', () => {
  test('is of the crop before it, whatever time stands between', () => {
    const text = '- Cây ngô 6 tháng đầu năm gieo trồng được 418,6 ha, tăng 2,1% so cùng kỳ.';
    expect(linked(text, { period: '2024-H1' })).toEqual(['dien-tich-ngo: 418,6 ha, tăng 2,1% so cùng kỳ']);
  });

  test('is of no crop of the winter season, which is a small part of it', () => {
    const text = 'Toàn tỉnh gieo trồng được 3.910 ha cây vụ Đông, trong đó cây ngô trồng được 874 ha.';
    expect(linked(text)).toEqual(['dien-tich-vu-dong: 3.910 ha']);
  });

  test('is of no crop that stands for years', () => {
    expect(linked('Cây cà phê trồng được 214 ha, đạt 86% kế hoạch.')).toEqual([]);
  });

  test('is of the season behind it', () => {
    const text = 'Đến nay, địa phương xuống giống vụ Hè thu được 436 ha.';
    expect(linked(text, { area: 'phu-lam' })).toEqual(['dien-tich-vu-he-thu: 436 ha']);
  });

  test('is of the season that the sentence before opens', () => {
    const text =
      'Vụ Đông năm 2024, toàn tỉnh dự kiến sản xuất 5.100 ha. Đến nay, toàn tỉnh đã gieo trồng được 2.614,5 ha, đạt 51,3% kế hoạch.';
    expect(linked(text)).toEqual(['dien-tich-vu-dong: 2.614,5 ha, đạt 51,3% kế hoạch']);
  });

  test('is of the rice of a season where rice is named', () => {
    const text = '– Lúa hè thu: Diện tích gieo trồng vụ hè thu ước đạt 1.910,4 nghìn ha.';
    expect(linked(text, { area: 'viet-nam' })).toEqual(['dien-tich-lua-he-thu: 1.910,4 nghìn ha']);
  });
});

describe('crops of all kinds', () => {
  test('are all that was sown', () => {
    const text = 'Toàn huyện gieo trồng được 21.436,7 ha cây trồng các loại, đạt 99,2% kế hoạch.';
    expect(linked(text, { area: 'tan-ha' })).toEqual([
      'dien-tich-gieo-trong: 21.436,7 ha cây trồng các loại, đạt 99,2% kế hoạch',
    ]);
  });

  test('are not where the total has been told', () => {
    const text =
      'Tổng diện tích gieo trồng toàn huyện 18.214 ha. Đến nay, toàn huyện gieo trồng trên 31 nghìn ha cây trồng các loại.';
    expect(linked(text, { area: 'tan-ha' })).toEqual(['dien-tich-gieo-trong: 18.214 ha']);
  });
});

describe('criteria of the new countryside', () => {
  test.each([
    'Bình quân toàn huyện đạt 12,4/19 tiêu chí.',
    'Đến nay, bình quân mỗi xã đạt 12,4/19 tiêu chí nông thôn mới.',
  ])('are met by the average commune: “%s”', (text) => {
    expect(linked(text, { area: 'tan-ha' })).toEqual(['tieu-chi-nong-thon-moi: 12,4/19 tiêu chí']);
  });

  test.each([
    ['Đến nay xã đạt 14/19 tiêu chí nông thôn mới.'],
    ['Các xã đạt tổng số 92 tiêu chí nông thôn mới.'],
  ])('are not by one or all: “%s”', (text) => {
    expect(linked(text, { area: 'tan-ha' })).toEqual([]);
  });
});

test('an average between a name and its number is no name of another unit', () => {
  const text = 'Năng suất lúa vụ mùa năm 2024 bình quân toàn tỉnh đạt 52,3 tạ/ha, tăng 1,9%.';
  expect(linked(text, { period: '2024' })).toEqual(['nang-suat-lua-mua: 52,3 tạ/ha, tăng 1,9%']);
});

test('a season is no quarter’s', () => {
  const text = 'Trong quý II, xã gieo trồng vụ hè thu được 386 ha.';
  expect(linked(text, { area: 'phu-lam', period: '2024-H1' })).toEqual(['dien-tich-vu-he-thu: 386 ha']);
});

describe('what is planted of a crop that stands for years', () => {
  test('is no area of it, nor behind forests in a list', () => {
    expect(linked('Toàn tỉnh trồng mới 3.000 ha rừng, 1.000 ha sầu riêng.')).toEqual([
      'trong-rung-moi: 3.000 ha',
    ]);
    expect(linked('Toàn tỉnh có 12.000 ha sầu riêng.')).toEqual(['dien-tich-sau-rieng: 12.000 ha']);
  });
});
