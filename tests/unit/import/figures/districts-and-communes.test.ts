import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

describe('order in a district', () => {
  it('weighs drugs in whatever unit is written, and sets no store by quotes', () => {
    expect(
      linked(
        'Công an huyện bắt giữ 3 vụ “mua bán trái phép chất ma túy”, thu giữ 12,4 g heroin, 0,2 tấn ma túy tổng hợp.',
      ),
    ).toEqual(['vu-ma-tuy: 3 vụ', 'heroin-thu-giu: 12,4 g', 'ma-tuy-tong-hop: 0,2 tấn']);
  });

  it('names an offence before both its counts', () => {
    expect(
      linked('Phạm pháp hình sự 16 vụ; đánh bạc 02 vụ, 19 đối tượng; ma túy 05 vụ, 06 đối tượng.'),
    ).toEqual([
      'vu-pham-phap-hinh-su: 16 vụ',
      'vu-danh-bac: 02 vụ',
      'doi-tuong-danh-bac: 19 đối tượng',
      'vu-ma-tuy: 05 vụ',
      'doi-tuong-ma-tuy: 06 đối tượng',
    ]);
  });

  it('counts no single act as all of what is done with drugs', () => {
    expect(linked('Công an tỉnh phát hiện 41 vụ tổ chức sử dụng trái phép chất ma túy.')).toEqual([]);
  });

  it('says in many words what breaks the rules of the road', () => {
    expect(
      linked(
        'Công an huyện xử phạt 640 trường hợp vi phạm pháp luật giao thông, thu nộp Kho bạc 712 triệu đồng.',
      ),
    ).toEqual(['xu-phat-giao-thong: 640 trường hợp', 'tien-phat-giao-thong: 712 triệu đồng']);
    expect(linked('Lập biên bản 915 trường hợp vi phạm trật tự ATGT.')).toEqual([
      'xu-phat-giao-thong: 915 trường hợp',
    ]);
  });

  it('is not counted over days of a drive, a week or a day', () => {
    expect(
      linked(
        'Trong tuần, tỉnh xảy ra 2 vụ tai nạn giao thông, làm 1 người chết. CSGT lập biên bản 318 trường hợp, thu 296 triệu đồng.',
      ),
    ).toEqual([]);
    expect(
      linked(
        'Kết quả thực hiện cao điểm, số vụ phạm pháp hình sự giảm 21% so với cùng kỳ. Bắt 12 vụ ma túy.',
      ),
    ).toEqual([]);
    expect(
      linked(
        'Trong ngày, tình hình ổn định. Công an lập biên bản 48 trường hợp vi phạm trật tự an toàn giao thông.',
      ),
    ).toEqual([]);
  });
});

describe('petitions', () => {
  it('that were settled stand on both sides of their number', () => {
    expect(linked('Toàn tỉnh đã giải quyết được 96/112 đơn khiếu nại, tố cáo thuộc thẩm quyền.')).toEqual([
      'don-da-giai-quyet: 96',
      'don-thuoc-tham-quyen: 112 đơn',
    ]);
    expect(linked('Đã giải quyết xong 214 đơn thuộc thẩm quyền.')).toEqual(['don-da-giai-quyet: 214 đơn']);
  });

  it('bring no one to a desk of services', () => {
    expect(linked('Trung tâm Phục vụ hành chính công phường tiếp hơn 5.200 lượt công dân.')).toEqual([]);
  });
});

describe('dossiers', () => {
  it('settled early and late are parts of what offices took in', () => {
    expect(
      linked(
        'Đã giải quyết 1.840 hồ sơ, trong đó trước hạn 1.610 hồ sơ, đúng hạn 214 hồ sơ, quá hạn 16 hồ sơ.',
      ),
    ).toEqual(['ho-so-truoc-han: 1.610 hồ sơ', 'ho-so-dung-han: 214 hồ sơ', 'ho-so-qua-han: 16 hồ sơ']);
  });

  it('settled “on time and early” are of both, and of neither', () => {
    expect(linked('Giải quyết 1.840 hồ sơ, trong đó đúng và trước hạn 1.824 hồ sơ.')).toEqual([]);
  });

  it('are handed in over the net in other words too', () => {
    expect(
      linked(
        'UBND phường tiếp nhận 2.460 hồ sơ thủ tục hành chính, trong đó 1.722 hồ sơ được nộp qua mạng, chiếm 70%.',
      ),
    ).toEqual([
      'tong-ho-so: 2.460 hồ sơ',
      'ho-so-truc-tuyen: 1.722 hồ sơ',
      'ty-le-ho-so-truc-tuyen: chiếm 70%',
    ]);
  });

  it('counted from a day amid the year are of no period, with or without its year', () => {
    expect(linked('Từ 1/7 đến ngày 20/8, UBND xã tiếp nhận 940 hồ sơ thủ tục hành chính.')).toEqual([]);
    expect(
      linked(
        'Từ khi vận hành mô hình chính quyền địa phương 2 cấp đến nay, UBND xã tiếp nhận 940 hồ sơ thủ tục hành chính.',
      ),
    ).toEqual([]);
  });
});

