import type { Verdict } from '../../domain/comparison.ts';
import type { CheckKind } from '../../domain/finding.ts';
import { formatNumber } from '../../domain/number.ts';

/** What the bench says to the keeper. */

export const groups = { must: 'Phải xem', figures: 'Số liệu', should: 'Nên xem' } as const;
export const groupCount = (done: number, all: number): string => `${done} / ${all}`;
export const queue = 'Việc cần soát';
export const original = 'Bản gốc';
export const draft = 'Bản nháp';
export const page = 'Trang đọc';
export const edit = 'Sửa chữ';
export const originalPage = (number: number): string => `Trang ${number}`;
export const noOriginal =
  'Kho không giữ bản gốc của báo cáo này. Đặt tệp gốc vào originals/ và ghi tên tệp ở source.file để xem ở đây.';
export const originalUnread = (why: string): string => `Không mở được bản gốc: ${why}`;
export const loading = 'Đang mở …';
export const notOpened = 'Không mở được báo cáo này';
export const cutoutTodo = 'So với ảnh cắt ở đây và bản quét bên trái. Máy đọc sai thì sửa trong văn bản (E).';
export const cutout = (what: string): string => `Ảnh cắt từ bản quét: ${what}`;
export const allDone = 'Đã soát xong mọi mục ở đây.';
export const nothingOpen = 'Không còn mục nào.';

export const accept = 'Đúng';
export const settle = 'Đã xem';
export const link = 'Đúng, ghi thành số liệu';
export const noFigure = 'Không phải số liệu';
export const skip = 'Bỏ qua';
export const otherIndicator = 'Chỉ tiêu khác';
export const editFigure = 'Sửa số liệu';
export const editRow = 'Sửa hàng của bảng';
export const editText = 'Sửa trong văn bản';
export const placeNote = 'Đặt chú thích';
export const next = 'Sau';
export const previous = 'Trước';
export const reopen = 'Soát lại';
export const undo = 'Lấy lại';
export const undoOf = (what: string): string => `Lấy lại: ${what}`;
export const find = 'Tìm trong bản nháp';
export const findHere = 'Tìm chữ trong bản nháp';
export const found = (at: number, all: number): string =>
  all === 0 ? 'Không thấy' : `${at} trên ${all} chỗ`;
export const keys = 'Phím tắt';
export const keyNames = { enter: 'Enter', escape: 'Esc' } as const;

export const agreeing = (count: number): string => `Chấp nhận ${count} số khớp …`;
export const agreeingTitle = 'Chấp nhận mọi số khớp';
export const agreeingHint =
  'Những số này chương trình đọc chắc và không trái với số nào khác: tổng với các phần, kế hoạch, năm trước. Lướt qua một lượt; số nào ngờ thì bỏ dấu.';
export const agreeingDo = (count: number): string => `Chấp nhận ${count} số`;
export const close = 'Đóng';
export const cancel = 'Thôi';
export const save = 'Ghi';

export const indicator = 'Chỉ tiêu';
export const period = 'Kỳ';
export const area = 'Khu vực';
export const role = 'Vai trò';
export const value = 'Giá trị';
export const plan = 'Kế hoạch';
export const change = 'Tăng, giảm';
export const yearBefore = 'Cùng kỳ';
export const checks = 'Đối chiếu';
export const sure = (percent: number): string => `Chương trình chắc ${formatNumber(percent)}%`;
export const byHand = 'Liên kết do người đặt';
export const fromTable = 'Đọc từ bảng';
export const rowOfTable = 'Hàng của bảng';
export const wholeRow = 'Cả dòng';
export const partHint = 'X, C, E làm với ô đã chọn, hoặc với';
export const continues = (quote: string): string => `số “${quote}”`;
export const follows = 'Nói tiếp';
export const unreadable = 'Chưa đọc được con số';
export const noYearBefore = 'kho chưa có số năm trước';
export const uncompared = 'Chưa có số nào khác để đối chiếu';
export const statedBy = (value: string, report: string): string => `${value} (theo báo cáo ${report})`;
export const noIndicatorYet = 'Chưa có chỉ tiêu';
export const proposalTitle = (quote: string, name: string): string => `${quote}: ${name}?`;
export const noteTitle = (label: string): string => `Chú thích ${label} chưa có chỗ`;
export const noteWhy = 'Chưa rõ câu nào dẫn chú thích này.';
export const noteTodo = 'Tìm câu dẫn theo bản gốc rồi đặt chú thích (N).';
export const unknownAdvice = 'Câu có con số nhưng danh mục chưa có chỉ tiêu nào như vậy.';
export const unknownTodo = (count: number): string =>
  `Là chỉ tiêu đã có (C), thành chỉ tiêu mới (M), hoặc bỏ qua (X)${count > 1 ? `; làm một lần cho cả ${formatNumber(count)} câu` : ''}.`;
