import { describe, expect, it } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

describe('what a change is measured on', () => {
  it('stands at the sentence’s head, with another base behind a semicolon', () => {
    expect(
      linked(
        'So với tháng 8, chỉ số sản xuất công nghiệp tháng 9 tăng 1,4%; so với cùng kỳ tăng 8,6%. Trong đó, công nghiệp chế biến, chế tạo tăng 1,7% và tăng 9,3%.',
      ),
    ).toEqual(['chi-so-iip: so với cùng kỳ tăng 8,6% (period: 2024-M09)']);
  });

  it('may be the month right before', () => {
    expect(
      linked(
        'Vận chuyển hàng hóa tháng 9 đạt 1.420 nghìn tấn, tăng 0,8% so với tháng liền trước, tăng 6,5% so với tháng 9/2023.',
      ),
    ).toEqual([
      'van-chuyen-hang-hoa: 1.420 nghìn tấn, tăng 0,8% so với tháng liền trước, tăng 6,5% so với tháng 9/2023 (period: 2024-M09)',
    ]);
  });

  it('goes on behind a second plan, whoever set that', () => {
    expect(
      linked(
        'Đào tạo nghề cho 8.420 người, đạt 92,4% kế hoạch tỉnh, vượt 3,2% kế hoạch ngành giao, tăng 4,8% so với cùng kỳ.',
      ).at(-1),
    ).toBe('tuyen-sinh-day-nghe: tăng 4,8% so với cùng kỳ');
  });
});

describe('changes in a sentence of their own', () => {
  const accidents = 'Toàn tỉnh xảy ra 118 vụ tai nạn giao thông, làm 52 người chết, 84 người bị thương. ';

  it('say of what they are on either side of “nhưng”', () => {
    expect(
      linked(`${accidents}So với cùng kỳ, giảm 9 vụ, giảm 6 người chết nhưng tăng 3 người bị thương.`).slice(
        3,
      ),
    ).toEqual([
      'tai-nan-giao-thong: So với cùng kỳ, giảm 9 vụ',
      'nguoi-chet-tngt: giảm 6 người',
      'nguoi-bi-thuong-tngt: tăng 3 người',
    ]);
  });

  it('and in front of the change', () => {
    expect(linked(`${accidents}So với cùng kỳ, số vụ giảm 7,1%, số người chết giảm 10,3%.`).slice(3)).toEqual(
      ['tai-nan-giao-thong: giảm 7,1%', 'nguoi-chet-tngt: giảm 10,3%'],
    );
  });
});

describe('prices', () => {
  it('of a month are told behind those of the year', () => {
    expect(
      linked(
        'Bình quân năm 2024, giá tiêu dùng trên địa bàn tăng 3,2% so với năm 2023; riêng tháng 12 tăng 0,2% so với tháng 11 và tăng 3,6% so với cùng tháng năm trước.',
        { period: '2024' },
      ),
    ).toEqual([
      'cpi: tăng 3,2% so với năm 2023',
      'cpi-thang: tăng 3,6% so với cùng tháng năm trước (period: 2024-M12)',
    ]);
  });

  it('may have their place before their month', () => {
    expect(
      linked('CPI toàn tỉnh tháng 9 tăng 0,3% so với tháng trước và tăng 2,8% so với tháng 9/2023.'),
    ).toEqual(['cpi-thang: tăng 2,8% so với tháng 9/2023 (period: 2024-M09)']);
  });
});

describe('a paragraph of parts', () => {
  it('goes on with the season and the head of the one before it', () => {
    expect(
      linkedInOrder(
        [
          'Tổng diện tích gieo trồng cây hằng năm vụ Đông Xuân đạt 38.140 ha, tăng 0,6% so với vụ trước.',
          'Trong đó: Lúa 24.300 ha, giảm 0,4%; ngô 4.120 ha, tăng 1,8%.',
        ],
        { period: '2024-H1' },
      ),
    ).toEqual([
      'dien-tich-vu-dong-xuan: 38.140 ha, tăng 0,6% so với vụ trước',
      'dien-tich-lua-dong-xuan: 24.300 ha, giảm 0,4%',
      'dien-tich-ngo: 4.120 ha, tăng 1,8%',
    ]);
  });
});

