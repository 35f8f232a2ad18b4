import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('a name is known by its words', () => {
  test.each([
    ['Đoàn đã kiểm tra 52 dự án FDI.', []],
    ['Tỉnh đã cấp mới chứng nhận cho 52 dự án FDI.', ['du-an-fdi-moi: 52 dự án']],
    ['Hiện toàn tỉnh có gần 15.800 doanh nghiệp.', ['tong-doanh-nghiep: 15.800 doanh nghiệp']],
    ['Đã có 98,2% dân số tham gia bảo hiểm y tế.', ['ty-le-bhyt: 98,2%']],
  ])('in whatever order, where the clause has no others: %s', (text, figures) => {
    expect(linked(text)).toEqual(figures);
  });

  it('not by words that belong to the number before', () => {
    const text = 'Có 1.412 doanh nghiệp tham gia bảo hiểm xã hội với 58.300 lao động.';
    expect(linked(text)).not.toContain('nguoi-tham-gia-bhxh: 58.300 lao động');
  });

  it('not by a school’s level, which the name has among others', () => {
    expect(linked('Trong đó có 8 trường Mầm non, 13 trường Tiểu học.')).toEqual([]);
  });

  test.each([
    ['Chỉ số giá tiêu dùng (CPI) trong tháng 9 tăng 3,1% so với cùng kỳ.', 'cpi-thang'],
    ['Diện tích gieo trồng trên địa bàn tỉnh cây hằng năm đạt 61.200 ha.', 'dien-tich-gieo-trong'],
  ])('with words put into it that say when or where: %s', (text, id) => {
    expect(linked(text).map((figure) => figure.split(':')[0])).toEqual([id]);
  });

  it('with its unit first and the number behind', () => {
    expect(linked('Xã đạt chuẩn nông thôn mới 98/142 xã.')).toEqual(['xa-nong-thon-moi: 98/142 xã']);
  });
});

describe('parts of the economy', () => {
  it('lean on the country’s product, which is no province’s', () => {
    const text = 'GDP 9 tháng tăng 6,7%; trong đó khu vực dịch vụ tăng 6,8%.';
    expect(linked(text, { area: 'viet-nam' })).toEqual(['tang-truong-dich-vu: tăng 6,8%']);
  });

  it('tell of growth in a list of their own', () => {
    const text = 'Khu vực nông, lâm nghiệp và thủy sản tăng 4,1%, khu vực dịch vụ tăng 7,3%.';
    expect(linked(text)).toEqual([
      'tang-truong-nong-lam-thuy-san: tăng 4,1%',
      'tang-truong-dich-vu: tăng 7,3%',
    ]);
    expect(linked(`Vốn đầu tư theo ${text.toLowerCase()}`)).toEqual([]);
  });

  it('are shares of its structure by a name with commas', () => {
    const text =
      'Về cơ cấu kinh tế, khu vực nông, lâm nghiệp và thủy sản chiếm tỷ trọng 18,6%, khu vực dịch vụ chiếm 46,2%.';
    expect(linked(text)).toEqual([
      'co-cau-nong-lam-thuy-san: chiếm tỷ trọng 18,6%',
      'co-cau-dich-vu: chiếm 46,2%',
    ]);
  });

  it('grow where the product’s price level is named too', () => {
    expect(linked('Tổng sản phẩm trên địa bàn (GRDP) theo giá so sánh 2010 tăng 9,4% so cùng kỳ.')).toEqual([
      'grdp-tang-truong: tăng 9,4% so cùng kỳ',
    ]);
  });
});

describe('what a number is a part of', () => {
  it('makes it another thing than the catalogue’s where the whole is narrower', () => {
    const text = 'Khách lưu trú đạt 6,1 triệu lượt; trong đó khách quốc tế 2,2 triệu lượt.';
    expect(linked(text)).toEqual(['khach-luu-tru: 6,1 triệu lượt']);
  });

  it('is no figure where a part is set against it', () => {
    expect(linked('Cấp THPT có 635 trong tổng số 2.813 trường học.')).toEqual([]);
  });

  it('is told by a clause that opens with whom it tells of', () => {
    expect(linked('Ở hệ bổ túc, tỷ lệ học sinh tốt nghiệp THPT đạt 84,2%.')).toEqual([]);
  });

  it('is not that of the name right behind another one', () => {
    const text = 'Giá trị sản xuất công nghiệp, xây dựng tăng 9,1% so với cùng kỳ.';
    expect(linked(text)).toEqual([]);
  });
});

describe('what a change is measured on', () => {
  it('is the month before where a month of the same year is named', () => {
    const text =
      'Khách quốc tế đạt 1.036 nghìn lượt, giảm 7,2% so với tháng 8 và tăng 20,9% so với tháng 9/2023.';
    expect(linked(text, { period: '2024-M09' })).toEqual([
      'khach-quoc-te: 1.036 nghìn lượt, giảm 7,2% so với tháng 8 và tăng 20,9% so với tháng 9/2023 (period: 2024-M09)',
    ]);
  });

  it('is told for the parts, too, by the whole’s', () => {
    const text =
      'Chỉ số sản xuất công nghiệp (IIP) tháng 4 năm 2024 tăng 2,7% so với tháng 3 năm 2024. Trong đó ngành khai khoáng tăng 41,6%.';
    expect(linked(text, { period: '2024-4M' })).toEqual([]);
  });
});

describe('the time of a statement', () => {
  it('may be a quarter that “trong” leads to', () => {
    expect(
      linked('Tổng thu ngân sách nhà nước trong quý I/2024 đạt 4.120 tỷ đồng.', { period: '2024-Q1' }),
    ).toEqual(['thu-ngan-sach: 4.120 tỷ đồng']);
  });

  it('is the month that the passage opens with, up to the count from January', () => {
    const text =
      'Trong tháng 7, toàn tỉnh xảy ra 12 vụ cháy. Phát hiện 190 vụ phạm tội về ma túy. Tính chung 7 tháng, xảy ra 81 vụ cháy.';
    expect(linked(text, { period: '2024-7M' })).toEqual([
      'vu-chay: 12 vụ (period: 2024-M07)',
      'vu-ma-tuy: 190 vụ (period: 2024-M07)',
      'vu-chay: 81 vụ',
    ]);
  });

  it('is not that of what it is only compared with', () => {
    const text =
      'Tổng sản phẩm trong nước (GDP) quý III ước tính tăng 6,7% so với cùng kỳ năm trước, tuy thấp hơn mức tăng 7,3% của quý I. Trong đó, khu vực dịch vụ tăng 6,9%.';
    expect(linked(text, { area: 'viet-nam' })).toEqual(['tang-truong-dich-vu: tăng 6,9% (period: 2024-Q3)']);
  });
});

it('tells a level from a fall where a rate falls to it', () => {
  expect(linked('Giảm tỷ lệ hộ nghèo xuống còn 3,1%.')).toEqual(['ty-le-ho-ngheo: 3,1%']);
  expect(linked('Giảm tỷ lệ hộ nghèo bình quân 1,2%.')).toEqual([]);
});

it('reads yield and output of a crop whose harvested area stands before them', () => {
  const text = 'Đã thu hoạch 4.102 ha lúa mùa, năng suất ước 52,6 tạ/ha.';
  expect(linked(text)).toEqual(['nang-suat-lua-mua: 52,6 tạ/ha']);
});
