/** What the keeper is told of decisions on a draft that can't be made. */

export const gone = 'Mục này không còn trong danh sách: văn bản vừa đổi. Hãy xem lại rồi quyết định.';
export const textChanged = 'Tệp vừa được sửa ở nơi khác nên phần đang gõ chưa ghi.';
export const byHand = 'Liên kết ở đây viết theo cách khác; hãy sửa trực tiếp trong văn bản.';
export const rowByHand = 'Ô này viết theo cách mà nút bấm chưa sửa được; mở Sửa chữ và sửa hàng của bảng.';
export const unsteady =
  'Tệp viết chữ có dấu ở dạng tách rời (NFD) nên chưa sửa từng chỗ được: mở phần sửa văn bản và lưu lại một lần.';
export const unreadableFigure = 'Chưa đọc được con số này: sửa nó (E) hoặc bỏ liên kết (X).';
export const noFigureItem = 'Mục này không phải số liệu.';
export const noNoteItem = 'Mục này không phải chú thích.';
export const noRemarkItem = 'Mục này không phải điều cần xem.';
export const noteUnplaced = 'Chú thích cần được đặt vào đúng câu (N).';
export const faultStays = (hint: string): string => `Lỗi này chỉ hết khi đã sửa: ${hint}`;
export const noIndicator = (id: string): string => `Không có chỉ tiêu “${id}” trong danh mục.`;
export const unreadFile = (path: string): string => `Không đọc được ${path}.`;
export const badReview = (path: string): string => `${path} không đọc được; sửa hoặc xóa tệp ấy trước.`;
export const fileThere = (path: string): string => `${path} đã có; không ghi đè.`;
export const badWords = 'Chữ của số liệu không được có dấu ngoặc vuông, dấu | hay xuống dòng.';
export const badPair = (pair: string, expected: string): string => `Không hiểu “${pair}”: cần ${expected}.`;
export const insideSign = 'Chỗ này nằm trong ký hiệu của liên kết; hãy chọn chỗ khác trong câu.';
export const noteIsThere = 'Đây là chỗ chú thích đang đứng; hãy chọn câu dẫn.';
export const changedSince = (path: string): string =>
  `${path} đã đổi từ sau quyết định ấy nên không lấy lại được; hãy sửa trực tiếp.`;
export const nothingToUndo = 'Không còn quyết định nào để lấy lại.';
