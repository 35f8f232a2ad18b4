/** What a page says of its charts. */
export const unit = (unit: string): string => `Đơn vị: ${unit}.`;
export const changeOnYearBefore = (unit: string): string => `Thay đổi so với cùng kỳ năm trước (${unit})`;
export const points = 'điểm phần trăm';
export const keyStated = 'báo cáo nêu';
export const keyDerived = 'suy ra từ mức tăng, giảm của năm sau, vạch dọc là khoảng do làm tròn';
export const keyPlan = 'kế hoạch cả năm';
export const keyBreak = 'từ đây cách tính đổi';

/** A derived value and its range, for whoever points at its bar. */
export const derived = (value: string, unit: string, range: string): string =>
  `khoảng ${value} ${unit} (${range}), suy ra từ mức tăng hoặc giảm`;

// The course within each year, years laid over each other.
export const withinYear = 'Trong năm';
export const measure = 'Cách đo';
export const shareOfPlan = '% kế hoạch cả năm';
export const year = 'Năm';
export const planIn = (unit: string): string => `Kế hoạch (${unit})`;
export const tableIn = (unit: string): string => `Cùng bảng này bằng ${unit}`;
export const standing = { ahead: 'nhanh hơn mức giữa', behind: 'chậm hơn mức giữa' };
export const medianName = 'mức giữa';
export const wholePlan = '100%: đủ kế hoạch cả năm';
export const withinYearCaption = (first: string, last: string): string =>
  `Mỗi đường một năm, mỗi điểm một câu trong báo cáo. Xám: các năm khác trong ${first}–${last}; chấm: mức giữa. Trong bảng, ▴ nhanh hơn và ▾ chậm hơn mức giữa của cùng kỳ từ 5% trở lên.`;
export const withinYearFinding = (name: string, period: string, said: string, years: number): string =>
  `${name}, cộng dồn trong năm của ${years} năm; ${period}: ${said}.`;

// What a chart shows, in one sentence: its accessible name.
export const noFigures = (subject: string): string => `${subject}: chưa có số liệu.`;
export const oneValue = (subject: string, value: string): string => `${subject}: ${value}.`;
export const notComparable = (subject: string, first: string, last: string): string =>
  `${subject}: ${first} và ${last}, không so với nhau được vì cách tính đã đổi.`;
export const course = (subject: string, first: string, last: string, change: string): string =>
  `${subject}: từ ${first} đến ${last}${change && `, ${change}`}.`;
export const timesAsMuch = (times: string): string => `gấp ${times} lần`;
export const hardlyChanged = 'gần như không đổi';
export const risenBy = (percent: string): string => `tăng ${percent}%`;
export const fallenBy = (percent: string): string => `giảm ${percent}%`;