describe('a bound', () => {
  it('is a number where it is aimed at, and none of what was reached', () => {
    expect(linked('Năm 2025, phấn đấu giảm tỷ lệ hộ nghèo xuống dưới 3%.')).toEqual([
      'ty-le-ho-ngheo: 3% (role: target; period: 2025)',
    ]);
    expect(linked('Tỷ lệ hộ nghèo dưới 3%.')).toEqual([]);
  });
});

describe('offences', () => {
  it('have their rate and people behind a fraction too', () => {
    expect(
      linked(
        'Công an đã làm rõ 214/248 vụ phạm tội về trật tự xã hội, đạt tỷ lệ 86,3%, bắt giữ 361 đối tượng.',
      ),
    ).toEqual([
      'vu-hinh-su-lam-ro: 214',
      'vu-pham-phap-hinh-su: 248 vụ',
      'ty-le-kham-pha-an: 86,3%',
      'doi-tuong-hinh-su: 361 đối tượng',
    ]);
  });

  it('are prosecuted with those who did them', () => {
    expect(linked('Đã khởi tố 18 vụ buôn lậu, gian lận thương mại với 24 bị can.')).toEqual([
      'khoi-to-buon-lau: 18 vụ',
      'doi-tuong-khoi-to-buon-lau: 24 bị can',
    ]);
  });
});

it('knows the rate of the poor by “hộ nghèo chiếm” behind a list of counts', () => {
  expect(linked('Phường còn 16 hộ nghèo, 41 hộ cận nghèo; hộ nghèo chiếm tỷ lệ 0,28%.').at(-1)).toBe(
    'ty-le-ho-ngheo: 0,28%',
  );
});

describe('prices of a month', () => {
  it('are told on what the words in front say', () => {
    expect(
      linked(
        'CPI tháng 9 tăng 0,22% so tháng trước, khu vực thành thị tăng 0,2%. So tháng 12 năm trước CPI tăng 2,31%; so cùng tháng năm trước tăng 3,05%.',
      ),
    ).toEqual(['cpi-thang: so cùng tháng năm trước tăng 3,05% (period: 2024-M09)']);
    expect(
      linked(
        'Trong tháng Chín, chỉ số giá tiêu dùng trên địa bàn tăng 0,22% so với tháng trước. Như vậy, nếu so với đầu năm, CPI tăng 2,31% và so với cách đây một năm tăng 3,05%.',
      ),
    ).toEqual(['cpi-thang: so với cách đây một năm tăng 3,05% (period: 2024-M09)']);
  });

  it.each([
    'So với tháng 9-2023, chỉ số giá tiêu dùng tăng 3,05%.',
    'So với tháng 9/2023, chỉ số giá tiêu dùng tăng 3,05%.',
  ])('may be told on a month with a dash before its year: “%s”', (text) => {
    expect(linked(text)).toEqual(['cpi-thang: tăng 3,05% (period: 2024-M09)']);
  });
});

describe('a month “of the year before”', () => {
  it('is that of the year before, and no month right before', () => {
    expect(
      linked(
        'Tháng 9, chỉ số sản xuất công nghiệp tăng 1,8% so với tháng 8, tăng 9,7% so với tháng 9 của năm trước.',
      ),
    ).toEqual(['chi-so-iip: tăng 9,7% so với tháng 9 của năm trước (period: 2024-M09)']);
  });
});

describe('an index that edged up', () => {
  it('did so on what stands in front, and states no growth by itself', () => {
    expect(linked('So với tháng trước, chỉ số sản xuất công nghiệp tháng này nhích lên 0,9%.')).toEqual([]);
  });
});

describe('a sector that edged up', () => {
  it('states the growth that it edged up to, where nothing in front says on what', () => {
    expect(
      linked(
        'Quý III, GRDP tăng 8,2%; khu vực dịch vụ tăng 7,9%, trong khi khu vực nông, lâm nghiệp và thủy sản chỉ nhích lên 3,02%.',
      ),
    ).toContain('tang-truong-nong-lam-thuy-san: 3,02% (period: 2024-Q3)');
  });
});
