import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('counts of police and of courts of petitions', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      'Từ đầu năm, công an huyện phát hiện, bắt 19 vụ 26 đối tượng mua bán, tàng trữ trái phép chất ma túy.',
      'vu-ma-tuy: 19 vụ',
      'doi-tuong-ma-tuy: 26 đối tượng',
    ],
    [
      'Lực lượng công an bắt quả tang 06 vụ 41 đối tượng về hành vi đánh bạc.',
      'vu-danh-bac: 06 vụ',
      'doi-tuong-danh-bac: 41 đối tượng',
    ],
    [
      'Các cấp, các ngành trong tỉnh đã tiếp 812 lượt công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh.',
      'luot-tiep-cong-dan: 812 lượt',
    ],
    [
      'Về thanh tra hành chính, toàn ngành triển khai 74 cuộc (58 cuộc theo kế hoạch và 16 cuộc đột xuất); đã ban hành kết luận 49 cuộc.',
      'cuoc-thanh-tra: 74 cuộc',
      'cuoc-thanh-tra-ket-thuc: 49 cuộc',
    ],
  ])('“%s”', (text, ...figures) => {
    expect(linked(text)).toEqual(figures);
  });

  it('are told of gambling in either word, and of the environment in any', () => {
    expect(
      linked(
        'Lực lượng công an phát hiện 121 vụ cờ bạc, bắt 806 đối tượng. Phát hiện 74 vụ với 80 đối tượng vi phạm về lĩnh vực môi trường.',
      ),
    ).toEqual([
      'vu-danh-bac: 121 vụ',
      'doi-tuong-danh-bac: 806 đối tượng',
      'vu-vi-pham-moi-truong: 74 vụ',
      'doi-tuong-vi-pham-moi-truong: 80 đối tượng',
    ]);
  });

  it('are told of forests by whichever law they break', () => {
    expect(linked('Lực lượng Kiểm lâm phát hiện 41 vụ vi phạm Luật Bảo vệ và Phát triển rừng.')).toEqual([
      'vu-vi-pham-lam-nghiep: 41 vụ',
    ]);
  });

  it('count no offenders of another kind behind those solved', () => {
    expect(
      linked(
        'Công an đã điều tra khám phá 214 vụ phạm pháp hình sự. Về tệ nạn mại dâm, đã triệt phá 6 ổ mại dâm, xử lý 21 đối tượng.',
      ),
    ).toEqual(['vu-hinh-su-lam-ro: 214 vụ']);
  });

  it('count no drug offence where drugs were only used', () => {
    expect(linked('Toàn huyện xảy ra 3 vụ đánh bạc, 2 vụ sử dụng trái phép chất ma túy.')).toEqual([
      'vu-danh-bac: 3 vụ',
    ]);
  });
});

describe('accidents', () => {
  it('are told of roads by themselves behind all of them', () => {
    expect(
      linked(
        'Toàn tỉnh xảy ra 214 vụ TNGT, làm chết 96 người, bị thương 171 người. Trong đó, đường bộ xảy ra 209 vụ, làm chết 93 người, bị thương 168 người.',
      ),
    ).toEqual([
      'tai-nan-giao-thong: 214 vụ',
      'nguoi-chet-tngt: 96 người',
      'nguoi-bi-thuong-tngt: 171 người',
      'tngt-duong-bo: 209 vụ',
    ]);
  });

  it('of roads are counted over the days that the first sentence tells, in whatever signs', () => {
    expect(
      linked(
        'Từ ngày 15/8 - 14/9/2024, toàn tỉnh xảy ra 41 vụ TNGT, bị thương 30 người. So với cùng kỳ năm 2023 giảm 6 vụ. Trong đó, đường bộ xảy ra 38 vụ.',
      ).at(-1),
    ).toBe('tngt-duong-bo: 38 vụ (period: 2024-M09; start: 2024-08-15; end: 2024-09-14)');
  });

  it('are compared by a count and the same in per cent', () => {
    expect(
      linked(
        'So với cùng kỳ năm 2023, số vụ TNGT giảm 31 vụ (giảm 6,2%), số người chết giảm 12 người (giảm 5,4%).',
      ),
    ).toEqual(['tai-nan-giao-thong: giảm 31 vụ (giảm 6,2%)', 'nguoi-chet-tngt: giảm 12 người (giảm 5,4%)']);
  });

  it('but not on what no words tell', () => {
    expect(linked('Số vụ TNGT giảm 31 vụ (giảm 6,2%).')).toEqual([]);
  });
});

