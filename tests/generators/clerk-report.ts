import type { SampleBlock, SampleDocument } from './sample-document.ts';
import { randomFrom } from '../unit/import/sample-words.ts';

/** What a clerk has to do on the generated report besides accepting what agrees. */
export const TASKS = {
  /** Values that its typist wrote wrong, with what the office meant. */
  wrong: [
    { indicator: 'san-luong-che', printed: 'ước 14.800 tấn', right: 'ước 1.480 tấn' },
    { indicator: 'doanh-thu-an-uong', printed: 'đạt 96,3 tỷ đồng', right: 'đạt 963 tỷ đồng' },
  ],
  /** A phrase of no indicator of the catalogue that is another name of one, and one that needs a new indicator. */
  otherName: {
    phrase: 'tiền công trình trả qua kho bạc',
    indicator: 'giai-ngan-dau-tu-cong',
    quote: '312 tỷ đồng',
  },
  newIndicator: {
    phrase: 'diện tích ao làng đã nạo vét',
    id: 'dien-tich-ao-lang-da-nao-vet',
    quote: '46 ha',
  },
  /** A note whose mark the typist forgot, and the words that it belongs behind. */
  note: { label: '3', behind: 'các chợ phiên vùng cao' },
} as const;

/** Indicators with the words by which the report names them and their unit. */
const FIGURES: readonly (readonly [name: string, unit: string, value: number])[] = [
  ['Tổng thu ngân sách nhà nước', 'tỷ đồng', 2_000],
  ['Thu nội địa', 'tỷ đồng', 900],
  ['Tổng chi ngân sách địa phương', 'tỷ đồng', 5_000],
  ['Chi dự phòng ngân sách', 'tỷ đồng', 40],
  ['Doanh thu bán lẻ hàng hóa', 'tỷ đồng', 7_000],
  ['Doanh thu du lịch lữ hành', 'tỷ đồng', 12],
  ['Doanh thu vận tải, kho bãi', 'tỷ đồng', 800],
  ['Kim ngạch xuất khẩu hàng hóa', 'triệu USD', 150],
  ['Sản lượng vải thiều', 'tấn', 900],
  ['Sản lượng bưởi', 'tấn', 1_200],
  ['Sản lượng hồ tiêu', 'tấn', 30],
  ['Sản lượng rau các loại', 'tấn', 22_000],
  ['Sản lượng thịt bò hơi xuất chuồng', 'tấn', 700],
  ['Sản lượng thuốc lá lá', 'tấn', 5_200],
  ['Diện tích lúa đông xuân', 'ha', 14_000],
  ['Diện tích mía', 'ha', 300],
  ['Diện tích sắn', 'ha', 2_500],
  ['Vốn đăng ký của hợp tác xã thành lập mới', 'tỷ đồng', 20],
  ['Số vụ ngộ độc thực phẩm', 'vụ', 3],
  ['Thu từ hoạt động xổ số kiến thiết', 'tỷ đồng', 11],
];

const FILLER = [
  'Các xã giữ lịch họp giao ban đầu tuần, việc nào xong ghi vào sổ chung để mọi phòng cùng xem',
  'Cán bộ nông nghiệp xuống từng thôn xem lúa, nhắc bà con be bờ giữ nước và bón lót đúng lúc',
  'Nhà văn hóa được quét dọn lại, sân trước phơi thóc buổi sáng và dựng rạp hát buổi tối',
  'Đường lên bản đã rải thêm đá ở những quãng dốc, xe chở hàng đi lại bớt vất vả trong mùa mưa',
  'Trường nội trú nhận chăn ấm cho học sinh ở xa, bếp ăn có thêm người nấu vào cuối tuần',
  'Trạm y tế mở cửa cả ngày nghỉ, người già được đo huyết áp và nhắc uống thuốc đều',
  'Phòng tài chính đối chiếu từng chứng từ với kho bạc, sai chỗ nào sửa ngay chỗ ấy',
  'Hội phụ nữ góp gạo nuôi lợn đất, đoàn thanh niên phát cỏ quanh nghĩa trang liệt sĩ',
  'Người bán hàng ở phố huyện niêm yết giá trước cửa, ban quản lý đi nhắc những quầy còn quên',
  'Bưu điện chuyển giấy tờ tới tận nhà, ai vắng thì gửi lại ở nhà trưởng thôn',
];

