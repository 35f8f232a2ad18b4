import type { ReportContext } from '../../../src/markdown/report-context.ts';

type Known = ReturnType<ReportContext['indicators']['get']> & object;

const known = (
  id: string,
  name: string,
  unit: string,
  kind: Known['kind'],
  aliases: string[] = [],
): [string, Known] => [id, { id, name, unit, kind, aliases }];

/** A small catalogue with every kind of indicator, for tests of the pipeline. */
export const context: ReportContext = {
  report: { slug: 'lang-son-2024-q1', area: 'lang-son', period: '2024-Q1' },
  indicators: new Map([
    known('thu-ngan-sach', 'Tổng thu ngân sách', 'tỷ đồng', 'cumulative', ['tổng thu', 'thu NSNN']),
    known('thu-noi-dia', 'Thu nội địa', 'tỷ đồng', 'cumulative'),
    known('thu-khac', 'Các khoản thu khác', 'tỷ đồng', 'cumulative', ['khoản thu khác']),
    known('chi-ngan-sach', 'Tổng chi ngân sách', 'tỷ đồng', 'cumulative', ['khoản chi khác']),
    known('khoi-luong', 'Giá trị khối lượng', 'tỷ đồng', 'cumulative'),
    known('giai-ngan', 'Giải ngân vốn đầu tư công', 'tỷ đồng', 'cumulative'),
    known('xuat-khau', 'Kim ngạch xuất khẩu', 'triệu USD', 'cumulative'),
    known('khach', 'Lượt khách du lịch', 'nghìn lượt', 'cumulative'),
    known('vu-tai-nan', 'Số vụ tai nạn giao thông', 'vụ', 'cumulative'),
    known('nguoi-chet', 'Số người chết', 'người', 'cumulative'),
    known('dan-trau', 'Đàn trâu', 'con', 'stock', ['tổng đàn trâu']),
    known('dan-gia-cam', 'Đàn gia cầm', 'nghìn con', 'stock'),
    known('du-no', 'Dư nợ tín dụng', 'tỷ đồng', 'stock'),
    known('grdp', 'Tốc độ tăng GRDP', '%', 'growth', ['GRDP']),
    known('cpi', 'Chỉ số giá tiêu dùng', '%', 'growth', ['CPI']),
    known('qua-dao-tao', 'Tỷ lệ lao động qua đào tạo', '%', 'share'),
    known('nang-suat', 'Năng suất lúa', 'tạ/ha', 'cumulative'),
    known('san-luong', 'Sản lượng lúa', 'tấn', 'cumulative'),
    known('thu-nhap', 'Thu nhập bình quân đầu người', 'triệu đồng/người', 'cumulative'),
    known('san-nha', 'Diện tích sàn nhà ở', 'm²', 'cumulative'),
    known('luan-chuyen', 'Hàng hóa luân chuyển', 'triệu tấn.km', 'cumulative'),
    known('luot-xe', 'Phương tiện qua cửa khẩu', 'lượt xe', 'cumulative'),
    known('mat-do', 'Mật độ dân số', 'người/km²', 'stock'),
    known('bac-si', 'Số bác sĩ trên một vạn dân', 'bác sĩ/vạn dân', 'stock'),
    known('giuong', 'Số giường bệnh', 'giường bệnh', 'stock'),
  ]),
  areas: new Set(['lang-son', 'cao-loc']),
  reports: new Set(['lang-son-2024-q1', 'lang-son-2023-m01']),
};
