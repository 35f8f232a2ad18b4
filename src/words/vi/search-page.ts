/** The page of search, as it is built; what its script says is in `search.ts`. */
export const title = 'Tìm kiếm';
export const description = 'Tìm trong văn bản, chú thích, bảng và chỉ tiêu của các báo cáo.';
export const form = 'Tìm trong kho';
export const field = 'Từ cần tìm';
export const placeholder = 'Gõ có dấu hoặc không dấu';
export const button = 'Tìm';
export const more = 'Xem thêm';
export const needsScript =
  'Tìm kiếm chạy ngay trong trình duyệt nên cần JavaScript. Khi tắt JavaScript, hãy xem theo danh mục dưới đây: mọi báo cáo, chỉ tiêu và chủ đề đều đọc được.';

export const how = 'Cách tìm';
export const ways = [
  'Gõ có dấu hay không dấu đều được; gõ dấu thì kết quả đúng dấu lên trước.',
  'Đặt trong ngoặc kép để chỉ lấy đúng cụm từ; một câu hỏi có thể có nhiều cụm từ.',
  'Năm, kỳ (quý I, 9 tháng, tháng Giêng) và tên tỉnh trong câu hỏi trở thành điều kiện lọc, có thể bỏ đi; đặt trong ngoặc kép thì tìm như chữ.',
  'Đặt dấu trừ ngay trước một từ hay cụm từ để bỏ những mục có nó.',
  'Hỏi như hỏi người cũng được: NSNN là gì, thu ngân sách bao nhiêu.',
  'Số gõ như in (2.045,7) hay gõ thường (2045,7 hoặc 2045.7) đều được.',
  'Chữ viết tắt và dạng viết đủ tìm ra nhau: NSNN và ngân sách nhà nước.',
  'Ở trang nào, phím / hoặc Ctrl + K cũng mở ô tìm kiếm có gợi ý.',
];
export const examplesTitle = 'Ví dụ:';
export const examples = [
  'đầu tư công',
  'dau tu cong',
  '"cửa khẩu thông minh"',
  '2.045,7',
  'du lịch -"lễ hội"',
];
export const browse = 'Xem theo danh mục';
export const allReports = 'Tất cả báo cáo';
export const indicators = 'Các chỉ tiêu';
export const topics = 'Các chủ đề';
export const terms = 'Thuật ngữ';

export const filters = 'Lọc và sắp xếp kết quả';
export const clear = 'Bỏ bộ lọc';
export const year = 'Năm';
export const anyYear = 'Mọi năm';
export const kind = 'Loại kỳ';
export const anyKind = 'Mọi loại kỳ';
export const area = 'Khu vực';
export const anyArea = 'Mọi khu vực';
export const topic = 'Chủ đề';
export const anyTopic = 'Mọi chủ đề';
export const place = 'Nằm ở';
export const anyPlace = 'Mọi nơi';
export const places = {
  report: 'Tên, số hiệu báo cáo',
  text: 'Văn bản',
  note: 'Chú thích',
  table: 'Bảng',
  indicator: 'Chỉ tiêu',
  term: 'Thuật ngữ',
};
export const order = 'Sắp xếp';
export const byRelevance = 'Phù hợp';
export const newestFirst = 'Kỳ mới trước';
export const oldestFirst = 'Kỳ cũ trước';
