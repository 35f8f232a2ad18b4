import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('dossiers of administrative procedures', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      'Các cơ quan, đơn vị trên địa bàn tỉnh đã tiếp nhận 48.210 hồ sơ qua Hệ thống thông tin giải quyết thủ tục hành chính. Trong đó, có 21.640 hồ sơ trực tuyến (đạt tỷ lệ 44,9%).',
      'tong-ho-so: 48.210 hồ sơ',
      'ho-so-truc-tuyen: 21.640 hồ sơ',
      'ty-le-ho-so-truc-tuyen: 44,9%',
    ],
    [
      'Toàn tỉnh có 92.300 hồ sơ yêu cầu giải quyết về thủ tục hành chính (TTHC); tỷ lệ hồ sơ đúng hạn và sớm hạn đạt 97,4%.',
      'tong-ho-so: 92.300 hồ sơ',
      'ty-le-ho-so-dung-han: đạt 97,4%',
    ],
    [
      'Trung tâm Phục vụ hành chính công tỉnh đã tiếp nhận 41,6 ngàn hồ sơ (HS), trong đó tiếp nhận trực tiếp 9,2 ngàn HS.',
      'ho-so-tiep-nhan: 41,6 ngàn hồ sơ',
      'ho-so-truc-tiep: 9,2 ngàn HS',
    ],
  ])('“%s”', (text, ...figures) => {
    expect(linked(text)).toEqual(figures);
  });

  it('counts none where the passage speaks of other dossiers', () => {
    expect(linked('Toàn tỉnh tiếp nhận 1.240 hồ sơ vay vốn của hộ sản xuất.')).toEqual([]);
  });

  test.each([
    'Theo cơ chế một cửa, cấp huyện đã tiếp nhận 6.320 hồ sơ.',
    'Về dịch vụ công, tại khối UBND các phường, xã đã tiếp nhận 58.140 hồ sơ.',
  ])('nor for all levels what one of them took in: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('and no files handed in in person where those sent by post are counted with them', () => {
    expect(
      linked(
        'Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 9.400 hồ sơ; có 4.120 hồ sơ trực tiếp và bưu chính.',
      ),
    ).toEqual(['ho-so-tiep-nhan: 9.400 hồ sơ']);
  });

  it('keeps a week’s dossiers out of the count from January', () => {
    expect(
      linked(
        'Trung tâm Hành chính công đã tiếp nhận 26.400 hồ sơ. Tính riêng trong tuần (từ ngày 6.9 đến 12.9) có 1.120 lượt người đến giao dịch. Đã giải quyết 1.310 hồ sơ.',
      ),
    ).toEqual(['ho-so-tiep-nhan: 26.400 hồ sơ']);
  });
});