export const unknownGroup = (phrase: string, count: number): string =>
  `${phrase}: ${formatNumber(count)} câu`;
export const isIndicator = 'Là chỉ tiêu …';
export const becomesIndicator = 'Thành chỉ tiêu mới';
export const proposalAdvice = 'Chưa đủ chắc nên chưa ghi thành số liệu.';
export const proposalTodo = 'Đọc câu: đúng thì Enter, không phải thì X.';

export const doneWords = {
  accepted: 'đã soát',
  none: 'không phải số liệu',
  linked: 'đã ghi thành số liệu',
  settled: 'đã xem',
  together: 'đã soát cùng các số khớp',
} as const;
export const doneBy = (what: string, by: string, date: string): string => `${what}, ${by}, ${date}`;

export const checkNames: Record<CheckKind, string> = {
  plan: 'Kế hoạch năm',
  figure: 'Với kỳ khác',
  parts: 'Tổng với các phần',
  repeat: 'Các chỗ nêu cùng số',
  accumulation: 'Cộng dồn trong năm',
};
export const verdictWords: Record<Verdict, string> = {
  agrees: 'khớp',
  'within-rounding': 'khớp trong mức làm tròn',
  'round-number': 'chưa nói được vì có số tròn',
  differs: 'lệch',
};

/** How a figure was found, as a clerk would say it. */
export const ruleNames: Readonly<Record<string, string>> = {
  'name-before': 'tên chỉ tiêu đứng trước số',
  'name-behind': 'tên chỉ tiêu đứng sau số',
  'composed-name': 'tên ghép từ hai chỗ trong câu',
  'leaning-name': 'tên ngắn dựa vào số ở trước',
  'carried-name': 'tên nêu ở đầu danh sách',
  'goes-on': 'câu nối tiếp số ở trước',
  'share-alone': 'tỷ lệ kế hoạch đứng một mình',
  'change-alone': 'mức tăng, giảm đứng một mình',
  'growth-level': 'mức tăng là chính giá trị',
  'growth-of-amount': 'mức tăng của một lượng',
  'share-of-fraction': 'tỷ lệ đi kèm phân số',
  fraction: 'phân số',
  'change-apart': 'mức tăng, giảm đứng tách khỏi giá trị',
  'second-plan': 'kế hoạch thứ hai',
  aim: 'mục tiêu',
  'other-place': 'số của nơi khác',
};

export const undoNames = {
  accept: 'chấp nhận một mục',
  'accept-together': 'chấp nhận các số khớp',
  'no-figure': 'bỏ một số liệu',
  indicator: 'đổi chỉ tiêu',
  'new-indicator': 'thêm chỉ tiêu',
  edit: 'sửa một số liệu',
  note: 'đặt một chú thích',
  settle: 'xem một mục',
  reopen: 'mở lại một mục',
  text: 'sửa chữ',
} as const;

