import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** Paragraphs of offices on society, in sentences of our own: what one sentence says and the next goes on from. */

describe('changes that are given in turn', () => {
  test.each([
    ['so với cùng kỳ tăng lần lượt 4% và 6,5%', 'the base in front'],
    ['tăng lần lượt 4% và 6,5% so với cùng kỳ', 'the base behind'],
    ['lần lượt tăng 4% và 6,5% so với cùng kỳ', 'the words before the verb'],
  ])('“…, %s” are one of each value: %s', (changes) => {
    const text = `Số hợp tác xã thành lập mới là 26 hợp tác xã, số doanh nghiệp thành lập mới là 639 doanh nghiệp, ${changes}.`;
    const [first, second, ...behind] = linked(text);
    expect([first, second]).toEqual(['hop-tac-xa-moi: 26 hợp tác xã', 'doanh-nghiep-moi: 639 doanh nghiệp']);
    expect(behind.map((line) => line.split(':')[0])).toEqual(['hop-tac-xa-moi', 'doanh-nghiep-moi']);
  });

  it('are points of shares', () => {
    const text =
      'Tỷ lệ hộ nghèo còn 3,1%, tỷ lệ hộ cận nghèo còn 4,2%, giảm tương ứng 0,6% và 0,8% so với năm 2023.';
    expect(linked(text, { period: '2024' }).map((line) => line.split(':')[0])).toEqual([
      'ty-le-ho-ngheo',
      'ty-le-ho-can-ngheo',
      'ty-le-ho-ngheo',
      'ty-le-ho-can-ngheo',
    ]);
  });

  it('are of no values where the last ones are not known', () => {
    const text =
      'Xuất khẩu lao động 210 người và giải quyết việc làm cho 8.640 lao động, trong đó nữ 3.900 người và người khuyết tật 70 người, lần lượt tăng 5% và 6%.';
    expect(linked(text).filter((line) => line.includes('%'))).toEqual([]);
  });
});

describe('numbers of another span that correspond to those before', () => {
  const month = 'Tháng 9 xảy ra 16 vụ tai nạn giao thông, làm chết 6 người, bị thương 11 người.';

  it('are those of the same things in their order', () => {
    const text = `${month} Tính chung 9 tháng, con số tương ứng là 151 vụ, 58 người và 102 người; so với cùng kỳ số người chết giảm 4%.`;
    expect(linked(text)).toEqual([
      'tai-nan-giao-thong: 16 vụ (period: 2024-M09)',
      'nguoi-chet-tngt: 6 người (period: 2024-M09)',
      'nguoi-bi-thuong-tngt: 11 người (period: 2024-M09)',
      'tai-nan-giao-thong: 151 vụ',
      'nguoi-chet-tngt: 58 người',
      'nguoi-bi-thuong-tngt: 102 người',
      'nguoi-chet-tngt: giảm 4%',
    ]);
  });

  test.each([
    ['Cùng kỳ năm trước, con số tương ứng là 21 vụ, 9 người và 15 người.', 'of the year before'],
    [
      'Tính chung 9 tháng, con số tương ứng của huyện Cao Sơn là 21 vụ, 9 người và 15 người.',
      'of a district',
    ],
    ['Tính chung 9 tháng, con số tương ứng là 151 vụ và 58 người.', 'fewer than were told'],
  ])('“%s” are not: %s', (sentence) => {
    const lines = linked(`${month} ${sentence}`).filter((line) => line.includes('người'));
    expect(lines).toHaveLength(2);
  });
});

describe('a time told by another', () => {
  it('is the same month at the head of a sentence', () => {
    const text =
      'Từ đầu năm, Trung tâm Phục vụ hành chính công tiếp nhận 40.300 hồ sơ. Cùng tháng, công an thu nhận 9.150 hồ sơ căn cước.';
    expect(linked(text)).toContain('ho-so-can-cuoc: 9.150 hồ sơ (period: 2024-M09)');
  });

  test.each(['Cùng kỳ năm trước', 'Cùng tháng năm trước', 'Cùng kỳ năm 2023'])(
    '“%s, …” tells nothing of this year',
    (head) => {
      expect(linked(`${head}, giải quyết việc làm cho 310 lao động.`)).toEqual([]);
    },
  );
});

describe('rates named without the word', () => {
  test.each([
    ['Dân cư nông thôn được dùng nước sinh hoạt hợp vệ sinh đạt 86,2%.', 'nuoc-hop-ve-sinh: đạt 86,2%'],
    ['Học sinh đỗ tốt nghiệp THPT đạt 97,4%.', 'ty-le-tot-nghiep-thpt: đạt 97,4%'],
    ['Lao động qua đào tạo có bằng, chứng chỉ đạt 23,6%.', 'lao-dong-co-bang-cap: đạt 23,6%'],
  ])('“%s”', (text, line) => {
    expect(linked(text)).toEqual([line]);
  });

  it('are not those of the next percentage', () => {
    const text = '100% thôn đạt chuẩn văn hóa, 85,3% gia đình văn hóa, 92,1% tuyến đường có đèn.';
    expect(linked(text).filter((line) => line.includes('92,1'))).toEqual([]);
  });
});