describe('dossiers of the centre', () => {
  it('are told apart by when they were settled, and have no plan', () => {
    expect(
      linked(
        'Trung tâm Hành chính công của tỉnh đã tiếp nhận 24.610 hồ sơ TTHC; đã giải quyết và trả kết quả 23.140 hồ sơ TTHC; trong đó, trả trước thời hạn 19.870 hồ sơ TTHC, đạt 85,9%; đúng hạn 3.060 hồ sơ TTHC; trả quá hạn so với quy định 210 hồ sơ.',
      ),
    ).toEqual([
      'ho-so-tiep-nhan: 24.610 hồ sơ',
      'ho-so-giai-quyet: 23.140 hồ sơ',
      'ho-so-truoc-han: 19.870 hồ sơ',
      'ho-so-dung-han: 3.060 hồ sơ',
      'ho-so-qua-han: 210 hồ sơ',
    ]);
  });

  test.each([
    'Sau gần 1 năm đi vào hoạt động, đến hết tháng 9/2024, Trung tâm Hành chính công tỉnh đã tiếp nhận 26.300 hồ sơ.',
    'Từ ngày 1/7 đến nay, Trung tâm Hành chính công tỉnh đã tiếp nhận 2.140 hồ sơ.',
  ])('are none of the year’s where they are counted from another day: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('visits of people who are heard', () => {
  it('are named by the verb alone where the passage tells of complaints', () => {
    expect(
      linked('Các cấp, các ngành đã tiếp 1.216 lượt, 1.340 người; giải quyết 41 vụ việc khiếu nại.'),
    ).toEqual(['luot-tiep-cong-dan: 1.216 lượt']);
    expect(linked('Khu du lịch đã tiếp 1.216 lượt.')).toEqual([]);
    expect(linked('Về tiếp công dân, các quận, huyện tiếp 3.140 lượt.')).toEqual([]);
  });
});

describe('offences, accidents and fires', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      'Phát hiện, bắt giữ 214 vụ, 306 đối tượng có hành vi phạm tội về ma túy.',
      'vu-ma-tuy: 214 vụ',
      'doi-tuong-ma-tuy: 306 đối tượng',
    ],
    [
      'Bắt, xử lý 212 vụ với gần 1.460 đối tượng đánh bạc.',
      'vu-danh-bac: 212 vụ',
      'doi-tuong-danh-bac: 1.460 đối tượng',
    ],
    [
      'Công an tỉnh điều tra khám phá 512/568 vụ phạm tội về trật tự xã hội (đạt 90,14%).',
      'vu-hinh-su-lam-ro: 512',
      'vu-pham-phap-hinh-su: 568 vụ',
      'ty-le-kham-pha-an: đạt 90,14%',
    ],
    [
      'Toàn tỉnh xảy ra 214 vụ tai nạn giao thông, làm thiệt mạng 96 người và bị thương 143 người.',
      'tai-nan-giao-thong: 214 vụ',
      'nguoi-chet-tngt: 96 người',
      'nguoi-bi-thuong-tngt: 143 người',
    ],
    [
      'Tai nạn giao thông giảm cả 3 tiêu chí (giảm 12,4% số vụ, giảm 9,1% số người chết và giảm 15,3% số người bị thương).',
      'tai-nan-giao-thong: giảm 12,4%',
      'nguoi-chet-tngt: giảm 9,1%',
      'nguoi-bi-thuong-tngt: giảm 15,3%',
    ],
  ])('“%s”', (text, ...figures) => {
    expect(linked(text)).toEqual(figures);
  });

  it('no change of what is measured on the month before, in whatever words', () => {
    expect(
      linked(
        'Toàn tỉnh xảy ra 41 vụ tai nạn giao thông, làm chết 18 người. So với tháng 8/2024, giảm cả 2 tiêu chí: giảm 6 vụ (12,8%), 3 người chết (14,3%).',
      ),
    ).toEqual(['tai-nan-giao-thong: 41 vụ', 'nguoi-chet-tngt: 18 người']);
  });

  it('no number of deaths where they fell by so many', () => {
    expect(linked('Xảy ra 86 vụ tai nạn giao thông; so với cùng kỳ giảm số người tử vong 12 người.')).toEqual(
      ['tai-nan-giao-thong: 86 vụ'],
    );
  });

  it('no average of a day', () => {
    expect(
      linked(
        'Bình quân một ngày trong 9 tháng, trên địa bàn xảy ra 4 vụ tai nạn giao thông, làm chết 2 người.',
      ),
    ).toEqual([]);
  });

  it('no disaster’s damage where thieves did it', () => {
    expect(linked('Khởi tố 5 vụ, 8 bị can về tội lạm dụng chức vụ, tổng thiệt hại 640 triệu đồng.')).toEqual(
      [],
    );
    expect(linked('Mưa lũ gây sạt lở nhiều nơi, tổng thiệt hại 12,6 tỷ đồng.')).toEqual([
      'thiet-hai-thien-tai: 12,6 tỷ đồng',
    ]);
  });
});

