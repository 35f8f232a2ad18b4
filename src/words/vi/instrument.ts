import { formatNumber } from '../../domain/number.ts';
/** The instrument that shows one indicator's values, or several ones': views, measures, matrix, table, files. */
export const locale = 'vi-VN';
export const views = {
  within: 'Trong năm',
  years: 'Qua các năm',
  quarters: 'Từng quý',
  months: 'Từng tháng',
  ranking: 'Xếp hạng',
  table: 'Bảng',
};
export const levelsOverTime = 'Qua thời gian';
export const viewsLabel = 'Cách xem';
export const measuresLabel = 'Cách đo';
export const measures = { plan: '% kế hoạch', change: '% cùng kỳ', index: 'chỉ số' };
export const changeInPoints = 'so cùng kỳ';
export const valueOfGrowth = '% tăng, giảm';
export const valueOfMany = 'giá trị';
export const layoutsLabel = 'Cách bày';
export const layouts = { lines: 'Chung biểu đồ', common: 'Ô nhỏ, chung thang', own: 'Ô nhỏ, thang riêng' };
export const spanLabel = 'Kỳ';
export const spanNames: Readonly<Record<string, string>> = { year: 'Cả năm', level: 'Mọi thời điểm' };
export const baseLabel = 'Kỳ gốc = 100';
export const areasLabel = 'Khu vực';
export const seriesLabel = 'Đang so sánh';
export const addArea = 'Thêm khu vực';
export const tooMany = (most: number): string => `Nhiều nhất ${most} đường cùng lúc.`;
export const rankedLabel = 'Kỳ xếp hạng';

export const median = 'mức giữa';
export const wholePlan = '100%: đủ kế hoạch cả năm';
export const baseIs = (period: string): string => `100 = ${period}`;
export const points = 'điểm phần trăm';
export const computed = (number: string, range: string): string => `${number} (${range}), do kho tính`;
export const shareSaid = (share: string): string => `đạt ${share} kế hoạch năm`;
export const planSaid = (plan: string): string => `kế hoạch ${plan}`;
/** A figure that comparing calls different; which two numbers they are is said in the reports’ language. */
export const disputed = (said: string): string => `lệch: ${said}`;

/** The same where there is room for a word only. */
export const disputedShort = 'lệch';

/** The line under a chart that says the point looked at. */
export const howToRead =
  'Bấm vào một điểm, hoặc dùng phím ← → ↑ ↓, để đọc số ở đó; Enter mở câu trong báo cáo, Esc bỏ chọn.';
export const seeSentence = 'Xem câu đã nêu';
export const seeSource = 'Xem câu dùng để tính';
export const chartRole = 'biểu đồ';
export const noValue = 'không có số liệu';
export const loading = 'Đang tải số liệu …';
export const failed =
  'Không tải được số liệu của biểu đồ. Bảng bên dưới có đủ các số; hãy thử tải lại trang.';
export const chartLabel = (subject: string, view: string, measure: string, latest: string): string =>
  `${subject}. ${view}, ${measure}. Mới nhất, ${latest}. Dùng phím mũi tên để đọc từng điểm.`;

export const keys = {
  year: 'Mỗi đường một năm, mỗi điểm một câu trong báo cáo. Đậm: năm mới nhất; xám: các năm khác; chấm: mức giữa.',
  computed: 'Rỗng: báo cáo không nêu, kho tính ra; vạch đứng là khoảng do làm tròn.',
  plan: 'Vạch đỏ ngang: kế hoạch cả năm.',
  gap: 'Chỗ trống: không có báo cáo nêu.',
  broken: 'Vạch đứt: từ đó cách tính đổi, hai bên không so được.',
  disputed: 'Khung vuông: số mà trang đối chiếu thấy lệch.',
  shares: 'Chỉ số: kỳ gốc bằng 100.',
};

export const matrix = 'Các năm theo tháng';
export const matrixHint =
  '▴ nhanh hơn, ▾ chậm hơn mức giữa của cùng kỳ từ 5% trở lên. Mỗi số dẫn tới câu đã nêu nó.';
export const year = 'Năm';
export const planIn = (unit: string): string => `Kế hoạch, ${unit}`;
export const standing = { ahead: 'nhanh hơn mức giữa', behind: 'chậm hơn mức giữa' };
export const notStated = 'không nêu';

export const tables = 'Từng kỳ và câu đã nêu';
export const tableOf = (kind: string, count: number): string => `${kind} · ${formatNumber(count)} kỳ`;
export const sentence = 'Câu';
export const sentenceOf = (period: string): string => `Câu nêu số ${period}`;
export const plan = 'Kế hoạch';
export const period = 'Kỳ';
export const allRows = (count: number): string => `Hiện cả ${count} kỳ`;
export const allInTable = 'Các số đang xem';

export const saveCsv = 'Tải CSV';
export const savePicture = 'Lưu ảnh';
export const copyLink = 'Chép liên kết';
export const cite = 'Trích dẫn';
export const copied = 'Đã chép.';
export const notCopied = 'Trình duyệt không cho chép; hãy chép địa chỉ trên thanh địa chỉ.';
export const source = (site: string): string =>
  `Nguồn: báo cáo kinh tế - xã hội của ủy ban nhân dân, ${site}.`;
export const citation = (
  site: string,
  subject: string,
  view: string,
  span: string,
  address: string,
  day: string,
): string => `${site}. “${subject}” (${view}; ${span}). ${address} (truy cập ${day}).`;

/** One sentence that answers "is that much?". */
export const isThatMuch = 'Thế là nhiều hay ít?';
export const much = {
  more: (change: string, value: string): string => `hơn cùng kỳ năm trước ${change} (khi đó ${value})`,
  less: (change: string, value: string): string => `kém cùng kỳ năm trước ${change} (khi đó ${value})`,
  same: (value: string): string => `bằng cùng kỳ năm trước (${value})`,
  planReached: (share: string): string => `đạt ${share} kế hoạch cả năm`,
  planUsual: (share: string): string => `mức giữa các năm ở kỳ này là ${share}`,
  highest: (years: number): string => `cao nhất trong ${formatNumber(years)} năm có số của kỳ này`,
  lowest: (years: number): string => `thấp nhất trong ${formatNumber(years)} năm có số của kỳ này`,
  place: (place: number, years: number): string =>
    `cao thứ ${formatNumber(place)} trong ${formatNumber(years)} năm có số của kỳ này`,
  areaPlace: (place: number, areas: number): string =>
    `cao thứ ${formatNumber(place)} trong ${formatNumber(areas)} khu vực`,
  perHead: (amount: string, people: string, year: string): string =>
    `bình quân ${amount} (dân số ${people} người, năm ${year})`,
};
