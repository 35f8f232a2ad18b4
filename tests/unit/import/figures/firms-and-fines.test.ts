import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

describe('enterprises', () => {
  it('are new where they are registered, or go to work', () => {
    expect(
      linked('Sở đã cấp mới đăng ký kinh doanh cho 512 doanh nghiệp với số vốn đăng ký là 3.140 tỷ đồng.'),
    ).toEqual(['doanh-nghiep-moi: 512 doanh nghiệp', 'von-doanh-nghiep-moi: 3.140 tỷ đồng']);
    expect(
      linked('Toàn tỉnh có 604 doanh nghiệp mới đi vào hoạt động, với tổng số vốn đăng ký 5.210 tỷ đồng.'),
    ).toEqual(['doanh-nghiep-moi: 604 doanh nghiệp', 'von-doanh-nghiep-moi: 5.210 tỷ đồng']);
    expect(linked('Đã cấp mới đăng ký kinh doanh cho 95 hộ.')).toEqual([]);
  });

  it('are back where they say so, or before their time', () => {
    expect(linked('Có 84 doanh nghiệp thông báo hoạt động trở lại (tăng 5% so với cùng kỳ).')).toEqual([
      'doanh-nghiep-quay-lai: 84 doanh nghiệp thông báo hoạt động trở lại (tăng 5% so với cùng kỳ)',
    ]);
    expect(linked('Có 52 doanh nghiệp hoạt động trở lại trước thời hạn, tăng 30%.')).toEqual([
      'doanh-nghiep-quay-lai: 52 doanh nghiệp hoạt động trở lại trước thời hạn, tăng 30%',
    ]);
    expect(linked('Trong kỳ cũng có 19 doanh nghiệp khác hoạt động trở lại.')).toEqual([
      'doanh-nghiep-quay-lai: 19 doanh nghiệp',
    ]);
  });
});

describe('cases of smuggling', () => {
  it('are handled by the penal law or by fines, whose money has parts in brackets', () => {
    expect(
      linked(
        'Lực lượng chức năng phát hiện 94 vụ/93 đối tượng liên quan đến buôn lậu, gian lận thương mại. Đã xử lý hình sự 4 vụ và xử lý hành chính 90 vụ; thu nộp ngân sách nhà nước hơn 5,2 tỷ đồng (xử phạt vi phạm hành chính là 3,1 tỷ đồng và phạt bổ sung truy thu thuế 2,1 tỷ đồng).',
      ),
    ).toEqual([
      'vu-buon-lau: 94 vụ',
      'khoi-to-buon-lau: 4 vụ',
      'xu-phat-buon-lau: 90 vụ',
      'tien-xu-phat-buon-lau: 5,2 tỷ đồng',
      'tien-phat-buon-lau: 3,1 tỷ đồng',
      'tien-phat-bo-sung: 2,1 tỷ đồng',
    ]);
  });

  it('are not what other offences are handled by', () => {
    expect(linked('Công an xử lý hình sự 4 vụ đánh bạc, xử lý hành chính 21 vụ.')).not.toContainEqual(
      expect.stringMatching(/buon-lau/u),
    );
  });
});

describe('households that run a business', () => {
  it.each([
    ['Số hộ kinh doanh đăng ký mới 1.980 hộ, tăng 12%.', 'ho-kinh-doanh-moi: 1.980 hộ, tăng 12%'],
    ['Hộ kinh doanh thành lập mới 3.140 hộ.', 'ho-kinh-doanh-moi: 3.140 hộ'],
  ])('are counted as households behind their name: “%s”', (text, figure) => {
    expect(linked(text)).toEqual([figure]);
  });

  it('are no households where nothing says that they run one', () => {
    expect(linked('Cấp đăng ký kinh doanh cho các hộ; hỗ trợ vay vốn 3.140 hộ.')).toEqual([]);
  });
});

describe('capital', () => {
  it('is that of the new enterprises right before it', () => {
    expect(linked('Trong tháng 9, cấp đăng ký thành lập mới cho 88 doanh nghiệp, vốn 764 tỷ đồng.')).toEqual([
      'doanh-nghiep-moi: 88 doanh nghiệp (period: 2024-M09)',
      'von-doanh-nghiep-moi: 764 tỷ đồng (period: 2024-M09)',
    ]);
  });

  it('is not, where it is of something else', () => {
    expect(
      linked(
        'Thành lập mới 88 doanh nghiệp; hỗ trợ 12 hợp tác xã vay vốn 764 tỷ đồng, vốn ưu đãi 120 tỷ đồng.',
      ),
    ).toEqual(['doanh-nghiep-moi: 88 doanh nghiệp']);
  });
});