describe('time that sentences share', () => {
  it('is that of the days that the first of them tells', () => {
    expect(
      linked(
        'Báo cáo của Công an tỉnh cho biết, từ ngày 15/8 đến ngày 14/9/2024, toàn tỉnh xảy ra 38 vụ tai nạn giao thông. Toàn tỉnh xảy ra 9 vụ cháy.',
      ),
    ).toEqual([
      'tai-nan-giao-thong: 38 vụ (period: 2024-M09; start: 2024-08-15; end: 2024-09-14)',
      'vu-chay: 9 vụ (period: 2024-M09; start: 2024-08-15; end: 2024-09-14)',
    ]);
  });

  it('is the month’s where none is told since', () => {
    expect(
      linked('Trong tháng 9, công tác y tế được chú trọng. Các cơ sở đã khám bệnh cho 3.140 lượt người.'),
    ).toEqual(['luot-kham-chua-benh: 3.140 lượt (period: 2024-M09)']);
  });

  it('and goes on through a list', () => {
    expect(
      linked(
        'Trong tháng 9 phát hiện 74 vụ, 131 đối tượng phạm tội về trật tự xã hội. Lũy kế từ đầu năm đến nay đã phát hiện 640 vụ, 1.105 đối tượng.',
      ),
    ).toEqual([
      'vu-pham-phap-hinh-su: 74 vụ (period: 2024-M09)',
      'doi-tuong-hinh-su: 131 đối tượng (period: 2024-M09)',
      'vu-pham-phap-hinh-su: 640 vụ',
      'doi-tuong-hinh-su: 1.105 đối tượng',
    ]);
  });
});

it('cases of a disease are named in whatever words offices write them', () => {
  expect(
    linked(
      'Từ đầu năm đến nay, toàn tỉnh ghi nhận 214 trường hợp mắc bệnh tay chân miệng; 61 trường hợp mắc bệnh sốt xuất huyết.',
    ),
  ).toEqual(['tay-chan-mieng: 214 trường hợp mắc', 'sot-xuat-huyet: 61 trường hợp mắc']);
});

it('dossiers sent by post are named by themselves', () => {
  expect(linked('Số hồ sơ tiếp nhận qua dịch vụ bưu chính công ích là trên 640 hồ sơ.')).toEqual([
    'ho-so-buu-chinh: 640 hồ sơ',
  ]);
});

it('what inspectors recommend to be paid back is named by the verb where they are told of, and not where petitions are settled', () => {
  expect(linked('Qua thanh tra, đã kiến nghị thu hồi cho Nhà nước hơn 684 triệu đồng.')).toEqual([
    'kien-nghi-thu-hoi: 684 triệu đồng',
  ]);
  expect(
    linked('Qua giải quyết khiếu nại, tố cáo, các cơ quan thanh tra kiến nghị thu hồi 1,2 tỷ đồng.'),
  ).toEqual([]);
});

it('a short bracket within a name explains it', () => {
  expect(linked('Trung tâm Phục vụ hành chính công (trung tâm) tỉnh đã tiếp nhận 41,2 ngàn hồ sơ.')).toEqual([
    'ho-so-tiep-nhan: 41,2 ngàn hồ sơ',
  ]);
});

it('a share of schools of one level is not that of all, and schools up to the standard are not all schools', () => {
  expect(
    linked('Trong đó, bậc học mầm non có 5/8 trường đạt chuẩn, chiếm 62,5%.', { area: 'tan-ha' }),
  ).toEqual([]);
  expect(linked('Huyện có 12/30 trường học đạt chuẩn quốc gia mức độ 1.', { area: 'tan-ha' })).toEqual([]);
});

it('what a year’s plan sets is aimed at', () => {
  expect(linked('Kế hoạch năm 2024, chỉ tiêu toàn tỉnh tạo thêm việc làm mới cho 18.600 lao động.')).toEqual([
    'viec-lam-moi: 18.600 lao động (role: target; period: 2024)',
  ]);
});
