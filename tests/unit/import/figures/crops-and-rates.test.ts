import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

describe('rice of a season', () => {
  it('has its yield and output behind the season of this year', () => {
    expect(
      linked(
        'Lúa hè thu năm nay năng suất ước đạt 57,5 tạ/ha. Nhờ vậy nên sản lượng toàn vụ ước tính đạt 46.200 tấn.',
      ),
    ).toEqual(['nang-suat-lua-he-thu: 57,5 tạ/ha', 'san-luong-lua-he-thu: 46.200 tấn']);
    expect(linked('Lúa đông xuân năm nay năng suất đạt 63 tạ/ha.')).toEqual([
      'nang-suat-lua-dong-xuan: 63 tạ/ha',
    ]);
  });

  it('is sown in one word or another', () => {
    expect(linked('Diện tích lúa xuống giống đạt 96.400 ha.')).toEqual(['dien-tich-lua: 96.400 ha']);
  });
});

describe('rice of two seasons together', () => {
  it('is that of neither', () => {
    expect(
      linked(
        'Vụ xuân và vụ mùa năm nay, toàn tỉnh gieo cấy 48,2 nghìn ha lúa, sản lượng thóc ước đạt 296 nghìn tấn.',
      ),
    ).toEqual(['san-luong-lua: 296 nghìn tấn']);
    expect(linked('Vụ đông xuân và hè thu toàn huyện xuống giống 8.200 ha lúa.')).toEqual([]);
  });
});

describe('what stands for years', () => {
  it('is there', () => {
    expect(linked('Toàn tỉnh có 3.600 ha tiêu, tập trung ở các huyện phía tây.')).toEqual([
      'dien-tich-ho-tieu: 3.600 ha',
    ]);
    expect(linked('Toàn tỉnh có 3.600 ha tiêu bị chết do nấm.')).toEqual([]);
  });

  it('is that of a crop year', () => {
    expect(linked('Diện tích cà phê toàn huyện niên vụ này có 12.300 ha.')).toEqual([
      'dien-tich-ca-phe: 12.300 ha',
    ]);
  });

  it('is harvested in a season of its own', () => {
    expect(linked('Tỉnh đã thu hoạch xong vụ tiêu năm 2024 với sản lượng đạt 5.120 tấn.')).toEqual([
      'san-luong-ho-tieu: 5.120 tấn',
    ]);
    expect(linked('Vụ điều năm nay, sản lượng ước đạt 3.400 tấn.')).toEqual(['san-luong-dieu: 3.400 tấn']);
  });
});

describe('the output of farming', () => {
  it('is that of a hectare by its number alone', () => {
    expect(linked('Tổng giá trị sản xuất nông nghiệp ước đạt gần 81 triệu đồng/ha.')).toEqual([
      'gia-tri-san-pham-ha: 81 triệu đồng/ha',
    ]);
    expect(linked('Giá trị sản xuất nông nghiệp đạt 2.140 tỷ đồng, tăng 4,2% so với cùng kỳ.')).toEqual([
      'gia-tri-san-xuat-nong-nghiep: 2.140 tỷ đồng, tăng 4,2% so với cùng kỳ',
    ]);
  });
});

describe('other names', () => {
  it('of what customs take in, and of money from abroad', () => {
    expect(linked('Số thu toàn ngành hải quan đạt 96.400 tỷ đồng, bằng 41% dự toán.')).toEqual([
      'thu-xuat-nhap-khau: 96.400 tỷ đồng, bằng 41% dự toán',
    ]);
    expect(linked('Vốn đầu tư trực tiếp của nước ngoài (FDI) đạt 412 triệu USD.')).toEqual([
      'thu-hut-fdi: 412 triệu USD',
    ]);
  });

  it('of who is insured of his own will, whose number a colon sets behind how it goes', () => {
    expect(linked('Người tham gia BHXH tự nguyện ngày càng tăng: 6.410 người.')).toEqual([
      'bhxh-tu-nguyen: 6.410 người',
    ]);
  });
});

describe('households', () => {
  it('that are poor are fewer by so many, which has a plan of its own', () => {
    const year = { period: '2024' };
    expect(linked('Số hộ nghèo toàn xã giảm 23 hộ, đạt 130% kế hoạch huyện giao.', year)).toEqual([
      'so-ho-ngheo: giảm 23 hộ',
    ]);
    expect(linked('Số hộ nghèo giảm 23 hộ.', { period: '2024-9M' })).toEqual([]);
  });
});

describe('what a number is besides', () => {
  it('says nothing of what it counts', () => {
    expect(
      linked(
        'Diện tích lúa đạt 41.300 ha cũng là kết thúc gieo trồng, thu ngân sách nhà nước trên địa bàn đạt 1.860 tỷ đồng cũng là mức cao nhất từ trước đến nay.',
      ),
    ).toEqual(['dien-tich-lua: 41.300 ha', 'thu-ngan-sach: 1.860 tỷ đồng']);
  });
});

describe('the structure of the economy', () => {
  it('is told in the sentence before the shares', () => {
    expect(
      linked('Kinh tế tăng 6,1%; cơ cấu kinh tế thay đổi rõ. Trong đó, thương mại dịch vụ chiếm trên 74%.'),
    ).toContain('co-cau-dich-vu: chiếm trên 74%');
    expect(linked('Kinh tế phát triển. Trong đó, thương mại dịch vụ chiếm trên 74%.')).toEqual([]);
  });
});
