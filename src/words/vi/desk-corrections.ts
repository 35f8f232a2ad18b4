import { formatNumber } from '../../domain/number.ts';

/** A corrected document at the desk. */
export const title = (report: string): string => `Bản cơ quan đã sửa: ${report}`;
export const lead = (before: string, after: string): string =>
  `So “${after}” với “${before}” mà báo cáo được nhập từ đó. Chỉ những chỗ cơ quan đã sửa hiện ở đây; những gì bạn đã soát và sửa giữ nguyên.`;
export const correction = 'Bản cơ quan đã sửa';
export const comparing = 'Đang đọc và so hai bản …';
export const none = 'Hai bản giống nhau, không có chỗ nào cơ quan sửa.';
export const change = (number: number, of: number): string =>
  `Chỗ ${formatNumber(number)} trên ${formatNumber(of)}`;
export const conflict = 'Cả cơ quan và bạn đều đã sửa chỗ này';
export const take = 'Lấy bản của cơ quan';
export const leave = 'Giữ như trong báo cáo';
export const write = 'Tự viết';
export const ownText = 'Đang có trong báo cáo';
export const becomes = 'Sẽ thành';
export const writeField = 'Viết lại chỗ này';
export const added = 'thêm';
export const removed = 'bỏ';
export const renumbered = (count: number): string =>
  `${formatNumber(count)} dấu chú thích chỉ đổi số thứ tự: đổi theo.`;
export const note = 'Lời đính chính cho người đọc';
export const noteFor = (count: number): string =>
  `Cơ quan ban hành gửi bản đã sửa: ${formatNumber(count)} chỗ thay đổi.`;
export const date = 'Ngày đính chính';
export const save = 'Ghi vào báo cáo';
export const saved =
  'Đã ghi vào báo cáo, kèm lời đính chính. Bản gốc cũ và mới đều giữ trong kho. Làm tiếp: soát số liệu mới, nếu có, rồi đăng.';
export const review = 'Soát báo cáo';
export const publish = 'Đăng …';
export const toShelf = 'Về giá báo cáo';

export const gone = 'Tệp này không còn trong danh sách thêm báo cáo. Thả lại tệp ở giá báo cáo.';
export const noOriginal =
  'Báo cáo không ghi được nhập từ tệp nào (source.file) nên không so được. Sửa tay những chỗ cơ quan đã đổi ở bàn soát.';
export const originalGone = (name: string): string =>
  `Kho không còn giữ đúng tệp “${name}” mà báo cáo được nhập từ đó, nên không biết cơ quan đã sửa gì. Đặt tệp ấy vào thư mục originals của kho rồi thử lại.`;
export const reportChanged =
  'Báo cáo vừa được sửa ở nơi khác. Trang đã so lại với bản mới; hãy xem lại rồi ghi.';
export const needsNote = 'Cần một câu đính chính cho người đọc.';
export const needsDate = 'Cần ngày đính chính.';
