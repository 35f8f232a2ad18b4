/** Adding reports at the desk. */
export const add = 'Thêm báo cáo';
export const dropHere = 'Thả tệp vào đây, hoặc';
export const choose = 'Chọn tệp …';
export const kinds =
  '.docx, .odt, .pdf, .txt, .md; bản quét .pdf, .png, .jpg, .tif; .doc và .rtf khi máy có LibreOffice. Mỗi tệp tối đa 200 MB. Bản gốc được giữ trong kho.';
export const list = 'Các tệp đang thêm';
export const stage = {
  waiting: 'đang chờ',
  sending: 'đang nhận tệp',
  catalogue: 'đang đọc danh mục',
  read: 'đang đọc văn bản',
  scan: 'đang nhận dạng chữ của bản quét',
  recognise: 'đang nhận ra số liệu',
  write: 'đang ghi vào kho',
} as const;
export const page = (done: string, total: string): string => `trang ${done} trên ${total}`;
export const progressOf = (name: string): string => `Tiến độ của ${name}`;
export const done = (words: string, figures: string): string =>
  `Đã thêm: ${words} chữ; máy nhận ra ${figures} số liệu trong câu văn.`;
export const openDraft = 'Soát báo cáo';
export const same = 'Kho đã có báo cáo này, không khác chữ nào.';
export const exists = (title: string): string =>
  `Kho đã có báo cáo của kỳ này (${title}) và tệp vừa thả khác bản đã nhập. Nếu đây là bản cơ quan đã sửa, hãy so hai bản.`;
export const compare = 'So hai bản';
export const asks = (facts: readonly ('period' | 'area')[]): string =>
  `Văn bản không nói rõ ${facts.map((fact) => ({ period: 'kỳ báo cáo', area: 'khu vực' })[fact]).join(' và ')}; hãy chọn:`;
export const choosePeriod = 'chọn kỳ';
export const area = 'Khu vực';
export const chooseArea = 'chọn khu vực';
export const period = 'Kỳ báo cáo';
export const year = 'Năm';
export const kindsOfPeriod: readonly (readonly [code: string, name: string])[] = [
  ...Array.from(
    { length: 12 },
    (_, at) => [`M${String(at + 1).padStart(2, '0')}`, `Tháng ${at + 1}`] as const,
  ),
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, `Quý ${['I', 'II', 'III', 'IV'][quarter - 1]}`] as const),
  ['H1', '6 tháng đầu năm'],
  ['H2', '6 tháng cuối năm'],
  ['9M', '9 tháng'],
  ['', 'Cả năm'],
];
export const goOn = 'Nhập tiếp';
export const remove = 'Bỏ khỏi danh sách';
export const stop = 'Dừng';

export const badName = (name: string): string =>
  `Không nhận tệp tên “${name}”. Đổi tên tệp (không dùng các dấu \\ / : * ? " < > |, không bắt đầu bằng dấu chấm) rồi thả lại.`;
export const badKind = (ending: string): string =>
  `Không nhận tệp ${ending || 'không có đuôi'}. Lưu báo cáo thành .docx, .odt hay .pdf rồi thả lại.`;
export const tooLarge =
  'Tệp lớn hơn 200 MB. Quét lại nhẹ hơn, hoặc xuất riêng báo cáo thành .docx hay PDF có lớp chữ rồi thả lại.';
export const tooMany = 'Đang có nhiều tệp chờ. Đợi các tệp trước xong rồi thả tiếp.';
export const tookTooLong =
  'Đọc tệp này mất quá lâu nên đã dừng. Lưu lại bằng Word hoặc LibreOffice rồi thả lại.';
export const tookTooMuch =
  'Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng. Lưu lại bằng Word hoặc LibreOffice, bỏ bớt ảnh, rồi thả lại.';
export const ended = 'Việc đọc tệp bị ngắt giữa chừng; chưa ghi gì. Thả lại tệp.';
export const stopped = 'Đã dừng; chưa ghi gì.';
export const badPeriod = 'Kỳ báo cáo không hợp lệ. Chọn lại năm và kỳ.';
export const gone = 'Tệp này không còn trong danh sách. Thả lại tệp.';
