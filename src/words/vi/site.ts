/** The frame of every page: its head, its foot and the ways between pages. */
export const home = 'Trang chủ';
export const reports = 'Báo cáo';
export const indicators = 'Chỉ tiêu';
export const areas = 'Khu vực';
export const topics = 'Chủ đề';
export const compare = 'So sánh';
export const checks = 'Đối chiếu';
export const data = 'Dữ liệu';
export const about = 'Giới thiệu';
export const glossary = 'Thuật ngữ';
export const coverage = 'Độ phủ';
export const download = 'Tải dữ liệu';
export const search = 'Tìm kiếm';

export const skip = 'Tới nội dung chính';
export const mainNavigation = 'Chính';
export const footNavigation = 'Cuối trang';
export const position = 'Vị trí của trang';
export const licence = 'Giấy phép';
export const contact = 'Liên hệ';
/** The other language's own name for itself. */
export const otherLanguage = 'English';

export const searchField = 'Tìm trong các báo cáo';
export const searchButton = 'Tìm';
export const backToTop = 'Quay lại đầu trang';

export const newReports = (site: string): string => `${site}: báo cáo mới`;
export const newReportsOf = (area: string): string => `Báo cáo mới: ${area}`;
export const newFigures = (indicator: string): string => `Số liệu mới: ${indicator}`;
/** What an entry of a feed says of a report. */
export const guessedTitle = (title: string): string => `${title} (chữ máy đoán)`;
export const feedSummary = (sections: number, notes: number): string =>
  `${sections} mục, ${notes} chú thích.`;

export const lost = 'Không có trang này';
export const lostCode = 'Lỗi 404';
export const lostHint =
  'Địa chỉ có thể bị gõ sai, hoặc trang đã đổi tên. Báo cáo, chỉ tiêu và ô tìm kiếm đều có ở trang chủ.';
export const lostWayHome = 'Về trang chủ';
