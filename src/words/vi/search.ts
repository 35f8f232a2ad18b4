/** What the search page and the search dialog say as they work. */
export const searching = (reports: string): string => `Đang tìm trong ${reports} báo cáo…`;
export const failed =
  'Không tải được chỉ mục tìm kiếm. Hãy thử tải lại trang, hoặc xem theo danh mục dưới đây.';
export const failedFromDisk =
  'Tìm kiếm không chạy được khi mở tệp thẳng từ ổ đĩa. Hãy mở kho qua một máy chủ web, dù là máy chủ nhỏ trên máy này.';
export const tooOld = 'Trình duyệt này quá cũ để tìm kiếm. Hãy xem theo danh mục dưới đây.';

// What was found, in sentences; `one` is whether a single word was asked for.
export const many = (count: string): string => `${count} mục`;
/** Passages of reports, in how many reports, and pages of the catalogue; a number is empty where there are none. */
export const found = (passages: string, reports: string, pages: string): string =>
  [passages && `${passages} mục trong ${reports} báo cáo`, pages && `${pages} trang chỉ tiêu, thuật ngữ`]
    .filter(Boolean)
    .join(' và ');
export const unfinished = (wrong: string, right: string): string =>
  `Kho không có “${wrong}”; đang tìm “${right}”, bắt đầu như vậy.`;
export const mended = (wrong: string, right: string): string =>
  `Kho không có “${wrong}”; đang tìm “${right}”, khác một chữ.`;
export const mendedNearby = (wrong: string, right: string): string =>
  `Không có “${wrong}” ở gần các từ kia; đang tìm “${right}”, khác một chữ.`;
export const leftOut = (words: string): string => `Bỏ qua “${words}”.`;
export const unknown = (words: readonly string[]): string =>
  `Kho không có ${words.map((word) => `“${word}”`).join(', ')}.`;
export const nothing = 'Không tìm thấy mục nào.';
const asked = (one: boolean): string => (one ? 'từ' : 'cụm từ');
export const exact = (found: string, one: boolean): string => `Tìm thấy ${found} có đúng ${asked(one)} này.`;
export const noneExact = (one: boolean): string => `Không mục nào có đúng ${asked(one)} này.`;
export const otherAccents = (found: string): string => `${found} có chữ giống vậy nhưng khác dấu`;
export const apart = (found: string): string => `${found} có đủ các từ ấy nhưng không liền nhau`;
export const others = (found: readonly string[], besides: boolean): string =>
  `${besides ? 'Ngoài ra, ' : 'Có '}${found.join('; ')}.`;

export const reportsAlone = (reports: string): string => `${reports} báo cáo.`;
/** A name in the page's language was looked for by what reports call it; Vietnamese names are those of reports. */
export const translated = (name: string, vietnamese: string): string => `“${name}”: “${vietnamese}”.`;

/** Headings of the tiers of results. */
export const tiers = {
  word: 'Đúng từ',
  phrase: 'Đúng cụm từ',
  folded: 'Cùng chữ, khác dấu',
  near: 'Các từ ở gần nhau',
  rest: 'Các từ ở xa nhau',
};
export const reportsFound = 'Báo cáo';

export const note = 'Chú thích';
export const table = 'Bảng';
export const kinds = { indicator: 'Chỉ tiêu', topic: 'Chủ đề', term: 'Thuật ngữ' };
export const issued = (date: string): string => `ban hành ${date}`;
export const digest = 'Bản tóm lược';
/** Of results whose words a machine guessed. */
export const restored = 'OCR, chữ máy đoán';
export const scanned = 'Bản nhận dạng chữ (OCR)';
export const alsoCalled = 'Còn gọi là ';
export const statingSentence = 'câu nêu số liệu';
export const course = 'Diễn biến qua các kỳ';
export const newestFigures = 'Số liệu mới nhất';
/** Where a year, a period or a place was asked for. */
export const askedFigures = 'Số liệu';
export const noFigure = 'Không báo cáo nào nêu số liệu của thời gian, nơi này.';
export const throughTime = 'Nhắc tới qua các kỳ';
export const throughTimeOf = (area: string, total: string): string => `${area}: ${total}`;
export const otherAreas = (count: string): string => `Ở ${count} khu vực khác`;

export const understood = 'Hiểu là';
export const takeAway = (name: string): string => `Bỏ ${name}`;
export const filtersOf = (chosen: string): string => (chosen ? `Bộ lọc (${chosen})` : 'Lọc và sắp xếp');

export const more = (left: string): string => `Xem thêm (còn ${left} mục)`;
export const moreApart = 'Tìm cả các mục có đủ các từ nhưng không liền nhau';
export const tryInstead = 'Có thể thử';
export const hints = {
  filters: 'Bỏ bộ lọc',
  quotes: 'Bỏ ngoặc kép',
  accents: 'Không kể dấu',
  fewer: 'Bớt từ',
};

export const suggestions = 'Gợi ý';
export const suggestionCount = (count: number): string => `${count} gợi ý`;
export const searchFor = (typed: string): string => `Tìm “${typed}”`;
export const everywhere = 'trong toàn kho';
