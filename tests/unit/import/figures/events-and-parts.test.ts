import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

/** What is told of an event or of a part of something else, in words of our own, is no total of the catalogue. */

describe('a level', () => {
  it.each([
    'Quý III, tỉnh quyết định chủ trương đầu tư cho 7 dự án trong nước, vốn 640 tỷ đồng và 2 dự án FDI, vốn 9,4 triệu USD.',
    'Riêng năm 2024, có 11 xã đạt chuẩn nông thôn mới.',
    'Trong tháng, tỉnh thu hút 12 dự án trong nước; 5 dự án FDI.',
  ])('“%s” is not what so many came to in a span', (text) => {
    expect(linked(text).filter((line) => /^(?:tong-|xa-nong)/u.test(line))).toEqual([]);
  });

  it('is told by what there is', () => {
    expect(linked('Đến nay, toàn tỉnh có 84 dự án FDI, 61 xã đạt chuẩn nông thôn mới.')).toEqual([
      'tong-du-an-fdi: 84 dự án',
      'xa-nong-thon-moi: 61 xã',
    ]);
  });
});

describe('a part of what the catalogue does not count', () => {
  it.each([
    'Còn 340 hồ sơ đang giải quyết, trong đó 331 hồ sơ chưa đến hạn, 9 hồ sơ quá hạn.',
    'Số dự án còn hiệu lực trong các khu công nghiệp là 210 dự án, gồm 48 dự án trong nước; 162 dự án FDI.',
    'Trong đó, Thanh tra tỉnh triển khai 14 cuộc thanh tra; kết thúc 9 cuộc thanh tra.',
    'Thanh tra các sở, ngành triển khai 14 cuộc thanh tra, kiến nghị thu hồi 3,2 tỷ đồng.',
  ])('“%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('a season', () => {
  it('frames what a list names by its crop alone', () => {
    expect(linked('Toàn tỉnh gieo trồng vụ mùa 9.120 ha, trong đó lúa 6.840 ha, ngô 1.310 ha.')).toContain(
      'dien-tich-lua-mua: 6.840 ha',
    );
  });
});

describe('a head that says nothing of what', () => {
  it('goes on from what stands before a closed bracket, not from what stands in it', () => {
    const lines = linked(
      'Toàn tỉnh gieo cấy được 71.400 ha lúa (lúa đông xuân 30.100 ha; lúa thu đông 8.200 ha); năng suất bình quân đạt 61,4 tạ/ha.',
    );
    expect(lines.filter((line) => line.startsWith('nang-suat'))).toEqual(['nang-suat-lua: 61,4 tạ/ha']);
  });

  it('goes on from nothing where another thing was measured in between', () => {
    const lines = linked(
      'Sản lượng nuôi trồng thủy sản 9 tháng đạt 4.120 tấn, tăng 3%. Diện tích nuôi tôm nước lợ đạt 610 ha, tăng 2,4%, sản lượng ước đạt 1.890 tấn.',
    );
    expect(lines).toEqual(['san-luong-thuy-san-nuoi-trong: 4.120 tấn, tăng 3%']);
  });
});

describe('the time of a figure', () => {
  it('is not that of what it is more or less than, a sentence before', () => {
    const text =
      'Tăng trưởng GRDP quý III ước đạt 6,4%, thấp hơn mức tăng 7,05% của quý I nhưng cao hơn mức tăng 6,12% của quý II. Trong đó, khu vực dịch vụ tăng 7,3%.';
    expect(linked(text).at(-1)).toBe('tang-truong-dich-vu: tăng 7,3% (period: 2024-Q3)');
  });

  it('is not that of a season’s year', () => {
    expect(
      linked(
        'Tháng 9/2024, vụ lúa hè thu năm 2024 toàn tỉnh gieo cấy được 4.120 ha; sản lượng thủy sản ước đạt 815 tấn.',
      ),
    ).toContain('san-luong-thuy-san: 815 tấn (period: 2024-M09)');
  });
});

describe('a number of two things', () => {
  it('is of neither, in whatever way the second is named', () => {
    expect(
      linked(
        'Doanh thu bán lẻ hàng hóa đạt 9.120 tỷ đồng; doanh thu dịch vụ lưu trú, ăn uống và du lịch lữ hành ước đạt 1.240 tỷ đồng.',
      ),
    ).toEqual(['ban-le-hang-hoa: 9.120 tỷ đồng']);
  });
});

describe('a change by itself', () => {
  it.each([
    'So với đầu năm, CPI tháng 9 tăng 3,1%.',
    'So với tháng 12 năm trước, CPI tháng 9 tăng 2,8%.',
    'Lạm phát cơ bản bình quân 9 tháng tăng 2,64% so với cùng kỳ.',
    'Cơ cấu kinh tế chuyển dịch tích cực, công nghiệp - xây dựng tăng 2,1%, dịch vụ tăng 0,6%.',
    'Có 214 lượt dự án đăng ký điều chỉnh vốn đầu tư, tăng 11,2%.',
    'Đã thu hoạch 1.204 ha/1.260 ha diện tích ngô, đạt 95,6% kế hoạch.',
  ])('“%s” is not the indicator’s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('is not of a total to whose growth a part adds', () => {
    expect(
      linked(
        'GRDP 9 tháng tăng 5,9%. Khu vực dịch vụ 9 tháng tăng 6,1% so với cùng kỳ, đóng góp 3,2 điểm % vào mức tăng GRDP (9 tháng năm 2023 tăng 5,8%).',
      ),
    ).toEqual(['grdp-tang-truong: tăng 5,9%', 'tang-truong-dich-vu: tăng 6,1% so với cùng kỳ']);
  });
});

