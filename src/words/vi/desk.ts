/** The review desk: its frame, and what its server refuses. */
export const name = 'Bàn soát';
export const skip = 'Tới nội dung chính';
export const mainNavigation = 'Chính';
export const shelf = 'Giá báo cáo';
export const site = 'Trang web';

export const demonstration = 'Kho trình diễn: chỉ xem, không sửa được.';
export const loading = 'Đang mở …';
export const tryAgain = 'Thử lại';
export const lost = 'Không có trang này trong bàn soát';
export const toShelf = 'Về giá báo cáo';
/** Where the server does not answer. */
export const stopped =
  'Bàn soát đã dừng hoặc không trả lời. Mở lại bàn soát (npm run desk), rồi tải lại trang này; những gì đã làm đều đã ghi.';

/** What the server refuses. */
export const foreignHost = 'Địa chỉ này không phải của bàn soát.';
export const foreignOrigin = 'Yêu cầu không đến từ trang của bàn soát nên bị từ chối.';
export const noKey =
  'Trang này chỉ mở được bằng địa chỉ có khóa, in ở cửa sổ đã mở bàn soát. Chép cả địa chỉ ấy vào trình duyệt.';
export const wrongKey =
  'Khóa trong địa chỉ không đúng: bàn soát đã được mở lại và có khóa mới. Dùng địa chỉ in ở cửa sổ đang chạy.';
export const noRoute = 'Bàn soát không có địa chỉ này.';
export const badRequest = 'Yêu cầu không đọc được.';
export const tooLarge = (megabytes: string): string =>
  `Dữ liệu gửi lên lớn hơn ${megabytes} MB nên bị từ chối.`;
export const failed = 'Có lỗi trong bàn soát; chưa ghi gì. Chi tiết ở cửa sổ đã mở bàn soát.';
export const readOnly = 'Kho trình diễn chỉ để xem. Tạo kho của mình để nhập và soát báo cáo.';
export const noArchive = 'Chưa mở kho nào. Tạo kho trước.';

/** Files of the archive. */
export const badPath = (path: string): string => `“${path}” không phải tên tệp của kho.`;
export const outside = (path: string): string =>
  `“${path}” dẫn ra ngoài thư mục của kho (liên kết) nên không đọc, không ghi.`;
export const noFile = (path: string): string => `Không có tệp ${path} trong kho.`;
export const changedOutside = (path: string): string =>
  `${path} vừa được sửa ở chương trình khác, chưa ghi đè. Xem bản mới rồi làm lại.`;
export const appearedOutside = (path: string): string => `${path} vừa xuất hiện trong kho, chưa ghi đè.`;
export const diskFull = (path: string): string =>
  `Ổ đĩa đã đầy nên chưa ghi được ${path}; bản cũ còn nguyên. Dọn bớt ổ đĩa rồi làm lại.`;
export const notWritable = (path: string): string =>
  `Không có quyền ghi ${path}; bản cũ còn nguyên. Xem lại quyền của thư mục, hoặc đóng chương trình đang mở tệp.`;
export const notReadable = (path: string): string => `Không đọc được ${path}.`;
export const secondDesk = (folder: string): string =>
  `Kho ${folder} đang mở ở một bàn soát khác. Dùng bàn soát ấy, hoặc dừng nó rồi mở lại.`;