const HEADINGS = ['Thu, chi ngân sách', 'Thương mại, dịch vụ', 'Nông, lâm nghiệp', 'Xã hội, an ninh'];

/**
 * A quarter's report of some 3,000 words, made of our own sentences, with mistakes that a clerk is to find.
 *
 * @param corrected whether it is the version that the office sends later: one value and one sentence are others
 */
export function clerkReport({ corrected = false } = {}): SampleDocument {
  const random = randomFrom(19);
  const filler = (count: number): string =>
    Array.from({ length: count }, () => FILLER[Math.floor(random() * FILLER.length)] ?? '').join('. ') + '.';
  const number = (value: number): string =>
    new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(value);
  const [chè, ănUống] = TASKS.wrong;
  const figures = FIGURES.map(([name, unit, from], index) => {
    const value = from + (index % 3) * 7 + (from > 100 ? 0.5 : 0);
    const shown = corrected && index === 9 ? value + 100 : value;
    return `${name} ước ${number(shown)} ${unit}, tăng ${number(2 + (index % 5) * 1.3)}% so với cùng kỳ năm trước.`;
  });
  const special: Readonly<Record<number, string>> = {
    1: `Theo sổ tổng hợp, ${TASKS.otherName.phrase} đạt ${TASKS.otherName.quote}.`,
    6: `Doanh thu dịch vụ ăn uống ${ănUống.printed}, tăng 4,5% so với cùng kỳ năm trước.`,
    4: 'Các xã nộp sổ đúng hẹn¹.',
    7: 'Trường học giữ đủ lớp².',
    8: `Hàng hóa về ${TASKS.note.behind} đủ loại${corrected ? ', giá giữ đều' : ''}.`,
    10: `Sản lượng chè búp tươi ${chè.printed}, tăng 3,4% so với cùng kỳ năm trước.`,
    16: `Qua kiểm đếm, ${TASKS.newIndicator.phrase} đạt ${TASKS.newIndicator.quote}.`,
  };
  const blocks = HEADINGS.flatMap((heading, part): SampleBlock[] => [
    { kind: 'heading', depth: 1, text: `${['I', 'II', 'III', 'IV'][part]}. ${heading}` },
    ...figures
      .slice(part * 5, part * 5 + 5)
      .flatMap((sentence, at): SampleBlock[] => [
        { kind: 'paragraph', text: `${sentence} ${filler(6)}` },
        ...(special[part * 5 + at] === undefined
          ? []
          : [{ kind: 'paragraph', text: `${special[part * 5 + at]} ${filler(1)}` } as const]),
      ]),
  ]);
  return {
    letterhead: ['ỦY BAN NHÂN DÂN', 'TỈNH LẠNG SƠN', 'Số: 41/BC-UBND', 'Lạng Sơn, ngày 20 tháng 3 năm 2025'],
    title: ['BÁO CÁO', 'Tình hình kinh tế - xã hội quý I năm 2025'],
    blocks: [
      ...blocks,
      // Typed by hand, as offices do: the mark of the last one is nowhere in the text.
      { kind: 'paragraph', text: '¹ Theo sổ giao ban của các xã.' },
      { kind: 'paragraph', text: '² Kể cả điểm trường lẻ.' },
      { kind: 'paragraph', text: '³ Gồm các chợ họp theo phiên ở xã giáp biên.' },
    ],
    notes: [],
    recipients: ['Thường trực Tỉnh ủy;', 'Lưu: VT.'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nông Văn Mẫu'],
  };
}