describe('a region', () => {
  it('that opens a sentence has all of it', () => {
    expect(
      linked(
        'Riêng mưa lũ tại các tỉnh miền Trung làm 31 người chết và mất tích; ước tính tổng giá trị thiệt hại về tài sản là 840 tỷ đồng.',
        { area: 'viet-nam' },
      ),
    ).toEqual([]);
  });

  it('has what died there, and the herd is another number', () => {
    expect(linked('Dịch bệnh tại một số địa phương làm chết 36 con trâu, bò.')).toEqual([]);
  });
});

it('what a closed bracket tells of others makes no event of a level', () => {
  const text =
    'Hiện toàn tỉnh có 3.120 doanh nghiệp (trong đó 8% đang chờ giải thể); có 342 hợp tác xã đăng ký hoạt động.';
  expect(linked(text)).toContain('tong-hop-tac-xa: 342 hợp tác xã');
});

describe('what leads a list', () => {
  it('says what all of its changes are measured on', () => {
    expect(
      linked(
        'Trong tháng 9 có 20/27 ngành sản xuất tăng so tháng trước như sau: sản xuất chế biến thực phẩm tăng 1,4%; dệt tăng 2,2%; sản xuất trang phục tăng 0,8%.',
      ),
    ).toEqual([]);
  });

  it('says that all of it is still to be reached', () => {
    const lines = linked(
      'Hội nghị thống nhất thông qua các chỉ tiêu kinh tế - xã hội năm 2025: thu ngân sách 410 tỷ đồng; thu nhập bình quân đầu người 64 triệu đồng.',
      { period: '2024' },
    );
    expect(lines.filter((line) => !line.includes('role: target; period: 2025'))).toEqual([]);
  });

  it('has shares of the plan where one of them says so', () => {
    expect(
      linked(
        'Tham gia BHXH tự nguyện 5.120 người, đạt 103,4% kế hoạch; tham gia BHYT 812.400 người, đạt 100%.',
      ).filter((line) => line.startsWith('ty-le')),
    ).toEqual([]);
  });
});

describe('a short name', () => {
  it('that goes on from another with a comma is the second of two, and both name the sum', () => {
    expect(
      linked(
        'Giá trị sản xuất công nghiệp đạt 1.204 tỷ đồng, tăng 9% so với cùng kỳ; mức hàng hóa bán lẻ, dịch vụ đạt 2.810 tỷ đồng, tăng 14%.',
      ),
    ).toEqual([
      'gia-tri-san-xuat-cong-nghiep: 1.204 tỷ đồng, tăng 9% so với cùng kỳ',
      'ban-le: 2.810 tỷ đồng, tăng 14%',
    ]);
  });
});

describe('an offence', () => {
  it('that was solved is none that happened', () => {
    expect(
      linked(
        'Lực lượng công an đã điều tra, khám phá 318 vụ phạm tội về trật tự xã hội, bắt giữ 604 đối tượng.',
      ),
    ).not.toContain('vu-pham-phap-hinh-su: 318 vụ');
  });
});

describe('capital', () => {
  it('behind enterprises is theirs though other sentences name cooperatives', () => {
    expect(
      linked('Sáu tháng thành lập mới 312 DN, đạt 44% kế hoạch năm, tổng số vốn đăng ký 2.640 tỷ đồng.', {
        period: '2024-H1',
      }).filter((line) => line.startsWith('von-hop-tac-xa')),
    ).toEqual([]);
  });
});

describe('what has two owners', () => {
  it('is of neither', () => {
    expect(
      linked(
        'Trong năm, toàn tỉnh có 168 doanh nghiệp, đơn vị trực thuộc và 39 hợp tác xã được thành lập mới.',
        {
          period: '2024',
        },
      ).filter((line) => line.startsWith('tong-')),
    ).toEqual([]);
  });
});

describe('a clause with a verb of its own', () => {
  it('tells what there is, whatever an earlier one says was done', () => {
    expect(
      linked(
        'Trong kỳ giải thể 6 hợp tác xã. Hiện toàn tỉnh có 3.120 doanh nghiệp (trong đó 8% đang chờ giải thể); có 540 chi nhánh, văn phòng đại diện.',
      ),
    ).toContain('tong-chi-nhanh: 540 chi nhánh');
  });
});