describe('what a new commune tells', () => {
  it('is not of the places that it was made of', () => {
    expect(
      linked(
        'Xã được thành lập trên cơ sở sáp nhập xã Hòa Lâm và xã Hòa Sơn (huyện Yên Khê cũ), có diện tích 64 km2, dân số 18.420 người.',
      ),
    ).toEqual(['dan-so: 18.420 người']);
  });

  it('of a term is of no year', () => {
    expect(
      linked('Nhiệm kỳ 2020 - 2025, kinh tế xã phát triển. Thu ngân sách trên địa bàn đạt 214 tỷ đồng.'),
    ).toEqual([]);
    expect(linked('Trong nhiệm kỳ, Đảng bộ kết nạp 64 đảng viên.')).toEqual([]);
  });

  it('exceeds what it does not name by nothing that is read', () => {
    expect(linked('Tổng thu ngân sách nhà nước trên địa bàn đạt 82 tỷ đồng, vượt 6%.')).toEqual([
      'thu-ngan-sach: 82 tỷ đồng',
    ]);
  });

  it('of a head may change by an amount that leaves the head out', () => {
    expect(
      linked(
        'Thu nhập bình quân đầu người đạt 61,2 triệu đồng/người/năm, tăng 3,4 triệu đồng so với cùng kỳ.',
      ),
    ).toEqual(['thu-nhap-binh-quan: 61,2 triệu đồng/người/năm, tăng 3,4 triệu đồng so với cùng kỳ']);
  });

  it('leaves out a change on what the archive does not keep', () => {
    expect(linked('Thu ngân sách trên địa bàn đạt 41 tỷ đồng, tăng 12 tỷ đồng so với đầu nhiệm kỳ.')).toEqual(
      ['thu-ngan-sach: 41 tỷ đồng'],
    );
    expect(
      linked('Thu ngân sách trên địa bàn đạt 41 tỷ đồng, tăng 12% so với 2023.', { period: '2024' }),
    ).toEqual(['thu-ngan-sach: 41 tỷ đồng, tăng 12% so với 2023']);
  });

  it('aims at in a sentence that goes on from a year’s aims', () => {
    expect(
      linked(
        'Năm 2025, xã phấn đấu hoàn thành 21 chỉ tiêu. Trong đó phấn đấu giá trị sản phẩm tăng 12%; thu nhập bình quân đầu người đạt 64 triệu đồng/người/năm.',
        { period: '2024' },
      ),
    ).toEqual(['thu-nhap-binh-quan: 64 triệu đồng/người/năm (role: target; period: 2025)']);
  });

  it('of the poor is where a move ends', () => {
    expect(linked('Số hộ nghèo giảm từ 142 hộ xuống còn 96 hộ.')).toEqual(['so-ho-ngheo: 96 hộ']);
  });
});

describe('a list of rates', () => {
  it('names each behind its number', () => {
    expect(linked('Xã có 91,4% gia đình văn hóa, 93,2% người dân tham gia BHYT.')).toEqual([
      'gia-dinh-van-hoa: 91,4%',
      'ty-le-bhyt: 93,2%',
    ]);
  });

  it('of a year to come aims at them', () => {
    expect(linked('Tỷ lệ lao động qua đào tạo năm 2030: 72%.')).toEqual([
      'lao-dong-qua-dao-tao: 72% (role: target; period: 2030)',
    ]);
  });

  it('may be of the poor, who are still many', () => {
    expect(linked('Tỷ lệ hộ nghèo còn cao, chiếm 19,2%.')).toEqual(['ty-le-ho-ngheo: chiếm 19,2%']);
  });
});

describe('people and schools', () => {
  it('go to the army in whatever words', () => {
    expect(linked('Huyện giao 118 thanh niên nghĩa vụ quân sự.')).toEqual(['tuyen-quan: 118 thanh niên']);
  });

  it('leave school as no pupils of all', () => {
    expect(
      linked('Học sinh bỏ học ở tiểu học là 11 học sinh, THCS là 39 học sinh và THPT là 52 học sinh.'),
    ).toEqual([]);
  });

  it('are more by some that reached the standard', () => {
    expect(
      linked('Trong năm có thêm 02 trường đạt chuẩn quốc gia, nâng tổng số trường đạt chuẩn lên 31 trường.'),
    ).toEqual(['truong-dat-chuan-moi: 02 trường', 'tong-truong-dat-chuan: 31 trường']);
  });

  it('find work under an abbreviation', () => {
    expect(linked('Toàn tỉnh có 8.400 LĐ tìm được việc làm.')).toEqual(['viec-lam-moi: 8.400 LĐ']);
  });

  it('are looked after by a district’s one inspectorate', () => {
    expect(
      linked('Thanh tra huyện triển khai 5 cuộc thanh tra, kết thúc 4 cuộc.', {
        area: 'tan-ha',
      }),
    ).toEqual(['cuoc-thanh-tra: 5 cuộc', 'cuoc-thanh-tra-ket-thuc: 4 cuộc']);
  });
});

describe('what stands beside another count', () => {
  it('is no count of the report’s time where an earlier one has counted it', () => {
    expect(
      linked(
        'Xảy ra 14 vụ phạm pháp hình sự; đã điều tra, làm rõ 21 vụ, 28 đối tượng (8 vụ, 9 đối tượng xảy ra từ trước).',
      ),
    ).toEqual(['vu-pham-phap-hinh-su: 14 vụ', 'vu-hinh-su-lam-ro: 21 vụ', 'doi-tuong-hinh-su: 28 đối tượng']);
  });

  it('has the capital that is told behind it, not that of the enterprises before', () => {
    expect(
      linked(
        'Toàn tỉnh có 2.140 doanh nghiệp với số vốn đăng ký 18.400 tỷ đồng; có 412 HTX đăng ký hoạt động với số vốn đăng ký khoảng 860 tỷ đồng.',
      ),
    ).toEqual([
      'tong-doanh-nghiep: 2.140 doanh nghiệp',
      'tong-von-doanh-nghiep: 18.400 tỷ đồng',
      'tong-hop-tac-xa: 412 HTX',
      'tong-von-hop-tac-xa: 860 tỷ đồng',
    ]);
  });
});
