import { formatNumber } from '../../domain/number.ts';
/** The page of comparisons, around the sentences of `checks.ts`. */
export const title = 'Đối chiếu';
export const description =
  'Số liệu trong các báo cáo có khớp với nhau không: kế hoạch, cùng kỳ, tổng và các phần.';
export const lead =
  'Từ hai số mà báo cáo nêu có thể tính ra số thứ ba. Trang này tính và so, để chỗ in nhầm, chép nhầm hay đổi cách tính tự lộ ra. Lệch không có nghĩa là báo cáo sai: đó là chỗ nên hỏi lại.';
export const method =
  'Cách tính: mỗi số in ra có thể đã được làm tròn, sai nhiều nhất nửa đơn vị của chữ số cuối (27,3% là từ 27,25% đến 27,35%). Kho tính xem làm tròn có thể gây chênh lệch đến đâu; hơn mức đó mới gọi là lệch. Số tròn như 2.000 có thể đã làm tròn hơn thế; khi điều đó quyết định kết quả, kho ghi là chưa nói được.';
export const ofYear = (year: string): string => `Đối chiếu năm ${year}`;
export const ofYearDescription = (year: string): string =>
  `Số liệu trong các báo cáo năm ${year} có khớp với nhau không.`;
export const byYear = 'Đối chiếu theo năm';
export const eachYear = 'Từng năm:';
export const empty = 'Kho chưa có hai số nào để đối chiếu với nhau.';
export const year = (year: string): string => `Năm ${year}`;

export const agreeing = (count: number): string => `${formatNumber(count)} chỗ khớp`;
export const newestOpen = 'Những chỗ lệch hoặc chưa nói được, mới nhất';
export const ofYearAndArea = (year: string, area: string): string => `Đối chiếu năm ${year}: ${area}`;
export const allYears = 'Kết quả theo năm';
export const byArea = 'Kết quả theo khu vực';
export const yearHead = 'Năm';
export const areaHead = 'Khu vực';
export const parts = 'Các phần của trang';
export const part = (number: number): string => `Phần ${number}`;

export const tallies = {
  agrees: 'Khớp',
  'within-rounding': 'Khớp trong mức làm tròn',
  differs: 'Lệch',
  'round-number': 'Chưa nói được vì có số tròn',
};
export const uncompared = 'Không đối chiếu được';
/** Short heads of a table's columns. */
export const columns = {
  open: 'Lệch',
  undecided: 'Chưa nói được',
  agreeing: 'Khớp',
  uncompared: 'Không đối chiếu được',
};
export const uncomparedCount = (count: number): string =>
  `${formatNumber(count)} chỗ không đối chiếu được, và vì sao`;
export const missing = (names: readonly string[]): string => `(thiếu ${names.join(', ')})`;
export const repeats = (count: number): string =>
  `${formatNumber(count)} lần nhắc lại giá trị, tỷ lệ hay mức tăng, giảm đúng như chỗ nêu đầu.`;

export const comparisonOf = (subject: string): string => `Đối chiếu ${subject}`;
export const planOf = (period: string): string => `kế hoạch ${period}`;
export const item = 'Khoản';
export const according = 'Theo';
export const planIn = (unit: string): string => `Kế hoạch, ${unit}`;
export const seeSentenceOf = (value: string): string => `${value}: xem câu đã nêu`;
export const agreeingToo = (count: number): string => `Và ${formatNumber(count)} câu khác.`;
export const furtherSides = (count: number): string =>
  `${formatNumber(count)} chỗ khác nói về cùng con số này`;
export const sumOfParts = 'Cộng các phần';
export const difference = 'Chênh lệch';
export const explainedByRounding = (amount: string): string => `(làm tròn có thể gây lệch đến ${amount})`;
export const total = 'Tổng ';

// How a side of a comparison comes by its number.
export const reportOf = (period: string): string => `Báo cáo ${period} `;
export const planShare = (percent: string): string => `${percent}% kế hoạch`;
export const states = (what: string, place: string): string => `nêu ${what}trong ${place}`;
export const repeatsIt = (what: string, place: string): string => `nhắc lại ${what}trong ${place}`;
export const statesPlan = 'nêu kế hoạch';
export const isShare = (value: string, share: string): string => `${value} là ${share}`;
export const minuend = 'Lấy ';
export const subtrahend = 'trừ ';
/** Which of a statement's numbers is compared, where it is not the value. */
export const measures = { 'plan-share': 'tỷ lệ so với kế hoạch', change: 'mức tăng, giảm' };

// What a chip beside a disputed figure says: two numbers, one of which cannot be right.
export const disputed = (said: string): string => `lệch: ${said}`;
export const either = (one: string, other: string): string => `${one} hay ${other}`;
export const disputedPlan = (either: string): string => `kế hoạch ${either}`;
export const disputedMeasure = (measure: keyof typeof measures, either: string): string =>
  `${measures[measure]} ${either}`;
export const disputedSum = (whole: string, sum: string): string => `tổng ${whole}, cộng các phần ${sum}`;
export const disputedAccumulation = (either: string): string => `cộng dồn ${either}`;
export const disputedPeriod = (period: string, either: string): string => `${period} là ${either}`;
/** Where a chip leads. */
export const seeDispute = 'Xem đối chiếu hai câu';