describe('accidents by themselves', () => {
  it('are those of traffic where the passage is about it', () => {
    expect(
      linked('Trật tự, an toàn giao thông có chuyển biến; xảy ra 94 vụ tai nạn, làm chết 41 người.'),
    ).toEqual(['tai-nan-giao-thong: 94 vụ', 'nguoi-chet-tngt: 41 người']);
  });

  it.each([
    'Toàn tỉnh xảy ra 94 vụ tai nạn, làm chết 41 người.',
    'Ban An toàn giao thông cho biết, đường thủy xảy ra 4 vụ tai nạn.',
  ])('and of whatever else where it is not: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('the dead and injured of some cases', () => {
  it.each([
    [
      'Tai nạn giao thông giảm cả 3 tiêu chí, trong đó, tai nạn giao thông đường bộ xảy ra 64 vụ, làm chết 31 người, bị thương 40 người.',
      'tngt-duong-bo: 64 vụ',
    ],
    [
      'Trong tháng 9 xảy ra 34 vụ cháy, nổ, làm 2 người chết. Tính chung 9 tháng, trên địa bàn xảy ra 412 vụ cháy, nổ nghiêm trọng, làm 26 người chết và 58 người bị thương.',
      'vu-chay: 34 vụ (period: 2024-M09)',
      'nguoi-chet-chay: 2 người (period: 2024-M09)',
    ],
    ['Trên địa bàn xảy ra 412 vụ cháy, nổ nghiêm trọng, làm 26 người chết và 58 người bị thương.'],
  ])('are not all: “%s”', (text, ...figures) => {
    expect(linked(text)).toEqual(figures);
  });
});

describe('what one level or one kind of offices did', () => {
  it.each([
    'Năm 2024, 74 xã, phường, thị trấn trên địa bàn tỉnh đã tiếp nhận 604.210 hồ sơ TTHC các loại.',
    'Thanh tra các sở, ngành triển khai 512 cuộc thanh tra, kiểm tra chuyên ngành. Qua đó, phát hiện số tiền vi phạm 9.140 triệu đồng; kiến nghị thu hồi 1.860 triệu đồng.',
  ])('is not all: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('petitions', () => {
  it('are within competence though a bracket parts them before it', () => {
    expect(
      linked(
        'Qua phân loại, có 164 đơn (141 khiếu nại, 23 tố cáo) thuộc thẩm quyền giải quyết của cơ quan hành chính các cấp.',
      ),
    ).toEqual(['don-thuoc-tham-quyen: 164 đơn']);
  });
});

describe('guests of hotels', () => {
  it('from abroad are not all from abroad, though a sentence of their own tells of them', () => {
    expect(
      linked(
        'Tổng lượng khách lưu trú ước đạt 1.964 nghìn lượt. Trong đó, khách quốc tế đạt 604 nghìn lượt.',
        {
          area: 'vinh-an',
        },
      ),
    ).toEqual(['khach-luu-tru: 1.964 nghìn lượt']);
  });
});

describe('houses that disasters damaged', () => {
  it('are told by what befell them', () => {
    expect(linked('Từ đầu năm, thiên tai làm 3 người bị thương; 316 căn nhà tốc mái, hư hỏng.')).toEqual([
      'nguoi-bi-thuong-thien-tai: 3 người',
      'nha-thiet-hai: 316 căn nhà',
    ]);
  });

  it('are in no number that is one of several', () => {
    expect(linked('Từ đầu năm, lốc xoáy làm 9 nhà sập đổ hoàn toàn; 41 nhà tốc mái một phần.')).toEqual([]);
  });
});

describe('communes and cooperatives', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      'Có 36 xã đạt chuẩn NTM nâng cao, tăng 11 xã so với cuối năm 2023 và 8 xã đạt chuẩn NTM kiểu mẫu, tăng 3 xã so với cuối năm 2023.',
      'xa-nong-thon-moi-nang-cao: 36 xã đạt chuẩn NTM nâng cao, tăng 11 xã so với cuối năm 2023',
      'xa-nong-thon-moi-kieu-mau: 8 xã đạt chuẩn NTM kiểu mẫu, tăng 3 xã so với cuối năm 2023',
    ],
    [
      'Toàn tỉnh có 96/131 xã (chiếm 73,3%) đạt chuẩn nông thôn mới.',
      'xa-nong-thon-moi: 96/131 xã',
      'ty-le-xa-nong-thon-moi: chiếm 73,3%',
    ],
    [
      'Hiện tỉnh có 4 huyện, 96 xã, 310 thôn/bản đạt chuẩn NTM.',
      'huyen-nong-thon-moi: 4 huyện',
      'xa-nong-thon-moi: 96 xã',
    ],
    [
      'Toàn tỉnh có 9 hợp tác xã thành lập mới, nâng tổng số lên 214 hợp tác xã, liên hiệp hợp tác xã và quỹ tín dụng nhân dân.',
      'hop-tac-xa-moi: 9 hợp tác xã',
    ],
  ])('“%s”', (text, ...figures) => {
    expect(linked(text)).toEqual(figures);
  });

  it('of the country are counted wherever they lie', () => {
    expect(
      linked(
        'Cả nước có 214 đơn vị cấp huyện thuộc 51 tỉnh, thành phố đã được công nhận hoàn thành nhiệm vụ/đạt chuẩn nông thôn mới.',
        { area: 'viet-nam' },
      ),
    ).toEqual(['huyen-nong-thon-moi: 214 đơn vị cấp huyện']);
  });
});

describe('what another thing brings with it', () => {
  it('is counted for itself', () => {
    expect(
      linked('Lượng khách tăng mạnh kéo theo tổng thu từ khách du lịch ước đạt 4.120 tỷ đồng, tăng 21,4%.'),
    ).toEqual(['doanh-thu-du-lich: 4.120 tỷ đồng, tăng 21,4%']);
  });
});
