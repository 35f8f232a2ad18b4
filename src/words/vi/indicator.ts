import { formatNumber } from '../../domain/number.ts';
/** Pages and tables of indicators: lists, histories, sentences. */
export const title = 'Chỉ tiêu';
export const listDescription = 'Các chỉ tiêu kinh tế - xã hội theo chủ đề, với số mới nhất trong kho.';
export const listLead = (withFigures: number, all: number): string =>
  `${withFigures} chỉ tiêu có số liệu trong kho, trong ${all} chỉ tiêu của danh mục. Mỗi tên dẫn tới diễn biến qua các kỳ, mỗi con số dẫn tới câu đã nêu nó.`;
export const ofTopic = (topic: string): string => `Chỉ tiêu về ${topic}`;
export const withoutFigures = (count: number, others: boolean): string =>
  `${formatNumber(count)} chỉ tiêu${others ? ' khác' : ''} chưa có số liệu trong kho`;

export const indicator = 'Chỉ tiêu';
export const latest = 'Số mới nhất';
export const latestOf = (period: string): string => `Số mới nhất: ${period}`;
export const unit = 'Đơn vị';
export const kind = 'Loại số';
export const otherName = 'Tiếng Anh';
export const period = 'Kỳ';
export const area = 'Khu vực';
export const value = 'Giá trị';
export const valueIn = (unit: string): string => `Giá trị (${unit})`;
export const onPlan = 'So với kế hoạch năm';
export const onYearBefore = 'So với cùng kỳ năm trước';
export const change = 'Thay đổi';
export const risen = 'Tăng';
export const fallen = 'Giảm';
export const noFigures = 'chưa có số liệu';
export const noValues = 'Chưa báo cáo nào trong kho nêu giá trị của chỉ tiêu này.';

export const definitionFrom = (period: string): string => `Cách tính đổi từ ${period}.`;
export const tableOf = (name: string): string => `Bảng số liệu: ${name}`;
export const day = (date: string): string => `ngày ${date}`;
/** The days that a figure counts, where they are not the whole period's. */
export const countedDays = (start: string | undefined, end: string): string =>
  start ? `từ ${start} đến ${end}` : `tính đến ${end}`;
export const restated = 'nêu lại';
export const corrected = 'điều chỉnh';
export const printedAs = (printed: string): string => `bản in: ${printed}`;
export const plan = (value: string): string => `kế hoạch ${value}`;
export const impliedPlan = (year: number | undefined, value: string): string =>
  `kế hoạch ${year ?? 'năm'} ≈ ${value}`;
export const fromDifference = 'suy ra: {minuend} trừ {subtrahend}';
export const fromChange = 'suy ra từ {report}';
export const fewValuesHint = 'Số có dấu + hay − không nói gì thêm là tăng, giảm so với cùng kỳ năm trước.';
export const derivedHint =
  'Số có dấu ≈ do kho suy ra: tính ngược từ giá trị và mức tăng, giảm nêu trong báo cáo được dẫn, hoặc lấy số cộng dồn này trừ số cộng dồn kia, chưa kể số trước có thể đã được điều chỉnh. Khoảng ghi bên cạnh là do làm tròn.';

export const seeSentence = 'Xem câu đã nêu số này';
export const seeSentenceOf = (value: string): string => `${value}: xem câu đã nêu`;
export const guessedSentence = 'Bản in hỏng dấu; máy đoán câu này là:';
export const seeSentenceIn = (place: string): string => `Xem câu này trong ${place}`;
export const reportOf = (period: string): string => `Báo cáo ${period}`;
export const differs = (value: string, place: string): string => `khác với ${value} ở ${place}`;
export const otherPlaces = 'Những chỗ khác nêu chỉ tiêu này';
export const otherPlacesHint = 'Biểu đồ và bảng ở trên không dùng những số này.';
export const repeats = (count: number): string => `${formatNumber(count)} chỗ nhắc lại đúng số đã nêu`;

export const areas = 'So sánh các khu vực';
export const areasHint = 'Biểu đồ của các khu vực cùng một thang đo, để cao thấp so được với nhau.';
export const byArea = 'Theo khu vực';
export const byAreaHint =
  'Số mới nhất của từng khu vực; tên khu vực dẫn tới biểu đồ và mọi kỳ. Kỳ dài ngắn khác nhau thì không so trực tiếp được.';
export const course = 'Các kỳ';
export const timesStated = (count: number): string => `${formatNumber(count)} lần nêu`;
export const fewValues = 'Các khu vực ít số liệu';
/** Pages that one indicator's history is spread over. */
export const partsOfHistory = 'Các phần của lịch sử';
export const partOfList = (number: number): string => `Phần ${number}`;
export const newestYears = (first: string): string =>
  `Biểu đồ có mọi năm; các bảng ở đây có từ năm ${first}. Bảng của các năm khác, theo thập niên:`;
export const areaDescription = (name: string, area: string): string =>
  `${name}, ${area}: diễn biến qua các kỳ báo cáo, mỗi số dẫn tới câu đã nêu nó.`;
export const related = 'Chỉ tiêu liên quan';
export const parts = 'Gồm các phần';
export const partOf = 'Là một phần của';
export const relatives = 'Có liên quan';
export const compareWith = '{link}, hai biểu đồ cạnh nhau.';
export const compareWithLink = 'So sánh với một chỉ tiêu khác';
export const partsAddUp = 'Các phần cộng lại bằng cả: xem {link}.';
export const partsAddUpLink = 'trang đối chiếu';

export const whatItCounts = 'Chỉ tiêu này đếm gì';
export const downloads = 'Tải về';
export const csv = 'Bảng tính (CSV)';
export const json = 'Dữ liệu cho máy (JSON)';
export const columns = 'Giải thích các cột';
/** Phrases of the tables' heads that the glossary explains. */
export const headsToExplain = 'so với cùng kỳ; kế hoạch';

export const figuresOfYear = (year: string, area: string): string => `Số liệu năm ${year}, ${area}`;
export const figuresOfYearHint =
  'Mỗi số dẫn tới câu đã nêu nó. Kỳ dài ngắn khác nhau: số của hai kỳ như thế không cộng và không so trực tiếp được.';
export const furtherSpans = (count: number): string => `${formatNumber(count)} kỳ cộng dồn khác từ đầu năm`;
export const singlePeriods = (count: number): string => `${formatNumber(count)} tháng hay quý riêng lẻ`;
export const allPeriods = (year: string, area: string): string => `Mọi kỳ của năm ${year}, ${area}`;
export const table = (title: string): string => `Bảng ${title}`;