describe('what disasters took, told in a sentence of its own', () => {
  it('is of the events that the sentence before counts', () => {
    const text = 'Từ đầu năm xảy ra 11 đợt thiên tai. Hậu quả: 4 người chết, 7 người bị thương.';
    expect(linked(text)).toEqual(['nguoi-chet-thien-tai: 4 người', 'nguoi-bi-thuong-thien-tai: 7 người']);
  });

  it('is not of a crime in the rainy season', () => {
    const text = 'Công an phát hiện 9 vụ trộm cắp trong mùa mưa bão. Hậu quả: 2 người chết.';
    expect(linked(text)).toEqual([]);
  });
});

describe('people who are insured', () => {
  it('are told by the kind of insurance and a verb of being', () => {
    const text = 'BHXH tự nguyện mới có 5.120 người, đạt 71% kế hoạch. Bảo hiểm y tế có 214.000 người.';
    expect(linked(text)).toEqual(['bhxh-tu-nguyen: 5.120 người, đạt 71% kế hoạch', 'bhyt: 214.000 người']);
  });

  test.each([
    'BHXH tự nguyện có 120 người mới tham gia trong tháng.',
    'BHXH tự nguyện có 120 người dừng đóng; BHYT có 500 người được thanh toán chi phí cao.',
    'BHXH bắt buộc có 1.200 người hưởng lương hưu, BHTN có 340 người hưởng trợ cấp.',
  ])('“%s” counts others', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('whom a number counts', () => {
  it('are people where an allowance is for “đối tượng”', () => {
    expect(linked('Số đối tượng bảo trợ xã hội là 41.870 người.')).toEqual([
      'doi-tuong-bao-tro: 41.870 người',
    ]);
  });

  it('may be doctors for so many inhabitants', () => {
    expect(linked('Số bác sĩ tính trên một vạn dân đạt 8,2 người.', { period: '2024' })).toEqual([
      'bac-si-van-dan: 8,2 người',
    ]);
    expect(linked('Số bác sĩ trên 1 vạn dân đạt 8,2.', { period: '2024' })).toEqual([]);
  });

  it('are schools that are called units, unless they are some of them', () => {
    expect(linked('Huyện có 62 đơn vị trường học.')).toEqual(['so-truong-hoc: 62 đơn vị trường học']);
    expect(linked('Có 40 đơn vị trường học được kiểm tra, 12 đơn vị sự nghiệp.')).toEqual([]);
  });

  it('are all offences that the investigators of all levels solved, not those of one district', () => {
    const happened = 'Phạm pháp hình sự xảy ra 230 vụ.';
    expect(linked(`${happened} Cơ quan điều tra các cấp đã khám phá 198 vụ.`)).toContain(
      'vu-hinh-su-lam-ro: 198 vụ',
    );
    expect(linked(`${happened} Cơ quan điều tra công an huyện Cao Sơn đã khám phá 4 vụ.`)).toEqual([
      'vu-pham-phap-hinh-su: 230 vụ',
    ]);
  });
});

describe('a span that is told without a verb', () => {
  it('may have its number right behind the months', () => {
    const text =
      'Trong tháng xảy ra 3 vụ cháy, thiệt hại ước 900 triệu đồng; lũy kế 9 tháng 31 vụ, thiệt hại 8,6 tỷ đồng.';
    expect(linked(text)).toEqual([
      'vu-chay: 3 vụ (period: 2024-M09)',
      'thiet-hai-chay: 900 triệu đồng (period: 2024-M09)',
      'vu-chay: 31 vụ',
      'thiet-hai-chay: 8,6 tỷ đồng',
    ]);
  });

  it('but a number that may be a month stays one', () => {
    expect(linked('Trong tháng xảy ra 3 vụ cháy; đến tháng 9 vụ cháy đã giảm.')).toEqual([
      'vu-chay: 3 vụ (period: 2024-M09)',
    ]);
  });

  it('is a quarter in Roman figures for the sentence behind it, too', () => {
    const text =
      'Quý III/2024, Thanh tra huyện triển khai 4 cuộc thanh tra. UBND huyện tiếp 152 lượt công dân.';
    expect(linked(text, { area: 'tan-ha', period: '2024-Q3' })).toEqual([
      'cuoc-thanh-tra: 4 cuộc (period: 2024-Q3)',
      'luot-tiep-cong-dan: 152 lượt (period: 2024-Q3)',
    ]);
  });
});

it('what has come of a clause since then says nothing of the next sentence’s time', () => {
  const text =
    'Quý III/2024, kiến nghị thu hồi qua thanh tra 186,2 triệu đồng, đến nay đã thu hồi đủ. UBND huyện tiếp 152 lượt công dân.';
  expect(linked(text, { area: 'tan-ha', period: '2024-Q3' })).toContain(
    'luot-tiep-cong-dan: 152 lượt (period: 2024-Q3)',
  );
});

describe('what resembles a count', () => {
  it('is a rate where it falls to a percentage', () => {
    const text = 'Hộ nghèo giảm 1,4% so với đầu năm, còn 15,8%.';
    expect(linked(text, { period: '2024' })).toEqual(['ty-le-ho-ngheo: 15,8%']);
  });

  it('is of several kinds of offences where the last of a list of two numbers names them', () => {
    const text = 'Phát hiện 24 vụ/35 đối tượng vi phạm về kinh tế, môi trường và an toàn thực phẩm.';
    expect(linked(text)).toEqual([]);
  });

  it('is of one level of school where its pupils are', () => {
    expect(linked('Toàn tỉnh có 14 trường THPT với 9.200 học sinh.')).toEqual([]);
    expect(linked('Xã có 3 trường, 70 lớp với 1.850 học sinh.', { area: 'phu-lam' })).toEqual([
      'so-truong-hoc: 3 trường',
      'so-hoc-sinh: 1.850 học sinh',
    ]);
  });
});

describe('cases that are seized', () => {
  it('may be of what is named behind those who are', () => {
    const text = 'Công an tỉnh triệt phá 64 vụ, bắt giữ 97 đối tượng phạm tội về ma túy.';
    expect(linked(text)).toEqual(['vu-ma-tuy: 64 vụ', 'doi-tuong-ma-tuy: 97 đối tượng']);
    expect(linked('Trong kỳ xảy ra 12 vụ, bắt 30 đối tượng truy nã.')).toEqual(['truy-na: 30 đối tượng']);
  });

  it('are those of the topic in front, as are those who are seized', () => {
    const text = 'Về ma túy, đã bắt 176 vụ, 243 đối tượng; khởi tố 140 vụ, 190 bị can.';
    expect(linked(text)).toEqual(['vu-ma-tuy: 176 vụ', 'doi-tuong-ma-tuy: 243 đối tượng']);
  });

  it('are a district’s where it seized them', () => {
    expect(linked('Về ma túy, công an huyện Cao Sơn đã bắt 8 vụ, 9 đối tượng.')).toEqual([]);
  });
});

describe('households that were given a title', () => {
  const linesOf = (text: string): string[] => linked(text, { area: 'hoa-an', period: '2024' });

  test.each([
    'Số hộ đạt danh hiệu "Gia đình văn hóa" chiếm 90,8%.',
    'Số hộ đạt danh hiệu gia đình văn hóa đạt 90,8%.',
  ])('“%s” are told by their share, in quotes or without', (text) => {
    expect(linesOf(text).map((line) => line.split(':')[0])).toEqual(['gia-dinh-van-hoa']);
  });

  it('are no share by their number, nor with a share of the plan', () => {
    expect(linesOf('Số hộ đạt danh hiệu gia đình văn hóa là 1.742 hộ, đạt 101% kế hoạch.')).toEqual([]);
  });
});

describe('accidents of a sentence that is headed by the safety of traffic', () => {
  test.each([
    'Về trật tự an toàn giao thông: xảy ra 118 vụ, làm chết 61 người, bị thương 80 người.',
    'Về an toàn giao thông, xảy ra 118 vụ, 61 người chết, 80 người bị thương.',
    'Trong 9 tháng, trật tự an toàn giao thông chuyển biến tích cực: xảy ra 118 vụ, làm 61 người chết, 80 người bị thương.',
  ])('“%s”', (text) => {
    expect(linked(text)).toEqual([
      'tai-nan-giao-thong: 118 vụ',
      'nguoi-chet-tngt: 61 người',
      'nguoi-bi-thuong-tngt: 80 người',
    ]);
  });

  test.each([
    [
      'Về trật tự an toàn giao thông: xảy ra 3 vụ va chạm, 12 vụ tai nạn nghiêm trọng.',
      'cases of other kinds',
    ],
    ['Về an toàn giao thông đường sắt, xảy ra 3 vụ, làm 2 người chết.', 'of one way'],
    ['Về an toàn giao thông, xử lý 3.100 vụ vi phạm.', 'what was fined'],
    ['Về an toàn giao thông, tại huyện Cao Sơn xảy ra 3 vụ, 1 người chết.', 'of a district'],
  ])('“%s” are not: %s', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('what one level or rank has', () => {
  test.each([
    ['Có 2 sản phẩm OCOP được công nhận hạng 3 sao.', 'products of one rank'],
    [
      'Trong 9 tháng, các Trung tâm Phục vụ hành chính công cấp xã tiếp nhận 214.600 hồ sơ.',
      'the centres of communes',
    ],
    [
      'Từ khi vận hành chính quyền địa phương 2 cấp, Trung tâm Phục vụ hành chính công tiếp nhận 48.200 hồ sơ.',
      'since a day of the year',
    ],
  ])('“%s” is not all: %s', (text) => {
    expect(linked(text).filter((line) => !line.startsWith('san-pham-ocop-3-sao'))).toEqual([]);
  });
});
