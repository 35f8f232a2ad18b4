/** The desk's shelf. */
export const groups = {
  arrived: 'Mới nhập',
  'in-review': 'Đang soát',
  ready: 'Sẵn sàng đăng',
  published: 'Đã đăng',
  unreadable: 'Không đọc được',
} as const;
export const groupHints = {
  arrived: 'Chưa ai soát.',
  'in-review': 'Còn chỗ phải xem.',
  ready: 'Không còn chỗ phải xem.',
  published: 'Có trên trang đã dựng lần cuối.',
  unreadable: 'Tệp của báo cáo có lỗi; xem “Lỗi của kho”.',
} as const;
export const empty = 'Kho chưa có báo cáo nào. Thả tệp báo cáo vào ô trên để bắt đầu.';
export const find = 'Tìm báo cáo:';
export const found = (count: string): string => `${count} báo cáo`;
export const noYear = 'Không rõ năm';
export const report = 'Báo cáo';
export const period = 'Kỳ';
export const left = 'Còn phải xem';
export const figuresDecided = 'Số liệu đã soát';
export const mustOpen = (count: string): string => `${count} phải xem`;
export const shouldOpen = (count: string): string => `${count} nên xem`;
export const decided = (count: string, all: string): string => `${count} trên ${all}`;
export const changedSince = 'đã sửa sau khi đăng';
export const review = 'Soát';
export const look = 'Xem';
export const reviewOf = (title: string): string => `Soát ${title}`;

export const faults = 'Lỗi của kho';
export const checking = 'Đang đọc và kiểm tra kho …';
export const noFaults = 'Không có lỗi nào.';
export const faultCount = (errors: string, warnings: string): string => `${errors} lỗi, ${warnings} lưu ý`;
export const error = 'Lỗi';
export const warning = 'Lưu ý';
export const line = (line: string): string => `dòng ${line}`;
export const todo = 'Nên làm:';
export const moreFaults = (count: string): string => `Còn ${count} chỗ nữa chưa liệt kê.`;

export const outside = (paths: string): string =>
  `Vừa được sửa ở chương trình khác: ${paths}. Trang đã tải lại bản mới.`;

export const newArchive = 'Tạo kho của mình';
export const newLead =
  'Kho là một thư mục trên máy này, chứa mọi báo cáo, chỉ tiêu và bản gốc dưới dạng tệp thường. Chỉ tạo một lần; từ lần sau bàn soát tự mở lại kho ấy.';
export const newFolder = 'Thư mục của kho (chưa có, hoặc trống)';
export const newArea = 'Báo cáo của địa phương nào?';
export const places = 'Các địa phương';
export const newAreaHint = 'Gõ vài chữ, có dấu hay không, rồi chọn. Chẳng hạn: cao bang.';
export const newName = 'Tên kho';
export const make = 'Tạo kho';
export const making = 'Đang tạo …';
export const newNeeds = 'Cần thư mục và tên địa phương.';
export const wholePath =
  'Cần đường dẫn đầy đủ của thư mục, chẳng hạn /home/lan/kho-bao-cao hay C:\\Users\\Lan\\kho-bao-cao.';
/** Kinds of places are written small within a name: `Kho báo cáo tỉnh Cao Bằng`. */
export const newTitle = (area: string): string =>
  `Kho báo cáo ${area.replace(/^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Đặc khu)(?= )/u, (kind) => kind.toLowerCase())}`;
export const folderOfArchive = 'Thư mục của kho:';
export const reviewReport = 'Soát báo cáo này';
export const publish = 'Đăng …';
export const publishOf = (title: string): string => `Đăng ${title}`;