export const chooseIndicator = 'Chọn chỉ tiêu';
export const indicatorSearch = 'Tên hoặc mã chỉ tiêu';
export const noSuchIndicator = 'Danh mục không có chỉ tiêu nào tên như vậy.';
export const makeIndicator = (name: string): string => `Thêm chỉ tiêu mới “${name}”`;
export const newIndicator = 'Chỉ tiêu mới';
export const name = 'Tên';
export const unit = 'Đơn vị';
export const kind = 'Loại';
export const topic = 'Chủ đề';
export const kinds = {
  cumulative: 'cộng dồn từ đầu năm',
  stock: 'tại một thời điểm',
  growth: 'mức tăng, giảm',
  share: 'tỷ lệ',
} as const;
export const guess = 'để chương trình đoán';
export const teach = 'Nhớ cụm từ này là tên của chỉ tiêu; báo cáo sau sẽ tự nhận';
export const teachPhrase = 'Cụm từ';
export const addIndicator = 'Thêm và gán';
export const assign = 'Gán';

export const editTitle = 'Sửa số liệu';
export const wordsOfFigure = 'Chữ trong bản nháp';
export const wordsHint = 'Sửa ở đây khi bản nháp chép sai chữ số của bản gốc.';
export const keyLabels: Readonly<Record<string, string>> = {
  value: 'Cách đọc đúng, khi số in hỏng',
  period: 'Kỳ của con số',
  base: 'Mức tăng, giảm so với',
  role: 'Vai trò',
  'plan-year': 'Năm của kế hoạch',
  'plan-by': 'Cấp giao kế hoạch',
  start: 'Tính từ ngày',
  end: 'Tính đến ngày',
  area: 'Khu vực',
  of: 'Nối vào số',
  also: 'Cũng là chỉ tiêu',
};
/** In the empty fields: how what belongs there is written. */
export const keyExamples: Readonly<Record<string, string>> = {
  value: 'chẳng hạn 2.130,8',
  'plan-year': 'chẳng hạn 2024',
  of: 'chẳng hạn 2.045,7',
};
export const asReport = 'như báo cáo';
export const none = 'không';
export const year = 'Năm';
export const planGivers: Readonly<Record<string, string>> = {
  '': 'như câu viết',
  'trung-uong': 'trung ương',
  tinh: 'tỉnh',
  'thanh-pho': 'thành phố',
  huyen: 'huyện',
  xa: 'xã',
};
export const bases: Readonly<Record<string, string>> = {
  '': 'như câu viết',
  yoy: 'cùng kỳ năm trước',
  ytd: 'đầu năm',
  prev: 'kỳ liền trước',
};
export const roles: Readonly<Record<string, string>> = {
  '': 'thực hiện',
  target: 'mục tiêu',
  reference: 'nêu để so sánh',
};
export const more = 'Thêm';

export const noteDialog = (label: string): string => `Đặt chú thích ${label}`;
export const noteSearch = 'Chữ ngay trước chỗ đặt, hoặc chữ trong câu dẫn';
export const noteChoose = 'Chọn câu; chú thích đứng cuối câu, trước dấu chấm, hoặc ngay sau chữ đã gõ.';
export const noteNone = 'Không câu nào có những chữ ấy.';

export const saved = 'Đã lưu';
export const saving = 'Đang lưu …';
export const unsaved = 'Chưa lưu';
export const changedOutside = 'Tệp vừa được sửa ở nơi khác. Phần đang gõ chưa ghi; chọn bản nào để giữ.';
export const keepMine = 'Giữ bản đang gõ';
export const takeTheirs = 'Lấy bản trên đĩa';
export const restoredTyping = 'Đã lấy lại phần gõ chưa kịp lưu của lần trước.';
export const reread = 'Báo cáo vừa được sửa ở nơi khác nên đã đọc lại.';
export const editorLabel = 'Văn bản của báo cáo';
export const previewLabel = 'Trang như người đọc sẽ thấy';
export const ready = 'Không còn mục Phải xem: có thể đăng.';
export const figuresDone = (done: number, all: number): string => `Đã soát ${done} trên ${all} số liệu.`;
export const notReady = (count: number): string => `Còn ${count} mục Phải xem trước khi đăng.`;
export const toShelf = 'Về giá báo cáo';
export const publish = 'Đăng …';
export const showDone = 'Hiện mục đã xong';
export const keyHelp =
  'Enter: đúng. X: không phải số liệu. C: chỉ tiêu khác. M: chỉ tiêu mới. E: sửa. N: đặt chú thích. J, K: mục sau, mục trước. U: lấy lại. /: tìm.';
